using ComputeSovereignty.Planning;
using ComputeSovereignty.Workbooks.Reports.Charts;
using ComputeSovereignty.Workbooks.Reports.Sheets;

namespace ComputeSovereignty.Workbooks.Reports.Plans;

/// <summary>Sheet <c>Components</c>: what the systems around the accelerators need, and where it is bought.</summary>
internal static class ComponentsSheet
{
    private const int MostCharts = 8;

    /// <summary>Writes the sheet.</summary>
    public static void Write(ReportWorkbook book, Plan plan)
    {
        ReportSheet sheet = book.AddSheet(
            "Components",
            "System components: needed, bought at home and abroad",
            "One row a component and period, bn CNY at base price. Domestic + foreign = required.");
        ComponentRow[] sorted = [.. plan.Components.GroupBy(static r => r.Component).SelectMany(static g => g)];
        IReadOnlyList<ComponentRow> rows = Activity.Kept(sheet, sorted, static r => Activity.Some(Money.Billions(r.Required)) || Activity.Some(Money.Billions(r.DomesticCapacity)));
        TableBlock table = sheet.Table("Components", Columns(), rows);
        ChartArea charts = sheet.Charts();
        foreach ((string component, TableBlock block) in table.Runs("Component").Take(MostCharts))
        {
            charts.Add(ComponentChart(component, block));
        }

        if (table.RowCount > 0 && table.Runs("Component").Count() > MostCharts)
        {
            sheet.Note($"The charts show the first {MostCharts} components.");
        }
    }

    private static Chart ComponentChart(string component, TableBlock block) => new(
        component,
        [
            new(SeriesKind.StackedColumn, block["Period"], block["Domestic [bn CNY]"], Palette.Green) { Name = "Domestic" },
            new(SeriesKind.StackedColumn, block["Period"], block["Foreign [bn CNY]"], Palette.Vermilion) { Name = "Foreign" },
            new(SeriesKind.Line, block["Period"], block["Domestic capacity [bn CNY]"], Palette.Black) { Name = "Domestic capacity" },
        ])
    {
        ValueTitle = "bn CNY a period",
        ValueFormat = NumberFormat.General,
        Minimum = 0,
    };

    private static IReadOnlyList<Column<ComponentRow>> Columns() =>
    [
        new("Component", NumberFormat.Text, static r => r.Component),
        new("Period", NumberFormat.Text, static r => r.Period),
        new("Year", NumberFormat.Year, static r => r.Year),
        new("Required [bn CNY]", NumberFormat.ThreeDecimals, static r => Money.Billions(r.Required)),
        new("Domestic [bn CNY]", NumberFormat.ThreeDecimals, static r => Money.Billions(r.Domestic)),
        new("Foreign [bn CNY]", NumberFormat.ThreeDecimals, static r => Money.Billions(r.Foreign)),
        new("Domestic capacity [bn CNY]", NumberFormat.ThreeDecimals, static r => Money.Billions(r.DomesticCapacity)),
        new("Domestic part", NumberFormat.Percent, static r => r.Required > 0 ? r.Domestic / r.Required : null) { Mark = ColumnMark.Bar },
    ];
}
