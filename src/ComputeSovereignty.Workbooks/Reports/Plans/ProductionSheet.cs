using ComputeSovereignty.Cases;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Workbooks.Reports.Charts;
using ComputeSovereignty.Workbooks.Reports.Sheets;

namespace ComputeSovereignty.Workbooks.Reports.Plans;

/// <summary>Sheet <c>Production</c>: what each product brings in each period.</summary>
internal static class ProductionSheet
{
    private const int MostProducts = 12;

    /// <summary>Writes the sheet.</summary>
    public static void Write(ReportWorkbook book, Plan plan)
    {
        ReportSheet sheet = book.AddSheet(
            "Production",
            "What is built, brought in and deployed",
            "One row a product and period. Opening + to the programme + imported − deployed = stock at the end. Good units are all that are built; the programme gets a part of them.");
        IReadOnlyList<ProductionEntry> rows = Activity.Kept(sheet, Entries(plan), static e => e.Active);
        sheet.Table("Production", Columns(), rows);
        ChartArea charts = sheet.Charts();
        IEnumerable<string> periods = plan.Case.Horizon.Periods.Select(plan.Case.Horizon.Label);
        Pivot arrivals = Pivot.Of("Period", periods, rows, static e => e.Row.Period, static e => e.Row.Sku, static e => e.Row.ToProgramme + e.Row.Imported).Largest(MostProducts, "Other products");
        Pivot value = Pivot.Of("Period", periods, rows, static e => e.Row.Period, static e => e.Row.Sku, static e => Money.Billions(e.Row.Value)).Largest(MostProducts, "Other products");
        TableBlock arrivalTable = sheet.ChartTable("ArrivalsByProduct", arrivals.Columns(NumberFormat.Whole), arrivals.Rows);
        TableBlock valueTable = sheet.ChartTable("ValueByProduct", value.Columns(NumberFormat.TwoDecimals), value.Rows);
        charts.Add(Stacked("Accelerators for the programme, by product", arrivalTable, plan, "accelerators a period", NumberFormat.Whole));
        charts.Add(Stacked("Value deployed, by product", valueTable, plan, "bn CNY a period", NumberFormat.Whole));
    }

    private static Chart Stacked(string title, TableBlock table, Plan plan, string unit, string format)
    {
        int domestic = 0;
        int foreign = 0;
        List<ChartSeries> series = [];
        foreach (string sku in table.Headers.Skip(1))
        {
            bool abroad = plan.Case.Accelerators.Contains(sku) && plan.Case.OriginOf(plan.Case.Accelerators[sku]) == Origin.Foreign;
            string colour = abroad ? Palette.Pick(Palette.Warm, foreign++) : Palette.Pick(Palette.Cool, domestic++);
            series.Add(new(SeriesKind.StackedColumn, table["Period"], table[sku], colour));
        }

        return new Chart($"{title} (warm colours: foreign)", series) { ValueTitle = unit, ValueFormat = format };
    }

    private static IReadOnlyList<Column<ProductionEntry>> Columns() =>
    [
        new("Product", NumberFormat.Text, static e => e.Row.Sku),
        new("Period", NumberFormat.Text, static e => e.Row.Period),
        new("Year", NumberFormat.Year, static e => e.Row.Year),
        new("Vendor", NumberFormat.Text, static e => e.Row.Vendor),
        new("Origin", NumberFormat.Text, static e => e.Row.Origin.ToString()),
        new("Good units [accelerators]", NumberFormat.Whole, static e => e.Row.GoodUnits),
        new("Opening stock [accelerators]", NumberFormat.Whole, static e => e.Opening),
        new("To the programme [accelerators]", NumberFormat.Whole, static e => e.Row.ToProgramme),
        new("Imported [accelerators]", NumberFormat.Whole, static e => e.Row.Imported),
        new("Deployed [accelerators]", NumberFormat.Whole, static e => e.Row.Deployed),
        new("Stock at the end [accelerators]", NumberFormat.Whole, static e => e.Row.Stock),
        new("Compute deployed [PFLOPS]", NumberFormat.Whole, static e => e.Row.Compute),
        new("Value deployed [bn CNY]", NumberFormat.ThreeDecimals, static e => Money.Billions(e.Row.Value)),
    ];

    // The opening stock is the last period's closing one, at first the stockpiles of the case.
    private static List<ProductionEntry> Entries(Plan plan)
    {
        List<ProductionEntry> entries = [];
        foreach (IGrouping<string, ProductionRow> product in plan.Production.GroupBy(static r => r.Sku))
        {
            double opening = 1000 * plan.Case.Stockpiles.Where(s => s.Kind == StockKind.Accelerator && s.Item == product.Key).Sum(static s => s.Thousands);
            foreach (ProductionRow row in product)
            {
                entries.Add(new(row, opening));
                opening = row.Stock;
            }
        }

        return entries;
    }

    private sealed record ProductionEntry(ProductionRow Row, double Opening)
    {
        public bool Active => Activity.Some(Row.GoodUnits) || Activity.Some(Row.Imported) || Activity.Some(Row.Deployed) || Activity.Some(Row.Stock) || Activity.Some(Opening);
    }
}
