using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;

namespace ComputeSovereignty.Workbench.Text;

/// <summary>The words of the workbench in one language, from one resource file each.</summary>
public sealed class Phrases
{
    private readonly FrozenDictionary<string, string> texts;

    private Phrases(string language, string name)
    {
        Language = language;
        Name = name;
        texts = Load(language);
    }

    /// <summary>Gets English, the language in which the workbench is written.</summary>
    public static Phrases English { get; } = new("en", "English");

    /// <summary>Gets simplified Chinese.</summary>
    public static Phrases Chinese { get; } = new("zh-Hans", "简体中文");

    /// <summary>Gets all languages, the first choice first.</summary>
    public static IReadOnlyList<Phrases> All { get; } = [English, Chinese];

    /// <summary>Gets the words of a speaker's language.</summary>
    /// <param name="speaker">The speaker.</param>
    public static Phrases In(Messages.Speaker speaker)
    {
        ArgumentNullException.ThrowIfNull(speaker);
        return All.FirstOrDefault(p => p.Language == speaker.Language) ?? English;
    }

    /// <summary>Gets the language as HTML names it.</summary>
    public string Language { get; }

    /// <summary>Gets what the language calls itself.</summary>
    public string Name { get; }

    /// <summary>Gets the names of all texts.</summary>
    public IEnumerable<string> Keys => texts.Keys;

    /// <summary>Gets a text.</summary>
    /// <param name="key">Its name.</param>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public string this[string key] => texts.TryGetValue(key, out string? text) ? text : throw new KeyNotFoundException($"There is no text {key} in {Language}.");

    /// <summary>Gets a text with things put in the places of <c>{0}</c>, <c>{1}</c> …</summary>
    /// <param name="key">Its name.</param>
    /// <param name="things">The things.</param>
    public string Of(string key, params object?[] things) => string.Format(null, this[key], things);

    /// <summary>Gets a text of a count: <c>KEY.one</c> for 1, <c>KEY.other</c> for any other, with the count for <c>{0}</c>.</summary>
    /// <param name="key">Its name without ending.</param>
    /// <param name="count">The count.</param>
    public string Count(string key, int count) => Of(count == 1 ? $"{key}.one" : $"{key}.other", count);

    /// <summary>Finds the language that a reader chose or their browser asks for.</summary>
    /// <param name="chosen">The language of a choice; null or unknown for none.</param>
    /// <param name="accepted">The header <c>Accept-Language</c>, the best first.</param>
    public static Phrases For(string? chosen, string? accepted)
    {
        if (All.FirstOrDefault(p => p.Language == chosen) is { } named)
        {
            return named;
        }

        foreach (string asked in (accepted ?? string.Empty).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            string language = asked.Split(';', '-')[0];
            if (All.FirstOrDefault(p => p.Language.Split('-')[0].Equals(language, StringComparison.OrdinalIgnoreCase)) is { } known)
            {
                return known;
            }
        }

        return English;
    }

    private static FrozenDictionary<string, string> Load(string language)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"phrases.{language}.json")
            ?? throw new InvalidOperationException($"The texts of {language} are not in the assembly.");
        return JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
