using ComputeSovereignty.Planning;
using ComputeSovereignty.Workbooks.Reports.Sheets;

namespace ComputeSovereignty.Workbooks.Reports.Plans;

/// <summary>Sheet <c>Packaging</c>: the packaging lines and what is assembled on them.</summary>
internal static class PackagingSheet
{
    private const int MostRecipes = 12;

    /// <summary>Writes the sheet.</summary>
    public static void Write(ReportWorkbook book, Plan plan)
    {
        ReportSheet sheet = book.AddSheet(
            "Packaging",
            "Advanced packaging: capacity and what it assembles",
            "One row a line and period, interposer wafers per month (wpm). To the right: packages begun and good accelerators, by recipe and line.");
        CapacityRow[] sorted = [.. plan.Packaging.GroupBy(static r => r.Name).SelectMany(static g => g)];
        IReadOnlyList<CapacityRow> rows = Activity.Kept(sheet, sorted, static r => Activity.Some(r.Capacity) || Activity.Some(r.Used));
        TableBlock lines = sheet.Table("Packaging", CapacityColumns("Line", "wpm"), rows);
        ChartArea charts = sheet.Charts();
        sheet.Table("Assembly", AssemblyColumns(), plan.Assembly);
        Pivot recipes = Pivot
            .Of("Period", plan.Case.Horizon.Periods.Select(plan.Case.Horizon.Label), plan.Assembly, static r => r.Period, static r => r.Recipe, static r => r.GoodUnits)
            .Largest(MostRecipes, "Other recipes");
        charts.Add(StockColumns.Stack("Good accelerators, by recipe", sheet.ChartTable("UnitsByRecipe", recipes.Columns(NumberFormat.Whole), recipes.Rows), Palette.Mixed, "accelerators a period"));
        CapacityCharts.Add(sheet, charts, lines, "Line", "Capacity [wpm]", "wafers per month", new CapacityUse("Used [wpm]", "Used", Palette.Blue));
    }

    /// <summary>Gets the columns of capacities, for packaging lines and hubs alike.</summary>
    /// <param name="name">What has the capacity.</param>
    /// <param name="unit">Its unit.</param>
    public static IReadOnlyList<Column<CapacityRow>> CapacityColumns(string name, string unit) =>
    [
        new(name, NumberFormat.Text, static r => r.Name),
        new("Period", NumberFormat.Text, static r => r.Period),
        new("Year", NumberFormat.Year, static r => r.Year),
        new($"Capacity [{unit}]", NumberFormat.Whole, static r => r.Capacity),
        new($"Used [{unit}]", NumberFormat.Whole, static r => r.Used),
        new("Utilization", NumberFormat.Percent, static r => r.Utilization) { Mark = ColumnMark.Bar },
    ];

    private static IReadOnlyList<Column<AssemblyRow>> AssemblyColumns() =>
    [
        new("Recipe", NumberFormat.Text, static r => r.Recipe),
        new("Product", NumberFormat.Text, static r => r.Sku),
        new("Line", NumberFormat.Text, static r => r.Line),
        new("Period", NumberFormat.Text, static r => r.Period),
        new("Year", NumberFormat.Year, static r => r.Year),
        new("Packages begun", NumberFormat.Whole, static r => r.Starts),
        new("Good units [accelerators]", NumberFormat.Whole, static r => r.GoodUnits),
    ];
}
