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
        string checkpoint = $"{Phrase.Target(planningCase.TargetOf(year).DomesticShare)} in {year}";
        string answer = result.Outcome switch
        {
            BreakEvenOutcome.Meets =>
                $"{lever.Title}: {LeverWords.Of(lever, result.Amount!.Value)} meets {checkpoint}; {LeverWords.Of(lever, result.Missed!.Value)} leaves {Phrase.Points(result.MissingThere)} missing.",
            BreakEvenOutcome.CannotAlone when result.AmountAtMost == lever.Neutral =>
                $"{lever.Title}: cannot, alone. Even with {LeverWords.Of(lever, lever.Limit)}, {year} stays at {Wording.Percent(result.ShareAtMost)}.",
            BreakEvenOutcome.CannotAlone =>
                $"{lever.Title}: cannot, alone. The most it reaches is {Wording.Percent(result.ShareAtMost)} in {year}, with {LeverWords.Of(lever, result.AmountAtMost)}.",
            BreakEvenOutcome.HoldsUntil =>
                $"{lever.Title}: {checkpoint} still holds with {LeverWords.Of(lever, result.Amount!.Value)}; with {LeverWords.Of(lever, result.Missed!.Value)}, {Phrase.Points(result.MissingThere)} are missing.",
            BreakEvenOutcome.HoldsThroughout => $"{lever.Title}: {checkpoint} holds even with {LeverWords.Of(lever, lever.OtherLimit)}.",
            _ => $"{lever.Title}: no answer. {message}".TrimEnd(),
        };
        return answer + Holding(result, holding) + Warning(result) + Stair(result);
    }

    /// <summary>Says what two directions of one lever give where neither meets the checkpoint.</summary>
    /// <param name="first">One direction.</param>
    /// <param name="second">The other.</param>
    /// <param name="planningCase">The case.</param>
    /// <param name="holding">The stage that holds the share down first as the case stands; null where none does.</param>
    internal static string OfBoth(BreakEvenResult first, BreakEvenResult second, PlanningCase planningCase, SupplyStage? holding)
    {
        int year = planningCase.Settings.CheckpointYear;
        string ends = $"{LeverWords.Of(first.Lever, first.Lever.Limit)} or {LeverWords.Of(second.Lever, second.Lever.Limit)}";
        BreakEvenResult better = second.ShareAtMost > first.ShareAtMost + ShareGap.Visible ? second : first;
        return better.AmountAtMost == better.Lever.Neutral
            ? $"{first.Lever.Title}: cannot, alone, either way. Even with {ends}, {year} does not rise above {Wording.Percent(first.ShareAtMost)}.{Holding(first, holding)}"
            : $"{first.Lever.Title}: cannot, alone, either way. The most it reaches is {Wording.Percent(better.ShareAtMost)} in {year}, with {LeverWords.Of(better.Lever, better.AmountAtMost)}.{Holding(better, holding)}";
    }

    private static string Holding(BreakEvenResult result, SupplyStage? holding) => result.Outcome == BreakEvenOutcome.CannotAlone && holding is { } stage
        ? $" What holds the share down first is {StageWords.Of(stage)}."
        : string.Empty;

    private static string Warning(BreakEvenResult result) => result.Monotone || result.Outcome == BreakEvenOutcome.NoAnswer
        ? string.Empty
        : " More of it is not always better: among the amounts tried, a larger change left more missing than a smaller one.";

    private static string Stair(BreakEvenResult result) => result is { StairFrom: { } from, Missed: { } missed }
        ? $" Modules are whole, so the share moves in stairs: from {LeverWords.Of(result.Lever, from)} to {LeverWords.Of(result.Lever, missed)} it stays {Phrase.Points(result.MissingThere)} short, then it steps up to the target."
        : string.Empty;
}
