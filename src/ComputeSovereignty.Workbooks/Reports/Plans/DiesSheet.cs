using ComputeSovereignty.Cases;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Workbooks.Reports.Charts;
using ComputeSovereignty.Workbooks.Reports.Sheets;

namespace ComputeSovereignty.Workbooks.Reports.Plans;

/// <summary>Sheet <c>Dies</c>: from wafer starts to good dies, and their balance.</summary>
internal static class DiesSheet
{
    private const int MostDies = 10;

    /// <summary>Writes the sheet.</summary>
    public static void Write(ReportWorkbook book, Plan plan)
    {
        ReportSheet sheet = book.AddSheet(
            "Dies",
            "Good dies: made, used and held",
            "Opening + produced + imported − consumed = closing, for each die and origin. To the right: the wafer starts behind it, good dies per wafer and their cost.");
        StockRow[] sorted = [.. plan.Dies.GroupBy(static r => (r.Item, r.Origin)).SelectMany(static g => g)];
        IReadOnlyList<StockRow> rows = Activity.Kept(sheet, sorted, StockColumns.Active, "balances");
        sheet.Table("Dies", StockColumns.Of("Die", "dies"), rows);
        ChartArea charts = sheet.Charts();
        sheet.Table("WaferStarts", StartColumns(plan.Case), plan.Starts);
        TableBlock yields = sheet.Table("GoodDiesPerWafer", YieldColumns(plan), [.. plan.Case.Horizon.Periods]);
        string[] periods = [.. plan.Case.Horizon.Periods.Select(plan.Case.Horizon.Label)];
        Pivot made = Pivot.Of("Period", periods, rows.Where(static r => r.Origin == Origin.Domestic), static r => r.Period, static r => r.Item, static r => r.Produced).Largest(MostDies, "Other dies");
        Pivot foreign = Pivot.Of("Period", periods, rows.Where(static r => r.Origin == Origin.Foreign), static r => r.Period, static r => r.Item, static r => r.Closing).Largest(MostDies, "Other dies");
        charts.Add(StockColumns.Stack("Good dies made, by design", sheet.ChartTable("DiesMade", made.Columns(NumberFormat.Whole), made.Rows), Palette.Mixed, "dies a period"));
        if (foreign.Headers.Count > 0)
        {
            charts.Add(StockColumns.Stack("Dies made abroad, still in stock", sheet.ChartTable("ForeignDiesHeld", foreign.Columns(NumberFormat.Whole), foreign.Rows), Palette.Warm, "dies at the period's end"));
        }

        charts.Add(YieldChart(yields, plan));
    }

    private static Chart YieldChart(TableBlock yields, Plan plan)
    {
        string[] used = [.. plan.Starts.Select(static s => s.Item).Distinct()];
        return new Chart(
            "Good dies per wafer, of designs that are started",
            [.. used.Select((die, i) => new ChartSeries(SeriesKind.Line, yields["Period"], yields[$"{die} [dies/wafer]"], Palette.Pick(Palette.Mixed, i)) { Name = die })])
        {
            ValueTitle = "good dies per wafer",
            Minimum = 0,
        };
    }

    private static IReadOnlyList<Column<StartsRow>> StartColumns(PlanningCase planned) =>
    [
        new("Line", NumberFormat.Text, static r => r.Line),
        new("Die", NumberFormat.Text, static r => r.Item),
        new("Period", NumberFormat.Text, static r => r.Period),
        new("Year", NumberFormat.Year, static r => r.Year),
        new("Wafers started", NumberFormat.Whole, static r => r.Wafers),
        new("Good dies per wafer", NumberFormat.OneDecimal, static r => r.GoodPerWafer),
        new("Wafer cost per good die [CNY]", NumberFormat.Whole, r => planned.Nodes[planned.Dies[r.Item].Node].WaferCost / r.GoodPerWafer),
    ];

    // The yield of every period, also of those without starts: a die comes out months after its wafer starts.
    private static IReadOnlyList<Column<int>> YieldColumns(Plan plan)
    {
        PlanningCase planned = plan.Case;
        return
        [
            new("Period", NumberFormat.Text, planned.Horizon.Label),
            .. planned.Dies.Select(die => new Column<int>(
                $"{die.Id} [dies/wafer]",
                NumberFormat.OneDecimal,
                t => die.GoodDiesPerWafer(planned.Nodes[die.Node], planned.Horizon.Midpoint(t), planned.Settings).Value)),
        ];
    }
}
