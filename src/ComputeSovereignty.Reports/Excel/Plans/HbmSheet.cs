using ComputeSovereignty.Cases;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Reports.Excel.Plans.Words;
using ComputeSovereignty.Workbooks.Charts;
using ComputeSovereignty.Workbooks.Sheets;

namespace ComputeSovereignty.Reports.Excel.Plans;

/// <summary>Sheet <c>Hbm</c>: the stacked-DRAM lines, their stacks and the balance of stacks.</summary>
internal static class HbmSheet
{
    /// <summary>Writes the sheet.</summary>
    public static void Write(ReportWorkbook book, Plan plan)
    {
        ReportSheet sheet = book.AddSheet(
            SheetMessages.HbmTab, SupplyMessages.HbmTitle, SupplyMessages.HbmSubtitle);
        HbmLineRow[] sorted = [.. plan.HbmLines.GroupBy(static r => r.Line).SelectMany(static g => g)];
        IReadOnlyList<HbmLineRow> rows = Activity.Kept(sheet, sorted, static r => Activity.Some(r.Capacity) || Activity.Some(r.Stacks));
        TableBlock lines = sheet.Table("Hbm", LineColumns(), rows);
        ChartArea charts = sheet.Charts();
        StockRow[] balances = [.. plan.Stacks.GroupBy(static r => (r.Item, r.Origin)).SelectMany(static g => g)];
        sheet.Table("HbmStacks", StockColumns.Of(ColumnMessages.Grade, "stacks"), Activity.Kept(sheet, balances, StockColumns.Active, SupplyMessages.LeftOutBalances));
        sheet.Table("HbmStarts", StartColumns(), plan.HbmStarts);
        Pivot supply = Supply(plan);
        Pivot use = Pivot.Of(ColumnMessages.Period, plan.Case.Horizon.Periods.Select(plan.Case.Horizon.Label), balances.Where(StockColumns.Active), static r => r.Period, static r => SupplyMessages.GradeOfOrigin(new(r.Item), WordMessages.Within(r.Origin)), static r => r.Consumed);
        charts.Add(SupplyChart(sheet.ChartTable("StacksBySupplier", supply.Columns(NumberFormat.Whole), supply.Rows), plan));
        charts.Add(StockColumns.Stack(SupplyMessages.StackUseChart, sheet.ChartTable("StacksUsed", use.Columns(NumberFormat.Whole), use.Rows), Palette.Mixed, SupplyMessages.APeriod(SupplyMessages.Stacks)));
        CapacityCharts.Add(sheet, charts, lines, "Line", "Capacity [wspm]", SupplyMessages.DramAxis, new CapacityUse("Starts [wspm]", SupplyMessages.StartsSeries, Palette.Green));
    }

    // Stacks that come out of the suppliers' lines, and those that are imported.
    private static Pivot Supply(Plan plan) => Pivot.Of(
        ColumnMessages.Period,
        plan.Case.Horizon.Periods.Select(plan.Case.Horizon.Label),
        plan.HbmLines.Select(static r => (r.Period, Supplier: Message.Verbatim(r.Supplier.Length > 0 ? r.Supplier : r.Line), r.Stacks))
            .Concat(plan.Imports.Where(static r => r.Kind == ImportKind.Hbm).Select(static r => (r.Period, Supplier: SupplyMessages.ImportedBy(new(r.Channel)), Stacks: r.Imported))),
        static r => r.Period,
        static r => r.Supplier,
        static r => r.Stacks);

    private static Chart SupplyChart(TableBlock supply, Plan plan)
    {
        HashSet<string> foreign = [.. plan.HbmLines.Where(static r => r.Origin == Origin.Foreign).Select(static r => r.Supplier)];
        int cool = 0;
        int warm = 0;
        return new Chart(
            SupplyMessages.SupplyChart,
            [
                .. supply.Headers.Skip(1).Select(h => new ChartSeries(
                    SeriesKind.StackedColumn,
                    supply["Period"],
                    supply[h],
                    foreign.Contains(h) || h.EndsWith("(import)", StringComparison.Ordinal) ? Palette.Pick(Palette.Warm, warm++) : Palette.Pick(Palette.Cool, cool++))),
            ])
        {
            ValueTitle = SupplyMessages.APeriod(SupplyMessages.Stacks),
        };
    }

    private static IReadOnlyList<Column<HbmLineRow>> LineColumns() =>
    [
        new(ColumnMessages.Line, NumberFormat.Text, static r => r.Line),
        new(SupplyColumnMessages.Supplier, NumberFormat.Text, static r => r.Supplier),
        new(ColumnMessages.Origin, NumberFormat.Text, static r => WordMessages.Of(r.Origin)),
        new(ColumnMessages.Period, NumberFormat.Text, static r => r.Period),
        new(ColumnMessages.Year, NumberFormat.Year, static r => r.Year),
        new(ColumnMessages.Capacity, "wspm", NumberFormat.Whole, static r => r.Capacity),
        new(ColumnMessages.Starts, "wspm", NumberFormat.Whole, static r => r.Starts),
        new(ColumnMessages.Utilization, NumberFormat.Percent, static r => r.Utilization) { Mark = ColumnMark.Bar },
        new(SupplyColumnMessages.GoodStacksOut, "stacks", NumberFormat.Whole, static r => r.Stacks),
    ];

    private static IReadOnlyList<Column<StartsRow>> StartColumns() =>
    [
        new(ColumnMessages.Line, NumberFormat.Text, static r => r.Line),
        new(ColumnMessages.Grade, NumberFormat.Text, static r => r.Item),
        new(ColumnMessages.Period, NumberFormat.Text, static r => r.Period),
        new(ColumnMessages.Year, NumberFormat.Year, static r => r.Year),
        new(ColumnMessages.WafersStarted, NumberFormat.Whole, static r => r.Wafers),
        new(SupplyColumnMessages.GoodStacksPerWafer, NumberFormat.TwoDecimals, static r => r.GoodPerWafer),
    ];
}
