using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Envelopes;

/// <summary>Says whether a missed checkpoint can be reached at all.</summary>
internal static class ReachMessages
{
    /// <summary>Says that no plan meets the target.</summary>
    /// <param name="year">The year.</param>
    /// <param name="target">The target.</param>
    /// <param name="most">Its largest share.</param>
    internal static Message NotReachable(Period year, Figure target, Figure most) => Message.Of(
        $"{target} in {year} cannot be reached under any schedule: even with priority over all other years, {year} reaches at most {most}.",
        $"{year}{target}的目标在任何安排下均无法达到：即使优先于其他所有年份，{year}国产化率最高也仅为{most}。");

    /// <summary>Says that the target is met at the expense of other years.</summary>
    /// <param name="year">The year.</param>
    /// <param name="target">The target.</param>
    /// <param name="onlyEarlier">Whether all that pay come before it.</param>
    /// <param name="most">Its largest share.</param>
    /// <param name="cost">Which years pay, behind it.</param>
    internal static Message ReachableAtExpense(Period year, Figure target, bool onlyEarlier, Message most, Message cost) => onlyEarlier
        ? Message.Of(
            $"{target} in {year} is achievable only at the expense of earlier years: giving {year} priority lifts it to {most}{cost}.",
            $"{year}{target}的目标只能以此前年份为代价实现：优先保障{year}可将其国产化率提高至{most}{cost}。",
            "ReachableAtExpenseOfEarlier")
        : Message.Of(
            $"{target} in {year} is achievable only at the expense of other years: giving {year} priority lifts it to {most}{cost}.",
            $"{year}{target}的目标只能以其他年份为代价实现：优先保障{year}可将其国产化率提高至{most}{cost}。");

    /// <summary>Says that the target is met if the year has priority.</summary>
    /// <param name="year">The year.</param>
    /// <param name="target">The target.</param>
    /// <param name="most">Its largest share.</param>
    /// <param name="cost">Which years pay, behind it.</param>
    internal static Message ReachableWithPriority(Period year, Figure target, Message most, Message cost) => Message.Of(
        $"{target} in {year} is achievable if {year} is given priority over the other years: giving {year} priority lifts it to {most}{cost}.",
        $"若优先保障{year}，可实现其{target}的目标：优先保障可将其国产化率提高至{most}{cost}。");

    /// <summary>Says a largest share that is one of fractional modules.</summary>
    /// <param name="share">The share.</param>
    internal static Message ReachAtMost(Figure share) => Message.Of($"at most {share}", $"不超过{share}");

    /// <summary>Says which year pays, behind what it pays for.</summary>
    /// <param name="year">The year with what it loses.</param>
    internal static Message But(Message year) => Message.Of($", but {year}", $"，但{year}", "ButOneYear");

    /// <summary>Says which two years pay, behind what they pay for.</summary>
    /// <param name="first">The one with what it loses.</param>
    /// <param name="second">The other.</param>
    internal static Message But(Message first, Message second) => Message.Of($", but {first} and {second}", $"，但{first}，{second}", "ButTwoYears");

    /// <summary>Says that a year is left without domestic deployment.</summary>
    /// <param name="year">The year.</param>
    /// <param name="alone">What it keeps.</param>
    /// <param name="plan">What it has in the plan.</param>
    internal static Message LeavesIdle(Period year, Figure alone, Figure plan) => Message.Of(
        $"leaves {year} with almost no domestic deployment ({alone} instead of {plan})",
        $"{year}几乎没有国产设备部署（由{plan}降至{alone}）");

    /// <summary>Says that a year falls.</summary>
    /// <param name="year">The year.</param>
    /// <param name="plan">What it has in the plan.</param>
    /// <param name="alone">What it keeps.</param>
    internal static Message Lowers(Period year, Figure plan, Figure alone) => Message.Of($"lowers {year} from {plan} to {alone}", $"{year}由{plan}降至{alone}");
}
