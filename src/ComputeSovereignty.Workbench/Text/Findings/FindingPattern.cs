using System.Text.RegularExpressions;

namespace ComputeSovereignty.Workbench.Text.Findings;

/// <summary>A text with places in it, and what it is called in another language.</summary>
/// <remarks>
/// Places: <c>{0}</c> any text, <c>{#0}</c> a figure with its unit, <c>{=0}</c> a number, year or month alone, <c>{@0}</c> a name without blanks,
/// <c>{&amp;0}</c> a list of names, <c>{!0}</c> what stays as it is: names of sheets, columns and keys, cells and addresses. In the other language all of them are <c>{0}</c>, or <c>{0:1 $}</c> where more is said than stands there: $ is what does,
/// as in <c>{0:$ bn CNY}</c> for a number whose unit is only said once.
/// </remarks>
internal sealed partial class FindingPattern
{
    /// <summary>A number, year or month, as a regular expression.</summary>
    internal const string Bare = @"(?:\d\d\d\d(?:-\d\d|Q\d|H\d)|[−+±-]?\d[\d,.]*%?)";

    /// <summary>A number without a sign of per cent, as a regular expression.</summary>
    internal const string Plain = @"[−+±-]?\d[\d,]*(?:\.\d+)?";

    private const string Figure = @"[−+]?\d[\d,.\-]*%?(?: [^\s.,;:]+){0,2}";
    private const string Name = "[^\\s,;:()]*[^\\s,;:().]";

    // Names have no colon and blank in them: what stands before those is another name.
    private const string Kept = "(?:[^:]|:[^ ])+?";

    private readonly Lazy<Regex> pattern;
    private readonly string words;
    private readonly string longest;
    private readonly HashSet<string> lists;
    private readonly HashSet<string> kept;

    /// <summary>Initializes the pattern.</summary>
    /// <param name="key">The text with places.</param>
    /// <param name="words">The words of the other language.</param>
    internal FindingPattern(string key, string words)
    {
        this.words = words;
        string[] fixedParts = [.. Place().Split(key).Where(static (_, index) => index % 3 == 0)];
        Match[] places = [.. Place().Matches(key).Cast<Match>()];

        // Most are never met on a page, and to make one takes longer than to read it.
        string whole = $"^{First(fixedParts[0])}{string.Concat(places.Select((p, i) => $"(?<p{p.Groups[2].Value}>{RegexOf(p.Groups[1].Value)}){Regex.Escape(fixedParts[i + 1])}"))}$";
        pattern = new(() => new(whole, RegexOptions.CultureInvariant | RegexOptions.Singleline | RegexOptions.NonBacktracking));
        lists = NamesOf(places, "&");
        kept = NamesOf(places, "!");

        // The first letter may be large or small: a sentence may follow a name and a colon.
        longest = fixedParts.Select(static (part, index) => index == 0 && part.Length > 0 ? part[1..] : part).MaxBy(static p => p.Length)!;
        Begin = fixedParts[0].Length > 0 ? char.ToLowerInvariant(fixedParts[0][0]) : null;
    }

    /// <summary>Gets the letter with which texts of the pattern begin, small; null where they begin with a place.</summary>
    internal char? Begin { get; }

    /// <summary>Tells whether a key has places.</summary>
    /// <param name="key">The key.</param>
    internal static bool HasPlaces(string key) => Place().IsMatch(key);

    /// <summary>Puts a text into the other language.</summary>
    /// <param name="text">The text.</param>
    /// <param name="say">Says what stands in a place.</param>
    /// <param name="sayList">Says a list that stands in a place.</param>
    /// <returns>Null where the text has another pattern.</returns>
    internal string? Say(string text, Func<string, string> say, Func<string, string> sayList)
    {
        if (!text.Contains(longest, StringComparison.Ordinal) || pattern.Value.Match(text) is not { Success: true } match)
        {
            return null;
        }

        return Said().Replace(words, place =>
        {
            string name = place.Groups[1].Value;
            string found = match.Groups[$"p{name}"].Value;
            found = place.Groups[2].Success ? place.Groups[2].Value.Replace("$", found, StringComparison.Ordinal) : found;
            return kept.Contains(name) ? found : lists.Contains(name) ? sayList(found) : say(found);
        });
    }

    private static HashSet<string> NamesOf(Match[] places, string kind) => [.. places.Where(p => p.Groups[1].Value == kind).Select(static p => p.Groups[2].Value)];

    private static string RegexOf(string kind) => kind switch { "#" => Figure, "=" => Bare, "@" => Name, "&" => "(?:[^;:]|:[^ ])+?", "!" => Kept, _ => ".+?" };

    private static string First(string part) =>
        part.Length > 0 && char.IsAsciiLetter(part[0]) ? $"[{char.ToUpperInvariant(part[0])}{char.ToLowerInvariant(part[0])}]{Regex.Escape(part[1..])}" : Regex.Escape(part);

    [GeneratedRegex(@"\{([#=&@!]?)(\d)\}")]
    private static partial Regex Place();

    [GeneratedRegex(@"\{(\d)(?::([^{}]+))?\}")]
    private static partial Regex Said();
}
