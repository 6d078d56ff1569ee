using System.Text.Json;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cli.Help;

/// <summary>The help in Chinese: a text for every English one, which stands in the verbs and options.</summary>
internal static class ChineseHelp
{
    private const string Resource = "help.zh-Hans.json";

    private static readonly Lazy<IReadOnlyDictionary<string, string>> Read = new(static () =>
    {
        using Stream stream = typeof(ChineseHelp).Assembly.GetManifestResourceStream(Resource)!;
        return JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!;
    });

    /// <summary>Gets the texts, by the English ones.</summary>
    internal static IReadOnlyDictionary<string, string> Texts => Read.Value;

    /// <summary>Makes a text of the help a message.</summary>
    /// <param name="english">The English text.</param>
    /// <returns>English in both languages where there is no other.</returns>
    internal static Message Of(string english) => Message.Of(english, Texts.GetValueOrDefault(english, english), "Help");
}
