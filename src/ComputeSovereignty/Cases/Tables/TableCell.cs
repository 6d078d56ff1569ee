namespace ComputeSovereignty.Cases.Tables;

/// <summary>A cell of a table.</summary>
/// <param name="Value">What it holds.</param>
/// <param name="Source">Where that was read: a cell of the file, or the change that put it there.</param>
public readonly record struct TableCell(CellValue Value, SourceCell Source)
{
    /// <summary>Names a column as spreadsheet programs do: A, B … Z, AA.</summary>
    /// <param name="column">The column, from 1.</param>
    public static string ColumnName(int column)
    {
        string name = string.Empty;
        for (int rest = column; rest > 0; rest = (rest - 1) / 26)
        {
            name = (char)('A' + ((rest - 1) % 26)) + name;
        }

        return name;
    }

    /// <summary>Names a cell: <c>B4</c>.</summary>
    /// <param name="row">The row, from 1.</param>
    /// <param name="column">The column, from 1.</param>
    public static string Address(int row, int column) => $"{ColumnName(column)}{row}";
}
