namespace ComputeSovereignty.Analysis.Alternatives;

/// <summary>Says what alternative plans show.</summary>
internal static class AlternativeWords
{
    /// <summary>Says it, a sentence each; the first is the answer.</summary>
    /// <param name="plans">The plans.</param>
    internal static IReadOnlyList<string> Of(AlternativePlans plans)
    {
        int must = plans.Ranges.Ranges.Count(static r => r.Choice == DecisionChoice.Must);
        int never = plans.Ranges.Ranges.Count(static r => r.Choice == DecisionChoice.Never);
        string slack = $"within {Wording.Points(plans.Slack)} of the least shortfall";
        AlternativePlan furthest = plans.Plans.MaxBy(static p => p.Distance)!;
        return
        [
            plans.Plans.Count > 1
                ? $"{Wording.Sentence(Wording.Count(plans.Plans.Count - 1, "plan"))} {slack} {(plans.Plans.Count == 2 ? "differs" : "differ")} from the case's own: the share leaves a choice."
                : $"No plan {slack} differs from the case's own in what a planner sees: the share leaves no choice.",
            $"Of {plans.Ranges.Ranges.Count} decisions, {must} must be taken in every such plan, {never} never are, and the others are a matter of choice.",
            .. furthest.Distance > 0 ? new[] { $"The furthest from the case's own is “{furthest.Name}”: {furthest.Words}." } : [],
            .. plans.Failures.Count > 0 ? new[] { $"{Wording.Sentence(Wording.Count(plans.Failures.Count, "search"))} gave no plan. {plans.Failures[0]}" } : [],
        ];
    }

    /// <summary>Says in what a plan differs most from the best: <c>HBM3 of CXMT 1.2 million → 0.4 million stacks</c>.</summary>
    /// <param name="families">The families.</param>
    /// <param name="scales">Their scales.</param>
    /// <param name="best">The totals of the best plan.</param>
    /// <param name="other">The totals of the other.</param>
    internal static string Differences(IReadOnlyList<DecisionFamily> families, IReadOnlyList<double> scales, IReadOnlyList<double> best, IReadOnlyList<double> other)
    {
        IEnumerable<string> most =
            from family in Enumerable.Range(0, families.Count)
            let change = Math.Abs(other[family] - best[family]) / scales[family]
            where change > 0.005
            orderby change descending
            select $"{families[family].Name} {Amount(families[family], best[family])} → {Amount(families[family], other[family])}";
        string words = string.Join("; ", most.Take(3));
        return words.Length > 0 ? words : "nothing to speak of";
    }

    private static string Amount(DecisionFamily family, double amount) => family.Unit == "CNY" ? Wording.Billions(amount) : $"{Wording.About(amount)} {family.Unit}";
}
