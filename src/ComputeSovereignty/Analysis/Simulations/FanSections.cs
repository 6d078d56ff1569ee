using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Analysis.Uncertainty.Answers;
using ComputeSovereignty.Analysis.Uncertainty.Statistics;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Simulations;

/// <summary>The sections of quantiles.</summary>
internal static class FanSections
{
    internal static StudySection Fan(Fan fan, Message finding)
    {
        bool target = fan.Years.Any(static y => y.Target is not null);
        bool known = fan.Years.Any(static y => y.Base is not null);
        return StudySection.Of(
            fan.Name,
            fan.Title,
            finding,
            fan.Years,
            [
                (new("year", SimulationReportMessages.Year, string.Empty, "0"), static y => y.Year),
                .. Levels(fan.Unit, fan.Format).Select((column, index) => (column, (Func<FanYear, object?>)(y => Finite(y.Levels[index])))),
                (new("mean", SimulationReportMessages.Mean, fan.Unit, fan.Format), static y => Finite(y.Mean)),
                .. known ? new (StudyColumn, Func<FanYear, object?>)[] { (new("base", SimulationReportMessages.BasePlan, fan.Unit, fan.Format), static y => y.Base) } : [],
                .. target ? new (StudyColumn, Func<FanYear, object?>)[] { (new("target", FigureMessages.Target, fan.Unit, fan.Format), static y => y.Target) } : [],
                .. fan.Years.Any(static y => y.Whole is not null) ? Wholes : [],
            ]) with
        {
            Label = SimulationReportMessages.FanLabel(fan.Name),
            Chart = new(StudyChartKind.Fan, SimulationReportMessages.FanChart(fan.Title), "year", [.. Quantiles.Levels.Select(Member)]) { Limits = target ? ["target"] : known ? ["base"] : [] },
        };
    }

    private static (StudyColumn Column, Func<FanYear, object?> Cell)[] Wholes =>
    [
        (new("allServed", SimulationReportMessages.AllServed, string.Empty, "0.0%"), static y => Finite(y.Whole?.Value)),
        (new("allServedLow", SimulationReportMessages.AllServedFrom, string.Empty, "0.0%"), static y => Finite(y.Whole?.Low)),
        (new("allServedHigh", SimulationReportMessages.AllServedTo, string.Empty, "0.0%"), static y => Finite(y.Whole?.High)),
    ];

    internal static StudySection Shares(IReadOnlyList<Fan> fans)
    {
        Fan[] shares = [.. fans.Where(static f => f.Name.StartsWith("Share", StringComparison.Ordinal))];
        return StudySection.Of(
            "Shares",
            SimulationReportMessages.SharesHeading,
            SimulationReportMessages.SharesFinding,
            shares.SelectMany(static f => f.Years.Select(y => (Fan: f, Year: y))),
            [
                (new("definition", SimulationReportMessages.DefinitionHeader), static r => r.Fan.Title),
                (new("year", SimulationReportMessages.Year, string.Empty, "0"), static r => r.Year.Year),
                .. Levels(string.Empty, "0.0%").Select((column, index) => (column, (Func<(Fan Fan, FanYear Year), object?>)(r => Finite(r.Year.Levels[index])))),
                (new("mean", SimulationReportMessages.Mean, string.Empty, "0.0%"), static r => Finite(r.Year.Mean)),
                (new("base", SimulationReportMessages.BasePlan, string.Empty, "0.0%"), static r => r.Year.Base),
            ]) with
        {
            Label = SimulationReportMessages.SharesLabel,
            IsDetail = true,
        };
    }

    internal static StudySection Spreads(SimulationResult answer) => StudySection.Of(
        "Totals",
        SimulationReportMessages.TotalsHeading,
        SimulationReportMessages.TotalsFinding,
        answer.Spreads(),
        [
            (new("result", SimulationReportMessages.Result), static s => s.Title),
            (new("unit", SimulationReportMessages.Unit), static s => s.Unit.Length > 0 ? DisplayUnit.Of(s.Unit) : DisplayUnit.Points),
            .. Levels(string.Empty, "#,##0.0").Select((column, index) => (column with { InRowUnit = true }, (Func<Spread, object?>)(s => Scale(s) * s.Levels[index]))),
            (new("mean", SimulationReportMessages.Mean, string.Empty, "#,##0.0") { InRowUnit = true }, static s => Scale(s) * s.Mean),
            (new("base", SimulationReportMessages.BasePlan, string.Empty, "#,##0.0") { InRowUnit = true }, static s => Scale(s) * s.Base),
        ]) with
    {
        Label = SimulationReportMessages.TotalsLabel,
    };

    private static IEnumerable<StudyColumn> Levels(string unit, string format) => Quantiles.Levels.Select(l => new StudyColumn(Member(l), l == 0.5 ? SimulationReportMessages.Median : Message.Verbatim($"{l:0%}"), unit, format));

    private static string Member(double level) => $"p{100 * level:00}";

    private static double Scale(Spread spread) => spread.Unit.Length > 0 ? 1 : 100;

    private static double? Finite(double? value) => value is { } number && double.IsFinite(number) ? number : null;
}
