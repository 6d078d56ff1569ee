using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Reports.Html;

/// <summary>What a page says of rules of thumb and of the roadmap.</summary>
internal static class RuleSectionMessages
{
    /// <summary>Gets the heading of the rules.</summary>
    internal static Message RulesOfThumb => Message.Of("Rules of thumb", "经验规则", "SectionRulesOfThumb");

    /// <summary>Gets the heading of the roadmap.</summary>
    internal static Message Roadmap => Message.Of("Roadmap", "路线图", "SectionRoadmap");

    /// <summary>Gets a label.</summary>
    internal static Message When => Message.Of("When", "适用情形", "RuleCardWhen");

    /// <summary>Gets a label.</summary>
    internal static Message Prefer => Message.Of("Prefer", "应做", "RuleCardPrefer");

    /// <summary>Gets a label.</summary>
    internal static Message Over => Message.Of("Do not conclude", "不应推断", "RuleCardOver");

    /// <summary>Gets a label.</summary>
    internal static Message BreaksWhen => Message.Of("Breaks when", "失效情形", "RuleCardBreaksWhen");

    /// <summary>Gets a header.</summary>
    internal static Message Test => Message.Of("Test", "检验", "RuleCardTest");

    /// <summary>Gets a header.</summary>
    internal static Message For => Message.Of("Clause", "条款", "RuleCardClause");

    /// <summary>Gets a header.</summary>
    internal static Message Result => Message.Of("Holds", "是否满足", "RuleCardResult");

    /// <summary>Gets a header.</summary>
    internal static Message Task => Message.Of("Task", "任务", "RoadmapTask");

    /// <summary>Gets a header.</summary>
    internal static Message Title => Message.Of("What is to be done", "内容", "RoadmapTitle");

    /// <summary>Gets a header.</summary>
    internal static Message Due => Message.Of("Due", "期限", "RoadmapDue");

    /// <summary>Gets a header.</summary>
    internal static Message InWords => Message.Of("In words", "说明", "RoadmapInWords");

    /// <summary>Gets the title of the tasks that are measured.</summary>
    internal static Message Measured => Message.Of("Tasks that the plan measures", "方案可衡量的任务", "RoadmapMeasuredTasks");

    /// <summary>Gets the title of the tasks that are not.</summary>
    internal static Message Unmeasured => Message.Of("Tasks that the plan does not measure", "方案未衡量的任务", "RoadmapUnmeasuredTasks");

    /// <summary>Names the tests of a rule.</summary>
    internal static Message TestsOf(Name rule) => Message.Of($"Tests of {rule}", $"{rule}的检验", "RuleCardTestsOf");

    /// <summary>Says how far a rule can be trusted.</summary>
    /// <param name="confidence">The confidence.</param>
    /// <param name="date">When it was written.</param>
    internal static Message Trust(Message confidence, Period date) => Message.Of($"Confidence: {confidence}. Written {date}.", $"可信度：{confidence}。撰写于{date}。", "RuleCardTrust");

    /// <summary>Says how the rules stand.</summary>
    internal static Message Finding(Figure all, Figure apply, Figure broken) => Message.Of(
        $"Rules of thumb judged on this plan: {all}. Applying: {apply}. Broken: {broken}.",
        $"本方案共检验{all}条经验规则，其中适用{apply}条，已失效{broken}条。",
        "RulesFinding");

    /// <summary>Says how the tasks stand.</summary>
    internal static Message RoadmapFinding(Figure all, Figure measured, Figure kept) => Message.Of(
        $"Tasks of the roadmap: {all}. Measured here: {measured}. Met or on the way: {kept}.",
        $"路线图共有{all}项任务，其中可衡量{measured}项，达标或进度正常{kept}项。",
        "RoadmapFinding");
}
