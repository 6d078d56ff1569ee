using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Reports.Excel.Plans.Words;
using ComputeSovereignty.Workbooks.Charts;
using ComputeSovereignty.Workbooks.Sheets;

namespace ComputeSovereignty.Reports.Excel.Plans;

/// <summary>Sheet <c>Components</c>: what the systems around the accelerators need, and where it is bought.</summary>
internal static class ComponentsSheet
{
    private const int MostCharts = 8;

    /// <summary>Writes the sheet.</summary>
    public static void Write(ReportWorkbook book, Plan plan)
    {
        ReportSheet sheet = book.AddSheet(
            SheetMessages.ComponentsTab, SupplyMessages.ComponentsTitle, SupplyMessages.ComponentsSubtitle);
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
            sheet.Note(SupplyMessages.FirstComponents(Figure.Count(MostCharts)));
        }
    }

    private static Chart ComponentChart(string component, TableBlock block) => new(
        Message.Verbatim(component),
        [
            new(SeriesKind.StackedColumn, block["Period"], block["Domestic [bn CNY]"], Palette.Green) { Name = SupplyMessages.DomesticSeries },
            new(SeriesKind.StackedColumn, block["Period"], block["Foreign [bn CNY]"], Palette.Vermilion) { Name = SupplyMessages.ForeignSeries },
            new(SeriesKind.Line, block["Period"], block["Domestic capacity [bn CNY]"], Palette.Black) { Name = SupplyMessages.DomesticCapacitySeries },
        ])
    {
        ValueTitle = SupplyMessages.APeriod(SupplyMessages.BillionCny),
        ValueFormat = NumberFormat.General,
        Minimum = 0,
    };

    private static IReadOnlyList<Column<ComponentRow>> Columns() =>
    [
        new(SupplyColumnMessages.Component, NumberFormat.Text, static r => r.Component),
        new(ColumnMessages.Period, NumberFormat.Text, static r => r.Period),
        new(ColumnMessages.Year, NumberFormat.Year, static r => r.Year),
        new(SupplyColumnMessages.Required, "bn CNY", NumberFormat.ThreeDecimals, static r => Money.Billions(r.Required)),
        new(SupplyColumnMessages.Domestic, "bn CNY", NumberFormat.ThreeDecimals, static r => Money.Billions(r.Domestic)),
        new(SupplyColumnMessages.Foreign, "bn CNY", NumberFormat.ThreeDecimals, static r => Money.Billions(r.Foreign)),
        new(SupplyColumnMessages.DomesticCapacity, "bn CNY", NumberFormat.ThreeDecimals, static r => Money.Billions(r.DomesticCapacity)),
        new(SupplyColumnMessages.DomesticPart, NumberFormat.Percent, static r => r.Required > 0 ? r.Domestic / r.Required : null) { Mark = ColumnMark.Bar },
    ];
}
