using ComputeSovereignty.Analysis.NearBest;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Alternatives;

/// <summary>Chooses what to say of alternative plans.</summary>
internal static class AlternativeSentences
{
    /// <summary>Says it, a sentence each; the first is the answer.</summary>
    /// <param name="plans">The plans.</param>
    internal static IReadOnlyList<Message> Of(AlternativesResult plans)
    {
        Message within = DecisionMessages.Within(plans.Ranges.Goal, Figure.Points(plans.Slack));
        AlternativePlan furthest = plans.Plans.MaxBy(static p => p.Distance)!;
        return
        [
            plans.Plans.Count > 1 ? AlternativeMessages.ManyDiffer(plans.Plans.Count - 1, within) : AlternativeMessages.NoneDiffers(within),
            AlternativeMessages.DecisionsBound(Figure.Count(plans.Ranges.Ranges.Count), Bound(DecisionChoice.Must), Bound(DecisionChoice.Never)),
            .. furthest.Distance > 0 ? [AlternativeMessages.MostDifferent(furthest.Name, furthest.Words)] : Array.Empty<Message>(),
            .. plans.Failures.Count > 0 ? [AlternativeMessages.SearchesFailed(plans.Failures.Count, plans.Failures[0])] : Array.Empty<Message>(),
        ];

        Figure Bound(DecisionChoice choice) => Figure.Count(plans.Ranges.Ranges.Count(r => r.Choice == choice));
    }

    /// <summary>Says in what a plan differs most from the best: <c>HBM3 of CXMT 1.20 million stacks → 412,000 stacks</c>.</summary>
    /// <param name="families">The families.</param>
    /// <param name="scales">Their scales.</param>
    /// <param name="best">The totals of the best plan.</param>
    /// <param name="other">The totals of the other.</param>
    internal static Message Differences(IReadOnlyList<DecisionFamily> families, IReadOnlyList<double> scales, IReadOnlyList<double> best, IReadOnlyList<double> other)
    {
        Message[] most =
        [
            .. (from family in Enumerable.Range(0, families.Count)
                let change = Math.Abs(other[family] - best[family]) / scales[family]
                where change > 0.005
                orderby change descending
                select AlternativeMessages.FromTo(families[family].Name, Amount(families[family], best[family]), Amount(families[family], other[family]))).Take(3),
        ];
        return most.Length > 0 ? Message.Of(new Listing(most, Joint.Semicolon)) : AlternativeMessages.NoDifference;
    }

    private static IArgument Amount(DecisionFamily family, double amount) =>
        family.Unit == "CNY" ? Figure.Money(amount) : AlternativeMessages.Things(Figure.About(amount), DisplayUnit.Of(family.Unit));
}
