using ComputeSovereignty.Analysis.Alternatives;

using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Reports;

/// <summary>Says what else could be done for a share nearly as good.</summary>
public static class AlternativesReport
{
    /// <summary>Makes the report.</summary>
    /// <param name="subtitle">Case, scenario, horizon.</param>
    /// <param name="plans">The plans.</param>
    /// <param name="provenance">How to make it again.</param>
    /// <param name="time">When it was made.</param>
    public static StudyReport Of(Message subtitle, AlternativePlans plans, IReadOnlyList<StudyFact> provenance, DateTimeOffset time) =>
        new("alternatives", "Alternatives nearly as good", subtitle, plans.Sentences[0], null, [Plans(plans), Map(plans), RangeSection.Of(plans.Ranges)])
        {
            Findings = [.. plans.Sentences.Skip(1)],
            Provenance = provenance,
            Time = time,
        };

    private static StudySection Plans(AlternativePlans plans)
    {
        int year = plans.Plans[0].CheckpointYear;
        return StudySection.Of(
            "Plans",
            "The plans, each further one the furthest from those before it",
            $"{plans.Found} plans were found; those that differ most are kept. No objective but the share was asked of them: backlog, compute and spend are what they happen to be.",
            plans.Plans,
            (new("plan", "Plan"), static p => p.Name),
            (new("distance", "Distance from the case's own", string.Empty, "0%"), static p => p.Distance),
            (new("share", $"Share {year}", string.Empty, "0.0%"), static p => p.Checkpoint.Share),
            (new("shortfall", "Shortfall over all targets", "points", "0.00"), static p => 100 * p.Shortfall),
            (new("backlog", "Backlog at the end", "bn CNY", "#,##0"), static p => p.Years[^1].Backlog / 1e9),
            (new("compute", "Compute at the end", "EFLOPS", "#,##0"), static p => p.Years[^1].ComputeInstalled / 1e3),
            (StudyColumn.InWords("differs"), static p => p.Words)) with
        {
            Chart = new(StudyChartKind.Column, "How far each plan is from the case's own", "plan", ["distance"]),
        };
    }

    private static StudySection Map(AlternativePlans plans) => new(
        "Map",
        "What each plan does, as a part of the most that any plan within the slack does",
        "A row that is even across the plans is no choice; one that changes from plan to plan is.",
        [new("decision", "Decision"), .. plans.Plans.Select(static (p, i) => new StudyColumn($"plan{i + 1}", p.Name, string.Empty, "0%"))],
        [.. plans.Families.Select((family, f) => (IReadOnlyList<object?>)[$"{family.Group}: {family.Name}", .. plans.Plans.Select(p => (object?)(p.Totals[f] / plans.Scales[f]))])])
    {
        Heat = new("Plan", null, []),
    };
}
