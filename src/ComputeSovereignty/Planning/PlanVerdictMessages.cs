using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Planning;

/// <summary>Says whether the checkpoint year meets its target, with both denominators: a plan that deploys less looks more sovereign.</summary>
internal static class PlanVerdictMessages
{
    /// <summary>Says the share by both denominators.</summary>
    /// <param name="committed">Of committed spending; null where nothing is committed.</param>
    /// <param name="deployed">Of deployed equipment; null where nothing is deployed.</param>
    internal static Message Bases(double? committed, double? deployed) => (committed, deployed) switch
    {
        (not null, not null) => Message.Of($"({Figure.Share(committed)} of committed spending, {Figure.Share(deployed)} of deployed equipment)", $"（占已承诺投资{Figure.Share(committed)}，占已部署设备{Figure.Share(deployed)}）", "BasesBoth"),
        (not null, null) => Message.Of($"({Figure.Share(committed)} of committed spending; nothing is deployed)", $"（占已承诺投资{Figure.Share(committed)}；没有部署）", "BasesNothingDeployed"),
        (null, not null) => Message.Of($"({Figure.Share(deployed)} of deployed equipment; nothing is committed)", $"（占已部署设备{Figure.Share(deployed)}；没有承诺投资）", "BasesNothingCommitted"),
        _ => Message.Of("(nothing is committed or deployed)", "（没有承诺投资，也没有部署）", "BasesNothing"),
    };

    /// <summary>Says what the plan reaches.</summary>
    /// <param name="share">The share as it is told; null where there is none.</param>
    /// <param name="bases">By both denominators.</param>
    internal static Message Reaches(Figure? share, Message bases) => share is null
        ? Message.Of($"the plan has no domestic share, since nothing is deployed {bases}", $"由于没有部署，方案没有国产化率{bases}", "ReachesNothing")
        : Message.Of($"the plan reaches a domestic share of {share} {bases}", $"方案的国产化率为{share}{bases}");

    /// <summary>Says that the target is met.</summary>
    /// <param name="target">The target.</param>
    /// <param name="year">The checkpoint year.</param>
    /// <param name="reaches">What the plan reaches.</param>
    internal static Message TargetMet(Figure target, Period year, Message reaches) =>
        Message.Of($"The {target} target for {year} can be met: {reaches}.", $"{year}{target}的目标可以达到：{reaches}。");

    /// <summary>Says that the target is met because the year comes before all others.</summary>
    /// <param name="target">The target.</param>
    /// <param name="year">The checkpoint year.</param>
    /// <param name="reaches">What the plan reaches.</param>
    /// <param name="missed">The years that miss their targets, with their shares.</param>
    internal static Message TargetMetFirst(Figure target, Period year, Message reaches, IReadOnlyList<YearResult> missed)
    {
        Listing years = new([.. missed.Select(static y => YearWithShare(Period.Of(y.Year), Figure.Share(y.Share)))], Joint.And);
        return missed.Count == 1
            ? Message.Of($"The {target} target for {year} can be met if the year is given priority over all others: {reaches}, and misses the target of {years}.", $"若优先保障{year}，其{target}的目标可以达到：{reaches}，但{years}未达标。", "TargetMetFirstOne")
            : Message.Of($"The {target} target for {year} can be met if the year is given priority over all others: {reaches}, and misses the targets of {years}.", $"若优先保障{year}，其{target}的目标可以达到：{reaches}，但{years}未达标。");
    }

    /// <summary>Says that no plan meets the target.</summary>
    /// <param name="target">The target.</param>
    /// <param name="year">The checkpoint year.</param>
    /// <param name="share">The largest share.</param>
    /// <param name="bases">By both denominators.</param>
    internal static Message TargetOutOfReach(Figure target, Period year, Figure share, Message bases) => Message.Of(
        $"The {target} target for {year} cannot be met: no plan reaches a domestic share above {share} {bases}.",
        $"{year}{target}的目标无法达到：任何方案的国产化率都不超过{share}{bases}。");

    /// <summary>Says that the plan of least shortfall misses the target.</summary>
    /// <param name="target">The target.</param>
    /// <param name="year">The checkpoint year.</param>
    /// <param name="gap">By how much; null where there is no share.</param>
    /// <param name="reaches">What the plan reaches.</param>
    internal static Message TargetMissedAtLeastShortfall(Figure target, Period year, Figure? gap, Message reaches) => gap is null
        ? Message.Of($"The {target} target for {year} is missed: {reaches}.", $"{year}{target}的目标未达到：{reaches}。", "TargetMissedWithoutShare")
        : Message.Of($"The {target} target for {year} is missed by {gap}: minimising the shortfall over all years, {reaches}.", $"{year}{target}的目标差{gap}：以各年累计缺口最小为目标，{reaches}。");

    /// <summary>Says that the plan misses the target.</summary>
    /// <param name="target">The target.</param>
    /// <param name="year">The checkpoint year.</param>
    /// <param name="gap">By how much; null where there is no share.</param>
    /// <param name="reaches">What the plan reaches.</param>
    internal static Message TargetMissed(Figure target, Period year, Figure? gap, Message reaches) => gap is null
        ? TargetMissedAtLeastShortfall(target, year, null, reaches)
        : Message.Of($"The {target} target for {year} is missed by {gap}: {reaches}.", $"{year}{target}的目标差{gap}：{reaches}。");

    /// <summary>Says that the best plan found so far misses the target.</summary>
    /// <param name="target">The target.</param>
    /// <param name="year">The checkpoint year.</param>
    /// <param name="reaches">What the plan reaches.</param>
    internal static Message TargetMissedSoFar(Figure target, Period year, Message reaches) => Message.Of(
        $"The {target} target for {year} is missed by the best plan found so far: {reaches}. The search ended before a better plan could be ruled out.",
        $"目前找到的最优方案未达到{year}{target}的目标：{reaches}。搜索在排除更优方案之前结束。");

    /// <summary>Says that the figures prove nothing.</summary>
    /// <param name="target">The target.</param>
    /// <param name="year">The checkpoint year.</param>
    /// <param name="bases">By both denominators.</param>
    internal static Message NotCertified(Figure target, Period year, Message bases) => Message.Of(
        $"Not certified: the figures below do not prove that the {target} target for {year} can or cannot be met {bases}.",
        $"未通过校验：以下数字不能证明{year}{target}的目标能否达到{bases}。");

    /// <summary>Says that there is no share to be judged.</summary>
    /// <param name="target">The target.</param>
    /// <param name="year">The checkpoint year.</param>
    /// <param name="bases">By both denominators.</param>
    /// <param name="isDeployed">Whether the share is one of deployed equipment.</param>
    internal static Message NothingToMeasure(Figure target, Period year, Message bases, bool isDeployed) => isDeployed
        ? Message.Of($"There is nothing to measure in {year}: the plan deploys nothing in it, so its {target} target is neither met nor missed {bases}.", $"{year}无可衡量：方案当年没有部署，因此{target}的目标既未达到也未落空{bases}。", "NothingDeployed")
        : Message.Of($"There is nothing to measure in {year}: nothing is committed for it, so its {target} target is neither met nor missed {bases}.", $"{year}无可衡量：当年没有承诺投资，因此{target}的目标既未达到也未落空{bases}。", "NothingCommitted");

    private static Message YearWithShare(Period year, Figure share) => Message.Of($"{year} ({share})", $"{year}（{share}）");
}
