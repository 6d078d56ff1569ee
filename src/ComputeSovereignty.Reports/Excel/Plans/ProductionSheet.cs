using ComputeSovereignty.Cases;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Reports.Excel.Plans.Words;
using ComputeSovereignty.Workbooks.Charts;
using ComputeSovereignty.Workbooks.Sheets;

namespace ComputeSovereignty.Reports.Excel.Plans;

/// <summary>Sheet <c>Production</c>: what each product brings in each period.</summary>
internal static class ProductionSheet
{
    private const int MostProducts = 12;

    /// <summary>Writes the sheet.</summary>
    public static void Write(ReportWorkbook book, Plan plan)
    {
        ReportSheet sheet = book.AddSheet(
            SheetMessages.ProductionTab, SupplyMessages.ProductionTitle, SupplyMessages.ProductionSubtitle);
        IReadOnlyList<ProductionEntry> rows = Activity.Kept(sheet, Entries(plan), static e => e.Active);
        sheet.Table("Production", Columns(), rows);
        ChartArea charts = sheet.Charts();
        IEnumerable<string> periods = plan.Case.Horizon.Periods.Select(plan.Case.Horizon.Label);
        Pivot arrivals = Pivot.Of(ColumnMessages.Period, periods, rows, static e => e.Row.Period, static e => e.Row.Sku, static e => e.Row.ToProgramme + e.Row.Imported).Largest(MostProducts, SupplyMessages.OtherProducts);
        Pivot value = Pivot.Of(ColumnMessages.Period, periods, rows, static e => e.Row.Period, static e => e.Row.Sku, static e => Money.Billions(e.Row.Value)).Largest(MostProducts, SupplyMessages.OtherProducts);
        TableBlock arrivalTable = sheet.ChartTable("ArrivalsByProduct", arrivals.Columns(NumberFormat.Whole), arrivals.Rows);
        TableBlock valueTable = sheet.ChartTable("ValueByProduct", value.Columns(NumberFormat.TwoDecimals, DisplayUnit.BillionCny), value.Rows);
        charts.Add(Stacked(SupplyMessages.ArrivalsChart, arrivalTable, plan, SupplyMessages.Accelerators));
        charts.Add(Stacked(SupplyMessages.ValueChart, valueTable, plan, SupplyMessages.BillionCny));
    }

    private static Chart Stacked(Message title, TableBlock table, Plan plan, Message unit)
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

        return new Chart(title, series) { ValueTitle = SupplyMessages.APeriod(unit) };
    }

    private static IReadOnlyList<Column<ProductionEntry>> Columns() =>
    [
        new(ColumnMessages.Product, NumberFormat.Text, static e => e.Row.Sku),
        new(ColumnMessages.Period, NumberFormat.Text, static e => e.Row.Period),
        new(ColumnMessages.Year, NumberFormat.Year, static e => e.Row.Year),
        new(ColumnMessages.Vendor, NumberFormat.Text, static e => e.Row.Vendor),
        new(ColumnMessages.Origin, NumberFormat.Text, static e => WordMessages.Of(e.Row.Origin)),
        new(ColumnMessages.GoodUnits, "accelerators", NumberFormat.Whole, static e => e.Row.GoodUnits),
        new(SupplyColumnMessages.OpeningStock, "accelerators", NumberFormat.Whole, static e => e.Opening),
        new(SupplyColumnMessages.ToProgramme, "accelerators", NumberFormat.Whole, static e => e.Row.ToProgramme),
        new(ColumnMessages.Imported, "accelerators", NumberFormat.Whole, static e => e.Row.Imported),
        new(ColumnMessages.Deployed, "accelerators", NumberFormat.Whole, static e => e.Row.Deployed),
        new(SupplyColumnMessages.StockAtEnd, "accelerators", NumberFormat.Whole, static e => e.Row.Stock),
        new(SupplyColumnMessages.ComputeDeployed, "PFLOPS", NumberFormat.Whole, static e => e.Row.Compute),
        new(SupplyColumnMessages.ValueDeployed, "bn CNY", NumberFormat.ThreeDecimals, static e => Money.Billions(e.Row.Value)),
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
