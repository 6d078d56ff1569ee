using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Reports.Excel.Plans.Words;
using ComputeSovereignty.Workbooks.Sheets;

namespace ComputeSovereignty.Reports.Excel.Plans;

/// <summary>Sheets <c>Service</c> and <c>Fleet</c>: who is served with what and where, and how old machines are.</summary>
internal static class ServiceSheet
{
    /// <summary>Writes the sheets; those without rows are left out.</summary>
    /// <param name="book">The workbook.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="inputs">The figures behind it.</param>
    public static void Write(ReportWorkbook book, Plan plan, PlanInputs inputs)
    {
        string[] years = [.. plan.Case.Horizon.CalendarYears.Select(static y => $"{y}")];
        if (plan.Service is { Service.Count: > 0 } service)
        {
            ReportSheet sheet = book.AddSheet(SheetMessages.ServiceTab, ServiceMessages.ServiceTitle, ServiceMessages.ServiceSubtitle);
            sheet.Table("Service", [.. Columns(), .. EvidenceColumns.Of<ServiceRow>(inputs, static (e, r) => e.Of(r))], service.Service);
            Pivot served = Pivot.Of(ColumnMessages.Year, years, service.Service, static r => $"{r.Year}", static r => r.Workload, static r => r.Service);
            sheet.Charts().Add(StockColumns.Stack(ServiceMessages.ServedChart, sheet.ChartTable("ServedByWorkload", served.Columns(NumberFormat.Whole), served.Rows), Palette.Mixed, ServiceMessages.UsablePetaflops));
        }

        if (plan.Service is { Fleet.Count: > 0 } fleet)
        {
            ReportSheet sheet = book.AddSheet(SheetMessages.FleetTab, ServiceMessages.FleetTitle, ServiceMessages.FleetSubtitle);
            sheet.Table("Fleet", [.. FleetColumns(), .. EvidenceColumns.Of<FleetRow>(inputs, static (e, r) => e.Of(r))], fleet.Fleet);
            Pivot ages = Pivot.Of(ColumnMessages.Year, years, fleet.Fleet.OrderBy(static r => r.Age), static r => $"{r.Year}", static r => ServiceMessages.YearsOld(Figure.Number(r.Age, "R")), static r => r.Alive);
            sheet.Charts().Add(StockColumns.Stack(ServiceMessages.FleetTitle, sheet.ChartTable("FleetByAge", ages.Columns(NumberFormat.Whole), ages.Rows), Palette.Mixed, ServiceMessages.Petaflops));
        }
    }

    private static IReadOnlyList<Column<ServiceRow>> Columns() =>
    [
        new(ColumnMessages.Workload, NumberFormat.Text, static r => r.Workload),
        new(ColumnMessages.Place, NumberFormat.Text, static r => r.Where),
        new(ServiceColumnMessages.Tier, NumberFormat.Text, static r => WordMessages.Of(r.Tier)),
        new(ColumnMessages.Product, NumberFormat.Text, static r => r.Product),
        new(ColumnMessages.Pool, NumberFormat.Text, static r => r.Pool),
        new(ColumnMessages.Origin, NumberFormat.Text, static r => WordMessages.Of(r.Origin)),
        new(ColumnMessages.Year, NumberFormat.Year, static r => r.Year),
        new(ServiceColumnMessages.NameplateAtWork, "PFLOPS", NumberFormat.OneDecimal, static r => r.Nameplate),
        new(ServiceColumnMessages.Service, "PFLOPS", NumberFormat.OneDecimal, static r => r.Service),
    ];

    private static IReadOnlyList<Column<FleetRow>> FleetColumns() =>
    [
        new(ColumnMessages.Pool, NumberFormat.Text, static r => r.Pool),
        new(ColumnMessages.Origin, NumberFormat.Text, static r => WordMessages.Of(r.Origin)),
        new(ServiceColumnMessages.Age, "years", NumberFormat.Whole, static r => r.Age),
        new(ColumnMessages.Year, NumberFormat.Year, static r => r.Year),
        new(ColumnMessages.Alive, "PFLOPS", NumberFormat.OneDecimal, static r => r.Alive),
    ];
}
