using System.Globalization;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Workbooks.Cases.Books;
using ComputeSovereignty.Workbooks.Cases.Formulas;

namespace ComputeSovereignty.Workbooks.Cases;

/// <summary>
/// Reads what the cells of a sheet hold. The stored value of a formula counts where the file vouches for it; where the file has none, or says itself that it must be
/// computed anew, the value is computed, or the cell is told as one without a value.
/// </summary>
/// <param name="file">The workbook, as the user named it.</param>
/// <param name="book">The workbook.</param>
/// <param name="sheet">The sheet.</param>
/// <param name="formulas">Computes formulas.</param>
/// <param name="findings">Takes what is told.</param>
internal sealed class FormulaReading(string file, Book book, BookSheet sheet, ComputedFormulas formulas, List<Finding> findings)
{
    private const int LongestFound = 200;

    private readonly HashSet<(int Row, int Column)> toldArrays = [];

    /// <summary>Cuts a text that is found to what a message can hold.</summary>
    /// <param name="text">The text.</param>
    internal static string Short(string text) => text.Length <= LongestFound ? text : $"{text[..LongestFound]}…";

    /// <summary>Reads a cell.</summary>
    /// <param name="row">The row.</param>
    /// <param name="column">The column.</param>
    internal CellValue Read(int row, int column)
    {
        BookCell cell = sheet[row, column];
        (BookRange Range, int Row, int Column)? array = sheet.Arrays.Count == 0 ? null : sheet.InArray(row, column);
        if (cell.Formula is null && array is null)
        {
            return Stored(cell);
        }

        if (cell.Kind != StoredKind.None && !book.IsStale)
        {
            return Stored(cell);
        }

        if (array is null && formulas.Of(sheet, row, column) is { } value)
        {
            return Computed(value, cell);
        }

        // A writer that does not calculate stores 0; anything else has been calculated once.
        if (cell.Kind is StoredKind.Text && cell.Text.Length > 0 || (cell.Kind is StoredKind.Number or StoredKind.Truth && cell.Number != 0) || cell.Kind is StoredKind.Error or StoredKind.Date)
        {
            findings.Add(new(Severity.Warning, At(row, column), TableMessages.StaleFormula) { Found = Shown(cell), Suggestion = TableMessages.LetItCalculate });
            return Stored(cell);
        }

        Tell(row, column, cell, array);
        return CellValue.Unread;
    }

    private void Tell(int row, int column, BookCell cell, (BookRange Range, int Row, int Column)? array)
    {
        if (array is not { } block)
        {
            findings.Add(new(Severity.Error, At(row, column), TableMessages.FormulaWithoutValue) { Found = Shown(cell), Suggestion = TableMessages.LetItCalculate });
        }
        else if (toldArrays.Add((block.Row, block.Column)))
        {
            Name range = new($"{block.Range}");
            Message told = sheet[block.Row, block.Column].Formula is { Text.Length: > 0 } ? TableMessages.ArrayWithoutValues(range) : TableMessages.DataTableWithoutValues(range);
            findings.Add(new(Severity.Error, At(block.Row, block.Column), told) { Found = Shown(sheet[block.Row, block.Column]), Suggestion = TableMessages.LetItCalculate });
        }
    }

    private static Message Shown(BookCell cell) => cell.Formula is { Text.Length: > 0 } formula ? Message.Verbatim(Short($"={formula.Text}")) : Message.None;

    private CellValue Computed(FormulaValue value, BookCell cell) => value.Kind switch
    {
        FormulaKind.Number => OfNumber(value.Number, book.FormatOf(cell)),
        FormulaKind.Truth => CellValue.OfTruth(value.Number != 0),
        FormulaKind.Text or FormulaKind.Error => CellValue.OfText(value.Text.ReplaceLineEndings("\n")),
        _ => CellValue.Unread,
    };

    private CellValue Stored(BookCell cell) => cell.Kind switch
    {
        StoredKind.Number => OfNumber(cell.Number, book.FormatOf(cell)),
        StoredKind.Truth => CellValue.OfTruth(cell.Number != 0),
        StoredKind.Text => CellValue.OfText(cell.Text.ReplaceLineEndings("\n")),
        StoredKind.Error => CellValue.OfText(cell.Text),
        StoredKind.Date => CellValue.OfText(DateTime.TryParse(cell.Text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out DateTime date) && date.Year >= 1900
            ? NumberText.DateText(date.ToOADate(), false) : cell.Text),
        _ => CellValue.Blank,
    };

    private CellValue OfNumber(double number, string format) => NumberText.IsDate(format)
        ? CellValue.OfText(NumberText.DateText(number, book.Since1904)) : CellValue.OfNumber(number, NumberText.TextOf(number, format));

    private SourceCell At(int row, int column) => new(file, sheet.Name, TableCell.Address(row, column));
}
