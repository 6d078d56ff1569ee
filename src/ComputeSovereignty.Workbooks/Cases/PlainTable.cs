using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Workbooks.Cases.Books;

namespace ComputeSovereignty.Workbooks.Cases;

/// <summary>Finds the table of a sheet that other programs have saved without one: where its headers stand, as in the template.</summary>
internal static class PlainTable
{
    private const int FarthestRow = 40;
    private const int FarthestColumn = 20;

    /// <summary>Finds the headers and what stands below them.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="schema">What it should hold.</param>
    /// <returns>The table, or null where no row has most of the headers.</returns>
    internal static BookTable? Find(BookSheet sheet, SheetSchema schema)
    {
        for (int row = 1; row <= Math.Min(sheet.LastRow, FarthestRow); row++)
        {
            for (int column = 1; column <= Math.Min(sheet.LastColumn, FarthestColumn); column++)
            {
                if (Name(sheet, row, column) == schema.Columns[0].Name && LastHeader(sheet, row, column) is var last && IsRowOfHeaders(sheet, schema, row, column, last))
                {
                    return new(sheet.Name, new(row, column, Math.Max(row, sheet.LastRow), last), 1, 0, []);
                }
            }
        }

        return null;
    }

    private static int LastHeader(BookSheet sheet, int row, int column)
    {
        int last = column;
        while (last < sheet.LastColumn && !sheet[row, last + 1].IsEmpty)
        {
            last++;
        }

        return last;
    }

    private static bool IsRowOfHeaders(BookSheet sheet, SheetSchema schema, int row, int first, int last)
    {
        int known = Enumerable.Range(first, last - first + 1).Select(c => Name(sheet, row, c)).Distinct(StringComparer.Ordinal).Count(n => schema.Columns.Any(c => c.Name == n));
        return 2 * known >= schema.Columns.Count;
    }

    private static string Name(BookSheet sheet, int row, int column) =>
        sheet[row, column] is { Kind: StoredKind.Text } cell ? new TableHeader(new(CellValue.OfText(cell.Text), SourceOfNone)).Name : string.Empty;

    private static ComputeSovereignty.Cases.SourceCell SourceOfNone => ComputeSovereignty.Cases.SourceCell.None;
}
