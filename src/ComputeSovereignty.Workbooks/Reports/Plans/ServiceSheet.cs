using ComputeSovereignty.Planning;
using ComputeSovereignty.Workbooks.Reports.Sheets;

namespace ComputeSovereignty.Workbooks.Reports.Plans;

/// <summary>Sheets <c>Service</c> and <c>Fleet</c>: who is served with what and where, and how old machines are.</summary>
internal static class ServiceSheet
{
    /// <summary>Writes the sheets; those without rows are left out.</summary>
    public static void Write(ReportWorkbook book, Plan plan)
    {
        string[] years = [.. plan.Case.Horizon.CalendarYears.Select(static y => $"{y}")];
        if (plan.Service is { Service.Count: > 0 } service)
        {
            ReportSheet sheet = book.AddSheet(
                "Service",
                "Who is served with what, and where",
                "One row a workload, product, place and year with service; PFLOPS, mean of the year. Existing fleets have no product. Alike machines may change places: the sums count.");
            sheet.Table("Service", Columns(), service.Service);
            Pivot served = Pivot.Of("Year", years, service.Service, static r => $"{r.Year}", static r => r.Workload, static r => r.Service);
            sheet.Charts().Add(StockColumns.Stack("Served by workload", sheet.ChartTable("ServedByWorkload", served.Columns(NumberFormat.Whole), served.Rows), Palette.Mixed, "usable PFLOPS"));
        }

        if (plan.Service is { Fleet.Count: > 0 } fleet)
        {
            ReportSheet sheet = book.AddSheet(
                "Fleet",
                "Machines by age",
                "One row a pool, origin, age and year; nameplate that has neither failed nor been retired, PFLOPS, mean of the year. Existing fleets are of the age of their middle of the year.");
            sheet.Table("Fleet", FleetColumns(), fleet.Fleet);
            Pivot ages = Pivot.Of("Year", years, fleet.Fleet.OrderBy(static r => r.Age), static r => $"{r.Year}", static r => $"{r.Age} years", static r => r.Alive);
            sheet.Charts().Add(StockColumns.Stack("Machines by age", sheet.ChartTable("FleetByAge", ages.Columns(NumberFormat.Whole), ages.Rows), Palette.Mixed, "PFLOPS"));
        }
    }

    private static IReadOnlyList<Column<ServiceRow>> Columns() =>
    [
        new("Workload", NumberFormat.Text, static r => r.Workload),
        new("Place", NumberFormat.Text, static r => r.Where),
        new("Tier", NumberFormat.Text, static r => r.Tier.ToString()),
        new("Product", NumberFormat.Text, static r => r.Product),
        new("Pool", NumberFormat.Text, static r => r.Pool),
        new("Origin", NumberFormat.Text, static r => r.Origin.ToString()),
        new("Year", NumberFormat.Year, static r => r.Year),
        new("Nameplate at work [PFLOPS]", NumberFormat.OneDecimal, static r => r.Nameplate),
        new("Service [PFLOPS]", NumberFormat.OneDecimal, static r => r.Service),
    ];

    private static IReadOnlyList<Column<FleetRow>> FleetColumns() =>
    [
        new("Pool", NumberFormat.Text, static r => r.Pool),
        new("Origin", NumberFormat.Text, static r => r.Origin.ToString()),
        new("Age [years]", NumberFormat.Whole, static r => r.Age),
        new("Year", NumberFormat.Year, static r => r.Year),
        new("Alive [PFLOPS]", NumberFormat.OneDecimal, static r => r.Alive),
    ];
}
