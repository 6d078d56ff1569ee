using System.Globalization;

namespace ComputeSovereignty.Cases;

/// <summary>What a cell holds.</summary>
public enum CellKind
{
    /// <summary>Nothing.</summary>
    Blank,

    /// <summary>Text; a month such as <c>2027-01</c> too.</summary>
    Text,

    /// <summary>A finite number.</summary>
    Number,

    /// <summary>TRUE or FALSE.</summary>
    Truth,

    /// <summary>A month that a change has moved, with its fraction of a month.</summary>
    Month,

    /// <summary>An error of the spreadsheet program, such as <c>#REF!</c>.</summary>
    Error,

    /// <summary>Something that could not be read; a finding of the tables says why, and nothing else needs to.</summary>
    Unread,
}

/// <summary>The value of a cell with the text in which it stands, so that a case can be written back as it was read.</summary>
public readonly record struct CellValue
{
    private static readonly string[] ErrorTexts =
        ["#REF!", "#N/A", "#DIV/0!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!"];

    private readonly string? text;

    private CellValue(CellKind kind, string text, double number)
    {
        Kind = kind;
        this.text = text;
        Number = number;
    }

    /// <summary>Gets an empty cell.</summary>
    public static CellValue Blank => default;

    /// <summary>Gets a cell that holds something that could not be read.</summary>
    public static CellValue Unread => new(CellKind.Unread, string.Empty, 0);

    /// <summary>Gets what the cell holds.</summary>
    public CellKind Kind { get; }

    /// <summary>Gets the number; 1 or 0 of a truth, months since the year 0 of a month, 0 of anything else.</summary>
    public double Number { get; }

    /// <summary>Gets the text as it stands, such as <c>50000.0</c>; empty for a blank cell.</summary>
    public string Text => text ?? string.Empty;

    /// <summary>Gets a value indicating whether the cell is empty.</summary>
    public bool IsBlank => Kind == CellKind.Blank;

    /// <summary>Makes a cell of text, whatever the text looks like; blanks alone make a blank cell.</summary>
    /// <param name="text">The text.</param>
    public static CellValue OfText(string text) =>
        string.IsNullOrWhiteSpace(text) ? Blank
        : Array.IndexOf(ErrorTexts, text.Trim()) >= 0 ? new(CellKind.Error, text.Trim(), 0)
        : new(CellKind.Text, text, 0);

    /// <summary>Makes a cell of a number in its shortest text.</summary>
    /// <param name="number">The number.</param>
    public static CellValue OfNumber(double number) => OfNumber(number, Numeral(number));

    /// <summary>Makes a cell of a number that stands in a given text.</summary>
    /// <param name="number">The number.</param>
    /// <param name="text">Its text, such as <c>50000.0</c>.</param>
    public static CellValue OfNumber(double number, string text) =>
        double.IsFinite(number) ? new(CellKind.Number, text, number) : new(CellKind.Text, text, 0);

    /// <summary>Makes a cell of TRUE or FALSE.</summary>
    /// <param name="truth">The truth.</param>
    public static CellValue OfTruth(bool truth) => new(CellKind.Truth, truth ? "TRUE" : "FALSE", truth ? 1 : 0);

    /// <summary>Makes a cell of a month; one without a fraction is plain text, as it stands in a file.</summary>
    /// <param name="month">The month.</param>
    public static CellValue OfMonth(MonthDate month) => new(CellKind.Month, month.ToString(), month.Months);

    /// <summary>Reads text that has no type of its own, as in a CSV file or on the command line: a numeral, TRUE or FALSE, else text.</summary>
    /// <param name="text">The text.</param>
    public static CellValue Interpret(string text) => text switch
    {
        "TRUE" => OfTruth(true),
        "FALSE" => OfTruth(false),
        _ => TryNumeral(text, out double number) ? OfNumber(number, text) : OfText(text),
    };

    /// <summary>Reads a finite number in plain or scientific notation: no blanks, no separators of thousands.</summary>
    /// <param name="text">The text.</param>
    /// <param name="number">The number.</param>
    /// <returns>Whether the text is such a number.</returns>
    public static bool TryNumeral(string text, out double number)
    {
        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        number = 0;
        // .NET takes NULs behind a number for nothing; here they are damage.
        return text.Length > 0 && !text.Contains('\0') && (char.IsAsciiDigit(text[0]) || text[0] is '-' or '+' or '.')
            && double.TryParse(text, Style, CultureInfo.InvariantCulture, out number) && double.IsFinite(number);
    }

    /// <summary>Writes a number so that it reads back the same: plain digits where they are short, else scientific notation.</summary>
    /// <param name="number">A finite number.</param>
    public static string Numeral(double number)
    {
        string shortest = number.ToString("R", CultureInfo.InvariantCulture);
        return shortest.Contains('E', StringComparison.Ordinal) && Math.Abs(number) is >= 1e-6 and < 1e21
            ? ((decimal)number is { } exact && (double)exact == number ? exact.ToString(CultureInfo.InvariantCulture) : shortest)
            : shortest;
    }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
