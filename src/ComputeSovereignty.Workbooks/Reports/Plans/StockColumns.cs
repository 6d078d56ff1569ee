using ComputeSovereignty.Planning;
using ComputeSovereignty.Workbooks.Reports.Charts;
using ComputeSovereignty.Workbooks.Reports.Sheets;

namespace ComputeSovereignty.Workbooks.Reports.Plans;

/// <summary>The table of balances that dies and stacks share.</summary>
internal static class StockColumns
{
    /// <summary>Gets the columns.</summary>
    /// <param name="item">What the items are.</param>
    /// <param name="unit">What is counted.</param>
    public static IReadOnlyList<Column<StockRow>> Of(string item, string unit) =>
    [
        new(item, NumberFormat.Text, static r => r.Item),
        new("Origin", NumberFormat.Text, static r => r.Origin.ToString()),
        new("Period", NumberFormat.Text, static r => r.Period),
        new("Year", NumberFormat.Year, static r => r.Year),
        new($"Opening [{unit}]", NumberFormat.Whole, static r => r.Opening),
        new($"Produced [{unit}]", NumberFormat.Whole, static r => r.Produced),
        new($"Imported [{unit}]", NumberFormat.Whole, static r => r.Imported),
        new($"Consumed [{unit}]", NumberFormat.Whole, static r => r.Consumed),
        new($"Closing [{unit}]", NumberFormat.Whole, static r => r.Closing),
    ];

    /// <summary>Tells whether a balance says something.</summary>
    public static bool Active(StockRow row) =>
        Activity.Some(row.Opening) || Activity.Some(row.Produced) || Activity.Some(row.Imported) || Activity.Some(row.Consumed) || Activity.Some(row.Closing);

    /// <summary>Draws a pivot by period as stacked columns.</summary>
    /// <param name="title">The title.</param>
    /// <param name="table">The pivot as it was written.</param>
    /// <param name="colours">The colours.</param>
    /// <param name="unit">The unit of the value axis.</param>
    public static Chart Stack(string title, TableBlock table, IReadOnlyList<string> colours, string unit) => new(
        title,
        [.. table.Headers.Skip(1).Select((header, i) => new ChartSeries(SeriesKind.StackedColumn, table[table.Headers[0]], table[header], Palette.Pick(colours, i)))])
    {
        ValueTitle = unit,
    };
}
