using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Bottlenecks;

/// <summary>What is said of the most that one stage alone would allow.</summary>
internal static class CeilingMessages
{
    /// <summary>Says what a stage alone would allow.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="year">The checkpoint year.</param>
    /// <param name="accelerators">Domestic accelerators.</param>
    /// <param name="compute">Their compute.</param>
    /// <param name="verdict">Whether that is enough.</param>
    internal static Message OnlyLimit(Message stage, Period year, Figure accelerators, Figure compute, Message verdict) => Message.Of(
        $"If {stage} were the only limit, {year} could have up to {accelerators} domestic accelerators ({compute}), {verdict}.",
        $"若仅受{stage}约束，{year}最多可部署国产加速器{accelerators}块（{compute}），{verdict}。");

    /// <summary>Says that a stage sets no limit of its own.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="year">The checkpoint year.</param>
    /// <param name="verdict">Whether that is enough.</param>
    internal static Message OnlyLimitOpen(Message stage, Period year, Message verdict) => Message.Of(
        $"If {stage} were the only limit, domestic accelerators in {year} would not be limited, {verdict}.",
        $"若仅受{stage}约束，{year}国产加速器数量不受限，{verdict}。");

    /// <summary>Says that a stage's program has no answer.</summary>
    /// <param name="stage">The stage.</param>
    internal static Message OnlyLimitUnknown(Message stage) => Message.Of($"With {stage} as the only limit, the program has no solution.", $"仅受{stage}约束时，规划问题无解。");

    /// <summary>Says that a target would be met.</summary>
    /// <param name="target">The target.</param>
    internal static Message MeetingTarget(Figure target) => Message.Of($"meeting the {target} target", $"可达到{target}的目标");

    /// <summary>Says how far from a target a year would be.</summary>
    /// <param name="target">The target.</param>
    /// <param name="gap">The gap.</param>
    internal static Message ShortOfTarget(Figure target, Figure gap) => Message.Of($"still {gap} short of the {target} target", $"距{target}的目标仍差{gap}");
}
