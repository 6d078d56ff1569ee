using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Reports.Excel.Plans.Words;
using ComputeSovereignty.Workbooks.Charts;
using ComputeSovereignty.Workbooks.Sheets;

namespace ComputeSovereignty.Reports.Excel.Plans;

/// <summary>The table of balances that dies and stacks share.</summary>
internal static class StockColumns
{
    /// <summary>Gets the columns.</summary>
    /// <param name="item">What the items are.</param>
    /// <param name="unit">What is counted.</param>
    public static IReadOnlyList<Column<StockRow>> Of(Message item, DisplayUnit unit) =>
    [
        new(item, NumberFormat.Text, static r => r.Item),
        new(ColumnMessages.Origin, NumberFormat.Text, static r => WordMessages.Of(r.Origin)),
        new(ColumnMessages.Period, NumberFormat.Text, static r => r.Period),
        new(ColumnMessages.Year, NumberFormat.Year, static r => r.Year),
        new(SupplyColumnMessages.Opening, unit, NumberFormat.Whole, static r => r.Opening),
        new(SupplyColumnMessages.Produced, unit, NumberFormat.Whole, static r => r.Produced),
        new(SupplyColumnMessages.ImportedItems, unit, NumberFormat.Whole, static r => r.Imported),
        new(SupplyColumnMessages.Consumed, unit, NumberFormat.Whole, static r => r.Consumed),
        new(SupplyColumnMessages.Closing, unit, NumberFormat.Whole, static r => r.Closing),
    ];

    /// <summary>Tells whether a balance says something.</summary>
    public static bool Active(StockRow row) =>
        Activity.Some(row.Opening) || Activity.Some(row.Produced) || Activity.Some(row.Imported) || Activity.Some(row.Consumed) || Activity.Some(row.Closing);

    /// <summary>Draws a pivot by period as stacked columns.</summary>
    /// <param name="title">The title.</param>
    /// <param name="table">The pivot as it was written.</param>
    /// <param name="colours">The colours.</param>
    /// <param name="unit">The unit of the value axis.</param>
    public static Chart Stack(Message title, TableBlock table, IReadOnlyList<string> colours, Message unit) => new(
        title,
        [.. table.Headers.Skip(1).Select((header, i) => new ChartSeries(SeriesKind.StackedColumn, table[table.Headers[0]], table[header], Palette.Pick(colours, i)))])
    {
        ValueTitle = unit,
    };
}
