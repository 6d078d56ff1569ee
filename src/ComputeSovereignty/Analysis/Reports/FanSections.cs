using ComputeSovereignty.Analysis.Uncertainty.Answers;
using ComputeSovereignty.Analysis.Uncertainty.Statistics;

namespace ComputeSovereignty.Analysis.Reports;

/// <summary>The sections of quantiles.</summary>
internal static class FanSections
{
    internal static StudySection Fan(Fan fan, string finding)
    {
        bool target = fan.Years.Any(static y => y.Target is not null);
        bool known = fan.Years.Any(static y => y.Base is not null);
        return StudySection.Of(
            fan.Name,
            fan.Title,
            finding,
            fan.Years,
            [
                (new("year", "Year", string.Empty, "0"), static y => y.Year),
                .. Levels(fan.Unit, fan.Format).Select((column, index) => (column, (Func<FanYear, object?>)(y => Finite(y.Levels[index])))),
                (new("mean", "Mean", fan.Unit, fan.Format), static y => Finite(y.Mean)),
                .. known ? new (StudyColumn, Func<FanYear, object?>)[] { (new("base", "Base plan", fan.Unit, fan.Format), static y => y.Base) } : [],
                .. target ? new (StudyColumn, Func<FanYear, object?>)[] { (new("target", "Target", fan.Unit, fan.Format), static y => y.Target) } : [],
            ]) with
        {
            Label = fan.Name,
            Chart = new(StudyChartKind.Fan, $"{fan.Title}: from the lowest in twenty to the highest", "year", [.. Quantiles.Levels.Select(Member)]) { Limits = target ? ["target"] : known ? ["base"] : [] },
        };
    }

    internal static StudySection Shares(IReadOnlyList<Fan> fans)
    {
        Fan[] shares = [.. fans.Where(static f => f.Name.StartsWith("Share", StringComparison.Ordinal))];
        return StudySection.Of(
            "Shares",
            "Every definition of share",
            "Definitions can disagree: a plan that deploys less looks more sovereign by what is deployed.",
            shares.SelectMany(static f => f.Years.Select(y => (Fan: f, Year: y))),
            [
                (new("definition", "Definition"), static r => r.Fan.Title),
                (new("year", "Year", string.Empty, "0"), static r => r.Year.Year),
                .. Levels(string.Empty, "0.0%").Select((column, index) => (column, (Func<(Fan Fan, FanYear Year), object?>)(r => Finite(r.Year.Levels[index])))),
                (new("mean", "Mean", string.Empty, "0.0%"), static r => Finite(r.Year.Mean)),
                (new("base", "Base plan", string.Empty, "0.0%"), static r => r.Year.Base),
            ]) with
        {
            Label = "All definitions",
            IsDetail = true,
        };
    }

    internal static StudySection Spreads(SimulationAnswer answer) => StudySection.Of(
        "Totals",
        "Shortfall and spend",
        "The shortfall over all targets is what every optimal plan of a future misses; 100 points are one whole year.",
        answer.Spreads(),
        [
            (new("result", "Result"), static s => s.Title),
            (new("unit", "Unit"), static s => s.Unit.Length > 0 ? s.Unit : "points"),
            .. Levels(string.Empty, "#,##0.0").Select((column, index) => (column, (Func<Spread, object?>)(s => Scale(s) * s.Levels[index]))),
            (new("mean", "Mean", string.Empty, "#,##0.0"), static s => Scale(s) * s.Mean),
            (new("base", "Base plan", string.Empty, "#,##0.0"), static s => Scale(s) * s.Base),
        ]);

    private static IEnumerable<StudyColumn> Levels(string unit, string format) => Quantiles.Levels.Select(l => new StudyColumn(Member(l), l == 0.5 ? "Median" : $"{l:0%}", unit, format));

    private static string Member(double level) => $"p{100 * level:00}";

    private static double Scale(Spread spread) => spread.Unit.Length > 0 ? 1 : 100;

    private static double? Finite(double? value) => value is { } number && double.IsFinite(number) ? number : null;
}
