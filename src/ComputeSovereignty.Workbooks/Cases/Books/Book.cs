namespace ComputeSovereignty.Workbooks.Cases.Books;

/// <summary>A workbook as its file has it: sheets, tables, names, formats of numbers, and whether its formulas' values are current.</summary>
internal sealed class Book
{
    private readonly Dictionary<string, BookSheet> byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, (BookSheet Sheet, BookTable Table)> tables = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Gets the sheets of cells, in their order.</summary>
    internal List<BookSheet> Sheets { get; } = [];

    /// <summary>Gets or sets a value indicating whether days count from 1904.</summary>
    internal bool Since1904 { get; set; }

    /// <summary>Gets or sets a value indicating whether the file asks that all formulas are computed when it is opened: it does not vouch for their values.</summary>
    internal bool IsStale { get; set; }

    /// <summary>Gets or sets a value indicating whether the file is in the Strict form of Open XML.</summary>
    internal bool IsStrict { get; set; }

    /// <summary>Gets the formats of numbers, by the index of a cell's format; null for a plain one.</summary>
    internal List<string> Formats { get; } = [];

    /// <summary>Gets the names defined for the whole workbook; null for one that is defined for a sheet alone.</summary>
    internal Dictionary<string, string?> Names { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Adds a sheet.</summary>
    /// <param name="sheet">The sheet, with its tables.</param>
    internal void Add(BookSheet sheet)
    {
        if (!byName.TryAdd(sheet.Name, sheet))
        {
            throw new InvalidDataException($"Two sheets are named {sheet.Name}.");
        }

        Sheets.Add(sheet);
        foreach (BookTable table in sheet.Tables)
        {
            if (!tables.TryAdd(table.Name, (sheet, table)))
            {
                throw new InvalidDataException($"Two tables are named {table.Name}.");
            }
        }
    }

    /// <summary>Finds a sheet.</summary>
    /// <param name="name">Its name, in any case of letters.</param>
    internal BookSheet? Sheet(string name) => byName.GetValueOrDefault(name);

    /// <summary>Finds a table and its sheet.</summary>
    /// <param name="name">The name of the table, in any case of letters.</param>
    internal (BookSheet Sheet, BookTable Table)? Table(string name) => tables.TryGetValue(name, out (BookSheet, BookTable) found) ? found : null;

    /// <summary>Gets the number format of a cell.</summary>
    /// <param name="cell">The cell.</param>
    internal string FormatOf(BookCell cell) => cell.Style >= 0 && cell.Style < Formats.Count ? Formats[cell.Style] : string.Empty;
}

/// <summary>A sheet of cells.</summary>
/// <param name="name">The name of the sheet.</param>
internal sealed class BookSheet(string name)
{
    private readonly Dictionary<long, BookCell> cells = [];

    /// <summary>Gets the name of the sheet.</summary>
    internal string Name { get; } = name;

    /// <summary>Gets or sets a value indicating whether the sheet is hidden.</summary>
    internal bool IsHidden { get; set; }

    /// <summary>Gets the tables.</summary>
    internal List<BookTable> Tables { get; } = [];

    /// <summary>Gets the merged blocks.</summary>
    internal List<BookRange> Merged { get; } = [];

    /// <summary>Gets the blocks that array formulas and data tables fill.</summary>
    internal List<(BookRange Range, int Row, int Column)> Arrays { get; } = [];

    /// <summary>Gets the hidden rows.</summary>
    internal HashSet<int> HiddenRows { get; } = [];

    /// <summary>Gets the hidden columns, as first and last.</summary>
    internal List<(int First, int Last)> HiddenColumns { get; } = [];

    /// <summary>Gets the last row with a cell that holds something.</summary>
    internal int LastRow { get; private set; }

    /// <summary>Gets the last column with a cell that holds something.</summary>
    internal int LastColumn { get; private set; }

    /// <summary>Gets the number of cells.</summary>
    internal int Count => cells.Count;

    /// <summary>Gets a cell.</summary>
    /// <param name="row">The row, from 1.</param>
    /// <param name="column">The column, from 1.</param>
    internal BookCell this[int row, int column] => cells.TryGetValue(Key(row, column), out BookCell cell) ? cell : BookCell.Empty;

    /// <summary>Adds a cell.</summary>
    /// <param name="row">The row, from 1.</param>
    /// <param name="column">The column, from 1.</param>
    /// <param name="cell">What it holds.</param>
    internal void Add(int row, int column, BookCell cell)
    {
        if (!cells.TryAdd(Key(row, column), cell))
        {
            throw new InvalidDataException("A cell stands twice.");
        }

        if (!cell.IsEmpty)
        {
            (LastRow, LastColumn) = (Math.Max(LastRow, row), Math.Max(LastColumn, column));
        }
    }

    /// <summary>Finds the array formula or data table that fills a cell.</summary>
    /// <param name="row">The row.</param>
    /// <param name="column">The column.</param>
    /// <returns>The block and the cell with the formula, or null.</returns>
    internal (BookRange Range, int Row, int Column)? InArray(int row, int column)
    {
        foreach ((BookRange Range, int Row, int Column) array in Arrays)
        {
            if (array.Range.Has(row, column))
            {
                return array;
            }
        }

        return null;
    }

    private static long Key(int row, int column) => ((long)row << 16) | (uint)column;
}

/// <summary>An Excel table.</summary>
/// <param name="Name">Its name, by which formulas know it.</param>
/// <param name="Range">Its cells with headers and totals.</param>
/// <param name="HeaderRows">The number of rows of headers, 1 or 0.</param>
/// <param name="TotalRows">The number of rows of totals, 0 or 1.</param>
/// <param name="Columns">The names of the columns as the table has them.</param>
internal sealed record BookTable(string Name, BookRange Range, int HeaderRows, int TotalRows, IReadOnlyList<string> Columns);
