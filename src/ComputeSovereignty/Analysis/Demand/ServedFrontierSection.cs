using ComputeSovereignty.Analysis.BreakEvens;
using ComputeSovereignty.Analysis.Levers;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Demand;

/// <summary>Table of what two levers must do together to serve a share of the checkpoint year's demand.</summary>
internal static class ServedFrontierSection
{
    /// <summary>Makes the section.</summary>
    /// <param name="frontier">What was found.</param>
    /// <param name="year">The checkpoint year.</param>
    /// <param name="sources">Where figures come from.</param>
    internal static StudySection Of(ServedFrontier frontier, Period year, FigureSources sources) => StudySection.Of(
        "ServedFrontier",
        ServedFrontierMessages.Heading(frontier.First.Title, frontier.Second.Title.Within()),
        Message.Sentences(Sentence(frontier, year), ServedFrontierMessages.Reading(Figure.Target(frontier.Goal), year)),
        frontier.Pairs,
        (new("first", frontier.First.Title, BreakEvenReport.Measure(frontier.First), BreakEvenReport.Format(frontier.First)), static p => p.First),
        (new("second", frontier.Second.Title, BreakEvenReport.Measure(frontier.Second), BreakEvenReport.Format(frontier.Second)), static p => p.Second),
        (new("servedAtMost", ServedBreakEvenMessages.ServedAtMost, DisplayUnit.None, "0.0%"), static p => p.Second is null ? p.ServedAtMost : null),
        (new("sources", StudyMessages.Sources), _ => sources.Of([.. frontier.First.Addresses, .. frontier.Second.Addresses])),
        (StudyColumn.InWords(), p => Words(frontier, p))) with
    {
        Label = ServedFrontierMessages.Label,
        Chart = frontier.Pairs.Count(static p => p.Second is not null) > 1
            ? new(StudyChartKind.Curve, ServedFrontierMessages.Chart(Figure.Target(frontier.Goal), year), "first", ["second"]) { ValueTitle = frontier.Second.Title }
            : null,
    };

    /// <summary>Says one pair that is enough; nothing where no pair of two moved levers is.</summary>
    /// <param name="frontier">What was found.</param>
    /// <param name="year">The checkpoint year.</param>
    internal static Message Sentence(ServedFrontier frontier, Period year)
    {
        ServedPair[] both = [.. frontier.Pairs.Where(p => p.Second is { } second && second != frontier.Second.Neutral && p.First != frontier.First.Neutral)];
        return both.Length == 0 ? Message.None
            : ServedFrontierMessages.Example(
                Figure.Target(frontier.Goal), year, BreakEvenSentences.With(frontier.First, both[both.Length / 2].First), BreakEvenSentences.With(frontier.Second, both[both.Length / 2].Second!.Value));
    }

    private static Message Words(ServedFrontier frontier, ServedPair pair)
    {
        Message with = BreakEvenSentences.With(frontier.First, pair.First);
        return pair.Second is not { } second ? ServedFrontierMessages.Insufficient(with, LeverAddresses.Named(frontier.Second), Figure.Part(pair.ServedAtMost, "0.0%"))
            : second == frontier.Second.Neutral ? LeverPairMessages.PointWithoutSecond(with, LeverAddresses.Named(frontier.Second))
            : LeverPairMessages.PointSufficient(with, BreakEvenSentences.With(frontier.Second, second));
    }
}
