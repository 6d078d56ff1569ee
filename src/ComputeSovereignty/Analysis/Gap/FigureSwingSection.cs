using ComputeSovereignty.Analysis.Levers;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Gap;

/// <summary>The chapter of the figures that move the answer most, with their confidence and what contradicts them.</summary>
internal static class FigureSwingSection
{
    private const double Visible = 0.01;

    private const int MostNamed = 6;

    /// <summary>Makes the section.</summary>
    /// <param name="swings">The figures.</param>
    /// <param name="year">The checkpoint year.</param>
    internal static StudySection Of(IReadOnlyList<FigureSwing> swings, Period year)
    {
        bool served = swings.Any(static s => s.OfService is not null);
        return StudySection.Of(
            "FigureSwings",
            FigureSwingMessages.Heading,
            Message.Sentences(Finding(swings, year), FigureSwingMessages.Reading),
            swings,
            [
                (new("figure", FigureSwingMessages.Figure), static s => s.Title),
                (new("low", FigureSwingMessages.Low), static s => LeverMessages.Change(s.Lever, s.Low.Amount)),
                (new("high", FigureSwingMessages.High), static s => LeverMessages.Change(s.Lever, s.High.Amount)),
                (new("range", FigureSwingMessages.RangeHeader), static s => FigureSwingMessages.Range(s.IsOwnRange)),
                (new("shareAtLow", FigureSwingMessages.ShareAtLow, DisplayUnit.None, "0.0%"), static s => s.Low.Share),
                (new("shareAtHigh", FigureSwingMessages.ShareAtHigh, DisplayUnit.None, "0.0%"), static s => s.High.Share),
                (new("ofShare", FigureSwingMessages.OfShare, DisplayUnit.Points, "0.0"), static s => 100 * s.OfShare),
                .. served
                    ? [
                        (new("servedAtLow", FigureSwingMessages.ServedAtLow, DisplayUnit.None, "0.0%"), static s => s.Low.Served),
                        (new("servedAtHigh", FigureSwingMessages.ServedAtHigh, DisplayUnit.None, "0.0%"), static s => s.High.Served),
                        (new("ofService", FigureSwingMessages.OfService, DisplayUnit.Points, "0.0"), static s => 100 * s.OfService),
                    ]
                    : Array.Empty<(StudyColumn, Func<FigureSwing, object?>)>(),
                (new("confidence", FigureSwingMessages.LowestConfidence), static s => FigureSwingMessages.Confidence(s.Confidence)),
                (new("sources", StudyMessages.Sources), static s => string.Join(' ', s.Sources.Select(static r => r.Id))),
                (new("contradictions", FigureSwingMessages.Contradictions) { IsNote = true }, static s => Contradictions(s)),
            ]) with
        {
            Label = FigureSwingMessages.Label,
            Chart = new(StudyChartKind.Column, FigureSwingMessages.Chart(year), "figure", ["ofShare"]),
        };
    }

    /// <summary>Says which figures matter and are weak.</summary>
    /// <param name="swings">The figures.</param>
    /// <param name="year">The checkpoint year.</param>
    internal static Message Finding(IReadOnlyList<FigureSwing> swings, Period year)
    {
        FigureSwing[] visible = [.. swings.Where(static s => Effect(s) >= Visible)];
        FigureSwing[] weak = [.. visible.Where(static s => s.IsWeak).OrderByDescending(Effect)];
        return weak.Length == 0 ? FigureSwingMessages.Sound(Figure.Count(visible.Length), year)
            : FigureSwingMessages.Weak(
                Figure.Count(visible.Length),
                year,
                new([.. weak.Take(MostNamed).Select(static s => FigureSwingMessages.Effect(s.Name, Seen(s.OfShare), Seen(s.OfService)))], Joint.Semicolon));
    }

    private static Figure? Seen(double? effect) => effect >= 0.1 * Visible ? Figure.Size(effect.Value) : null;

    private static double Effect(FigureSwing swing) => Math.Max(swing.OfShare ?? 0, swing.OfService ?? 0);

    private static Message Contradictions(FigureSwing swing) => swing.Contradicted.Count == 0 ? Message.None
        : Message.Of(new Listing([.. swing.Contradicted.Select(static s => FigureSwingMessages.Contradiction(new(s.Id), new(s.Note)))], Joint.Semicolon));
}
