using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Reports;

/// <summary>Says what frontiers, the envelope and the ranges of decisions gave.</summary>
public static class FrontierReport
{
    // Figures of a plan that say nothing new along a frontier.
    private static readonly string[] LeftOut = ["target", "shortfall", "firstYearMet"];

    /// <summary>Makes the report.</summary>
    /// <param name="subtitle">Case, scenario, horizon.</param>
    /// <param name="frontiers">The frontiers.</param>
    /// <param name="envelope">The envelope; null where it was not asked for.</param>
    /// <param name="ranges">The ranges of decisions; null where they were not asked for.</param>
    /// <param name="provenance">How to make it again.</param>
    /// <param name="time">When it was made.</param>
    public static StudyReport Of(
        Message subtitle,
        IReadOnlyList<Frontier> frontiers,
        ShareEnvelope? envelope,
        DecisionRanges? ranges,
        IReadOnlyList<StudyFact> provenance,
        DateTimeOffset time)
    {
        Message[] sentences = [.. frontiers.SelectMany(static f => f.Sentences), .. envelope is null ? [] : Headlines(envelope, frontiers), .. ranges?.Sentences ?? []];
        return new(
            "frontier",
            "Frontier",
            subtitle,
            sentences.Length > 0 ? sentences[0] : "Nothing was asked for.",
            null,
            [
                .. frontiers.Select((f, index) => Section(f, frontiers.Count > 1 ? $"Frontier{index + 1}" : "Frontier")),
                .. envelope is null ? [] : EnvelopeSections.Of(envelope),
                .. ranges is null ? [] : new[] { RangeSection.Of(ranges) },
            ])
        {
            Findings = [.. sentences.Skip(1)],
            Provenance = provenance,
            Time = time,
        };
    }

    // The checkpoint year; what the other years could reach is said in the table.
    private static IEnumerable<Message> Headlines(ShareEnvelope envelope, IReadOnlyList<Frontier> frontiers)
    {
        int? checkpoint = frontiers.SelectMany(static f => f.Points).Select(static p => (int?)p.Figures.CheckpointYear).FirstOrDefault();
        Message[] others = [.. envelope.Rows.Where(r => r.Year != checkpoint).Select(static r => r.Words)];
        return envelope.Sentences.Where(s => !others.Contains(s));
    }

    private static StudySection Section(Frontier frontier, string name)
    {
        FrontierPoint?[] rows = [.. frontier.Points, .. frontier.Plan is null ? [] : new FrontierPoint?[] { null }];
        return StudySection.Of(
            name,
            $"{frontier.X.Title} against {Lower(frontier.Y.Title)}",
            $"Every point is the best that one goal can be at this much of the other{(frontier.Plan is null ? "." : "; the last row is the case's own plan.")}",
            rows,
            [
                (new("x", frontier.X.Title, frontier.X.Unit, "#,##0.0"), p => p?.X ?? frontier.Plan?.X),
                (new("y", frontier.Y.Title, frontier.Y.Unit, "#,##0.0"), static p => p?.Y),
                (new("ownPlan", "The case's own plan", frontier.Y.Unit, "#,##0.0"), p => p is null ? frontier.Plan?.Y : null),
                (new("rate", $"One {frontier.X.Unit} more changes it by", frontier.Y.Unit, "+0.0000;-0.0000;0.0000"), static p => p?.Rate),
                (new("exact", "Exact"), static p => p is null ? "own plan" : p.Exact ? "exact" : $"within {p.Gap:0.##%}"),
                .. FigureColumns.Of<FrontierPoint?>(p => p is null ? frontier.PlanFigures : p.Figures).Where(c => $"{c.Column.Header}" != frontier.X.Title && $"{c.Column.Header}" != frontier.Y.Title && !LeftOut.Contains(c.Column.Member)),
            ]) with
        {
            Chart = new(StudyChartKind.Curve, $"{frontier.X.Title} against {Lower(frontier.Y.Title)}", "x", ["y", "ownPlan"]),
        };
    }

    private static string Lower(string title) => char.ToLowerInvariant(title[0]) + title[1..];
}
