using System.Buffers;
using System.Globalization;
using ComputeSovereignty.Cases.Parameters;

namespace ComputeSovereignty.Cases.Tables;

/// <summary>What is wrong with a value.</summary>
/// <param name="Message">What is wrong.</param>
/// <param name="Suggestion">What to write instead; empty where there is no good guess.</param>
/// <param name="LooksIn">The sheets in which it names something that is not there, separated by blanks.</param>
internal sealed record CellProblem(string Message, string Suggestion = "", string LooksIn = "");

/// <summary>Holds a value to the schema of its column: one rule for reading, for changes and for drawn figures.</summary>
internal static class CellRule
{
    private static readonly SearchValues<char> Reserved = SearchValues.Create("[]/*\n\r\t");

    private static readonly string[] MonthFormats =
        ["yyyy-M", "yyyy/M", "yyyy.M", "yyyyMM", "M/yyyy", "M.yyyy", "M-yyyy", "MMM yyyy", "MMMM yyyy", "MMM-yy", "MMM yy", "yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy MMM"];

    /// <summary>Checks a value that is not blank, but for references to other tables.</summary>
    /// <param name="column">What it must be.</param>
    /// <param name="value">The value.</param>
    /// <returns>What is wrong, or null.</returns>
    internal static CellProblem? Check(ColumnSchema column, CellValue value) => value.Kind == CellKind.Unread ? null
        : value.Kind == CellKind.Text && Letters(column, value.Text) is { } unseen ? unseen
        : value.Kind == CellKind.Error
        ? new($"{column.Name} holds an error of the spreadsheet program.", "Mend the formula, or write the value.")
        : column.Kind switch
        {
            ColumnKind.Number or ColumnKind.Fraction or ColumnKind.Whole => CheckNumber(column, value),
            ColumnKind.Truth => CheckTruth(column, value),
            ColumnKind.Month => CheckMonth(column, value),
            ColumnKind.Choice => CheckChoice(column, value),
            ColumnKind.Key => CheckKey(column, value),
            ColumnKind.Address => ParameterAddress.TryParse(value.Text, out _, out string problem) ? null : new(problem),
            _ => null,
        };

    /// <summary>Reads a month; one that a change has moved keeps its fraction.</summary>
    /// <param name="value">A value that <see cref="Check"/> has passed.</param>
    internal static MonthDate Month(CellValue value) => value.Kind == CellKind.Month ? new MonthDate(value.Number)
        : MonthDate.TryParse(value.Text.Trim(), out MonthDate month) ? month
        : default;

    /// <summary>Reads TRUE or FALSE.</summary>
    /// <param name="value">A value that <see cref="Check"/> has passed.</param>
    internal static bool Truth(CellValue value) => value.Kind == CellKind.Truth ? value.Number != 0 : value.Text.Trim().Equals("TRUE", StringComparison.OrdinalIgnoreCase);

    // What a file holds is told when it is read; this is for changes.
    private static CellProblem? Letters(ColumnSchema column, string text) =>
        !text.AsSpan().ContainsAnyExceptInRange(' ', '~') ? null
        : CellLetters.Forbidden(text) is { } forbidden ? new($"{column.Name} has a control character ({forbidden}).")
        : column.Kind is ColumnKind.Key or ColumnKind.Reference or ColumnKind.Choice or ColumnKind.Address && CellLetters.Invisible(text.Trim()) is { } unseen ? new($"{column.Name} has a letter that cannot be seen ({unseen}).", $"Write {CellLetters.Cleaned(text)}.")
        : null;

    private static CellProblem? CheckNumber(ColumnSchema column, CellValue value)
    {
        if (value.Kind != CellKind.Number)
        {
            return new($"{column.Name} is no number.", NumberMeant.Proposal(column, value));
        }

        double number = value.Number;
        bool above = column.IsMinimumExcluded ? number > column.Minimum : number >= column.Minimum;
        if (!above || number > column.Maximum)
        {
            bool percent = column.Kind == ColumnKind.Fraction && number > column.Maximum && number <= 100;
            return new($"{column.Name} is out of range.", percent ? Share(number) : string.Empty);
        }

        if (number != 0 && Math.Abs(number) < column.Finest)
        {
            return new($"{column.Name} is out of range.", $"Write 0, or at least {ColumnSchema.Words(column.Finest)}.");
        }

        if (column.Kind == ColumnKind.Whole && number != Math.Floor(number))
        {
            return new($"{column.Name} is no whole number.", $"Write {Math.Round(number)}.");
        }

        return column.Choices.Count > 0 && !column.Choices.Contains(CellValue.Numeral(number))
            ? new($"{column.Name} is none of {string.Join(", ", column.Choices)}.") : null;
    }

    // Few can be tenths as well as percent: 8 may be 8% or 80%.
    private static string Share(double number) => number <= 10
        ? $"{CellValue.Numeral(number)} is no share; write {Part(number, 100)} for {CellValue.Numeral(number)}%, or {Part(number, 10)} for {CellValue.Numeral((double)(10 * (decimal)number))}%."
        : Percent(CellValue.Numeral(number), number);

    private static string Part(double number, int of) => CellValue.Numeral((double)((decimal)number / of));

    private static string Percent(string text, double percent) => $"{text} is no share; write {Part(percent, 100)}.";

    private static CellProblem? CheckTruth(ColumnSchema column, CellValue value) =>
        value.Kind == CellKind.Truth || value.Text.Trim().ToUpperInvariant() is "TRUE" or "FALSE" ? null
        : new($"{column.Name} is neither TRUE nor FALSE.", value.Text.Trim().ToUpperInvariant() switch
        {
            "1" or "YES" or "Y" or "JA" or "WAHR" or "是" => "Write TRUE.",
            "0" or "NO" or "N" or "NEIN" or "FALSCH" or "否" => "Write FALSE.",
            _ => string.Empty,
        });

    private static CellProblem? CheckMonth(ColumnSchema column, CellValue value)
    {
        if ((value.Kind == CellKind.Month && value.Number is >= 12 and < 120_000) || (value.Kind == CellKind.Text && MonthDate.TryParse(value.Text.Trim(), out _)))
        {
            return null;
        }

        string text = value.Text.Trim();
        DateTime? meant = DateTime.TryParseExact(text, MonthFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime day) ? day
            : value.Kind == CellKind.Number && value.Number is > 30000 and < 80000 ? DateTime.FromOADate(value.Number)
            : text.Length == 6 && text[4] is 'Q' or 'q' && int.TryParse(text[..4], out int year) && text[5] is >= '1' and <= '4' ? new DateTime(year, ((text[5] - '1') * 3) + 1, 1)
            : null;
        return new($"{column.Name} is no month.", meant is { } m ? $"Write {m:yyyy-MM}." : string.Empty);
    }

    private static CellProblem? CheckChoice(ColumnSchema column, CellValue value)
    {
        string text = value.Text.Trim();
        bool known = column.Choices.Contains(text, StringComparer.OrdinalIgnoreCase) || IsYearObjective(column, text);
        return known ? null : new($"{column.Name} is none of its choices.", NearestName.Suggestion(text, column.Choices));
    }

    private static bool IsYearObjective(ColumnSchema column, string text) =>
        column.Name == "Objective" && text.StartsWith("Year:", StringComparison.OrdinalIgnoreCase) && int.TryParse(text.AsSpan(5), out _);

    private static CellProblem? CheckKey(ColumnSchema column, CellValue value) =>
        value.Text.AsSpan().IndexOfAny(Reserved) < 0 ? null
        : new($"{column.Name} has a character that parameter addresses use themselves.", "Write it without [ ] / * and line breaks.");
}
