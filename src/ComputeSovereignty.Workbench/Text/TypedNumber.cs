using System.Globalization;
using System.Text.RegularExpressions;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Workbench.Work;

namespace ComputeSovereignty.Workbench.Text;

/// <summary>A number as somebody typed it.</summary>
/// <param name="Number">The number, of percent the hundredth; null where the text is none, or may be two.</param>
/// <param name="IsPercent">Whether it was typed as a percentage.</param>
public sealed partial record TypedNumber(double? Number, bool IsPercent)
{
    private const int FullWidth = 0xFEE0;
    private const string Percent = "百分之";

    /// <summary>Gets the two numbers that the text may mean, as files write them; null where there is no doubt.</summary>
    public (string Thousands, string Decimals)? Doubt { get; init; }

    /// <summary>Reads a number as the reader writes it: with their marks between thousands and before decimals, as a percentage, with an exponent; or as it stands in files.</summary>
    /// <remarks>
    /// The reader's own way comes first. What is none of it is taken as it stands in files, unless three digits behind one mark may be thousands or decimals:
    /// then both are told and none is taken.
    /// </remarks>
    /// <param name="text">The text.</param>
    /// <param name="style">How the reader writes numbers.</param>
    public static TypedNumber Read(string text, NumberStyle style)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(style);
        string typed = Narrow(text).Trim();
        bool percent = typed.EndsWith('%') || typed.StartsWith(Percent, StringComparison.Ordinal);
        string bare = (typed.StartsWith(Percent, StringComparison.Ordinal) ? typed[Percent.Length..] : percent ? typed[..^1] : typed).Trim();
        string? plain = InFiles(bare, style);
        if (plain is null && Doubtful().IsMatch(bare))
        {
            return new(null, percent) { Doubt = (bare[..^4] + bare[^3..], $"{bare[..^4]}.{bare[^3..]}") };
        }

        // A hundredth to the last digit: 97% is 0.97, not the nearest number below.
        return !CellValue.TryNumeral(plain ?? bare, out double number) ? new(null, percent)
            : new(percent && decimal.TryParse(plain ?? bare, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal exact) ? (double)(exact / 100) : percent ? number / 100 : number, percent);
    }

    /// <summary>Says why a text that must be a number is none; null where it is one.</summary>
    /// <param name="style">How the reader writes numbers.</param>
    public Message? Against(NumberStyle style)
    {
        ArgumentNullException.ThrowIfNull(style);
        return Number is not null ? null
            : Doubt is { } doubt ? FormMessages.MayBe(new(style.Ungrouped(doubt.Thousands)), new(style.Ungrouped(doubt.Decimals)))
            : FindingMessages.NotANumber;
    }

    /// <summary>Writes digits, marks and letters of full width as narrow ones, and a minus sign as a hyphen.</summary>
    /// <param name="text">The text.</param>
    public static string Narrow(string text) => string.Concat((text ?? string.Empty).Select(static c => c switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(c - FullWidth),
        '\u3000' or '\u00A0' or '\u202F' or '\u2009' => ' ',
        '\u2212' => '-',
        _ => c,
    }));

    // The text of a number in the reader's style as it stands in files; null where it is none.
    private static string? InFiles(string text, NumberStyle style)
    {
        string group = Regex.Escape(Narrow(style.Group));
        string pattern = $"^(?<sign>[-+]?)(?<whole>[1-9]\\d{{0,2}}(?:(?:{(style.Group == "’" ? "[’']" : group)})\\d{{3}})+|\\d+)?(?:{Regex.Escape(style.Point)}(?<part>\\d+))?(?<power>[eE][-+]?\\d+)?$";
        Match match = Regex.Match(text, pattern, RegexOptions.CultureInvariant);
        return !match.Success || (!match.Groups["whole"].Success && !match.Groups["part"].Success) ? null
            : $"{match.Groups["sign"].Value}{string.Concat(match.Groups["whole"].Value.Where(char.IsAsciiDigit))}{(match.Groups["part"].Success ? $".{match.Groups["part"].Value}" : string.Empty)}{match.Groups["power"].Value}";
    }

    [GeneratedRegex(@"^[-+]?[1-9]\d{0,2}[.,]\d{3}$", RegexOptions.CultureInvariant)]
    private static partial Regex Doubtful();
}
