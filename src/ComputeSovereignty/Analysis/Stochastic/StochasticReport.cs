using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Analysis.Simulations;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Stochastic;

/// <summary>Says what to order before the world is known.</summary>
public static class StochasticReport
{
    /// <summary>Makes the report.</summary>
    /// <param name="subtitle">Case, scenario, horizon.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="provenance">How to make it again.</param>
    /// <param name="time">When it was made.</param>
    public static StudyReport Of(Message subtitle, StochasticResult plan, IReadOnlyList<StudyFact> provenance, DateTimeOffset time) =>
        new("stochastic", StochasticMessages.StochasticTitle, subtitle, plan.Sentences[0], !plan.Message.IsEmpty ? false : null, !plan.Message.IsEmpty ? [] : [Worth(plan), Worlds(plan), Orders(plan), .. Draws(plan)])
        {
            Findings = [.. plan.Sentences.Skip(1)],
            Figures = !plan.Message.IsEmpty ? [] :
            [
                new(StochasticMessages.FigureAverage, 100 * plan.Robust, "points", "0.00"),
                new(StochasticMessages.FigureInformation, Bare(100 * plan.PerfectInformation), "points", "0.000"),
                new(StochasticMessages.FigureHedging, double.IsFinite(plan.StochasticSolution) ? Bare(100 * plan.StochasticSolution) : null, "points", "0.000") { Words = double.IsFinite(plan.StochasticSolution) ? Message.None : StochasticMessages.NoFigure },
                new(StochasticMessages.FigureRegret, Bare(100 * plan.Worlds.Max(static w => w.RobustRegret ?? 0)), "points", "0.00"),
            ],
            Provenance = provenance,
            Time = time,
        };

    private static StudySection Worth(StochasticResult plan)
    {
        (Message Name, double Average, double Tail, Message Words)[] rows =
        [
            (StochasticMessages.KnownFirst, plan.WaitAndSee, Tail(plan, static w => w.Known.WeightedShortfall), StochasticMessages.KnownFirstNote),
            (StochasticMessages.RobustOrders, plan.Robust, Tail(plan, static w => w.Robust?.WeightedShortfall), StochasticMessages.RobustOrdersNote),
            (StochasticMessages.BaseOrders, plan.Deterministic, Tail(plan, static w => w.Deterministic?.WeightedShortfall), StochasticMessages.BaseOrdersNote),
        ];
        return StudySection.Of(
            "Worth",
            StochasticMessages.WorthHeading,
            plan.Sentences[1],
            rows,
            (new("orders", StochasticMessages.OrdersHeader), static r => r.Name),
            (new("average", StochasticMessages.AverageShortfall, "points", "0.000"), static r => Finite(100 * r.Average)),
            (new("tail", StochasticMessages.WorstShortfall(Figure.Part(1 - plan.Question.Tail)), "points", "0.000"), static r => Finite(100 * r.Tail)),
            (StudyColumn.InWords(), static r => r.Words)) with
        {
            Label = StochasticMessages.WorthLabel,
        };
    }

    private static StudySection Worlds(StochasticResult plan)
    {
        Message share = StochasticMessages.ShareIn(Period.Of(plan.Worlds[0].Known.CheckpointYear));
        return StudySection.Of(
            "Worlds",
            StochasticMessages.ScenariosHeading,
            StochasticSentences.Regret(plan) ?? StochasticMessages.NoRegret,
            plan.Worlds,
            [
                (new("world", StochasticMessages.Scenario), static w => w.World.Variant.Title),
                (new("weight", StochasticMessages.Probability, string.Empty, "0.0%"), static w => w.World.Weight),
                (new("knownShare", StochasticMessages.With(share, StochasticMessages.ScenarioKnown), string.Empty, "0.0%"), static w => w.Known.Share),
                (new("robustShare", StochasticMessages.With(share, StochasticMessages.RobustOrders), string.Empty, "0.0%"), static w => w.Robust?.Share),
                (new("deterministicShare", StochasticMessages.With(share, StochasticMessages.BaseOrders), string.Empty, "0.0%"), static w => w.Deterministic?.Share),
                (new("met", StochasticMessages.With(StochasticMessages.Target, StochasticMessages.RobustOrders)), static w => w.Robust is null ? VerdictMessages.NoPlan : VerdictMessages.Of(w.Robust.Met)),
                (new("knownShortfall", StochasticMessages.With(StochasticMessages.Shortfall, StochasticMessages.ScenarioKnown), "points", "0.00"), static w => 100 * w.Known.WeightedShortfall),
                (new("robustShortfall", StochasticMessages.With(StochasticMessages.Shortfall, StochasticMessages.RobustOrders), "points", "0.00"), static w => 100 * w.Robust?.WeightedShortfall),
                (new("deterministicShortfall", StochasticMessages.With(StochasticMessages.Shortfall, StochasticMessages.BaseOrders), "points", "0.00"), static w => 100 * w.Deterministic?.WeightedShortfall),
                (new("regret", StochasticMessages.With(StochasticMessages.Regret, StochasticMessages.RobustOrders), "points", "0.00"), static w => 100 * w.RobustRegret),
                (new("deterministicRegret", StochasticMessages.With(StochasticMessages.Regret, StochasticMessages.BaseOrders), "points", "0.00"), static w => 100 * w.DeterministicRegret),
                (new("backlog", StochasticMessages.With(FigureMessages.UnspentAtEnd, StochasticMessages.RobustOrders), "bn CNY", "#,##0"), static w => w.Robust?.FinalBacklog / 1e9),
                (new("compute", StochasticMessages.With(FigureMessages.ComputeAtEnd, StochasticMessages.RobustOrders), "EFLOPS", "#,##0"), static w => w.Robust?.FinalCompute / 1e3),
                (new("spend", StochasticMessages.With(FigureMessages.Spend, StochasticMessages.RobustOrders), "bn CNY", "#,##0"), static w => w.Robust?.Spend / 1e9),
                (new("binding", StochasticMessages.With(FigureMessages.TightestBottleneck, StochasticMessages.RobustOrders)), static w => w.Robust?.BindingWords),
                .. plan.Worlds.Any(static w => w.Robust?.Demand is not null) ? new (StudyColumn, Func<WorldOutcome, object?>)[] { (new("servedShare", StochasticMessages.With(FigureMessages.ServedShare, StochasticMessages.RobustOrders), string.Empty, "0.0%"), static w => w.Robust?.Demand?.Part) } : [],
                (new("note", FigureMessages.Note) { IsNote = true }, static w => w.World.Variant.Note),
            ]) with
        {
            Label = StochasticMessages.ScenariosLabel,
            Chart = new(StudyChartKind.Column, StochasticMessages.RegretChart, "world", ["regret", "deterministicRegret"]),
        };
    }

    private static StudySection Orders(StochasticResult plan)
    {
        int[] worlds = [.. Enumerable.Range(0, plan.Worlds.Count)];
        return StudySection.Of(
            "Orders",
            StochasticMessages.OrdersHeading,
            StochasticMessages.OrdersFinding,
            plan.Orders,
            [
                (new("period", StochasticMessages.PeriodHeader), static o => o.Period),
                (new("name", StochasticMessages.ProjectOrConversion), static o => o.Name),
                (new("robust", StochasticMessages.Robust, string.Empty, "#,##0.00") { InRowUnit = true }, static o => o.Robust),
                (new("deterministic", StochasticMessages.BasePlan, string.Empty, "#,##0.00") { InRowUnit = true }, static o => o.Deterministic),
                .. worlds.Select(world => ((StudyColumn, Func<OrderBesides, object?>))(new($"known{world + 1}", StochasticMessages.KnownIn(plan.Worlds[world].World.Variant.Title), string.Empty, "#,##0.00") { InRowUnit = true }, o => o.Known[world])),
                (new("unit", StochasticMessages.Unit), static o => DisplayUnit.Of(o.Unit)),
            ]) with
        {
            Label = StochasticMessages.OrdersLabel,
        };
    }

    private static IEnumerable<StudySection> Draws(StochasticResult plan)
    {
        WeightedWorld[] drawn = [.. plan.Question.Worlds.Where(static w => w.Variant.Group == SampledWorlds.Group)];
        if (drawn.Length > 0)
        {
            yield return StudySection.Of(
                "Draws",
                StochasticMessages.DrawsHeading,
                StochasticMessages.DrawsFinding,
                Enumerable.Range(0, drawn[0].Variant.Changes.Count),
                [
                    (new("parameter", StochasticMessages.Parameter), place => $"{drawn[0].Variant.Changes[place].Address}"),
                    (new("operation", StochasticMessages.Effect), place => DriverMessages.Effect(drawn[0].Variant.Changes[place].Operation)),
                    .. Enumerable.Range(0, drawn.Length).Select(world => ((StudyColumn, Func<int, object?>))(
                        new($"draw{world + 1}", drawn[world].Variant.Title, string.Empty, "0.000"), place => Drawn(drawn[world].Variant.Changes[place].Value))),
                ]) with
            {
                Label = StochasticMessages.DrawsLabel,
            };
        }
    }

    private static object Drawn(CellValue value) => value.Kind == CellKind.Number ? value.Number : value.Text;

    private static double Tail(StochasticResult plan, Func<WorldOutcome, double?> shortfall) => plan.TailOf([.. plan.Worlds.Select(w => shortfall(w) ?? double.NaN)]);

    // What rounding leaves of nothing has a sign that means nothing.
    private static double Bare(double points) => Math.Abs(points) < 1e-7 ? 0 : points;

    private static double? Finite(double value) => double.IsFinite(value) ? value : null;
}
