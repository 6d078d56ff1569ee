using System.Collections.Frozen;

namespace ComputeSovereignty.Cases.Tables;

/// <summary>A sheet of a case: one table as it stands in the file, every cell with its place. Immutable.</summary>
public sealed class TableSheet
{
    private readonly TableCell[][] rows;
    private readonly Lazy<FrozenDictionary<string, int>> columns;
    private readonly Lazy<IReadOnlyList<string>> keys;
    private readonly Lazy<FrozenDictionary<string, int>> rowsByKey;

    /// <summary>Initializes a sheet.</summary>
    /// <param name="name">The name of the sheet.</param>
    /// <param name="place">The sheet as a whole, for messages.</param>
    /// <param name="headers">The header cells.</param>
    /// <param name="rows">Shape: [rows][columns]; every row as long as the headers.</param>
    /// <exception cref="ArgumentException">A row has another length.</exception>
    public TableSheet(string name, SourceCell place, IEnumerable<TableCell> headers, IEnumerable<TableCell[]> rows)
        : this(name, place, [.. headers.Select(static h => new TableHeader(h))], [.. rows], null)
    {
        if (this.rows.Any(r => r.Length != Headers.Count))
        {
            throw new ArgumentException("Every row must be as long as the headers.", nameof(rows));
        }
    }

    private TableSheet(string name, SourceCell place, IReadOnlyList<TableHeader> headers, TableCell[][] rows, TableSheet? sameKeys)
    {
        Name = name;
        Place = place;
        Headers = headers;
        this.rows = rows;
        columns = sameKeys?.columns ?? new(() => IndexFirst(Headers.Select(static h => h.Name)));
        keys = sameKeys?.keys ?? new(ListKeys);
        rowsByKey = sameKeys?.rowsByKey ?? new(() => IndexFirst(Keys));
    }

    /// <summary>Gets the name of the sheet.</summary>
    public string Name { get; }

    /// <summary>Gets the sheet as a whole, for messages.</summary>
    public SourceCell Place { get; }

    /// <summary>Gets the headers.</summary>
    public IReadOnlyList<TableHeader> Headers { get; }

    /// <summary>Gets the rows below the headers. Shape: [rows][columns].</summary>
    public IReadOnlyList<IReadOnlyList<TableCell>> Rows => rows;

    /// <summary>Gets the key of every row: its key columns joined by <c>/</c>; empty where the sheet has no keys.</summary>
    public IReadOnlyList<string> Keys => keys.Value;

    /// <summary>Finds a column by its name without unit.</summary>
    /// <param name="name">The name; a year column is named by its year.</param>
    /// <returns>The zero-based column, or −1.</returns>
    public int ColumnOf(string name) => columns.Value.GetValueOrDefault(name, -1);

    /// <summary>Finds the first row with a key.</summary>
    /// <param name="key">The key; parts of a composite key are joined by <c>/</c>.</param>
    /// <returns>The zero-based row, or −1.</returns>
    public int RowOf(string key) => rowsByKey.Value.GetValueOrDefault(key, -1);

    /// <summary>Gets a cell; the cell of a column that does not exist is blank.</summary>
    /// <param name="row">The zero-based row.</param>
    /// <param name="column">The zero-based column, or −1.</param>
    public TableCell Cell(int row, int column) => column < 0 ? new(CellValue.Blank, Place) : rows[row][column];

    /// <summary>Makes a copy with some cells changed; rows that do not change are shared. Key cells must stay.</summary>
    /// <param name="cells">Row, column and what the cell shall be.</param>
    internal TableSheet With(IEnumerable<(int Row, int Column, TableCell Cell)> cells)
    {
        TableCell[][] changed = [.. rows];
        foreach ((int row, int column, TableCell cell) in cells)
        {
            if (ReferenceEquals(changed[row], rows[row]))
            {
                changed[row] = [.. rows[row]];
            }

            changed[row][column] = cell;
        }

        return new(Name, Place, Headers, changed, this);
    }

    /// <summary>Makes a copy with one column more, the last one, blank in every row.</summary>
    /// <param name="header">Its header with the unit.</param>
    internal TableSheet WithColumn(string header) =>
        new(Name, Place, [.. Headers, new(new(CellValue.OfText(header), Place))], [.. rows.Select(r => (TableCell[])[.. r, new(CellValue.Blank, Place)])], null);

    /// <summary>Makes a copy with one row more, the last one.</summary>
    /// <param name="cells">Its cells, as many as there are headers.</param>
    internal TableSheet WithRow(TableCell[] cells) => new(Name, Place, Headers, [.. rows, cells], null);

    private static FrozenDictionary<string, int> IndexFirst(IEnumerable<string> names)
    {
        Dictionary<string, int> index = new(StringComparer.Ordinal);
        foreach ((int position, string name) in names.Index())
        {
            index.TryAdd(name, position);
        }

        return index.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private string[] ListKeys()
    {
        IReadOnlyList<ColumnSchema> key = WorkbookSchema.Find(Name)?.Key ?? [];
        int[] parts = [.. key.Select(c => ColumnOf(c.Name))];
        return [.. rows.Select(row => string.Join('/', key.Select((c, i) => parts[i] < 0 ? string.Empty : KeyText(c, row[parts[i]].Value))))];

        // A key is one text however it is written: 2026.0 is 2026, die is Die.
        static string KeyText(ColumnSchema column, CellValue value) =>
            column.IsNumeric && value.Kind == CellKind.Number ? CellValue.Numeral(value.Number)
            : column.Choices.FirstOrDefault(c => c.Equals(value.Text.Trim(), StringComparison.OrdinalIgnoreCase)) ?? value.Text.Trim();
    }
}
