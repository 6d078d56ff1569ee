using System.Text.RegularExpressions;

namespace ComputeSovereignty.Workbench.Text;

/// <summary>How a reader writes numbers: what stands between thousands, and before decimals.</summary>
/// <param name="Name">Its name in cookies.</param>
/// <param name="Group">Between thousands.</param>
/// <param name="Point">Before decimals.</param>
public sealed partial record NumberStyle(string Name, string Group, string Point)
{
    private static readonly string[] CommaLanguages = ["de", "es", "it", "nl", "pt", "da", "id", "tr", "el"];
    private static readonly string[] SpaceLanguages = ["fr", "ru", "uk", "pl", "cs", "sv", "nb", "no", "fi", "hu", "sk", "bg"];

    /// <summary>Gets 1,234.5: how reports write.</summary>
    public static NumberStyle Comma { get; } = new("comma", ",", ".");

    /// <summary>Gets all styles.</summary>
    public static IReadOnlyList<NumberStyle> All { get; } = [Comma, new("point", ".", ","), new("space", "\u202F", ","), new("apostrophe", "’", ".")];

    /// <summary>Gets a number in this style, to choose it by.</summary>
    public string Example => $"1{Group}234{Point}5";

    /// <summary>Finds the style that a reader chose or that is usual where their browser comes from.</summary>
    /// <param name="chosen">The name of a choice; null or unknown for none.</param>
    /// <param name="accepted">The header <c>Accept-Language</c>, the best first.</param>
    public static NumberStyle For(string? chosen, string? accepted)
    {
        if (All.FirstOrDefault(s => s.Name == chosen) is { } named)
        {
            return named;
        }

        string first = (accepted ?? string.Empty).Split(',', ';')[0].Trim();
        string language = first.Split('-')[0];
        return first.EndsWith("-CH", StringComparison.OrdinalIgnoreCase) ? All[3]
            : CommaLanguages.Contains(language, StringComparer.OrdinalIgnoreCase) ? All[1]
            : SpaceLanguages.Contains(language, StringComparer.OrdinalIgnoreCase) ? All[2]
            : Comma;
    }

    /// <summary>Writes the numbers of a text in this style; what is part of a name, a version or an address stays.</summary>
    /// <param name="text">A text whose numbers are written 1,234.5.</param>
    public string Of(string text) => this == Comma ? text : Number().Replace(text, m => string.Concat(m.Value.Select(c => c switch { ',' => Group, '.' => Point, _ => $"{c}" })));

    /// <summary>Writes a number of a file with marks between thousands.</summary>
    /// <param name="numeral">The number as it stands in files, such as <c>26000</c> or <c>50000.0</c>.</param>
    public string Grouped(string numeral)
    {
        ArgumentNullException.ThrowIfNull(numeral);
        return Whole().Replace(Ungrouped(numeral), match => string.Concat(match.Value.Select((digit, at) => at > 0 && (match.Length - at) % 3 == 0 ? $"{Group}{digit}" : $"{digit}")));
    }

    /// <summary>Writes a number of a file without marks between thousands, as somebody would type it.</summary>
    /// <param name="numeral">The number as it stands in files.</param>
    public string Ungrouped(string numeral)
    {
        ArgumentNullException.ThrowIfNull(numeral);
        return numeral.Replace(".", Point, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"(?<=^[-+]?)\d{4,}", RegexOptions.CultureInvariant)]
    private static partial Regex Whole();

    [GeneratedRegex(@"(?<![\w.,\[\]-[\u3400-\u9fff]])(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.\d+)(?![\w\[-[\u3400-\u9fff]]|[.,]\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
