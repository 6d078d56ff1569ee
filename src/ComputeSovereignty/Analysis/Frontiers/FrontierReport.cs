using ComputeSovereignty.Analysis.Comparisons;
using ComputeSovereignty.Analysis.Envelopes;
using ComputeSovereignty.Analysis.NearBest;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Frontiers;

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
        IReadOnlyList<FrontierResult> frontiers,
        ShareEnvelope? envelope,
        DecisionRanges? ranges,
        IReadOnlyList<StudyFact> provenance,
        DateTimeOffset time)
    {
        Message[] sentences = [.. frontiers.SelectMany(static f => f.Sentences), .. envelope is null ? [] : Headlines(envelope, frontiers), .. ranges?.Sentences ?? []];
        return new(
            "frontier",
            FrontierMessages.FrontierTitle,
            subtitle,
            sentences.Length > 0 ? sentences[0] : FrontierMessages.NothingAsked,
            null,
            [
                .. frontiers.Select((f, index) => Section(f, frontiers.Count > 1 ? index + 1 : null)),
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
    private static IEnumerable<Message> Headlines(ShareEnvelope envelope, IReadOnlyList<FrontierResult> frontiers)
    {
        int? checkpoint = frontiers.SelectMany(static f => f.Points).Select(static p => (int?)p.Figures.CheckpointYear).FirstOrDefault();
        Message[] others = [.. envelope.Rows.Where(r => r.Year != checkpoint).Select(static r => r.Words)];
        return envelope.Sentences.Where(s => !others.Contains(s));
    }

    private static IEnumerable<(StudyColumn Column, Func<FrontierPoint?, object?> Cell)> FiguresOf(FrontierResult frontier)
    {
        PlanFigures? Of(FrontierPoint? point) => point is null ? frontier.PlanFigures : point.Figures;
        return [.. FigureColumns.Of<FrontierPoint?>(Of), .. frontier.Points.Any(static p => p.Figures.Demand is not null) ? FigureColumns.Service<FrontierPoint?>(Of) : []];
    }

    private static StudySection Section(FrontierResult frontier, int? number)
    {
        FrontierPoint?[] rows = [.. frontier.Points, .. frontier.Plan is null ? [] : new FrontierPoint?[] { null }];
        return StudySection.Of(
            $"Frontier{number}",
            FrontierMessages.TradeOff(frontier.X, frontier.Y),
            Message.Sentences(FrontierMessages.FrontierFinding, frontier.Plan is null ? Message.None : FrontierMessages.LastRowIsReference),
            rows,
            [
                (new("x", frontier.X.Title, frontier.X.Unit, "#,##0.0"), p => p?.X ?? frontier.Plan?.X),
                (new("y", frontier.Y.Title, frontier.Y.Unit, "#,##0.0"), static p => p?.Y),
                (new("ownPlan", StudyMessages.ReferencePlan, frontier.Y.Unit, "#,##0.0"), p => p is null ? frontier.Plan?.Y : null),
                (new("rate", FrontierMessages.RateHeader(FrontierSentences.OneMore(frontier.X), FrontierMessages.ShortGoal(frontier.X)), frontier.Y.Unit, "+0.0000;-0.0000;0.0000"), static p => p?.Rate),
                (new("exact", FrontierMessages.Exactness), static p => p is null ? FrontierMessages.IsReference : p.Exact ? FrontierMessages.Exact : FrontierMessages.WithinGap(Figure.Part(p.Gap, "0.##%"))),
                .. FiguresOf(frontier).Where(c => !c.Column.Header.Equals(frontier.X.Title) && !c.Column.Header.Equals(frontier.Y.Title) && !LeftOut.Contains(c.Column.Member)),
            ]) with
        {
            Heads = 2,
            Label = number is { } place ? FrontierMessages.FrontierLabelOf(Figure.Count(place)) : FrontierMessages.FrontierLabel,
            Chart = new(StudyChartKind.Curve, FrontierMessages.TradeOff(frontier.X, frontier.Y), "x", ["y", "ownPlan"]),
        };
    }
}
