using ComputeSovereignty.Planning;
using ComputeSovereignty.Reports.Excel.Plans.Words;
using ComputeSovereignty.Workbooks.Charts;
using ComputeSovereignty.Workbooks.Sheets;

namespace ComputeSovereignty.Reports.Excel.Plans;

/// <summary>Sheets <c>Provinces</c> and <c>Frontier</c>: where compute is idle, and how far behind the frontier what is served keeps its developers.</summary>
internal static class ProvincesSheet
{
    private const double Months = 12;

    /// <summary>Writes the sheets; those without rows are left out.</summary>
    public static void Write(ReportWorkbook book, Plan plan)
    {
        if (plan.Service is { Provinces.Count: > 0 } service)
        {
            string[] years = [.. plan.Case.Horizon.CalendarYears.Select(static y => $"{y}")];
            ReportSheet sheet = book.AddSheet(SheetMessages.ProvincesTab, ServiceMessages.ProvincesTitle, ServiceMessages.ProvincesSubtitle);
            sheet.Table("Provinces", Columns(service), service.Provinces);
            Pivot idle = Pivot.Of(ColumnMessages.Year, years, service.Provinces, static r => $"{r.Year}", static r => r.Province, static r => r.Idle);
            sheet.Charts().AddWide(StockColumns.Stack(ServiceMessages.IdleChart, sheet.ChartTable("IdleByProvince", idle.Columns(NumberFormat.Whole), idle.Rows), Palette.Mixed, ServiceMessages.Petaflops), 24);
        }

        if (plan.Service is { Frontier.Count: > 0 } races)
        {
            ReportSheet sheet = book.AddSheet(SheetMessages.FrontierTab, ServiceMessages.FrontierTitle, ServiceMessages.FrontierSubtitle);
            TableBlock table = sheet.Table("Frontier", FrontierColumns(), races.Frontier);
            if (races.Frontier.DistinctBy(static r => r.Run).Count() == 1)
            {
                TableColumn Of(int fromEnd) => table[table.Headers[^fromEnd]];
                sheet.Charts().Add(new Chart(ServiceMessages.FrontierTitle,
                [
                    new(SeriesKind.Line, table[table.Headers[1]], Of(1), Palette.Orange) { Name = ServiceColumnMessages.LagAtSlowGain },
                    new(SeriesKind.Line, table[table.Headers[1]], Of(3), Palette.Blue) { Name = ServiceColumnMessages.LagBought, Markers = true },
                    new(SeriesKind.Line, table[table.Headers[1]], Of(2), Palette.Green) { Name = ServiceColumnMessages.LagAtFastGain },
                    new(SeriesKind.Line, table[table.Headers[1]], Of(5), Palette.Black) { Name = ServiceColumnMessages.TypedLag, Dashed = true },
                ]));
            }
        }
    }

    private static IReadOnlyList<Column<ProvinceRow>> Columns(PlanService service) =>
    [
        new(ServiceColumnMessages.Province, NumberFormat.Text, static r => r.Province),
        new(ColumnMessages.Year, NumberFormat.Year, static r => r.Year),
        new(ServiceColumnMessages.Built, "MW", NumberFormat.OneDecimal, static r => r.Built),
        new(ServiceColumnMessages.BuiltShare, NumberFormat.Percent, static r => r.BuiltShare),
        new(ServiceColumnMessages.Floor, NumberFormat.Percent, static r => r.Floor),
        new(ColumnMessages.Alive, "PFLOPS", NumberFormat.OneDecimal, static r => r.Alive),
        new(ServiceColumnMessages.Occupancy, NumberFormat.Percent, static r => r.Occupancy) { Mark = ColumnMark.Bar },
        new(ServiceColumnMessages.IdleHours, "PFLOPS", NumberFormat.OneDecimal, static r => r.Idle),
        new(ServiceColumnMessages.Usable, "PFLOPS", NumberFormat.OneDecimal, static r => r.Usable),
        new(ServiceColumnMessages.AtWork, "PFLOPS", NumberFormat.OneDecimal, static r => r.Used),
        .. service.Provinces.Any(static r => r.Floor is not null)
            ?
            [
                new(ServiceColumnMessages.FloorPower, "MW", NumberFormat.OneDecimal, static r => r.FloorPower),
                new(ServiceColumnMessages.FloorPrice, "0.0000", static r => r.FloorPrice),
                new(ServiceColumnMessages.FloorCost, NumberFormat.ThreeDecimals, static r => r.FloorCost),
            ]
            : Array.Empty<Column<ProvinceRow>>(),
        .. service.Provinces.Any(static r => r.Subsidy is not null) ? [new(ServiceColumnMessages.SubsidyPaid, "bn CNY", NumberFormat.ThreeDecimals, static r => r.Subsidy is { } paid ? Money.Billions(paid) : null)] : Array.Empty<Column<ProvinceRow>>(),
    ];

    private static IReadOnlyList<Column<FrontierRow>> FrontierColumns() =>
    [
        new(ServiceColumnMessages.Race, NumberFormat.Text, static r => r.Run),
        new(ColumnMessages.Year, NumberFormat.Year, static r => r.Year),
        new(ServiceColumnMessages.Developers, NumberFormat.OneDecimal, static r => r.Developers),
        new(ServiceColumnMessages.TrainingServed, "PFLOPS", NumberFormat.OneDecimal, static r => r.Training),
        new(ServiceColumnMessages.TypedLag, "months", NumberFormat.OneDecimal, static r => Months * r.Typed),
        new(ServiceColumnMessages.GainOfAlgorithms, NumberFormat.TwoDecimals, static r => r.Gain),
        new(ServiceColumnMessages.LagBought, "months", NumberFormat.OneDecimal, static r => Months * r.Lag),
        new(ServiceColumnMessages.LagAtFastGain, "months", NumberFormat.OneDecimal, static r => Months * r.LagAtFastGain),
        new(ServiceColumnMessages.LagAtSlowGain, "months", NumberFormat.OneDecimal, static r => Months * r.LagAtSlowGain),
    ];
}
