using ComputeSovereignty.Messages;
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
    /// <param name="book">The workbook.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="inputs">The figures behind it.</param>
    public static void Write(ReportWorkbook book, Plan plan, PlanInputs inputs)
    {
        if (plan.Service is { Provinces.Count: > 0 } service)
        {
            string[] years = [.. plan.Case.Horizon.CalendarYears.Select(static y => $"{y}")];
            ReportSheet sheet = book.AddSheet(SheetMessages.ProvincesTab, ServiceMessages.ProvincesTitle, ServiceMessages.ProvincesSubtitle);
            sheet.Table("Provinces", [.. Columns(service), .. EvidenceColumns.Of<ProvinceRow>(inputs, static (e, r) => e.Of(r))], service.Provinces);
            Pivot idle = Pivot.Of(ColumnMessages.Year, years, service.Provinces, static r => $"{r.Year}", static r => r.Province, static r => r.Idle);
            sheet.Charts().AddWide(StockColumns.Stack(ServiceMessages.IdleChart, sheet.ChartTable("IdleByProvince", idle.Columns(NumberFormat.Whole), idle.Rows), Palette.Mixed, ServiceMessages.Petaflops), 24);
        }

        if (plan.Service is { Frontier.Count: > 0 } races)
        {
            ReportSheet sheet = book.AddSheet(SheetMessages.FrontierTab, ServiceMessages.FrontierTitle, ServiceMessages.FrontierSubtitle);
            sheet.Table("Frontier", [.. FrontierColumns(), .. EvidenceColumns.Of<FrontierRow>(inputs, static (e, r) => e.Of(r))], races.Frontier);
            if (races.Frontier.DistinctBy(static r => r.Run).Count() == 1)
            {
                sheet.Charts().AddWide(LagBand(sheet, races.Frontier), 24);
            }
        }
    }

    // The published gains of algorithms differ so much that the lag is a range; a line would say more than is known.
    private static Chart LagBand(ReportSheet sheet, IReadOnlyList<FrontierRow> rows) => FanBands.Of(
        sheet,
        "FrontierBand",
        new(ServiceMessages.FrontierTitle, []) { ValueTitle = Message.Verbatim(DisplayUnit.Of("months").Say(sheet.Reader)), CategoryTitle = ColumnMessages.Year },
        new(ColumnMessages.Year, NumberFormat.Text, static r => $"{r.Year}"),
        [Lag(ServiceColumnMessages.LagAtFastGain, static r => r.LagAtFastGain), Lag(ServiceColumnMessages.LagAtSlowGain, static r => r.LagAtSlowGain)],
        [ServiceMessages.GainBand(Figure.Number(FrontierReader.SlowGain), Figure.Number(FrontierReader.FastGain))],
        Lag(ServiceMessages.GainOfCase(Figure.Number(rows[0].Gain)), static r => r.Lag),
        [Lag(ServiceColumnMessages.TypedLag, static r => r.Typed)],
        rows);

    private static Column<FrontierRow> Lag(Message title, Func<FrontierRow, double?> years) => new(title, "months", NumberFormat.OneDecimal, r => Months * years(r));

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
        new(ServiceColumnMessages.IdleCost, "bn CNY", NumberFormat.ThreeDecimals, static r => r.IdleCost is { } cost ? Money.Billions(cost) : null),
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
        Lag(ServiceColumnMessages.TypedLag, static r => r.Typed),
        new(ServiceColumnMessages.GainOfAlgorithms, NumberFormat.TwoDecimals, static r => r.Gain),
        Lag(ServiceColumnMessages.LagBought, static r => r.Lag),
        Lag(ServiceColumnMessages.LagAtFastGain, static r => r.LagAtFastGain),
        Lag(ServiceColumnMessages.LagAtSlowGain, static r => r.LagAtSlowGain),
    ];
}
