using ComputeSovereignty.Planning;
using ComputeSovereignty.Reports.Excel.Plans.Words;
using ComputeSovereignty.Workbooks.Sheets;

namespace ComputeSovereignty.Reports.Excel.Plans;

/// <summary>Sheet <c>Wafers</c>: the logic lines in each period.</summary>
internal static class WafersSheet
{
    /// <summary>Writes the sheet.</summary>
    public static void Write(ReportWorkbook book, Plan plan)
    {
        ReportSheet sheet = book.AddSheet(
            SheetMessages.WafersTab, SupplyMessages.WafersTitle, SupplyMessages.WafersSubtitle);
        LineRow[] sorted = [.. plan.Lines.GroupBy(static r => r.Line).SelectMany(static g => g)];
        IReadOnlyList<LineRow> rows = Activity.Kept(sheet, sorted, static r => Activity.Some(r.Capacity) || Activity.Some(r.Starts) || Activity.Some(r.OtherLoad));
        TableBlock table = sheet.Table("Wafers", Columns(), rows);
        CapacityCharts.Add(
            sheet,
            sheet.Charts(),
            table,
            "Line",
            "Capacity [wspm]",
            SupplyMessages.WaferStartsAxis,
            new("Other load kept [wspm]", SupplyMessages.OtherCustomers, Palette.Grey),
            new("Accelerator starts [wspm]", SupplyMessages.AcceleratorSeries, Palette.Blue));
    }

    private static IReadOnlyList<Column<LineRow>> Columns() =>
    [
        new(ColumnMessages.Line, NumberFormat.Text, static r => r.Line),
        new(SupplyColumnMessages.Node, NumberFormat.Text, static r => r.Node),
        new(ColumnMessages.Period, NumberFormat.Text, static r => r.Period),
        new(ColumnMessages.Year, NumberFormat.Year, static r => r.Year),
        new(ColumnMessages.Capacity, "wspm", NumberFormat.Whole, static r => r.Capacity),
        new(SupplyColumnMessages.OtherLoad, "wspm", NumberFormat.Whole, static r => r.OtherLoad),
        new(SupplyColumnMessages.MovedOff, "wspm", NumberFormat.Whole, static r => r.Reallocated),
        new(SupplyColumnMessages.OtherLoadKept, "wspm", NumberFormat.Whole, static r => r.OtherLoad - r.Reallocated),
        new(SupplyColumnMessages.AcceleratorStarts, "wspm", NumberFormat.Whole, static r => r.Starts),
        new(ColumnMessages.Utilization, NumberFormat.Percent, static r => r.Utilization) { Mark = ColumnMark.Bar },
        new(SupplyColumnMessages.LargestUtilization, NumberFormat.Percent, static r => r.MaxUtilization),
    ];
}
