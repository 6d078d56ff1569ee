using ComputeSovereignty.Cases;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Workbooks.Reports.Charts;
using ComputeSovereignty.Workbooks.Reports.Sheets;

namespace ComputeSovereignty.Workbooks.Reports.Plans;

/// <summary>Sheet <c>Hbm</c>: the stacked-DRAM lines, their stacks and the balance of stacks.</summary>
internal static class HbmSheet
{
    /// <summary>Writes the sheet.</summary>
    public static void Write(ReportWorkbook book, Plan plan)
    {
        ReportSheet sheet = book.AddSheet(
            "Hbm",
            "HBM stacks: who makes them, who uses them",
            "One row a line and period. To the right: the balance of stacks (opening + produced + imported − consumed = closing) and the DRAM wafer starts behind it.");
        HbmLineRow[] sorted = [.. plan.HbmLines.GroupBy(static r => r.Line).SelectMany(static g => g)];
        IReadOnlyList<HbmLineRow> rows = Activity.Kept(sheet, sorted, static r => Activity.Some(r.Capacity) || Activity.Some(r.Stacks));
        TableBlock lines = sheet.Table("Hbm", LineColumns(), rows);
        ChartArea charts = sheet.Charts();
        StockRow[] balances = [.. plan.Stacks.GroupBy(static r => (r.Item, r.Origin)).SelectMany(static g => g)];
        sheet.Table("HbmStacks", StockColumns.Of("Grade", "stacks"), Activity.Kept(sheet, balances, StockColumns.Active, "balances"));
        sheet.Table("HbmStarts", StartColumns(), plan.HbmStarts);
        Pivot supply = Supply(plan);
        Pivot use = Pivot.Of("Period", plan.Case.Horizon.Periods.Select(plan.Case.Horizon.Label), balances.Where(StockColumns.Active), static r => r.Period, static r => $"{r.Item}, {Words(r.Origin)}", static r => r.Consumed);
        charts.Add(SupplyChart(sheet.ChartTable("StacksBySupplier", supply.Columns(NumberFormat.Whole), supply.Rows), plan));
        charts.Add(StockColumns.Stack("HBM stacks used, by grade and origin", sheet.ChartTable("StacksUsed", use.Columns(NumberFormat.Whole), use.Rows), Palette.Mixed, "stacks a period"));
        CapacityCharts.Add(sheet, charts, lines, "Line", "Capacity [wspm]", "DRAM wafer starts per month", new CapacityUse("Starts [wspm]", "Starts", Palette.Green));
    }

    private static string Words(Origin origin) => origin == Origin.Domestic ? "domestic" : "foreign";

    // Stacks that come out of the suppliers' lines, and those that are imported.
    private static Pivot Supply(Plan plan) => Pivot.Of(
        "Period",
        plan.Case.Horizon.Periods.Select(plan.Case.Horizon.Label),
        plan.HbmLines.Select(static r => (r.Period, Supplier: r.Supplier.Length > 0 ? r.Supplier : r.Line, r.Stacks))
            .Concat(plan.Imports.Where(static r => r.Kind == ImportKind.Hbm).Select(static r => (r.Period, Supplier: $"{r.Channel} (import)", Stacks: r.Imported))),
        static r => r.Period,
        static r => r.Supplier,
        static r => r.Stacks);

    private static Chart SupplyChart(TableBlock supply, Plan plan)
    {
        HashSet<string> foreign = [.. plan.HbmLines.Where(static r => r.Origin == Origin.Foreign).Select(static r => r.Supplier)];
        int cool = 0;
        int warm = 0;
        return new Chart(
            "HBM stacks by supplier (warm colours: foreign)",
            [
                .. supply.Headers.Skip(1).Select(h => new ChartSeries(
                    SeriesKind.StackedColumn,
                    supply["Period"],
                    supply[h],
                    foreign.Contains(h) || h.EndsWith("(import)", StringComparison.Ordinal) ? Palette.Pick(Palette.Warm, warm++) : Palette.Pick(Palette.Cool, cool++))),
            ])
        {
            ValueTitle = "stacks a period",
        };
    }

    private static IReadOnlyList<Column<HbmLineRow>> LineColumns() =>
    [
        new("Line", NumberFormat.Text, static r => r.Line),
        new("Supplier", NumberFormat.Text, static r => r.Supplier),
        new("Origin", NumberFormat.Text, static r => r.Origin.ToString()),
        new("Period", NumberFormat.Text, static r => r.Period),
        new("Year", NumberFormat.Year, static r => r.Year),
        new("Capacity [wspm]", NumberFormat.Whole, static r => r.Capacity),
        new("Starts [wspm]", NumberFormat.Whole, static r => r.Starts),
        new("Utilization", NumberFormat.Percent, static r => r.Utilization) { Mark = ColumnMark.Bar },
        new("Good stacks out [stacks]", NumberFormat.Whole, static r => r.Stacks),
    ];

    private static IReadOnlyList<Column<StartsRow>> StartColumns() =>
    [
        new("Line", NumberFormat.Text, static r => r.Line),
        new("Grade", NumberFormat.Text, static r => r.Item),
        new("Period", NumberFormat.Text, static r => r.Period),
        new("Year", NumberFormat.Year, static r => r.Year),
        new("Wafers started", NumberFormat.Whole, static r => r.Wafers),
        new("Good stacks per wafer", NumberFormat.TwoDecimals, static r => r.GoodPerWafer),
    ];
}
