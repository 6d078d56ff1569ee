using ComputeSovereignty.Planning;
using ComputeSovereignty.Workbooks.Reports.Charts;
using ComputeSovereignty.Workbooks.Reports.Sheets;

namespace ComputeSovereignty.Workbooks.Reports.Plans;

/// <summary>Sheet <c>Demand</c>: who asks for how much usable compute, why, and what is served.</summary>
internal static class DemandSheet
{
    /// <summary>Writes the sheet; nothing for a case without workloads.</summary>
    public static void Write(ReportWorkbook book, Plan plan)
    {
        if (plan.Service is not { Demand.Count: > 0 } service)
        {
            return;
        }

        ReportSheet sheet = book.AddSheet(
            "Demand",
            "Usable compute: what is asked for, and what is served",
            "One row a workload and year; usable PFLOPS, mean of the year: what workloads receive, not nameplate. Asked for is the sum of the sources before it. To the right: the goal of nameplate compute that demand implies.");
        sheet.Table("Demand", Columns(), service.Demand);
        ChartArea charts = sheet.Charts();
        sheet.Table("ComputeGoals", GoalColumns(), service.Goals);
        string[] years = [.. plan.Case.Horizon.CalendarYears.Select(static y => $"{y}")];
        DemandRow[] asking = [.. service.Demand.Where(d => service.Demand.Any(o => o.Workload == d.Workload && o.Asked > 0))];
        Pivot asked = Pivot.Of("Year", years, asking, static d => $"{d.Year}", static d => d.Workload, static d => d.Asked);
        Pivot served = Pivot.Of("Year", years, service.Demand, static d => $"{d.Year}", static _ => "All that is served [PFLOPS]", static d => d.Asked - d.Unserved);
        TableBlock askedTable = sheet.ChartTable("AskedByWorkload", asked.Columns(NumberFormat.Whole), asked.Rows);
        TableBlock servedTable = sheet.ChartTable("ServedOfAll", served.Columns(NumberFormat.Whole), served.Rows);
        Chart stack = StockColumns.Stack("Usable compute asked for by workload, against all that is served", askedTable, Palette.Mixed, "PFLOPS");
        charts.AddWide(stack with { Series = [.. stack.Series, new(SeriesKind.Line, servedTable["Year"], servedTable[servedTable.Headers[1]], Palette.Black) { Name = "Served" }] }, 24);
    }

    private static IReadOnlyList<Column<DemandRow>> Columns() =>
    [
        new("Workload", NumberFormat.Text, static r => r.Workload),
        new("Kind", NumberFormat.Text, static r => r.Kind.ToString()),
        new("Year", NumberFormat.Year, static r => r.Year),
        new("Own path [PFLOPS]", NumberFormat.OneDecimal, static r => r.Own),
        new("Tokens [PFLOPS]", NumberFormat.OneDecimal, static r => r.Tokens),
        new("Labs [PFLOPS]", NumberFormat.OneDecimal, static r => r.Labs),
        new("Runs [PFLOPS]", NumberFormat.OneDecimal, static r => r.Runs),
        new("Adoption [PFLOPS]", NumberFormat.OneDecimal, static r => r.Adoption),
        new("Asked for [PFLOPS]", NumberFormat.OneDecimal, static r => r.Asked),
        new("Served [PFLOPS]", NumberFormat.OneDecimal, static r => r.Served),
        new("Replaced by researchers [PFLOPS]", NumberFormat.OneDecimal, static r => r.Replaced),
        new("Unserved [PFLOPS]", NumberFormat.OneDecimal, static r => r.Unserved) { Mark = ColumnMark.Shortage },
        new("Served part", NumberFormat.Percent, static r => r.ServedPart) { Mark = ColumnMark.Bar },
    ];

    private static IReadOnlyList<Column<GoalRow>> GoalColumns() =>
    [
        new("Year", NumberFormat.Year, static r => r.Year),
        new("Typed goal [PFLOPS]", NumberFormat.Whole, static r => r.Typed),
        new("Goal that demand implies [PFLOPS]", NumberFormat.Whole, static r => r.Derived),
    ];
}
