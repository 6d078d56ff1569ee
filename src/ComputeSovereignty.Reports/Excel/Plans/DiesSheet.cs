using ComputeSovereignty.Cases;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Reports.Excel.Plans.Words;
using ComputeSovereignty.Workbooks.Charts;
using ComputeSovereignty.Workbooks.Sheets;

namespace ComputeSovereignty.Reports.Excel.Plans;

/// <summary>Sheet <c>Dies</c>: from wafer starts to good dies, and their balance.</summary>
internal static class DiesSheet
{
    private const int MostDies = 10;

    /// <summary>Writes the sheet.</summary>
    public static void Write(ReportWorkbook book, Plan plan)
    {
        ReportSheet sheet = book.AddSheet(
            SheetMessages.DiesTab, SupplyMessages.DiesTitle, SupplyMessages.DiesSubtitle);
        StockRow[] sorted = [.. plan.Dies.GroupBy(static r => (r.Item, r.Origin)).SelectMany(static g => g)];
        IReadOnlyList<StockRow> rows = Activity.Kept(sheet, sorted, StockColumns.Active, SupplyMessages.LeftOutBalances);
        sheet.Table("Dies", StockColumns.Of(ColumnMessages.Die, "dies"), rows);
        ChartArea charts = sheet.Charts();
        sheet.Table("WaferStarts", StartColumns(plan.Case), plan.Starts);
        TableBlock yields = sheet.Table("GoodDiesPerWafer", YieldColumns(plan), [.. plan.Case.Horizon.Periods]);
        string[] periods = [.. plan.Case.Horizon.Periods.Select(plan.Case.Horizon.Label)];
        Pivot made = Pivot.Of(ColumnMessages.Period, periods, rows.Where(static r => r.Origin == Origin.Domestic), static r => r.Period, static r => r.Item, static r => r.Produced).Largest(MostDies, SupplyMessages.OtherDies);
        Pivot foreign = Pivot.Of(ColumnMessages.Period, periods, rows.Where(static r => r.Origin == Origin.Foreign), static r => r.Period, static r => r.Item, static r => r.Closing).Largest(MostDies, SupplyMessages.OtherDies);
        charts.Add(StockColumns.Stack(SupplyMessages.DiesMadeChart, sheet.ChartTable("DiesMade", made.Columns(NumberFormat.Whole), made.Rows), Palette.Mixed, SupplyMessages.APeriod(SupplyMessages.DiesAxis)));
        if (foreign.Headers.Count > 0)
        {
            charts.Add(StockColumns.Stack(SupplyMessages.ForeignDiesChart, sheet.ChartTable("ForeignDiesHeld", foreign.Columns(NumberFormat.Whole), foreign.Rows), Palette.Warm, SupplyMessages.DiesHeldAxis));
        }

        charts.Add(YieldChart(yields, plan));
    }

    private static Chart YieldChart(TableBlock yields, Plan plan)
    {
        string[] used = [.. plan.Starts.Select(static s => s.Item).Distinct()];
        return new Chart(
            SupplyMessages.YieldChart,
            [.. used.Select((die, i) => new ChartSeries(SeriesKind.Line, yields["Period"], yields[$"{die} [dies/wafer]"], Palette.Pick(Palette.Mixed, i)) { Name = Message.Verbatim(die) })])
        {
            ValueTitle = SupplyMessages.YieldAxis,
            Minimum = 0,
        };
    }

    private static IReadOnlyList<Column<StartsRow>> StartColumns(PlanningCase planned) =>
    [
        new(ColumnMessages.Line, NumberFormat.Text, static r => r.Line),
        new(ColumnMessages.Die, NumberFormat.Text, static r => r.Item),
        new(ColumnMessages.Period, NumberFormat.Text, static r => r.Period),
        new(ColumnMessages.Year, NumberFormat.Year, static r => r.Year),
        new(ColumnMessages.WafersStarted, NumberFormat.Whole, static r => r.Wafers),
        new(SupplyColumnMessages.GoodDiesPerWafer, NumberFormat.OneDecimal, static r => r.GoodPerWafer),
        new(SupplyColumnMessages.WaferCostPerGoodDie, "CNY", NumberFormat.Whole, r => planned.Nodes[planned.Dies[r.Item].Node].WaferCost / r.GoodPerWafer),
    ];

    // The yield of every period, also of those without starts: a die comes out months after its wafer starts.
    private static IReadOnlyList<Column<int>> YieldColumns(Plan plan)
    {
        PlanningCase planned = plan.Case;
        return
        [
            new(ColumnMessages.Period, NumberFormat.Text, planned.Horizon.Label),
            .. planned.Dies.Select(die => new Column<int>(
                Message.Verbatim(die.Id),
                "dies/wafer",
                NumberFormat.OneDecimal,
                t => die.GoodDiesPerWafer(planned.Nodes[die.Node], planned.Horizon.Midpoint(t), planned.Settings).Value)),
        ];
    }
}
