using ComputeSovereignty.Planning;
using ComputeSovereignty.Workbooks.Reports.Sheets;

namespace ComputeSovereignty.Workbooks.Reports.Plans;

/// <summary>Sheet <c>Usable</c>: from nameplate to work, and what a usable PFLOPS costs.</summary>
internal static class UsableSheet
{
    /// <summary>Writes the sheet; nothing for a case that says nothing of usable compute.</summary>
    public static void Write(ReportWorkbook book, Plan plan)
    {
        if (plan.Service is not { Usable.Count: > 0 } service)
        {
            return;
        }

        ReportSheet sheet = book.AddSheet(
            "Usable",
            "Where nameplate compute goes",
            "One row a place, origin and year; PFLOPS, mean of the year. Each column is what is left of the one before: alive, in hours of work, among machines of its pool, by efficiency, at work. To the right: what a usable PFLOPS costs for a year.");
        sheet.Table("Usable", Columns(), service.Usable);
        ChartArea charts = sheet.Charts();
        if (service.Costs.Count > 0)
        {
            sheet.Table("UsableCost", CostColumns(), service.Costs);
        }

        string[] years = [.. plan.Case.Horizon.CalendarYears.Select(static y => $"{y}")];
        (string Name, Func<UsableRow, double> Of)[] parts =
        [
            ("At work", static r => r.Used),
            ("Usable, idle", static r => r.Usable - r.Used),
            ("Lost by efficiency", static r => r.AtHome - r.Usable),
            ("Lost away from home", static r => r.Occupied - r.AtHome),
            ("Idle hours", static r => r.Alive - r.Occupied),
            ("Failed or retired", static r => r.Deployed - r.Alive),
        ];
        Pivot lost = Pivot.Of("Year", years, parts.SelectMany(p => service.Usable.Select(r => (r.Year, p.Name, Amount: p.Of(r)))), static r => $"{r.Year}", static r => r.Name, static r => r.Amount);
        charts.AddWide(StockColumns.Stack("From nameplate to work", sheet.ChartTable("NameplateToWork", lost.Columns(NumberFormat.Whole), lost.Rows), Palette.Mixed, "PFLOPS"), 24);
    }

    private static IReadOnlyList<Column<UsableRow>> Columns() =>
    [
        new("Place", NumberFormat.Text, static r => r.Where),
        new("Province", NumberFormat.Text, static r => r.Province),
        new("Origin", NumberFormat.Text, static r => r.Origin.ToString()),
        new("Year", NumberFormat.Year, static r => r.Year),
        new("Nameplate [PFLOPS]", NumberFormat.OneDecimal, static r => r.Deployed),
        new("Alive [PFLOPS]", NumberFormat.OneDecimal, static r => r.Alive),
        new("In hours of work [PFLOPS]", NumberFormat.OneDecimal, static r => r.Occupied),
        new("At home [PFLOPS]", NumberFormat.OneDecimal, static r => r.AtHome),
        new("Usable [PFLOPS]", NumberFormat.OneDecimal, static r => r.Usable),
        new("At work [PFLOPS]", NumberFormat.OneDecimal, static r => r.Used),
    ];

    private static IReadOnlyList<Column<UsableCostRow>> CostColumns() =>
    [
        new("Product", NumberFormat.Text, static r => r.Product),
        new("Origin", NumberFormat.Text, static r => r.Origin.ToString()),
        new("Hub", NumberFormat.Text, static r => r.Hub),
        new("Work", NumberFormat.Text, static r => r.Kind.ToString()),
        new("Year", NumberFormat.Year, static r => r.Year),
        new("Nameplate [CNY/PFLOPS-yr]", NumberFormat.Whole, static r => r.PerNameplate),
        new("Usable [CNY/PFLOPS-yr]", NumberFormat.Whole, static r => r.PerUsable),
        new("Usable, never idle [CNY/PFLOPS-yr]", NumberFormat.Whole, static r => r.PerUsableWhereBusy),
    ];
}
