namespace ComputeSovereignty.Analysis.Reports;

/// <summary>The envelope as tables, the same in the plan's reports and in the frontier's.</summary>
public static class EnvelopeSections
{
    /// <summary>Makes the tables: the years with their ceilings, and what each ceiling leaves to the others.</summary>
    /// <param name="envelope">The envelope.</param>
    public static IReadOnlyList<StudySection> Of(ShareEnvelope envelope) => [Years(envelope), Others(envelope)];

    private static StudySection Years(ShareEnvelope envelope) => StudySection.Of(
        "Envelope",
        "The largest share of each year: alone, along the fastest path, and along the plan",
        envelope.IsRelaxed ? $"{envelope.Sentences[0]} {EnvelopeWords.Relaxed}" : envelope.Sentences[0],
        envelope.Rows,
        (new("year", "Year", string.Empty, "0"), static r => r.Year),
        (new("target", "Target", string.Empty, "0.0%"), static r => r.Target),
        (new("plan", "Along the plan", string.Empty, "0.0%"), static r => r.Plan),
        (new("fastest", "Along the fastest path", string.Empty, "0.0%"), static r => r.Fastest),
        (new("alone", "Alone, a ceiling", string.Empty, "0.0%"), static r => r.Alone),
        (new("shortfall", "Shortfall over all targets with it", "points", "0.0"), static r => 100 * r.AloneShortfall),
        (new("planShortfall", "In the plan", "points", "0.0"), static r => 100 * r.PlanShortfall),
        (new("stacks", "More HBM stacks held back at its start", "stacks", "#,##0"), static r => r.AloneHeld?.Stacks - r.PlanHeld?.Stacks),
        (new("accelerators", "More accelerators held back", "accelerators", "#,##0"), static r => r.AloneHeld?.Accelerators - r.PlanHeld?.Accelerators),
        (new("money", "More money held back", "bn CNY", "#,##0.0"), static r => (r.AloneHeld?.Money - r.PlanHeld?.Money) / 1e9),
        (new("idle", "Years left all but idle"), static r => string.Join(", ", r.Others.Where(static o => o.IsIdle).Select(static o => o.Year))),
        (StudyColumn.InWords(), static r => r.Words)) with
    {
        Chart = new(StudyChartKind.Line, "Each year's ceiling is not a path: what it takes from the others is in the table", "year", ["plan", "fastest", "alone"]) { Limits = ["target"] },
    };

    private static StudySection Others(ShareEnvelope envelope)
    {
        int[] years = [.. envelope.Rows.Select(static r => r.Year)];
        return new(
            "EnvelopeCosts",
            "What a year's largest share leaves to the others",
            "Each row is one plan: the year's share as large as it can be, and what the other years then have at the best.",
            [new("for", "Plan made for"), .. years.Select(static y => new StudyColumn($"year{y}", $"{y}", string.Empty, "0.0%"))],
            [
                ["the case's own order", .. envelope.Rows.Select(static r => (object?)r.Plan)],
                .. envelope.Rows.Select(row => (IReadOnlyList<object?>)[$"{row.Year} alone", .. years.Select(year => (object?)(year == row.Year ? row.Alone : row.Others.FirstOrDefault(o => o.Year == year)?.Alone))]),
                ["the fastest path", .. envelope.Rows.Select(static r => (object?)r.Fastest)],
            ])
        {
            Heat = new("Year", null, []),
        };
    }
}
