using ComputeSovereignty.Analysis.BreakEvens;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Gap;

/// <summary>Chooses what a gap report says.</summary>
internal static class GapSentences
{
    // What is less is not said to be unspent: five hundredths of a billion CNY.
    private const double LeastUnspent = 5e7;

    // What is less of a year's compute is nothing: a part in ten thousand.
    private const double LeastPart = 1e-4;

    /// <summary>Says what matters most: the gap, what explains it, what would close it.</summary>
    /// <param name="gap">The result, without headlines.</param>
    internal static IReadOnlyList<Message> Of(GapResult gap)
    {
        GapYear year = gap.Years.First(y => y.Year == gap.Summary.Verdict.CheckpointYear);
        IEnumerable<Message> all = [Money(year), Compute(year), gap.Summary.CheckpointDemand?.Words ?? Message.None, .. LiftedAlone(gap), .. gap.Ladder.Words, .. Levers(gap)];
        return [.. all.Where(static s => !s.IsEmpty)];
    }

    /// <summary>Says what a stage explains of the gap.</summary>
    /// <param name="explanation">The explanation, without words.</param>
    /// <param name="missing">The gap of the checkpoint year; fraction of the whole.</param>
    /// <param name="year">The checkpoint year.</param>
    internal static Message Of(StageExplanation explanation, double missing, int year)
    {
        Message stage = StageMessages.Within(explanation.Stage);
        return missing <= ShareGap.Visible ? GapMessages.NoGap(Period.Of(year))
            : explanation.ClosesAlone <= ShareGap.Visible ? GapMessages.StageClosesNothing(stage)
            : missing - explanation.ClosesAlone <= ShareGap.Visible ? GapMessages.StageClosesAll(stage, Figure.Size(missing))
            : GapMessages.StageClosesPart(stage, Figure.Size(explanation.ClosesAlone), Figure.Size(missing));
    }

    private static Message Money(GapYear year)
    {
        (Period period, Figure committed, Figure delivered, Figure domestic) = (Period.Of(year.Year), Figure.Money(year.Committed), Figure.Money(year.Spent), Figure.Money(year.Domestic));
        return Message.Sentences(
            year.Spent <= year.Committed ? GapMessages.Delivered(period, committed, delivered, domestic) : GapMessages.DeliveredMore(period, committed, delivered, domestic),
            year.Backlog > LeastUnspent ? GapMessages.Unspent(period, Figure.Money(year.Backlog)) : Message.None);
    }

    private static Message Compute(GapYear year)
    {
        Period period = Period.Of(year.Year);
        Figure deployed = Figure.Compute(year.Compute);
        Figure accelerators = Figure.About(year.DomesticAccelerators);
        Message domestic = year.Compute - year.DomesticCompute <= LeastPart * year.Compute ? GapMessages.AllDomestic : GapMessages.OfWhichDomestic(Figure.Compute(year.DomesticCompute));
        return Message.Sentences(
            year.ComputeGoal > 0 ? GapMessages.ComputeAgainstGoal(period, Figure.Compute(year.ComputeGoal), deployed, domestic, accelerators) : GapMessages.ComputeDeployed(period, deployed, domestic, accelerators),
            year.ShortfallUnit switch { "CNY" => GapMessages.MeasuredInValue, "PFLOPS" => Message.None, _ => GapMessages.MeasuredInUnits });
    }

    // One definition leads: what lifting a stage alone, with all of its limits at once, does to the gap.
    private static IEnumerable<Message> LiftedAlone(GapResult gap)
    {
        double missing = ShareGap.Of(gap.Summary);
        if (missing <= ShareGap.Visible)
        {
            yield break;
        }

        StageExplanation[] helps = [.. gap.Explanations.Where(static e => e.ClosesAlone > ShareGap.Visible)];
        SupplyStage[] whole = [.. helps.Where(e => missing - e.ClosesAlone <= ShareGap.Visible).Select(static e => e.Stage)];
        Period year = Period.Of(gap.Summary.Verdict.CheckpointYear);
        if (whole is [var only])
        {
            yield return GapMessages.StageThatCloses(year, StageMessages.WithLimits(only));
        }
        else if (whole.Length > 0)
        {
            yield return GapMessages.StagesThatClose(year, new([.. whole.Select(StageMessages.WithLimits)]));
        }

        foreach (StageExplanation part in helps.Where(e => !whole.Contains(e.Stage)))
        {
            yield return part.Words;
        }

        if (helps.Length == 0)
        {
            yield return GapMessages.NoStageCloses(year);
        }
    }

    private static IEnumerable<Message> Levers(GapResult gap)
    {
        Levers.LeverBreakEven[] enough = [.. gap.Levers.Where(static l => l.IsEnough)];
        return
        [
            enough.Length > 0 ? GapMessages.MeasuresThatClose(BreakEvenSentences.Enough(enough)) : Message.None,
            .. BreakEvenSentences.NotSufficient(gap.Levers),
            BreakEvenSentences.OnPaper(gap.Levers),
        ];
    }
}
