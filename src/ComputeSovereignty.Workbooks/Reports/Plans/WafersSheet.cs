using ComputeSovereignty.Planning;
using ComputeSovereignty.Workbooks.Reports.Sheets;

namespace ComputeSovereignty.Workbooks.Reports.Plans;

/// <summary>Sheet <c>Wafers</c>: the logic lines in each period.</summary>
internal static class WafersSheet
{
    /// <summary>Writes the sheet.</summary>
    public static void Write(ReportWorkbook book, Plan plan)
    {
        ReportSheet sheet = book.AddSheet(
            "Wafers",
            "What the logic lines can start, and what they start",
            "One row a line and period, wafer starts per month (wspm). Other load kept = other customers' load less what is moved off. Utilization = (other load kept + accelerator starts) / capacity.");
        LineRow[] sorted = [.. plan.Lines.GroupBy(static r => r.Line).SelectMany(static g => g)];
        IReadOnlyList<LineRow> rows = Activity.Kept(sheet, sorted, static r => Activity.Some(r.Capacity) || Activity.Some(r.Starts) || Activity.Some(r.OtherLoad));
        TableBlock table = sheet.Table("Wafers", Columns(), rows);
        CapacityCharts.Add(
            sheet,
            sheet.Charts(),
            table,
            "Line",
            "Capacity [wspm]",
            "wafer starts per month",
            new("Other load kept [wspm]", "Other customers", Palette.Grey),
            new("Accelerator starts [wspm]", "Accelerators", Palette.Blue));
    }

    private static IReadOnlyList<Column<LineRow>> Columns() =>
    [
        new("Line", NumberFormat.Text, static r => r.Line),
        new("Node", NumberFormat.Text, static r => r.Node),
        new("Period", NumberFormat.Text, static r => r.Period),
        new("Year", NumberFormat.Year, static r => r.Year),
        new("Capacity [wspm]", NumberFormat.Whole, static r => r.Capacity),
        new("Other load [wspm]", NumberFormat.Whole, static r => r.OtherLoad),
        new("Moved off [wspm]", NumberFormat.Whole, static r => r.Reallocated),
        new("Other load kept [wspm]", NumberFormat.Whole, static r => r.OtherLoad - r.Reallocated),
        new("Accelerator starts [wspm]", NumberFormat.Whole, static r => r.Starts),
        new("Utilization", NumberFormat.Percent, static r => r.Utilization) { Mark = ColumnMark.Bar },
        new("Largest utilization", NumberFormat.Percent, static r => r.MaxUtilization),
    ];
}
