using ComputeSovereignty.Analysis.NearBest;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Alternatives;

/// <summary>Says what else could be done for a share or a service nearly as good.</summary>
public static class AlternativesReport
{
    /// <summary>Makes the report.</summary>
    /// <param name="subtitle">Case, scenario, horizon.</param>
    /// <param name="plans">The plans.</param>
    /// <param name="provenance">How to make it again.</param>
    /// <param name="time">When it was made.</param>
    public static StudyReport Of(Message subtitle, AlternativesResult plans, IReadOnlyList<StudyFact> provenance, DateTimeOffset time) =>
        new("alternatives", AlternativeMessages.AlternativesTitle, subtitle, plans.Sentences[0], null, [Plans(plans), Map(plans), RangeSection.Of(plans.Ranges)])
        {
            Findings = [.. plans.Sentences.Skip(1)],
            Provenance = provenance,
            Time = time,
        };

    private static StudySection Plans(AlternativesResult plans)
    {
        int year = plans.Plans[0].CheckpointYear;
        return StudySection.Of(
            "Plans",
            AlternativeMessages.PlansHeading,
            AlternativeMessages.PlansFinding(Figure.Count(plans.Found), plans.Ranges.Goal),
            plans.Plans,
            [
                (new("plan", AlternativeMessages.PlanHeader), static p => p.Name),
                (new("distance", AlternativeMessages.DistanceHeader, string.Empty, "0%"), static p => p.Distance),
                (new("share", AlternativeMessages.ShareIn(Period.Of(year)), string.Empty, "0.0%"), static p => p.Checkpoint.Share),
                (new("shortfall", FigureMessages.CumulativeShortfall, "points", "0.00"), static p => 100 * p.Shortfall),
                .. plans.Plans.Any(static p => p.Unserved is not null)
                    ? [(new("servedShare", AlternativeMessages.ServedIn(Period.Of(year)), string.Empty, "0.0%"), static p => p.Demand?.Part), (new("weightedUnserved", FigureMessages.WeightedUnserved, string.Empty, "0.0%"), static p => p.Unserved)]
                    : Array.Empty<(StudyColumn, Func<AlternativePlan, object?>)>(),
                (new("backlog", FigureMessages.UnspentAtEnd, "bn CNY", "#,##0"), static p => p.Years[^1].Backlog / 1e9),
                (new("compute", FigureMessages.ComputeAtEnd, "EFLOPS", "#,##0"), static p => p.Years[^1].ComputeInstalled / 1e3),
                (StudyColumn.InWords("differs"), static p => p.Words),
            ]) with
        {
            Label = AlternativeMessages.PlansLabel,
            Chart = new(StudyChartKind.Column, AlternativeMessages.PlansChart, "plan", ["distance"]),
        };
    }

    private static StudySection Map(AlternativesResult plans) => new(
        "Map",
        AlternativeMessages.MapHeading,
        AlternativeMessages.MapFinding,
        [new("decision", DecisionMessages.Decision), .. plans.Plans.Select(static (p, i) => new StudyColumn($"plan{i + 1}", p.Name, string.Empty, "0%"))],
        [.. plans.Families.Select((family, f) => (IReadOnlyList<object?>)[AlternativeMessages.DecisionOf(family.Group, family.Name), .. plans.Plans.Select(p => (object?)(p.Totals[f] / plans.Scales[f]))])])
    {
        Label = AlternativeMessages.MapLabelOfPlans,
        Heat = new(AlternativeMessages.PlanHeader, null, []),
    };
}
