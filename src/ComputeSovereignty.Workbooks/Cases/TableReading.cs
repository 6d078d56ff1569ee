using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Workbooks.Cases.Books;
using ComputeSovereignty.Workbooks.Cases.Formulas;

namespace ComputeSovereignty.Workbooks.Cases;

/// <summary>Reads one table of a workbook into a sheet of the case, and tells what stands in the way of it.</summary>
/// <param name="file">The workbook, as the user named it.</param>
/// <param name="book">The workbook.</param>
/// <param name="sheet">The sheet.</param>
/// <param name="table">The table.</param>
/// <param name="formulas">Computes formulas without a current value.</param>
/// <param name="findings">Takes what is told.</param>
internal sealed class TableReading(string file, Book book, BookSheet sheet, BookTable table, ComputedFormulas formulas, List<Finding> findings)
{
    // As many rows as a sheet may have.
    private const int MostRowsBelow = 10_000;

    private readonly HashSet<(int Row, int Column)> covered = [];
    private readonly FormulaReading values = new(file, book, sheet, formulas, findings);

    /// <summary>Reads the table.</summary>
    /// <returns>The table, or null where its headers cannot be read.</returns>
    internal TableSheet? Read()
    {
        BookRange range = table.Range;
        if (table.HeaderRows == 0)
        {
            findings.Add(new(Severity.Error, new(file, sheet.Name, string.Empty), TableMessages.NoHeaderRow) { Found = Message.Verbatim($"{range}"), Suggestion = TableMessages.SwitchHeadersOn });
            return null;
        }

        if (!TellMerged(range))
        {
            return null;
        }

        TellHidden(range);
        int[] columns = [.. Enumerable.Range(range.Left, range.Columns)];
        List<TableCell[]> rows = [];
        for (int row = range.Top + 1; row <= range.Bottom - table.TotalRows; row++)
        {
            TableCell[] cells = [.. columns.Select(column => new TableCell(covered.Contains((row, column)) ? CellValue.Unread : Value(row, column), At(row, column)))];
            if (!cells.All(static c => c.Value.IsBlank))
            {
                rows.Add(cells);
            }
        }

        if (sheet.Tables.Count > 0)
        {
            TellNeighbours(range);
        }

        return new(sheet.Name, new(file, sheet.Name, string.Empty), columns.Select(c => new TableCell(CellValue.OfText(Value(range.Top, c).Text.Trim()), At(range.Top, c))), rows);
    }

    private CellValue Value(int row, int column)
    {
        BookCell cell = sheet[row, column];
        return cell.Kind switch
        {
            StoredKind.Damaged => Unread(row, column, TableMessages.CellDamaged, cell.Text, TableMessages.WriteTheValueAgain),
            StoredKind.TooLong => Unread(row, column, TableMessages.CellTooLong(Figure.Count(PartXml.MostLetters)), string.Empty, TableMessages.Shorten),
            StoredKind.None when cell.Formula is null && sheet.Arrays.Count == 0 => CellValue.Blank,
            _ => values.Read(row, column),
        };
    }

    private CellValue Unread(int row, int column, Message message, string found, Message suggestion)
    {
        findings.Add(new(Severity.Error, At(row, column), message) { Found = Message.Verbatim(FormulaReading.Short(found)), Suggestion = suggestion });
        return CellValue.Unread;
    }

    // Only the first cell of a merged block holds a value; the others would pass for blank.
    private bool TellMerged(BookRange range)
    {
        bool readable = true;
        foreach (BookRange block in sheet.Merged.Where(b => b.Meets(range) && b.Rows * (long)b.Columns > 1))
        {
            findings.Add(new(Severity.Error, At(block.Top, block.Left), TableMessages.Merged) { Found = Message.Verbatim($"{block}"), Suggestion = TableMessages.Unmerge });
            readable &= block.Top > range.Top || block.Bottom < range.Top;
            for (int row = Math.Max(block.Top, range.Top); row <= Math.Min(block.Bottom, range.Bottom); row++)
            {
                for (int column = Math.Max(block.Left, range.Left); column <= Math.Min(block.Right, range.Right); column++)
                {
                    if (row != block.Top || column != block.Left)
                    {
                        covered.Add((row, column));
                    }
                }
            }
        }

        return readable;
    }

    // What is filtered away or hidden is easily forgotten; it counts all the same.
    private void TellHidden(BookRange range)
    {
        int[] rows = [.. sheet.HiddenRows.Where(r => r > range.Top && r <= range.Bottom - table.TotalRows && Enumerable.Range(range.Left, range.Columns).Any(c => !sheet[r, c].IsEmpty)).Order()];
        if (rows.Length > 0)
        {
            findings.Add(new(Severity.Warning, At(rows[0], range.Left), TableMessages.RowsHidden) { Found = Message.Verbatim(Spans(rows, static r => $"{r}")), Suggestion = TableMessages.DeleteHidden });
        }

        int[] columns = [.. Enumerable.Range(range.Left, range.Columns).Where(c => sheet.HiddenColumns.Any(h => c >= h.First && c <= h.Last))];
        if (columns.Length > 0)
        {
            findings.Add(new(Severity.Warning, At(range.Top, columns[0]), TableMessages.ColumnsHidden) { Found = Message.Verbatim(Spans(columns, TableCell.ColumnName)) });
        }

        if (sheet.IsHidden)
        {
            findings.Add(new(Severity.Note, new(file, sheet.Name, string.Empty), TableMessages.SheetHidden));
        }
    }

    private static string Spans(int[] places, Func<int, string> name)
    {
        const int Most = 8;
        List<(int First, int Last)> spans = [];
        foreach (int place in places)
        {
            if (spans.Count > 0 && spans[^1].Last + 1 == place)
            {
                spans[^1] = (spans[^1].First, place);
            }
            else
            {
                spans.Add((place, place));
            }
        }

        return string.Join(", ", spans.Take(Most).Select(s => s.First == s.Last ? name(s.First) : $"{name(s.First)}:{name(s.Last)}")) + (spans.Count > Most ? ", …" : string.Empty);
    }

    // What is typed right below or beside a table looks like part of it, but Excel does not take it in by itself everywhere.
    private void TellNeighbours(BookRange range)
    {
        for (int column = range.Left; column <= range.Right; column++)
        {
            if (!sheet[range.Bottom + 1, column].IsEmpty)
            {
                findings.Add(new(Severity.Warning, At(range.Bottom + 1, column), TableMessages.RowBelow) { Suggestion = TableMessages.DragTheCorner });
                break;
            }
        }

        // A row farther down is one of the table that a blank row cut off, if it fills half of the columns from the first on.
        for (int row = range.Bottom + 2; row <= Math.Min(sheet.LastRow, range.Bottom + MostRowsBelow); row++)
        {
            if (!sheet[row, range.Left].IsEmpty && 2 * Enumerable.Range(range.Left, range.Columns).Count(c => !sheet[row, c].IsEmpty) >= range.Columns)
            {
                findings.Add(new(Severity.Warning, At(row, range.Left), TableMessages.RowBelow) { Suggestion = TableMessages.DragTheCorner });
                break;
            }
        }

        if (!sheet[range.Top, range.Right + 1].IsEmpty)
        {
            findings.Add(new(Severity.Warning, At(range.Top, range.Right + 1), TableMessages.ColumnBeside) { Suggestion = TableMessages.DragTheCorner });
        }
    }

    private SourceCell At(int row, int column) => new(file, sheet.Name, TableCell.Address(row, column));
}
