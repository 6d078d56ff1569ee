using OfficeOpenXml;

namespace ComputeSovereignty.Workbooks.Sheets;

/// <summary>A stretch of cells that a chart refers to, with the values it shows.</summary>
/// <param name="Header">The text of the column's header.</param>
/// <param name="HeaderReference">The header's cell, such as <c>'SharePath'!$B$4</c>.</param>
/// <param name="Reference">The cells, such as <c>'SharePath'!$B$5:$B$9</c>.</param>
/// <param name="Values">What they hold.</param>
public sealed record TableColumn(string Header, string HeaderReference, string Reference, IReadOnlyList<object?> Values);

/// <summary>A table as it was written: where its columns are, for charts and links.</summary>
public sealed class TableBlock
{
    private readonly string sheet;
    private readonly int firstColumn;
    private readonly int headerRow;
    private readonly int firstRow;
    private readonly IReadOnlyList<string> headers;
    private readonly IReadOnlyList<string> shown;
    private readonly IReadOnlyList<object?[]> rows;

    /// <summary>Initializes a block.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="headerRow">The row of the headers, from 1.</param>
    /// <param name="firstColumn">The first column, from 1.</param>
    /// <param name="headers">What the columns are called in every language.</param>
    /// <param name="shown">The headers in the reader's language.</param>
    /// <param name="rows">The values as shown. Shape: [rows][columns].</param>
    internal TableBlock(string sheet, int headerRow, int firstColumn, IReadOnlyList<string> headers, IReadOnlyList<string> shown, IReadOnlyList<object?[]> rows)
        : this(sheet, headerRow, headerRow + 1, firstColumn, headers, shown, rows)
    {
    }

    private TableBlock(string sheet, int headerRow, int firstRow, int firstColumn, IReadOnlyList<string> headers, IReadOnlyList<string> shown, IReadOnlyList<object?[]> rows)
    {
        this.sheet = sheet;
        this.headerRow = headerRow;
        this.firstRow = firstRow;
        this.firstColumn = firstColumn;
        this.headers = headers;
        this.shown = shown;
        this.rows = rows;
    }

    /// <summary>Gets the number of rows.</summary>
    public int RowCount => rows.Count;

    /// <summary>Gets what the columns are called in every language: the English headers with their units.</summary>
    public IReadOnlyList<string> Headers => headers;

    /// <summary>Gets the headers in the reader's language.</summary>
    internal IReadOnlyList<string> Shown => shown;

    /// <summary>Gets the values as shown. Shape: [rows][columns].</summary>
    internal IReadOnlyList<object?[]> Rows => rows;

    /// <summary>Gets the last column, from 1.</summary>
    internal int LastColumn => firstColumn + headers.Count - 1;

    /// <summary>Gets the last row, from 1; an empty table has one empty row.</summary>
    internal int LastRow => firstRow + Math.Max(1, rows.Count) - 1;

    /// <summary>Gets a column.</summary>
    /// <param name="header">Its English header, unit included.</param>
    /// <exception cref="KeyNotFoundException">No column has it.</exception>
    public TableColumn this[string header]
    {
        get
        {
            int column = PlaceOf(header, 0).Column;
            int index = column - firstColumn;
            string cells = ExcelCellBase.GetAddress(firstRow, column, LastRow, column, true);
            return new(shown[index], Qualified(ExcelCellBase.GetAddress(headerRow, column, true)), Qualified(cells), [.. rows.Select(r => r[index])]);
        }
    }

    /// <summary>Gets where a cell stands.</summary>
    /// <param name="header">The English header of its column, unit included.</param>
    /// <param name="row">Its row in the table, from 0.</param>
    /// <exception cref="KeyNotFoundException">No column has it.</exception>
    internal (int Row, int Column) PlaceOf(string header, int row) => headers.ToList().IndexOf(header) is >= 0 and var index
        ? (firstRow + row, firstColumn + index)
        : throw new KeyNotFoundException($"No column '{header}' on sheet {sheet}.");

    /// <summary>Gets some rows as a block of their own, for a chart of one line or hub.</summary>
    /// <param name="first">The first row, from 0.</param>
    /// <param name="count">The number of rows.</param>
    public TableBlock Slice(int first, int count) =>
        new(sheet, headerRow, firstRow + first, firstColumn, headers, shown, [.. rows.Skip(first).Take(count)]);

    /// <summary>Splits the block into runs of rows with one value in a column, in their order.</summary>
    /// <param name="header">The column by which the rows are sorted.</param>
    public IEnumerable<(string Key, TableBlock Block)> Runs(string header)
    {
        IReadOnlyList<object?> keys = this[header].Values;
        for (int first = 0, next; first < keys.Count; first = next)
        {
            next = first + 1;
            while (next < keys.Count && Equals(keys[next], keys[first]))
            {
                next++;
            }

            yield return (Convert.ToString(keys[first])!, Slice(first, next - first));
        }
    }

    /// <summary>Gets the cells below neighbouring headers, in A1 notation without the sheet.</summary>
    /// <param name="first">The first header.</param>
    /// <param name="last">The last header.</param>
    internal string AddressOf(string first, string last)
    {
        List<string> all = [.. headers];
        return ExcelCellBase.GetAddress(firstRow, firstColumn + all.IndexOf(first), LastRow, firstColumn + all.IndexOf(last));
    }

    private string Qualified(string address) => $"'{sheet}'!{address}";
}
