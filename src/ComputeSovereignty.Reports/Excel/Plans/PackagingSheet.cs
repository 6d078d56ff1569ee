using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Reports.Excel.Plans.Words;
using ComputeSovereignty.Workbooks.Sheets;

namespace ComputeSovereignty.Reports.Excel.Plans;

/// <summary>Sheet <c>Packaging</c>: the packaging lines and what is assembled on them.</summary>
internal static class PackagingSheet
{
    private const int MostRecipes = 12;

    /// <summary>Writes the sheet.</summary>
    public static void Write(ReportWorkbook book, Plan plan)
    {
        ReportSheet sheet = book.AddSheet(
            SheetMessages.PackagingTab, SupplyMessages.PackagingTitle, SupplyMessages.PackagingSubtitle);
        CapacityRow[] sorted = [.. plan.Packaging.GroupBy(static r => r.Name).SelectMany(static g => g)];
        IReadOnlyList<CapacityRow> rows = Activity.Kept(sheet, sorted, static r => Activity.Some(r.Capacity) || Activity.Some(r.Used));
        TableBlock lines = sheet.Table("Packaging", CapacityColumns(ColumnMessages.Line, ColumnMessages.Capacity, "wpm"), rows);
        ChartArea charts = sheet.Charts();
        sheet.Table("Assembly", AssemblyColumns(), plan.Assembly);
        Pivot recipes = Pivot
            .Of(ColumnMessages.Period, plan.Case.Horizon.Periods.Select(plan.Case.Horizon.Label), plan.Assembly, static r => r.Period, static r => r.Recipe, static r => r.GoodUnits)
            .Largest(MostRecipes, SupplyMessages.OtherRecipes);
        charts.Add(StockColumns.Stack(SupplyMessages.RecipeChart, sheet.ChartTable("UnitsByRecipe", recipes.Columns(NumberFormat.Whole), recipes.Rows), Palette.Mixed, SupplyMessages.APeriod(SupplyMessages.Accelerators)));
        CapacityCharts.Add(sheet, charts, lines, "Line", "Capacity [wpm]", SupplyMessages.WafersAxis, new CapacityUse("Used [wpm]", SupplyMessages.UsedSeries, Palette.Blue));
    }

    /// <summary>Gets the columns of capacities, for packaging lines and hubs alike.</summary>
    /// <param name="name">What has the capacity.</param>
    /// <param name="capacity">What the capacity is called.</param>
    /// <param name="unit">Its unit.</param>
    public static IReadOnlyList<Column<CapacityRow>> CapacityColumns(Message name, Message capacity, DisplayUnit unit) =>
    [
        new(name, NumberFormat.Text, static r => r.Name),
        new(ColumnMessages.Period, NumberFormat.Text, static r => r.Period),
        new(ColumnMessages.Year, NumberFormat.Year, static r => r.Year),
        new(capacity, unit, NumberFormat.Whole, static r => r.Capacity),
        new(ColumnMessages.Used, unit, NumberFormat.Whole, static r => r.Used),
        new(ColumnMessages.Utilization, NumberFormat.Percent, static r => r.Utilization) { Mark = ColumnMark.Bar },
    ];

    private static IReadOnlyList<Column<AssemblyRow>> AssemblyColumns() =>
    [
        new(ColumnMessages.Recipe, NumberFormat.Text, static r => r.Recipe),
        new(ColumnMessages.Product, NumberFormat.Text, static r => r.Sku),
        new(ColumnMessages.Line, NumberFormat.Text, static r => r.Line),
        new(ColumnMessages.Period, NumberFormat.Text, static r => r.Period),
        new(ColumnMessages.Year, NumberFormat.Year, static r => r.Year),
        new(SupplyColumnMessages.PackagesBegun, NumberFormat.Whole, static r => r.Starts),
        new(ColumnMessages.GoodUnits, "accelerators", NumberFormat.Whole, static r => r.GoodUnits),
    ];
}
