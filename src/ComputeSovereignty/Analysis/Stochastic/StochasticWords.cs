namespace ComputeSovereignty.Analysis.Stochastic;

/// <summary>Says what a plan made before the world is known shows.</summary>
internal static class StochasticWords
{
    // More worlds than these are counted, not listed.
    private const int ListedWorlds = 4;

    /// <summary>Says it, a sentence each; the first is the answer.</summary>
    /// <param name="plan">The plan.</param>
    internal static IReadOnlyList<string> Of(StochasticPlan plan) => plan.Message.Length > 0 ? [plan.Message] :
    [
        Answer(plan),
        Knowing(plan),
        Solution(plan),
        .. Regret(plan),
        .. Tail(plan),
    ];

    private static string Answer(StochasticPlan plan)
    {
        string[] met = [.. plan.Worlds.Where(static w => w.Robust is { Met: true }).Select(static w => w.World.Variant.Name)];
        double chance = plan.Worlds.Where(static w => w.Robust is { Met: true }).Sum(static w => w.World.Weight);
        int year = plan.Worlds[0].Known.CheckpointYear;
        string reach = met.Length == 0
            ? $"no world of {plan.Worlds.Count} meets the {year} target"
            : $"the {year} target is met in {(met.Length > ListedWorlds ? $"{met.Length} of {plan.Worlds.Count} worlds" : Wording.List(met))}, {chance:0%} of the weight";
        return $"With one list of orders for all worlds, {reach}; the shortfall over all targets is {Wording.Points(plan.Robust)} on average.";
    }

    private static string Knowing(StochasticPlan plan)
    {
        string reach = $"Knowing which of these {plan.Worlds.Count} worlds comes before ordering would save {Wording.Size(plan.PerfectInformation)} of the shortfall over all targets on average";
        return plan.PerfectInformation < Wording.NoChange / 10
            ? $"{reach}: what helps in one world is ordered for all, and costs no share where it is not needed; money, backlog and the odds of one year are not in this figure."
            : $"{reach}: no forecast is worth more than that in share; money, backlog and the odds of one year are not in this figure.";
    }

    private static string Solution(StochasticPlan plan) => plan.StochasticSolution switch
    {
        double.NaN => $"The orders of the plan for the case as it stands cannot be kept in {Wording.List(plan.Worlds.Where(static w => w.Deterministic is null).Select(static w => w.World.Variant.Name))}, so what they would lose has no figure.",
        < Wording.NoChange / 10 => "The orders of the plan for the case as it stands do as well: planning for one world loses nothing here.",
        double lost => $"The orders of the plan for the case as it stands would lose {Wording.Points(lost)} on average against these.",
    };

    private static IEnumerable<string> Regret(StochasticPlan plan)
    {
        WorldOutcome worst = plan.Worlds.MaxBy(static w => w.RobustRegret ?? double.MinValue)!;
        if (worst.RobustRegret is { } regret and > Wording.NoChange / 10)
        {
            string other = plan.Worlds.Max(static w => w.DeterministicRegret) is { } most ? $"; with the orders of the plan for the case as it stands it would be {Wording.Size(most)} at the worst" : string.Empty;
            yield return $"The most regret is {Wording.Size(regret)}, in {worst.World.Variant.Name}{other}.";
        }
    }

    private static IEnumerable<string> Tail(StochasticPlan plan)
    {
        double tail = plan.TailOf([.. plan.Worlds.Select(static w => w.Robust?.WeightedShortfall ?? double.NaN)]);
        if (double.IsFinite(tail) && plan.Worlds.Count > 1)
        {
            yield return $"Over the worst {1 - plan.Question.Tail:0%} of the worlds the shortfall is {Wording.Points(tail)}{(plan.Question.TailWeight > 0 ? $"; the tail weighs {plan.Question.TailWeight:0%} in the choice of orders" : string.Empty)}.";
        }
    }
}
