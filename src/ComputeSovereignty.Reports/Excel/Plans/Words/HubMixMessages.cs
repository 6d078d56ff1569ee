using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Reports.Excel.Plans.Words;

/// <summary>What is said of the mix and the age of machines at hubs.</summary>
internal static class HubMixMessages
{
    /// <summary>Gets the title.</summary>
    internal static Message Title => Message.Of("Mix and age of machines at each hub, and the largest training run they could hold", "各枢纽设备的构成与机龄，以及可承载的最大训练任务", "PlanHubMixTitle");

    /// <summary>Gets how to read the table.</summary>
    internal static Message Subtitle => Message.Of(
        "Machines of the programme alive, mean of the year; a blank hub is all hubs together. Diversity is 1 less the sum of squared shares of pools: 0 for a single pool. The largest run is what a place could hold if every machine young enough trained, in usable PFLOPS; what the plan trains is less.",
        "项目内在役设备（年均）；枢纽留空为全部枢纽合计。多样性为1减去各资源池占比的平方和，仅一个资源池时为0。最大训练任务为机龄合格的设备全部用于训练时当地可承载的规模（可用PFLOPS），方案实际的训练算力较小。",
        "PlanHubMixSubtitle");

    /// <summary>Gets the title of the chart.</summary>
    internal static Message Chart => Message.Of("Largest training run that could be held: in one pool, at one hub, across hubs", "可承载的最大训练任务：单一资源池、单一枢纽、跨枢纽", "PlanHubMixChart");

    /// <summary>Heads the column of the largest pool.</summary>
    internal static Message LargestPool => Message.Of("Largest pool", "最大资源池", "PlanHubMixLargestPool");

    /// <summary>Heads the column of its share.</summary>
    internal static Message LargestShare => Message.Of("Share of the largest pool", "最大资源池占比", "PlanHubMixLargestShare");

    /// <summary>Heads the column of diversity.</summary>
    internal static Message Diversity => Message.Of("Diversity of pools", "资源池多样性", "PlanHubMixDiversity");

    /// <summary>Heads the column of the largest run within one pool.</summary>
    internal static Message LargestInPool => Message.Of("Largest run in one pool", "单一资源池最大任务规模", "PlanHubMixLargestInPool");

    /// <summary>Heads the column of the largest run across the pools of a hub.</summary>
    internal static Message LargestMixed => Message.Of("Largest run across pools of a hub", "单一枢纽跨池最大任务规模", "PlanHubMixLargestMixed");

    /// <summary>Heads the column of the largest run across hubs.</summary>
    internal static Message LargestAcross => Message.Of("Largest run across hubs", "跨枢纽最大任务规模", "PlanHubMixLargestAcross");

    /// <summary>Heads the column of a class of age.</summary>
    /// <param name="age">The age in whole years.</param>
    internal static Message ShareOfAge(int age) => age switch
    {
        0 => Message.Of("Share in the first year", "机龄不足1年占比", "PlanHubMixNew"),
        HubMixRow.AgeClasses - 1 => Message.Of($"Share of {Figure.Number(age)} years or more", $"机龄{Figure.Number(age)}年及以上占比", "PlanHubMixOld"),
        1 => Message.Of("Share of 1 year", "机龄1年占比", "PlanHubMixOneYear"),
        _ => Message.Of($"Share of {Figure.Number(age)} years", $"机龄{Figure.Number(age)}年占比", "PlanHubMixYears"),
    };
}
