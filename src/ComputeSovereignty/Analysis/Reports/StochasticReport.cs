using ComputeSovereignty.Analysis.Stochastic;
using ComputeSovereignty.Cases.Tables;

using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Reports;

/// <summary>Says what to order before the world is known.</summary>
public static class StochasticReport
{
    /// <summary>Makes the report.</summary>
    /// <param name="subtitle">Case, scenario, horizon.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="provenance">How to make it again.</param>
    /// <param name="time">When it was made.</param>
    public static StudyReport Of(Message subtitle, StochasticPlan plan, IReadOnlyList<StudyFact> provenance, DateTimeOffset time) =>
        new("stochastic", "Orders before the world is known", subtitle, plan.Sentences[0], plan.Message.Length > 0 ? false : null, plan.Message.Length > 0 ? [] : [Worth(plan), Worlds(plan), Orders(plan), .. Draws(plan)])
        {
            Findings = [.. plan.Sentences.Skip(1)],
            Figures = plan.Message.Length > 0 ? [] :
            [
                new("Average shortfall, robust orders", 100 * plan.Robust, "points", "0.00"),
                new("Perfect information (EVPI)", Bare(100 * plan.PerfectInformation), "points", "0.000"),
                new("Stochastic solution (VSS)", double.IsFinite(plan.StochasticSolution) ? Bare(100 * plan.StochasticSolution) : null, "points", "0.000") { Words = double.IsFinite(plan.StochasticSolution) ? string.Empty : "no figure" },
                new("Worst regret", Bare(100 * plan.Worlds.Max(static w => w.RobustRegret ?? 0)), "points", "0.00"),
            ],
            Provenance = provenance,
            Time = time,
        };

    private static StudySection Worth(StochasticPlan plan)
    {
        (string Name, double Average, double Tail, string Words)[] rows =
        [
            ("The world known first (wait and see)", plan.WaitAndSee, Tail(plan, static w => w.Known.WeightedShortfall), "The least there could be; no orders reach it without knowing."),
            ("Robust orders", plan.Robust, Tail(plan, static w => w.Robust?.WeightedShortfall), "One list of orders for all worlds."),
            ("Orders of the plan for the case as it stands", plan.Deterministic, Tail(plan, static w => w.Deterministic?.WeightedShortfall), "Planned as if the case were certain, then kept in every world."),
        ];
        return StudySection.Of(
            "Worth",
            "What it is worth to know, and to plan for not knowing",
            plan.Sentences[1],
            rows,
            (new("orders", "Orders"), static r => r.Name),
            (new("average", "Average shortfall over all targets", "points", "0.000"), static r => Finite(100 * r.Average)),
            (new("tail", $"Over the worst {1 - plan.Question.Tail:0%} of the worlds", "points", "0.000"), static r => Finite(100 * r.Tail)),
            (StudyColumn.InWords(), static r => r.Words));
    }

    private static StudySection Worlds(StochasticPlan plan)
    {
        int year = plan.Worlds[0].Known.CheckpointYear;
        return StudySection.Of(
            "Worlds",
            "What each world makes of the orders",
            plan.Sentences.FirstOrDefault(static s => s.StartsWith("The most regret", StringComparison.Ordinal)) ?? "No world regrets the robust orders.",
            plan.Worlds,
            (new("world", "World"), static w => w.World.Variant.Name),
            (new("weight", "Weight", string.Empty, "0.0%"), static w => w.World.Weight),
            (new("knownShare", $"Share {year}, world known", string.Empty, "0.0%"), static w => w.Known.Share),
            (new("robustShare", $"Share {year}, robust orders", string.Empty, "0.0%"), static w => w.Robust?.Share),
            (new("deterministicShare", $"Share {year}, base orders", string.Empty, "0.0%"), static w => w.Deterministic?.Share),
            (new("met", "With robust orders"), static w => w.Robust is null ? "no plan" : w.Robust.Met ? "met" : "not met"),
            (new("knownShortfall", "Shortfall, world known", "points", "0.00"), static w => 100 * w.Known.WeightedShortfall),
            (new("robustShortfall", "Shortfall, robust orders", "points", "0.00"), static w => 100 * w.Robust?.WeightedShortfall),
            (new("deterministicShortfall", "Shortfall, base orders", "points", "0.00"), static w => 100 * w.Deterministic?.WeightedShortfall),
            (new("regret", "Regret, robust orders", "points", "0.00"), static w => 100 * w.RobustRegret),
            (new("deterministicRegret", "Regret, base orders", "points", "0.00"), static w => 100 * w.DeterministicRegret),
            (new("backlog", "Backlog at the end, robust", "bn CNY", "#,##0"), static w => w.Robust?.FinalBacklog / 1e9),
            (new("compute", "Compute at the end, robust", "EFLOPS", "#,##0"), static w => w.Robust?.FinalCompute / 1e3),
            (new("spend", "Spend, robust", "bn CNY", "#,##0"), static w => w.Robust?.Spend / 1e9),
            (new("binding", "Binds first, robust"), static w => w.Robust?.BindingWords),
            (new("note", "Note") { IsNote = true }, static w => w.World.Variant.Note)) with
        {
            Chart = new(StudyChartKind.Column, "Regret in each world: what not knowing it costs in shortfall over all targets", "world", ["regret", "deterministicRegret"]),
        };
    }

    private static StudySection Orders(StochasticPlan plan)
    {
        int[] worlds = [.. Enumerable.Range(0, plan.Worlds.Count)];
        return StudySection.Of(
            "Orders",
            "The robust orders beside those of other plans",
            "What no plan orders in a period is left out.",
            plan.Orders,
            [
                (new("period", "Period"), static o => o.Period),
                (new("name", "Project or conversion"), static o => o.Name),
                (new("robust", "Robust", string.Empty, "#,##0.00"), static o => o.Robust),
                (new("deterministic", "Case as it stands", string.Empty, "#,##0.00"), static o => o.Deterministic),
                .. worlds.Select(world => ((StudyColumn, Func<OrderBesides, object?>))(new($"known{world + 1}", $"{plan.Worlds[world].World.Variant.Name}, known", string.Empty, "#,##0.00"), o => o.Known[world])),
                (new("unit", "Unit"), static o => o.Unit),
            ]);
    }

    private static IEnumerable<StudySection> Draws(StochasticPlan plan)
    {
        WeightedWorld[] drawn = [.. plan.Question.Worlds.Where(static w => w.Variant.Group == SampledWorlds.Group)];
        if (drawn.Length > 0)
        {
            yield return StudySection.Of(
                "Draws",
                "The figures of each drawn world",
                "Drawn from sheet Uncertainty; each line acts on the case as it stands.",
                Enumerable.Range(0, drawn[0].Variant.Changes.Count),
                [
                    (new("parameter", "Parameter"), place => $"{drawn[0].Variant.Changes[place].Address}"),
                    (new("operation", "Effect"), place => $"{drawn[0].Variant.Changes[place].Operation}"),
                    .. Enumerable.Range(0, drawn.Length).Select(world => ((StudyColumn, Func<int, object?>))(
                        new($"draw{world + 1}", drawn[world].Variant.Name, string.Empty, "0.000"), place => Drawn(drawn[world].Variant.Changes[place].Value))),
                ]);
        }
    }

    private static object Drawn(CellValue value) => value.Kind == CellKind.Number ? value.Number : value.Text;

    private static double Tail(StochasticPlan plan, Func<WorldOutcome, double?> shortfall) => plan.TailOf([.. plan.Worlds.Select(w => shortfall(w) ?? double.NaN)]);

    // What rounding leaves of nothing has a sign that means nothing.
    private static double Bare(double points) => Math.Abs(points) < 1e-7 ? 0 : points;

    private static double? Finite(double value) => double.IsFinite(value) ? value : null;
}
