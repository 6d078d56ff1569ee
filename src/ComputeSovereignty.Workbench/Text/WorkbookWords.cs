using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Workbench.Text;

/// <summary>What the workbook's sheets and columns hold, in other languages: the documentation of the input, looked up by its English text.</summary>
internal static class WorkbookWords
{
    private static readonly Lazy<FrozenDictionary<string, string>> Chinese = new(static () => Load(Speaker.Chinese.Language));

    /// <summary>Says what a sheet or a column holds in the reader's language.</summary>
    /// <param name="text">The text of the schema, English.</param>
    /// <param name="speaker">The speaker of the language.</param>
    /// <returns>The same text where it is not known.</returns>
    internal static string Say(string text, Speaker speaker) => speaker.IsChinese && Chinese.Value.TryGetValue(text, out string? said) ? said : text;

    private static FrozenDictionary<string, string> Load(string language)
    {
        string name = $"workbook.{language}.json";
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The words {name} are not in the assembly.");
        return JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
