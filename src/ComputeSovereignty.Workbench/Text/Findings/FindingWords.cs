using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Workbench.Text.Findings;

/// <summary>What may be wrong with a case, in another language, while findings are sentences: this folder goes when they are messages. What is not known stays English.</summary>
/// <remarks>
/// A text is looked up as a whole, then among the patterns, then in parts: its lines, its sentences, name and remark, figure and unit.
/// A unit whose words begin with <c>×10 </c> counts in tenths: figures before it are written ten times as large.
/// </remarks>
internal sealed partial class FindingWords
{
    private const int MostKept = 20_000;

    // What may be wrong with a case, and what the workbook's columns are.
    private static readonly string[] Parts = ["findings", "workbook"];

    private static readonly Lazy<FindingWords> LazyChinese = new(static () => new(Phrases.Chinese.Language));

    private readonly FrozenDictionary<string, string> whole;
    private readonly FrozenDictionary<string, int> digits;
    private readonly ILookup<char, FindingPattern> patterns;
    private readonly FindingPattern[] open;
    private readonly ConcurrentDictionary<string, string> known = new(StringComparer.Ordinal);

    private FindingWords(string language)
    {
        Dictionary<string, string> all = Parts.SelectMany(part => Load($"{part}.{language}.json")).ToDictionary(StringComparer.Ordinal);
        digits = all.Where(static w => Times().IsMatch(w.Value)).ToFrozenDictionary(static w => w.Key, static w => Times().Match(w.Value).Groups[1].Length, StringComparer.Ordinal);
        whole = all.Where(static w => !FindingPattern.HasPlaces(w.Key)).ToFrozenDictionary(static w => w.Key, static w => Times().Replace(w.Value, string.Empty), StringComparer.Ordinal);

        // Those that begin with a place are tried on every text, after those that begin as it does; the longest first, since they say the most.
        FindingPattern[] made = [.. all.Where(static w => FindingPattern.HasPlaces(w.Key)).OrderByDescending(static w => w.Key.Length).Select(static w => new FindingPattern(w.Key, w.Value))];
        patterns = made.Where(static p => p.Begin is not null).ToLookup(static p => p.Begin!.Value);
        open = [.. made.Where(static p => p.Begin is null)];
    }

    /// <summary>Says a text in the reader's language.</summary>
    /// <param name="text">The text, English.</param>
    /// <param name="speaker">The speaker of the language.</param>
    internal static string Say(string text, Speaker speaker) => speaker.IsChinese ? LazyChinese.Value.Said(text) : text;

    private int Digits(string unit) => digits.GetValueOrDefault(unit);

    // The same text where it is not known.
    private string Said(string text)
    {
        if (!text.Any(char.IsAsciiLetter))
        {
            return text;
        }

        if (known.Count > MostKept)
        {
            known.Clear();
        }

        return known.TryGetValue(text, out string? said) ? said : known[text] = Find(text);
    }

    // What is many sentences is said by the sentence where all of them are known; otherwise a pattern of them all may be.
    private string Find(string text) => text[^1] == '…'
        ? whole.FirstOrDefault(w => text.Length > 6 && w.Key.StartsWith(text[..^1], StringComparison.Ordinal)).Value ?? text
        : (Whole(text) ?? Sentences(text, isWhole: true) ?? Pattern(text) ?? InParts(text)) is { } said ? Edge().Replace(Gap().Replace(said, string.Empty), " ") : text;

    private string? Whole(string text) =>
        whole.TryGetValue(text, out string? said) || whole.TryGetValue(OtherCase(text), out said) ? said : null;

    private string? Pattern(string text) =>
        patterns[char.ToLowerInvariant(text[0])].Concat(open).Select(p => p.Say(text, Said, List)).FirstOrDefault(static s => s is not null);

    private string? InParts(string text) =>
        Changed(text.Split('\n'), "\n")
        ?? Sentences(text, isWhole: false)
        ?? Tail(Unit().Match(text))
        ?? Framed(Frame().Match(text))
        ?? Amount(Figure().Match(text))
        ?? (Last().Match(text) is { Success: true } last && Whole(last.Groups[1].Value) is not null ? Two(last, "{0}：{1}") : null)
        ?? Two(Remark().Match(text), "{0}：{1}")
        ?? Changed(text.Split("; "), "；")
        ?? Changed(text.Split(" · "), " · ")
        ?? Two(Aside().Match(text), "{0}（{1}）")
        ?? Stopped(text);

    // A title that is read out as a sentence.
    private string? Stopped(string text) =>
        text[^1] == '.' && text.Length > 1 && Said(text[..^1]) is { } said && said != text[..^1] ? $"{said}。" : null;

    private string? Tail(Match match) =>
        match.Success && Whole(match.Groups[2].Value) is { } said ? $"{Said(match.Groups[1].Value)}{said}" : null;

    // A unit as it stands behind a title or at the head of a column.
    private string? Framed(Match match) =>
        match.Success && Whole(match.Groups["unit"].Value) is { } said ? match.Groups["begin"].Value == "[" ? $"[{said}]" : $"，{said}" : null;

    private string? Amount(Match match) =>
        !match.Success || Whole(match.Groups[2].Value) is not { } unit ? null
        : Digits(match.Groups[2].Value) is > 0 and var more ? FindingAmount.Say(match.Groups[1].Value, unit, more)
        : $"{match.Groups[1].Value} {unit}";

    private string? Two(Match match, string form)
    {
        if (!match.Success)
        {
            return null;
        }

        (string first, string second) = (match.Groups[1].Value, match.Groups[2].Value);
        (string saidFirst, string saidSecond) = (Said(first), Said(second));
        return saidFirst == first && saidSecond == second ? null : string.Format(null, form, saidFirst, saidSecond);
    }

    private string? Changed(string[] parts, string between)
    {
        if (parts.Length < 2)
        {
            return null;
        }

        string[] said = [.. parts.Select(Said)];
        return said.SequenceEqual(parts) ? null : string.Join(between, said);
    }

    // Sentences in the other language stand without blanks between them.
    private string? Sentences(string text, bool isWhole)
    {
        string[] parts = SentenceEnd().Split(text);
        if (parts.Length < 2)
        {
            return null;
        }

        string[] said = [.. parts.Select(Said)];
        int kept = said.Zip(parts).Count(static p => p.First == p.Second);
        if (kept == parts.Length || (isWhole && kept > 0))
        {
            return null;
        }

        StringBuilder all = new();
        foreach (string part in said)
        {
            all.Append(all.Length == 0 || all[^1] == '。' ? string.Empty : " ").Append(part);
        }

        return all.ToString();
    }

    // A list of names: A, B and C. Names may hold an “and” or a comma themselves: the longest that is known is one.
    private string List(string text)
    {
        string[] pieces = Separator().Split(text);
        List<string> said = [];
        for (int at = 0; at < pieces.Length;)
        {
            int end = pieces.Length;
            while (end > at + 1 && Whole(string.Concat(pieces[at..end])) is null)
            {
                end -= 2;
            }

            end = Math.Max(end, at + 1);
            said.Add(Said(string.Concat(pieces[at..end])));
            at = end + 1;
        }

        return string.Join('、', said);
    }

    private static Dictionary<string, string> Load(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The words {name} are not in the assembly.");
        return JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!;
    }

    private static string OtherCase(string text) => (char.IsUpper(text[0]) ? char.ToLowerInvariant(text[0]) : char.ToUpperInvariant(text[0])) + text[1..];

    [GeneratedRegex(@"(?<=[.。]) +(?=[A-Z0-9“])")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex("^×1(0+) ")]
    private static partial Regex Times();

    [GeneratedRegex(@"^(?:(?<begin>\[)(?<unit>[^\[\]]+)\]|(?<begin>, )(?<unit>.+))$")]
    private static partial Regex Frame();

    [GeneratedRegex("( and | or |, and |, )")]
    private static partial Regex Separator();

    [GeneratedRegex(@"^(.+)(, [^,]+)$", RegexOptions.Singleline)]
    private static partial Regex Unit();

    [GeneratedRegex($"^({FindingPattern.Bare}(?: … {FindingPattern.Bare})?) (.+)$", RegexOptions.Singleline)]
    private static partial Regex Figure();

    // A blank between two signs of the other language.
    [GeneratedRegex(@"(?<=[\u3000-\u9fff\uff00-\uffef]) (?=[\u3000-\u9fff\uff00-\uffef])")]
    private static partial Regex Gap();

    // Where a Chinese sign and a letter or figure stand side by side.
    [GeneratedRegex(@"(?<=[\u4e00-\u9fff])(?=[A-Za-z0-9×≥≤])|(?<=[A-Za-z0-9%*\]])(?=[\u4e00-\u9fff])")]
    private static partial Regex Edge();

    // A heading may have a colon of its own.
    [GeneratedRegex(@"^(.+): ([^:\n]+)$", RegexOptions.Singleline)]
    private static partial Regex Last();

    [GeneratedRegex(@"^([^:\n]{1,120}): (.+)$", RegexOptions.Singleline)]
    private static partial Regex Remark();

    [GeneratedRegex(@"^(.+) \(([^()]+)\)$", RegexOptions.Singleline)]
    private static partial Regex Aside();
}
