using System.Collections.Frozen;
using System.Net;
using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ComputeSovereignty.Workbench.Text;

/// <summary>What reports say, in another language: headings, columns, levers, and sentences with figures in them. What is not known stays English.</summary>
/// <remarks>
/// Reports are written once, in English; a page is put into words as it is shown, so that old runs are read in any language too.
/// In a key <c>{0}</c> stands for any text, which is put into words itself, and <c>{#0}</c> for a figure with its unit.
/// </remarks>
internal sealed partial class ReportWords
{
    private const string Number = @"[−+]?\d[\d,.\-]*%?(?: [^\s.,;:]+){0,2}";

    private static readonly Lazy<ReportWords> LazyChinese = new(static () => new(Phrases.Chinese.Language));

    private readonly FrozenDictionary<string, string> whole;
    private readonly ILookup<char, (Regex Pattern, string Words)> patterns;

    private ReportWords(string language)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"report.{language}.json")
            ?? throw new InvalidOperationException($"The words of reports in {language} are not in the assembly.");
        Dictionary<string, string> all = JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!;
        whole = all.Where(static w => !Place().IsMatch(w.Key)).ToFrozenDictionary(StringComparer.Ordinal);

        // Those that begin with a place are tried on every text, after those that begin as it does; the longest first, since they say the most.
        patterns = all.Where(static w => Place().IsMatch(w.Key)).OrderByDescending(static w => w.Key.Length)
            .ToLookup(static w => w.Key[0], static w => (PatternOf(w.Key), w.Value));
    }

    /// <summary>Gets the words of a language; null where reports are in it already.</summary>
    /// <param name="words">The language.</param>
    internal static ReportWords? Of(Phrases words) => words == Phrases.Chinese ? LazyChinese.Value : null;

    /// <summary>Puts a piece of a page's text into the language.</summary>
    /// <param name="html">The text between two tags, with HTML's own signs escaped.</param>
    internal string OfHtml(string html)
    {
        string text = WebUtility.HtmlDecode(html);
        string trimmed = text.Trim();
        string said = Say(trimmed);
        return ReferenceEquals(said, trimmed) ? html : WebUtility.HtmlEncode(text.Replace(trimmed, said, StringComparison.Ordinal));
    }

    /// <summary>Puts a text into the language.</summary>
    /// <param name="text">The text, English.</param>
    /// <returns>The same text where it is not known.</returns>
    internal string Say(string text)
    {
        if (text.Length == 0 || whole.ContainsKey(text))
        {
            return whole.GetValueOrDefault(text, text);
        }

        foreach ((Regex pattern, string words) in patterns[text[0]].Concat(patterns['{']))
        {
            if (pattern.Match(text) is { Success: true } match)
            {
                return Place().Replace(words, place => Say(match.Groups[$"p{place.Groups[1].Value}"].Value));
            }
        }

        return text;
    }

    private static Regex PatternOf(string key) => new(
        $"^{string.Concat(Place().Split(key).Select(static (part, index) => index % 2 == 0 ? Regex.Escape(part) : part[0] == '#' ? $"(?<p{part[1..]}>{Number})" : $"(?<p{part}>.+?)"))}$",
        RegexOptions.CultureInvariant | RegexOptions.Singleline | RegexOptions.NonBacktracking);

    [GeneratedRegex(@"\{(#?\d)\}")]
    private static partial Regex Place();
}
