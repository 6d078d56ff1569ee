using System.Buffers;
using System.Globalization;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cases.Tables;

/// <summary>What is wrong with a value.</summary>
/// <param name="Message">What is wrong.</param>
/// <param name="Suggestion">What to write instead; nothing where there is no good guess.</param>
/// <param name="LooksIn">The sheets in which it names something that is not there, separated by blanks.</param>
internal sealed record CellProblem(Message Message, Message Suggestion, string LooksIn = "")
{
    /// <summary>Initializes a problem for which there is no good guess.</summary>
    /// <param name="message">What is wrong.</param>
    internal CellProblem(Message message)
        : this(message, Message.None)
    {
    }
}

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
        ? new(CellMessages.SpreadsheetError(new(column.Name)), CellMessages.FixFormula)
        : column.Kind switch
        {
            ColumnKind.Number or ColumnKind.Fraction or ColumnKind.Whole => CheckNumber(column, value),
            ColumnKind.Truth => CheckTruth(column, value),
            ColumnKind.Month => CheckMonth(column, value),
            ColumnKind.Choice => CheckChoice(column, value),
            ColumnKind.Key => CheckKey(column, value),
            ColumnKind.Address => ParameterAddress.TryParse(value.Text, out _, out Message problem) ? null : new(problem),
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
        : CellLetters.Forbidden(text) is { } forbidden ? new(CellMessages.ControlCharacter(new Name(column.Name), new(forbidden)))
        : column.Kind is ColumnKind.Key or ColumnKind.Reference or ColumnKind.Choice or ColumnKind.Address && CellLetters.Invisible(text.Trim()) is { } unseen
        ? new(CellMessages.InvisibleCharacter(new Name(column.Name), new(CellLetters.Code(unseen)), LetterMessages.Of(unseen)), FindingMessages.Write(new(CellLetters.Cleaned(text))))
        : null;

    private static CellProblem? CheckNumber(ColumnSchema column, CellValue value)
    {
        if (value.Kind != CellKind.Number)
        {
            return new(CellMessages.NotANumber(new(column.Name)), NumberMeant.Proposal(column, value));
        }

        double number = value.Number;
        bool above = column.IsMinimumExcluded ? number > column.Minimum : number >= column.Minimum;
        if (!above || number > column.Maximum)
        {
            bool percent = column.Kind == ColumnKind.Fraction && number > column.Maximum && number <= 100;
            return new(CellMessages.OutOfRange(new(column.Name)), percent ? Share(number) : Message.None);
        }

        if (number != 0 && Math.Abs(number) < column.Finest)
        {
            return new(CellMessages.OutOfRange(new(column.Name)), CellMessages.ZeroOrAtLeast(ColumnSchema.Written(column.Finest)));
        }

        if (column.Kind == ColumnKind.Whole && number != Math.Floor(number))
        {
            return new(CellMessages.NotWhole(new(column.Name)), FindingMessages.Write(new($"{Math.Round(number)}")));
        }

        return column.Choices.Count > 0 && !column.Choices.Contains(CellValue.Numeral(number))
            ? new(CellMessages.NotOneOf(new(column.Name), Listing.Of(column.Choices, Joint.Comma))) : null;
    }

    // Few can be tenths as well as percent: 8 may be 8% or 80%.
    private static Message Share(double number) => CellValue.Numeral(number) is var text && number <= 10
        ? CellMessages.NotAFractionOfTwo(new(text), new(Part(number, 100)), new(text), new(Part(number, 10)), new(CellValue.Numeral((double)(10 * (decimal)number))))
        : CellMessages.NotAFraction(new(text), new(Part(number, 100)));

    private static string Part(double number, int of) => CellValue.Numeral((double)((decimal)number / of));

    private static CellProblem? CheckTruth(ColumnSchema column, CellValue value) =>
        value.Kind == CellKind.Truth || value.Text.Trim().ToUpperInvariant() is "TRUE" or "FALSE" ? null
        : new(CellMessages.NotTrueOrFalse(new(column.Name)), value.Text.Trim().ToUpperInvariant() switch
        {
            "1" or "YES" or "Y" or "JA" or "WAHR" or "是" => FindingMessages.Write(new("TRUE")),
            "0" or "NO" or "N" or "NEIN" or "FALSCH" or "否" => FindingMessages.Write(new("FALSE")),
            _ => Message.None,
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
        return new(CellMessages.NotAMonth(new(column.Name)), meant is { } m ? FindingMessages.Write(new($"{m:yyyy-MM}")) : Message.None);
    }

    private static CellProblem? CheckChoice(ColumnSchema column, CellValue value)
    {
        string text = value.Text.Trim();
        bool known = column.Choices.Contains(text, StringComparer.OrdinalIgnoreCase) || IsYearObjective(column, text);
        return known ? null : new(CellMessages.NotAChoice(new(column.Name)), NearestName.Suggestion(text, column.Choices));
    }

    private static bool IsYearObjective(ColumnSchema column, string text) =>
        column.Name == "Objective" && text.StartsWith("Year:", StringComparison.OrdinalIgnoreCase) && int.TryParse(text.AsSpan(5), out _);

    private static CellProblem? CheckKey(ColumnSchema column, CellValue value) =>
        value.Text.AsSpan().IndexOfAny(Reserved) < 0 ? null
        : new(CellMessages.ReservedCharacter(new(column.Name)), CellMessages.WithoutReserved);
}
