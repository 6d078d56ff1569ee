using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cases.Checks;

/// <summary>What the rules on groups of uncertain parameters and on limits of indicators say.</summary>
internal static class CorrelationMessages
{
    /// <summary>Says that a parameter is alone in its group.</summary>
    internal static Message AloneInGroup(Name parameter, Name group) => Message.Of(
        $"{parameter} is alone in group {group}: its correlation has no effect.",
        $"组{group}中只有{parameter}一个参数，其相关系数不起作用。");

    /// <summary>Says that a parameter has no group.</summary>
    internal static Message WithoutGroup(Name parameter) => Message.Of($"{parameter} has a correlation but no group: it varies independently.", $"{parameter}填有相关系数但没有组，按独立变动处理。");

    /// <summary>Says what a group must be.</summary>
    internal static Message GroupOfOthers => Message.Of("a name in column Group that other rows have too", "Group列中与其他行相同的名称");

    /// <summary>Says that correlations contradict each other.</summary>
    internal static Message Contradictory(Name group) => Message.Of(
        $"The correlations of group {group} contradict each other: its members cannot all move against each other this strongly.",
        $"组{group}的相关系数相互矛盾：各成员不可能都如此强烈地反向变动。", "CorrelationsContradict");

    /// <summary>Says which equal correlations are possible.</summary>
    internal static Message EqualCorrelations(Figure least, Figure members) => Message.Of($"{least} to 1 where {members} members say the same", $"{members}个成员取值相同时为{least}至1");

    /// <summary>Says which correlations are possible.</summary>
    internal static Message ScaledCorrelations(Figure part) => Message.Of($"this group's correlations times {part} or less", $"本组相关系数乘以不超过{part}的系数");

    /// <summary>Writes a correlation with its cell.</summary>
    internal static Message CorrelationAt(Figure correlation, Name cell, Name parameter) => Message.Of($"{correlation} at {cell} for {parameter}", $"{parameter}（{cell}）为{correlation}");

    /// <summary>Says that green is worse than amber.</summary>
    internal static Message GreenWorse(Name indicator) => Message.Of($"Green of {indicator} is worse than its Amber.", $"{indicator}的Green不如其Amber。");

    /// <summary>Writes the limits of an indicator.</summary>
    internal static Message Limits(Name green, Name amber, Name direction) => Message.Of(
        $"Green {green}, Amber {amber}, {direction}",
        $"Green {green}，Amber {amber}，{direction}", "IndicatorLimits");

    /// <summary>Says how the limits must be.</summary>
    internal static Message GreenAtLeastAmber => Message.Of("Green at least as good as Amber", "Green不逊于Amber");
}
