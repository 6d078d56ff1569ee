using System.Collections.Concurrent;
using ComputeSovereignty.Workbooks.Verification.Reckoning;
using OfficeOpenXml;

namespace ComputeSovereignty.Workbooks.Verification.Reading;

/// <summary>Where a table stands.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Sheet">Its sheet.</param>
/// <param name="Top">The row of its header.</param>
/// <param name="Left">Its first column.</param>
/// <param name="Bottom">Its last row.</param>
/// <param name="Right">Its last column.</param>
internal sealed record TableFrame(string Name, string Sheet, int Top, int Left, int Bottom, int Right);

/// <summary>A table of a plan's workbook.</summary>
internal sealed class PlanTable
{
    private readonly Dictionary<string, int> columns = new(StringComparer.Ordinal);
    // Books that differ in one cell share the tables they do not differ in, and may be verified at once.
    private readonly ConcurrentDictionary<string, ILookup<string, PlanRow>> lookups = new(StringComparer.Ordinal);

    /// <summary>Reads a table.</summary>
    /// <param name="frame">Where it stands.</param>
    /// <param name="cells">The cells of the workbook.</param>
    /// <param name="isChinese">Whether the workbook is in Chinese: headers, words and money are then read as the English that says the same.</param>
    public PlanTable(TableFrame frame, IReadOnlyDictionary<CellPlace, object> cells, bool isChinese)
    {
        Frame = frame;
        int[] places = [.. Enumerable.Range(frame.Left, frame.Right - frame.Left + 1)];
        Shown = [.. places.Select(column => Convert.ToString(cells.GetValueOrDefault(new(frame.Sheet, frame.Top, column))) ?? string.Empty)];
        string[] headers = isChinese ? [.. Shown.Select((h, i) => ChineseWords.Header(frame.Name, h, i == 0))] : [.. Shown];
        foreach (int column in places)
        {
            columns.TryAdd(headers[column - frame.Left], column);
        }

        Rows = [.. Enumerable.Range(frame.Top + 1, frame.Bottom - frame.Top)
            .Select(row => (Number: row, Values: places.Select(column => cells.GetValueOrDefault(new(frame.Sheet, row, column))).ToArray()))
            .Select(row => new PlanRow(this, row.Number, isChinese ? ChineseWords.Row(frame.Name, headers, row.Values) : row.Values))
            .Where(static r => !r.IsEmpty)];
    }

    /// <summary>Gets where it stands.</summary>
    public TableFrame Frame { get; }

    /// <summary>Gets the headers from left to right as they stand, in the language of the workbook.</summary>
    public IReadOnlyList<string> Shown { get; }

    /// <summary>Gets the headers from left to right, in English.</summary>
    public IReadOnlyList<string> Headers => [.. columns.OrderBy(static c => c.Value).Select(static c => c.Key)];

    /// <summary>Gets the rows; an empty row is none.</summary>
    public IReadOnlyList<PlanRow> Rows { get; }

    /// <summary>Gets the first cell, where a missing row is told.</summary>
    public string Place => new CellPlace(Frame.Sheet, Frame.Top, Frame.Left).ToString();

    /// <summary>Tells whether there is a column.</summary>
    public bool HasColumn(string header) => columns.ContainsKey(header);

    /// <summary>Finds the header that begins with a name, whatever its unit.</summary>
    public string Headed(string name) => columns.Keys.FirstOrDefault(h => h == name || h.StartsWith($"{name} [", StringComparison.Ordinal))
        ?? throw new InvalidDataException($"Sheet {Frame.Sheet} has no column {name}.");

    /// <summary>Gets the rows by some of their texts, joined by <c>|</c>.</summary>
    public ILookup<string, PlanRow> By(params string[] headers) =>
        lookups.GetOrAdd(string.Join('|', headers), _ => Rows.ToLookup(r => string.Join('|', headers.Select(r.Text)), StringComparer.Ordinal));

    /// <summary>Gets the column of a header.</summary>
    internal int ColumnOf(string header) => columns.TryGetValue(header, out int column) ? column : throw new InvalidDataException($"Sheet {Frame.Sheet} has no column {header}.");
}

/// <summary>A place in the workbook.</summary>
/// <param name="Sheet">The sheet.</param>
/// <param name="Row">The row, from 1.</param>
/// <param name="Column">The column, from 1.</param>
internal readonly record struct CellPlace(string Sheet, int Row, int Column)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Sheet}!{ExcelCellBase.GetAddress(Row, Column)}";
}

/// <summary>A row of a table.</summary>
/// <param name="table">The table.</param>
/// <param name="number">The row in the sheet.</param>
/// <param name="values">What its cells hold.</param>
internal sealed class PlanRow(PlanTable table, int number, object?[] values)
{
    /// <summary>Gets the number in the column <c>Year</c>; 0 where it is no whole one, which is no year of a plan.</summary>
    public int Year => int.TryParse(Text("Year"), out int year) ? year : 0;

    /// <summary>Gets the row in the sheet.</summary>
    public int Number => number;

    /// <summary>Gets a value indicating whether all cells are empty.</summary>
    public bool IsEmpty => values.All(static v => v is null);

    /// <summary>Reads a number; an empty cell is 0, and what is no number agrees with nothing.</summary>
    public Reckoned Amount(string header) => Value(header) switch
    {
        null => 0,
        double found => found,
        int found => found,
        long found => found,
        _ => double.NaN,
    };

    /// <summary>Reads a day.</summary>
    public DateTime? Day(string header) => Value(header) switch
    {
        DateTime day => day,
        double serial and > 0 and < 2_900_000 => DateTime.FromOADate(serial),
        _ => null,
    };

    /// <summary>Reads text; a number as it is written.</summary>
    public string Text(string header) => Convert.ToString(Value(header)) ?? string.Empty;

    /// <summary>Tells whether a cell holds something.</summary>
    public bool Has(string header) => Value(header) is not null;

    /// <summary>Names a cell.</summary>
    public string CellOf(string header) => new CellPlace(table.Frame.Sheet, number, table.ColumnOf(header)).ToString();

    /// <summary>Says what a cell holds.</summary>
    internal string Said(string header) => double.IsFinite(Amount(header).Value) ? $"{Amount(header).Value:G10}" : Text(header);

    private object? Value(string header) => values[table.ColumnOf(header) - table.Frame.Left];
}
