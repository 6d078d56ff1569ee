using ComputeSovereignty.Analysis.Uncertainty.Answers;
using ComputeSovereignty.Analysis.Uncertainty.Futures;
using ComputeSovereignty.Formulation;

namespace ComputeSovereignty.Analysis.Reports;

/// <summary>The sections on how likely things are.</summary>
internal static class OddsSections
{
    private const string Probability = "0.0%";

    internal static StudySection Years(SimulationAnswer answer, SimulationWords words)
    {
        bool both = answer.Checkpoint.Kept is not null;
        bool faults = answer.Faults.Count > 0;
        string name = both ? "Orders free" : "Probability";
        return StudySection.Of(
            "Probability",
            "How likely each year's target is met",
            words.Odds(),
            answer.Odds,
            [
                (new("year", "Year", string.Empty, "0"), static o => o.Year),
                (new("target", "Target", string.Empty, "0.0%"), static o => o.Target),
                (new("probability", name, string.Empty, Probability), static o => Known(o.Met.Value)),
                (new("low", $"{name}, from", string.Empty, Probability), static o => o.Met.Low),
                (new("high", $"{name}, to", string.Empty, Probability), static o => o.Met.High),
                .. both ? new (StudyColumn, Func<YearOdds, object?>)[]
                {
                    (new("kept", "Base plan's orders", string.Empty, Probability), static o => Known(o.Kept!.Value)),
                    (new("keptLow", "Base plan's orders, from", string.Empty, Probability), static o => o.Kept!.Low),
                    (new("keptHigh", "Base plan's orders, to", string.Empty, Probability), static o => o.Kept!.High),
                }
                : [],
                (new("draws", "Draws", string.Empty, "#,##0"), static o => (double)o.Met.Draws),
                .. faults ? new (StudyColumn, Func<YearOdds, object?>)[]
                {
                    (new("least", "If every draw without a plan misses it", string.Empty, Probability), static o => o.Least),
                    (new("most", "If every one meets it", string.Empty, Probability), static o => o.Most),
                }
                : [],
            ]) with
        {
            Chart = new(StudyChartKind.Column, "The probability that each year's target is met", "year", both ? ["probability", "kept"] : ["probability"]),
        };
    }

    internal static StudySection FirstMet(SimulationAnswer answer, SimulationWords words) => StudySection.Of(
        "FirstMet",
        "When a target is first met",
        words.FirstMet(),
        answer.FirstMet,
        (new("year", "First year that meets its target"), static f => f.Year is { } year ? $"{year}" : "never"),
        (new("probability", "Probability", string.Empty, Probability), static f => Known(f.First.Value)),
        (new("low", "Probability, from", string.Empty, Probability), static f => f.First.Low),
        (new("high", "Probability, to", string.Empty, Probability), static f => f.First.High),
        (new("by", "In it or before", string.Empty, Probability), static f => f.Year is null ? null : Known(f.By))) with
    {
        Chart = new(StudyChartKind.Column, "The first year that meets its target", "year", ["probability"]),
    };

    internal static StudySection Stages(SimulationAnswer answer, SimulationWords words) => StudySection.Of(
        "Stages",
        "What holds the share down, how often",
        words.Stages(),
        answer.Stages,
        (new("stage", "Stage"), static s => s.Stage is { } stage ? SupplyStages.Title(stage) : "none: all targets are met"),
        (new("binds", "It holds the share down", string.Empty, Probability), static s => Known(s.Binds.Value)),
        (new("bindsLow", "It holds it down, from", string.Empty, Probability), static s => s.Binds.Low),
        (new("bindsHigh", "It holds it down, to", string.Empty, Probability), static s => s.Binds.High),
        (new("first", "The most of all", string.Empty, Probability), static s => Known(s.First.Value)),
        (new("firstLow", "The most of all, from", string.Empty, Probability), static s => s.First.Low),
        (new("firstHigh", "The most of all, to", string.Empty, Probability), static s => s.First.High)) with
    {
        Chart = new(StudyChartKind.Column, "In what part of the futures each stage holds the share down", "stage", ["binds", "first"]),
    };

    internal static StudySection Prices(SimulationAnswer answer, SimulationWords words) => StudySection.Of(
        "DecidingNow",
        "The price of deciding now",
        words.Price(),
        answer.Prices,
        (new("result", "Result"), static p => p.Result.Title),
        (new("unit", "Unit"), static p => Unit(p.Result)),
        (new("free", "Mean, orders free", string.Empty, "#,##0.00"), static p => Scale(p.Result) * p.Adaptive),
        (new("kept", "Mean, base plan's orders", string.Empty, "#,##0.00"), static p => Scale(p.Result) * p.Kept),
        (new("difference", "Mean difference", string.Empty, "+#,##0.000;-#,##0.000;0.000"), static p => Scale(p.Result) * p.Difference),
        (new("low", "Difference, from", string.Empty, "+#,##0.000;-#,##0.000;0.000"), static p => Scale(p.Result) * p.Low),
        (new("high", "Difference, to", string.Empty, "+#,##0.000;-#,##0.000;0.000"), static p => Scale(p.Result) * p.High),
        (new("worst", "One future in twenty is worse than", string.Empty, "+#,##0.00;-#,##0.00;0.00"), static p => Scale(p.Result) * p.Worst),
        (new("draws", "Draws", string.Empty, "#,##0"), static p => p.Draws));

    internal static StudySection Faults(SimulationAnswer answer, SimulationWords words) => StudySection.Of(
        "WithoutPlan",
        "Draws without a certified plan",
        words.Faults(),
        answer.Faults.Select(static f => (Fault: f, Sample: "the simulation")).Concat(answer.IndexFaults.Select(static f => (Fault: f, Sample: "Sobol' indices")))
            .GroupBy(static f => (f.Sample, f.Fault.Way, f.Fault.Ending, Kind: WithoutNumbers(f.Fault.Message))).OrderByDescending(static g => g.Count()).Take(100),
        (new("sample", "Of"), static g => g.Key.Sample),
        (new("orders", "Orders"), static g => g.Key.Way == Investments.Fixed ? "the base plan's" : "free"),
        (new("ending", "Why"), static g => Ending(g.Key.Ending)),
        (new("count", "Draws", string.Empty, "#,##0"), static g => g.Count()),
        (new("numbers", "Their numbers"), static g => string.Join(", ", g.Take(10).Select(static f => f.Fault.Draw)) + (g.Count() > 10 ? ", …" : string.Empty)),
        (new("message", "What was said of the first") { IsNote = true }, static g => g.First().Fault.Message));

    /// <summary>Says the unit in which a result's differences are shown.</summary>
    internal static string Unit(ResultColumn result) => result.Unit.Length > 0 ? result.Unit : "points";

    /// <summary>Gives what turns a result into that unit.</summary>
    internal static double Scale(ResultColumn result) => result.Unit.Length > 0 ? 1 : 100;

    /// <summary>Says an ending in words.</summary>
    internal static string Ending(DrawEnding ending) => ending switch
    {
        DrawEnding.Infeasible => "no plan keeps the hard limits",
        DrawEnding.NotCertified => "the plan is not certified",
        DrawEnding.Stopped => "a limit ended the solve",
        _ => "the draw makes no case, or the engine failed",
    };

    // Faults of one kind differ by their figures alone.
    private static string WithoutNumbers(string message) => string.Concat(message.Where(static c => !char.IsAsciiDigit(c) && c is not ('.' or '-' or '+' or 'E')));

    private static double? Known(double value) => double.IsNaN(value) ? null : value;
}
