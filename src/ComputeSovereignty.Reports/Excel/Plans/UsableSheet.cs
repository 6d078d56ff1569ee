using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Reports.Excel.Plans.Words;
using ComputeSovereignty.Workbooks.Sheets;

namespace ComputeSovereignty.Reports.Excel.Plans;

/// <summary>Sheet <c>Usable</c>: from nameplate to work, and what a usable PFLOPS costs.</summary>
internal static class UsableSheet
{
    /// <summary>Writes the sheet; nothing for a case that says nothing of usable compute.</summary>
    /// <param name="book">The workbook.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="inputs">The figures behind it.</param>
    public static void Write(ReportWorkbook book, Plan plan, PlanInputs inputs)
    {
        if (plan.Service is not { Usable.Count: > 0 } service)
        {
            return;
        }

        ReportSheet sheet = book.AddSheet(
            SheetMessages.UsableTab, ServiceMessages.UsableTitle, ServiceMessages.UsableSubtitle);
        sheet.Table("Usable", [.. Columns(), .. EvidenceColumns.Of<UsableRow>(inputs, static (e, r) => e.Of(r))], service.Usable);
        ChartArea charts = sheet.Charts();
        if (service.Costs.Count > 0)
        {
            sheet.Table("UsableCost", [.. CostColumns(), .. EvidenceColumns.Of<UsableCostRow>(inputs, static (e, r) => e.Of(r))], service.Costs);
        }

        string[] years = [.. plan.Case.Horizon.CalendarYears.Select(static y => $"{y}")];
        (Message Name, Func<UsableRow, double> Of)[] parts =
        [
            (ServiceMessages.AtWorkPart, static r => r.Used),
            (ServiceMessages.IdlePart, static r => Lost(r.Usable, r.Used)),
            (ServiceMessages.EfficiencyPart, static r => Lost(r.AtHome, r.Usable)),
            (ServiceMessages.AwayPart, static r => Lost(r.Occupied, r.AtHome)),
            (ServiceMessages.HoursPart, static r => Lost(r.Alive, r.Occupied)),
            (ServiceMessages.FailedPart, static r => Lost(r.Deployed, r.Alive)),
        ];
        Pivot lost = Pivot.Of(ColumnMessages.Year, years, parts.SelectMany(p => service.Usable.Select(r => (r.Year, p.Name, Amount: p.Of(r)))), static r => $"{r.Year}", static r => r.Name, static r => r.Amount);
        charts.AddWide(StockColumns.Stack(ServiceMessages.UsableTitle, sheet.ChartTable("NameplateToWork", lost.Columns(NumberFormat.Whole), lost.Rows), Palette.Mixed, ServiceMessages.Petaflops), 24);
    }

    // What an engine leaves of a zero would draw an axis below it.
    private static double Lost(double before, double after) => Math.Abs(before - after) <= 1e-9 * Math.Abs(before) ? 0 : before - after;

    private static IReadOnlyList<Column<UsableRow>> Columns() =>
    [
        new(ColumnMessages.Place, NumberFormat.Text, static r => r.Where),
        new(ServiceColumnMessages.Province, NumberFormat.Text, static r => r.Province),
        new(ColumnMessages.Origin, NumberFormat.Text, static r => WordMessages.Of(r.Origin)),
        new(ColumnMessages.Year, NumberFormat.Year, static r => r.Year),
        new(ServiceColumnMessages.Nameplate, "PFLOPS", NumberFormat.OneDecimal, static r => r.Deployed),
        new(ColumnMessages.Alive, "PFLOPS", NumberFormat.OneDecimal, static r => r.Alive),
        new(ServiceColumnMessages.InHoursOfWork, "PFLOPS", NumberFormat.OneDecimal, static r => r.Occupied),
        new(ServiceColumnMessages.AtHome, "PFLOPS", NumberFormat.OneDecimal, static r => r.AtHome),
        new(ServiceColumnMessages.Usable, "PFLOPS", NumberFormat.OneDecimal, static r => r.Usable),
        new(ServiceColumnMessages.AtWork, "PFLOPS", NumberFormat.OneDecimal, static r => r.Used),
    ];

    private static IReadOnlyList<Column<UsableCostRow>> CostColumns() =>
    [
        new(ColumnMessages.Product, NumberFormat.Text, static r => r.Product),
        new(ColumnMessages.Origin, NumberFormat.Text, static r => WordMessages.Of(r.Origin)),
        new(ColumnMessages.Hub, NumberFormat.Text, static r => r.Hub),
        new(ServiceColumnMessages.Work, NumberFormat.Text, static r => WordMessages.Of(r.Kind)),
        new(ColumnMessages.Year, NumberFormat.Year, static r => r.Year),
        new(ServiceColumnMessages.Nameplate, "CNY/PFLOPS-yr", NumberFormat.Whole, static r => r.PerNameplate),
        new(ServiceColumnMessages.Usable, "CNY/PFLOPS-yr", NumberFormat.Whole, static r => r.PerUsable),
        new(ServiceColumnMessages.UsableNeverIdle, "CNY/PFLOPS-yr", NumberFormat.Whole, static r => r.PerUsableWhereBusy),
    ];
}
