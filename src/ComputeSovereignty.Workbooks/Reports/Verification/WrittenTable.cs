using OfficeOpenXml;
using OfficeOpenXml.Table;

namespace ComputeSovereignty.Workbooks.Reports.Verification;

/// <summary>A table of a written plan.</summary>
internal sealed class WrittenTable
{
    private readonly Dictionary<string, int> columns = new(StringComparer.Ordinal);
    private readonly ExcelAddressBase address;

    /// <summary>Reads a table.</summary>
    public WrittenTable(ExcelTable table)
    {
        address = table.Address;
        Sheet = table.WorkSheet.Name;
        using ExcelRange cells = table.WorkSheet.Cells[address.Address];
        object?[,] values = (object?[,])cells.Value;
        for (int column = 0; column < address.Columns; column++)
        {
            columns.TryAdd(Convert.ToString(values[0, column]) ?? string.Empty, column);
        }

        Rows = [.. Enumerable.Range(1, address.Rows - 1).Select(r => new WrittenRow(this, r, [.. Enumerable.Range(0, address.Columns).Select(c => values[r, c])])).Where(static r => !r.IsEmpty)];
    }

    /// <summary>Gets the sheet.</summary>
    public string Sheet { get; }

    /// <summary>Gets the headers.</summary>
    public IEnumerable<string> Headers => columns.Keys;

    /// <summary>Gets the rows; an empty row is none.</summary>
    public IReadOnlyList<WrittenRow> Rows { get; }

    /// <summary>Gets where a missing row would be told: the header's first cell.</summary>
    public string Place => $"{Sheet}!{ExcelCellBase.GetAddress(address.Start.Row, address.Start.Column)}";

    /// <summary>Finds the header that begins with a name, whatever its unit.</summary>
    public string HeaderOf(string name) => columns.Keys.First(h => h == name || h.StartsWith($"{name} [", StringComparison.Ordinal));

    /// <summary>Gets the rows by some of their texts.</summary>
    /// <param name="headers">The columns of the key.</param>
    public Dictionary<string, WrittenRow> By(params string[] headers)
    {
        Dictionary<string, WrittenRow> rows = new(StringComparer.Ordinal);
        foreach (WrittenRow row in Rows)
        {
            rows.TryAdd(string.Join("|", headers.Select(row.Text)), row);
        }

        return rows;
    }

    /// <summary>Sums a column by some texts of its rows.</summary>
    /// <param name="value">The column, or a product of columns.</param>
    /// <param name="headers">The columns of the key.</param>
    public Dictionary<string, double> Sums(Func<WrittenRow, double> value, params string[] headers) => Rows
        .GroupBy(r => string.Join("|", headers.Select(r.Text)), StringComparer.Ordinal)
        .ToDictionary(static g => g.Key, g => g.Sum(value), StringComparer.Ordinal);

    /// <summary>Gets the zero-based column of a header.</summary>
    internal int ColumnOf(string header) => columns.TryGetValue(header, out int column) ? column : throw new InvalidDataException($"Sheet {Sheet} has no column {header}.");

    /// <summary>Names a cell.</summary>
    internal string CellOf(int row, int column) => $"{Sheet}!{ExcelCellBase.GetAddress(address.Start.Row + row, address.Start.Column + column)}";
}

/// <summary>A row of a written plan.</summary>
/// <param name="table">Its table.</param>
/// <param name="index">Its place under the header, from 1.</param>
/// <param name="values">Its cells.</param>
internal sealed class WrittenRow(WrittenTable table, int index, object?[] values)
{
    /// <summary>Gets a value indicating whether all cells are empty.</summary>
    public bool IsEmpty => values.All(static v => v is null);

    /// <summary>Reads a number; an empty cell is 0, and what is no number agrees with nothing.</summary>
    public double this[string header] => values[table.ColumnOf(header)] switch
    {
        null => 0,
        double number => number,
        int number => number,
        _ => double.NaN,
    };

    /// <summary>Reads text; a number as it is written.</summary>
    public string Text(string header) => Convert.ToString(values[table.ColumnOf(header)]) ?? string.Empty;

    /// <summary>Tells whether a cell holds something.</summary>
    public bool Has(string header) => values[table.ColumnOf(header)] is not null;

    /// <summary>Names a cell.</summary>
    public string Cell(string header) => table.CellOf(index, table.ColumnOf(header));
}
