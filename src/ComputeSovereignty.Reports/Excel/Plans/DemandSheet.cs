using ComputeSovereignty.Planning;
using ComputeSovereignty.Reports.Excel.Plans.Words;
using ComputeSovereignty.Workbooks.Charts;
using ComputeSovereignty.Workbooks.Sheets;

namespace ComputeSovereignty.Reports.Excel.Plans;

/// <summary>Sheet <c>Demand</c>: who asks for how much usable compute, why, and what is served.</summary>
internal static class DemandSheet
{
    /// <summary>Writes the sheet; nothing for a case without workloads.</summary>
    /// <param name="book">The workbook.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="inputs">The figures behind it.</param>
    public static void Write(ReportWorkbook book, Plan plan, PlanInputs inputs)
    {
        if (plan.Service is not { Demand.Count: > 0 } service)
        {
            return;
        }

        ReportSheet sheet = book.AddSheet(
            SheetMessages.DemandTab, ServiceMessages.DemandTitle, ServiceMessages.DemandSubtitle);
        sheet.Table("Demand", [.. Columns(), .. EvidenceColumns.Of<DemandRow>(inputs, static (e, r) => e.Of(r))], service.Demand);
        ChartArea charts = sheet.Charts();
        sheet.Table("ComputeGoals", [.. GoalColumns(), .. EvidenceColumns.Of<GoalRow>(inputs, static (e, r) => e.Of(r))], service.Goals);
        string[] years = [.. plan.Case.Horizon.CalendarYears.Select(static y => $"{y}")];
        DemandRow[] asking = [.. service.Demand.Where(d => service.Demand.Any(o => o.Workload == d.Workload && o.Asked > 0))];
        Pivot asked = Pivot.Of(ColumnMessages.Year, years, asking, static d => $"{d.Year}", static d => d.Workload, static d => d.Asked);
        Pivot served = Pivot.Of(ColumnMessages.Year, years, service.Demand, static d => $"{d.Year}", static _ => ServiceMessages.AllServed, static d => d.Asked - d.Unserved);
        TableBlock askedTable = sheet.ChartTable("AskedByWorkload", asked.Columns(NumberFormat.Whole), asked.Rows);
        TableBlock servedTable = sheet.ChartTable("ServedOfAll", served.Columns(NumberFormat.Whole), served.Rows);
        Chart stack = StockColumns.Stack(ServiceMessages.DemandChart, askedTable, Palette.Mixed, ServiceMessages.Petaflops);
        charts.AddWide(stack with { Series = [.. stack.Series, new(SeriesKind.Line, servedTable["Year"], servedTable[servedTable.Headers[1]], Palette.Black) { Name = ServiceMessages.ServedSeries }] }, 24);
    }

    /// <summary>Gets the columns of one row a year: what is sought, what is usable, what is served.</summary>
    /// <param name="plan">The plan.</param>
    public static IReadOnlyList<Column<ServedYear>> YearColumns(Plan plan) =>
    [
        new(ColumnMessages.Year, NumberFormat.Year, static y => y.Year) { Alignment = CellAlignment.Left },
        new(ServiceColumnMessages.AskedFor, "EFLOPS", NumberFormat.OneDecimal, static y => y.Asked / 1000),
        new(ServiceColumnMessages.Usable, "EFLOPS", NumberFormat.OneDecimal, y => plan.Service!.Usable.Where(u => u.Year == y.Year).Sum(static u => u.Usable) / 1000),
        new(ServiceColumnMessages.Served, "EFLOPS", NumberFormat.OneDecimal, static y => y.Served / 1000),
        new(ServiceColumnMessages.Unserved, "EFLOPS", NumberFormat.OneDecimal, static y => y.Unserved / 1000) { Mark = ColumnMark.Shortage },
        new(ServiceColumnMessages.ServedPart, NumberFormat.Percent, static y => y.Part),
    ];

    /// <summary>Draws what is served and what is not, one on the other, against all that is usable.</summary>
    /// <param name="table">A table of <see cref="YearColumns"/>.</param>
    public static Chart YearChart(TableBlock table)
    {
        TableColumn years = table[table.Headers[0]];
        return new(
            ServiceMessages.YearChart,
            [
                new(SeriesKind.StackedColumn, years, table[table.Headers[3]], Palette.Blue) { Name = ServiceMessages.ServedSeries },
                new(SeriesKind.StackedColumn, years, table[table.Headers[4]], Palette.Orange) { Name = ServiceMessages.UnservedSeries },
                new(SeriesKind.Line, years, table[table.Headers[2]], Palette.Black) { Name = ServiceMessages.UsableSeries, Dashed = true },
            ]) { ValueTitle = ServiceMessages.Exaflops };
    }

    private static IReadOnlyList<Column<DemandRow>> Columns() =>
    [
        new(ColumnMessages.Workload, NumberFormat.Text, static r => r.Workload),
        new(ColumnMessages.Kind, NumberFormat.Text, static r => WordMessages.Of(r.Kind)),
        new(ColumnMessages.Year, NumberFormat.Year, static r => r.Year),
        new(ServiceColumnMessages.OwnPath, "PFLOPS", NumberFormat.OneDecimal, static r => r.Own),
        new(ServiceColumnMessages.Tokens, "PFLOPS", NumberFormat.OneDecimal, static r => r.Tokens),
        new(ServiceColumnMessages.Labs, "PFLOPS", NumberFormat.OneDecimal, static r => r.Labs),
        new(ServiceColumnMessages.Runs, "PFLOPS", NumberFormat.OneDecimal, static r => r.Runs),
        new(ServiceColumnMessages.Adoption, "PFLOPS", NumberFormat.OneDecimal, static r => r.Adoption),
        new(ServiceColumnMessages.AskedFor, "PFLOPS", NumberFormat.OneDecimal, static r => r.Asked),
        new(ServiceColumnMessages.Served, "PFLOPS", NumberFormat.OneDecimal, static r => r.Served),
        new(ServiceColumnMessages.ReplacedByResearchers, "PFLOPS", NumberFormat.OneDecimal, static r => r.Replaced),
        new(ServiceColumnMessages.Unserved, "PFLOPS", NumberFormat.OneDecimal, static r => r.Unserved) { Mark = ColumnMark.Shortage },
        new(ServiceColumnMessages.ServedPart, NumberFormat.Percent, static r => r.ServedPart) { Mark = ColumnMark.Bar },
        new(ServiceColumnMessages.WhyUnserved, NumberFormat.Text, static r => r.Words) { MaxWidth = 36 },
    ];

    private static IReadOnlyList<Column<GoalRow>> GoalColumns() =>
    [
        new(ColumnMessages.Year, NumberFormat.Year, static r => r.Year),
        new(ServiceColumnMessages.TypedGoal, "PFLOPS", NumberFormat.Whole, static r => r.Typed),
        new(ServiceColumnMessages.ImpliedGoal, "PFLOPS", NumberFormat.Whole, static r => r.Derived),
    ];
}
