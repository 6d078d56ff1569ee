using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Analysis.Uncertainty.Answers;
using ComputeSovereignty.Analysis.Uncertainty.Futures;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis.Simulations;

/// <summary>The sections on how likely things are.</summary>
internal static class OddsSections
{
    private const string Probability = "0.0%";

    internal static StudySection Years(SimulationResult answer, SimulationSentences findings)
    {
        bool both = answer.Checkpoint.Kept is not null;
        bool faults = answer.Faults.Count > 0;
        Message name = both ? SimulationReportMessages.OrdersAdaptive : SimulationReportMessages.Probability;
        return StudySection.Of(
            "Probability",
            SimulationReportMessages.OddsHeading,
            findings.Odds(),
            answer.Odds,
            [
                (new("year", SimulationReportMessages.Year, string.Empty, "0"), static o => o.Year),
                (new("target", FigureMessages.Target, string.Empty, "0.0%"), static o => o.Target),
                (new("probability", name, string.Empty, Probability), static o => Known(o.Met.Value)),
                (new("low", SimulationReportMessages.From(name), string.Empty, Probability), static o => o.Met.Low),
                (new("high", SimulationReportMessages.To(name), string.Empty, Probability), static o => o.Met.High),
                .. both ? new (StudyColumn, Func<YearOdds, object?>)[]
                {
                    (new("kept", SimulationReportMessages.OrdersFixed, string.Empty, Probability), static o => Known(o.Kept!.Value)),
                    (new("keptLow", SimulationReportMessages.From(SimulationReportMessages.OrdersFixed), string.Empty, Probability), static o => o.Kept!.Low),
                    (new("keptHigh", SimulationReportMessages.To(SimulationReportMessages.OrdersFixed), string.Empty, Probability), static o => o.Kept!.High),
                }
                : [],
                (new("draws", SimulationReportMessages.DrawsHeader, string.Empty, "#,##0"), static o => (double)o.Met.Draws),
                .. faults ? new (StudyColumn, Func<YearOdds, object?>)[]
                {
                    (new("least", SimulationReportMessages.LeastIfMissed, string.Empty, Probability), static o => o.Least),
                    (new("most", SimulationReportMessages.MostIfMet, string.Empty, Probability), static o => o.Most),
                }
                : [],
            ]) with
        {
            Label = SimulationReportMessages.OddsLabel,
            Chart = new(StudyChartKind.Column, SimulationReportMessages.OddsHeading, "year", both ? ["probability", "kept"] : ["probability"]),
        };
    }

    internal static StudySection FirstMet(SimulationResult answer, SimulationSentences findings) => StudySection.Of(
        "FirstMet",
        SimulationReportMessages.FirstHeading,
        findings.FirstMet(),
        answer.FirstMet,
        (new("year", SimulationReportMessages.FirstHeading), static f => f.Year is { } year ? Period.Of(year) : SimulationReportMessages.Never),
        (new("probability", SimulationReportMessages.Probability, string.Empty, Probability), static f => Known(f.First.Value)),
        (new("low", SimulationReportMessages.From(SimulationReportMessages.Probability), string.Empty, Probability), static f => f.First.Low),
        (new("high", SimulationReportMessages.To(SimulationReportMessages.Probability), string.Empty, Probability), static f => f.First.High),
        (new("by", SimulationReportMessages.InItOrBefore, string.Empty, Probability), static f => f.Year is null ? null : Known(f.By))) with
    {
        Label = SimulationReportMessages.FirstHeading,
        Chart = new(StudyChartKind.Column, SimulationReportMessages.FirstHeading, "year", ["probability"]),
    };

    internal static StudySection Stages(SimulationResult answer, SimulationSentences findings) => StudySection.Of(
        "Stages",
        SimulationReportMessages.StagesHeading,
        findings.Stages(),
        answer.Stages,
        (new("stage", SimulationReportMessages.Stage), static s => s.Stage is { } stage ? StageMessages.Title(stage) : SimulationReportMessages.NoStageAllMet),
        (new("binds", SimulationReportMessages.Binds, string.Empty, Probability), static s => Known(s.Binds.Value)),
        (new("bindsLow", SimulationReportMessages.From(SimulationReportMessages.Binds), string.Empty, Probability), static s => s.Binds.Low),
        (new("bindsHigh", SimulationReportMessages.To(SimulationReportMessages.Binds), string.Empty, Probability), static s => s.Binds.High),
        (new("first", SimulationReportMessages.MainConstraint, string.Empty, Probability), static s => Known(s.First.Value)),
        (new("firstLow", SimulationReportMessages.From(SimulationReportMessages.MainConstraint), string.Empty, Probability), static s => s.First.Low),
        (new("firstHigh", SimulationReportMessages.To(SimulationReportMessages.MainConstraint), string.Empty, Probability), static s => s.First.High)) with
    {
        Label = SimulationReportMessages.StagesLabel,
        Chart = new(StudyChartKind.Column, SimulationReportMessages.StagesChart, "stage", ["binds", "first"]),
    };

    internal static StudySection Prices(SimulationResult answer, SimulationSentences findings) => StudySection.Of(
        "DecidingNow",
        SimulationReportMessages.PricesHeading,
        findings.Price(),
        answer.Prices,
        (new("result", SimulationReportMessages.Result), static p => p.Result.Title),
        (new("unit", SimulationReportMessages.Unit), static p => Unit(p.Result)),
        (new("free", SimulationReportMessages.MeanAdaptive, string.Empty, "#,##0.00") { InRowUnit = true }, static p => Scale(p.Result) * p.Adaptive),
        (new("kept", SimulationReportMessages.MeanFixed, string.Empty, "#,##0.00") { InRowUnit = true }, static p => Scale(p.Result) * p.Kept),
        (new("difference", SimulationReportMessages.MeanDifference, string.Empty, "+#,##0.000;-#,##0.000;0.000") { InRowUnit = true }, static p => Scale(p.Result) * p.Difference),
        (new("low", SimulationReportMessages.From(SimulationReportMessages.Difference), string.Empty, "+#,##0.000;-#,##0.000;0.000") { InRowUnit = true }, static p => Scale(p.Result) * p.Low),
        (new("high", SimulationReportMessages.To(SimulationReportMessages.Difference), string.Empty, "+#,##0.000;-#,##0.000;0.000") { InRowUnit = true }, static p => Scale(p.Result) * p.High),
        (new("worst", SimulationReportMessages.WorstTwentieth, string.Empty, "+#,##0.00;-#,##0.00;0.00") { InRowUnit = true }, static p => Scale(p.Result) * p.Worst),
        (new("draws", SimulationReportMessages.DrawsHeader, string.Empty, "#,##0"), static p => p.Draws)) with
    {
        Label = SimulationReportMessages.PricesLabel,
    };

    internal static StudySection Faults(SimulationResult answer, SimulationSentences findings) => StudySection.Of(
        "WithoutPlan",
        SimulationReportMessages.FaultsHeading,
        findings.Faults(),
        answer.Faults.Select(static f => (Fault: f, Sample: SimulationReportMessages.OfTheSimulation)).Concat(answer.IndexFaults.Select(static f => (Fault: f, Sample: SimulationReportMessages.OfIndices)))
            .GroupBy(static f => (f.Sample, f.Fault.Way, f.Fault.Ending, Kind: WithoutNumbers(f.Fault.Message))).OrderByDescending(static g => g.Count()).Take(100),
        (new("sample", SimulationReportMessages.Sample), static g => g.Key.Sample),
        (new("orders", SimulationReportMessages.OrdersHeader), static g => SimulationReportMessages.Way(g.Key.Way).Within()),
        (new("ending", SimulationReportMessages.Why), static g => SimulationMessages.Ending(g.Key.Ending)),
        (new("count", SimulationReportMessages.DrawsHeader, string.Empty, "#,##0"), static g => g.Count()),
        (new("numbers", SimulationReportMessages.DrawNumbers), static g => string.Join(", ", g.Take(10).Select(static f => f.Fault.Draw)) + (g.Count() > 10 ? ", …" : string.Empty)),
        (new("message", SimulationReportMessages.FirstMessage) { IsNote = true }, static g => CertificateMessages.Of(g.First().Fault.Message))) with
    {
        Label = SimulationReportMessages.FaultsLabel,
    };

    /// <summary>Says the unit in which a result's differences are shown.</summary>
    internal static DisplayUnit Unit(ResultColumn result) => result.Unit.Length > 0 ? DisplayUnit.Of(result.Unit) : DisplayUnit.Points;

    /// <summary>Gives what turns a result into that unit.</summary>
    internal static double Scale(ResultColumn result) => result.Unit.Length > 0 ? 1 : 100;

    // Faults of one kind differ by their figures alone.
    private static string WithoutNumbers(string message) => string.Concat(message.Where(static c => !char.IsAsciiDigit(c) && c is not ('.' or '-' or '+' or 'E')));

    private static double? Known(double value) => double.IsNaN(value) ? null : value;
}
