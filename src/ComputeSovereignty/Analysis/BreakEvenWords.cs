using ComputeSovereignty.Analysis.Levers;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Formulation;

namespace ComputeSovereignty.Analysis;

/// <summary>Says a break-even in sentences that can be quoted.</summary>
internal static class BreakEvenWords
{
    /// <summary>Says the answer.</summary>
    /// <param name="result">The result, without words.</param>
    /// <param name="planningCase">The case.</param>
    /// <param name="message">Why there is no answer, where there is none.</param>
    /// <param name="holding">The stage that holds the share down first as the case stands; null where none does.</param>
    internal static string Of(BreakEvenResult result, PlanningCase planningCase, string message, SupplyStage? holding)
    {
        Lever lever = result.Lever;
        int year = planningCase.Settings.CheckpointYear;
        string checkpoint = $"{Wording.Target(planningCase.TargetOf(year).DomesticShare)} in {year}";
        string answer = result.Outcome switch
        {
            BreakEvenOutcome.Meets when lever.AsksForLess =>
                $"{lever.Title}: the checkpoint would hold {LeverWords.Turned(lever, result.Amount!.Value)}; {LeverWords.Turned(lever, result.Missed!.Value)}, {Wording.Size(result.MissingThere)} are missing. {LeverWords.Yardstick(lever)}",
            BreakEvenOutcome.Meets =>
                $"{lever.Title}: {LeverWords.Of(lever, result.Amount!.Value)} meets {checkpoint}; {LeverWords.Of(lever, result.Missed!.Value)} leaves {Wording.Size(result.MissingThere)} missing.",
            BreakEvenOutcome.CannotAlone when result.AmountAtMost == lever.Neutral =>
                $"{lever.Title}: cannot, alone. Even {LeverWords.Turned(lever, lever.Limit)}, {year} stays at {Wording.Percent(result.ShareAtMost)}.",
            BreakEvenOutcome.CannotAlone =>
                $"{lever.Title}: cannot, alone. The most it reaches is {Wording.Percent(result.ShareAtMost)} in {year}, {LeverWords.Turned(lever, result.AmountAtMost)}.",
            BreakEvenOutcome.HoldsUntil =>
                $"{lever.Title}: {checkpoint} still holds {LeverWords.Turned(lever, result.Amount!.Value)}; {LeverWords.Turned(lever, result.Missed!.Value)}, {Wording.Size(result.MissingThere)} are missing.",
            BreakEvenOutcome.HoldsThroughout => $"{lever.Title}: {checkpoint} holds even {LeverWords.Turned(lever, lever.OtherLimit)}.",
            _ => $"{lever.Title}: no answer. {message}".TrimEnd(),
        };
        return answer + Holding(result, holding) + Warning(result) + Stair(result);
    }

    /// <summary>Says what many levers give, each alone.</summary>
    /// <param name="results">The levers.</param>
    /// <param name="target">The checkpoint year's target.</param>
    internal static string Of(IReadOnlyList<BreakEvenResult> results, Target target)
    {
        string checkpoint = $"{Wording.Target(target.DomesticShare)} in {target.Year}";
        BreakEvenResult[] meets = [.. results.Where(static r => r.IsEnough)];
        int holds = results.Count(static r => r.Outcome is BreakEvenOutcome.HoldsUntil or BreakEvenOutcome.HoldsThroughout);
        return holds > 0 ? $"{checkpoint} is met as the case stands; {holds} of {results.Count} levers say how far they can be turned back."
            : $"{(meets.Length == 0 ? "None" : $"{meets.Length}")} of {results.Count(static r => !r.Lever.AsksForLess)} headline levers {(meets.Length == 1 ? "meets" : "meet")} {checkpoint} alone.";
    }

    /// <summary>Names the levers that cannot meet the checkpoint, alone.</summary>
    /// <param name="cannot">The levers.</param>
    internal static string Cannot(IEnumerable<BreakEvenResult> cannot) =>
        $"None of these can, alone: {Wording.List(cannot.Select(static l => Wording.Within(l.Lever.Title)))}.";

    /// <summary>Says what would have to be asked for less, if nothing else were done.</summary>
    /// <param name="results">The levers that ask for less and have an answer.</param>
    internal static string Less(IReadOnlyList<BreakEvenResult> results) =>
        $"If nothing else were done, less would have to be asked for: {string.Join("; or ", results.Select(static r => $"{Wording.Within(r.Lever.Title)} {LeverWords.Short(r.Lever, r.Amount!.Value)}"))}. That moves the measure, not what is delivered.";

    /// <summary>Says what two levers give together.</summary>
    /// <param name="frontier">The frontier.</param>
    /// <param name="target">The checkpoint year's target.</param>
    internal static string Of(LeverFrontier frontier, Target target)
    {
        string checkpoint = $"{Wording.Target(target.DomesticShare)} in {target.Year}";
        LeverFrontierPoint[] enough = [.. frontier.Points.Where(static p => p.Second is not null)];
        LeverFrontierPoint[] shared = [.. enough.Where(p => p.First != frontier.First.Lever.Neutral && p.Second != frontier.Second.Lever.Neutral)];
        if (enough.Length == 0)
        {
            return $"{Wording.Sentence(LeverAddresses.Named(frontier.First.Lever))} and {LeverAddresses.Named(frontier.Second.Lever)}: cannot meet {checkpoint}, alone or together.";
        }

        string alone = $"alone it takes {Alone(frontier.First)} or {Alone(frontier.Second)}";
        if (shared.Length == 0)
        {
            return $"{checkpoint}: {alone}; one does not make up for less of the other.";
        }

        LeverFrontierPoint middle = shared[shared.Length / 2];
        return $"{checkpoint} would be met with {LeverAddresses.Named(frontier.First.Lever)} {LeverWords.Short(frontier.First.Lever, middle.First)} and {LeverAddresses.Named(frontier.Second.Lever)} {LeverWords.Short(frontier.Second.Lever, middle.Second!.Value)} together, for instance; {alone}.";
    }

    /// <summary>Says what two directions of one lever give where neither meets the checkpoint.</summary>
    /// <param name="first">One direction.</param>
    /// <param name="second">The other.</param>
    /// <param name="planningCase">The case.</param>
    /// <param name="holding">The stage that holds the share down first as the case stands; null where none does.</param>
    internal static string OfBoth(BreakEvenResult first, BreakEvenResult second, PlanningCase planningCase, SupplyStage? holding)
    {
        int year = planningCase.Settings.CheckpointYear;
        string ends = $"{LeverWords.Turned(first.Lever, first.Lever.Limit)} or {LeverWords.Turned(second.Lever, second.Lever.Limit)}";
        BreakEvenResult better = second.ShareAtMost > first.ShareAtMost + ShareGap.Visible ? second : first;
        return better.AmountAtMost == better.Lever.Neutral
            ? $"{first.Lever.Title}: cannot, alone, either way. Even {ends}, {year} does not rise above {Wording.Percent(first.ShareAtMost)}.{Holding(first, holding)}"
            : $"{first.Lever.Title}: cannot, alone, either way. The most it reaches is {Wording.Percent(better.ShareAtMost)} in {year}, {LeverWords.Turned(better.Lever, better.AmountAtMost)}.{Holding(better, holding)}";
    }

    private static string Alone(BreakEvenResult result) =>
        result.Amount is { } amount ? $"{LeverAddresses.Named(result.Lever)} {LeverWords.Short(result.Lever, amount)}" : $"more than {LeverAddresses.Named(result.Lever)} can give";

    private static string Holding(BreakEvenResult result, SupplyStage? holding) => result.Outcome == BreakEvenOutcome.CannotAlone && holding is { } stage
        ? $" What holds the share down first is {StageMessages.Within(stage)}."
        : string.Empty;

    private static string Warning(BreakEvenResult result) => result.Monotone || result.Outcome == BreakEvenOutcome.NoAnswer
        ? string.Empty
        : " More of it is not always better: among the amounts tried, a larger change left more missing than a smaller one.";

    private static string Stair(BreakEvenResult result)
    {
        if (result is not { Stair: { } stair, Amount: { } amount })
        {
            return string.Empty;
        }

        string height = Wording.Size(stair.Missing);
        string step = stair.Width > 0
            ? $" Modules are whole, so the share moves in stairs: from {LeverWords.Of(result.Lever, stair.From)} to {LeverWords.Of(result.Lever, stair.To)} it stays {height} short, then it steps up to the target."
            : $" Modules are whole, and the share steps up by {height} at the answer; below it, it moves with every unit of the third digit.";
        string relaxed = result.RelaxedAmount switch
        {
            null => string.Empty,
            { } same when same == amount => " Modules that need not be whole would ask for the same.",
            { } enough => $" Modules that need not be whole would ask for {LeverWords.Of(result.Lever, enough)}.",
        };
        return step + relaxed;
    }
}
