using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis.Simulations;

/// <summary>What is said of rules of thumb and tasks of a roadmap over many draws.</summary>
internal static class RuleOddsMessages
{
    /// <summary>Heads the table of rules.</summary>
    internal static Message RulesHeading => Message.Of("Rules of thumb, by share of draws", "各经验规则不同状态占抽样的比例", "RuleOddsHeading");

    /// <summary>Labels the table of rules.</summary>
    internal static Message RulesLabel => Message.Of("Rules of thumb", "经验规则", "RuleOddsLabel");

    /// <summary>Titles the chart of rules.</summary>
    internal static Message RulesChart => Message.Of("Share of draws in which each rule is in each state", "各规则不同状态占抽样的比例", "RuleOddsChart");

    /// <summary>Names the axis of shares of draws.</summary>
    internal static Message Draws => Message.Of("Share of draws", "占抽样的比例", "RuleOddsDraws");

    /// <summary>Heads the column of rules.</summary>
    internal static Message Rule => Message.Of("Rule", "规则", "RuleOddsRule");

    /// <summary>Heads the column of the keys of rules.</summary>
    internal static Message RuleKey => Message.Of("Key of the rule", "规则编号", "RuleOddsKey");

    /// <summary>Heads the column of a state.</summary>
    /// <param name="state">The state.</param>
    internal static Message Of(RuleState state) => state switch
    {
        RuleState.Active => Message.Of("Active", "适用", "RuleOddsActive"),
        RuleState.AtRisk => Message.Of("At risk", "临近失效", "RuleOddsAtRisk"),
        RuleState.Broken => Message.Of("Broken", "已失效", "RuleOddsBroken"),
        RuleState.Dormant => Message.Of("Dormant", "不适用", "RuleOddsDormant"),
        _ => Message.Of("Unknown", "无法判定", "RuleOddsUnknown"),
    };

    /// <summary>Heads the column of a state.</summary>
    /// <param name="state">The state.</param>
    internal static Message Of(TaskState state) => state switch
    {
        TaskState.Met => Message.Of("Met", "达标", "TaskOddsMet"),
        TaskState.OnTheWay => Message.Of("On the way", "进度正常", "TaskOddsOnTheWay"),
        TaskState.Late => Message.Of("Late", "滞后", "TaskOddsLate"),
        _ => Message.Of("Not measured", "未衡量", "TaskOddsNotMeasured"),
    };

    /// <summary>Says how to read the table of rules.</summary>
    internal static Message RulesReading => Message.Of(
        "Each rule is judged by its own tests on the plan of every draw; the states add up to 100%. The columns “from” and “to” are the ends of 95% confidence intervals.", "各规则按其检验条件在每次抽样的方案中判定，各状态合计为100%。“下限”与“上限”为95%置信区间的两端。", "RuleOddsReading");

    /// <summary>Heads the table of tasks.</summary>
    internal static Message TasksHeading => Message.Of("Roadmap tasks, by share of draws", "各路线图任务不同状态占抽样的比例", "TaskOddsHeading");

    /// <summary>Labels the table of tasks.</summary>
    internal static Message TasksLabel => Message.Of("Roadmap", "路线图", "TaskOddsLabel");

    /// <summary>Heads the column of tasks.</summary>
    internal static Message Task => Message.Of("Task", "任务", "TaskOddsTask");

    /// <summary>Heads the column of titles.</summary>
    internal static Message Title => Message.Of("Title", "名称", "TaskOddsTitle");

    /// <summary>Says which tasks are missing.</summary>
    internal static Message TasksReading => Message.Of("Tasks that nothing here measures, or whose target is not published, are left out. The columns “from” and “to” are the ends of 95% confidence intervals.", "此处未衡量或未公布目标的任务不列出。“下限”与“上限”为95%置信区间的两端。", "TaskOddsReading");

    /// <summary>Says how a rule fares.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="states">Each state in which it is in some draws, with the share of draws: all of them.</param>
    internal static Message RuleIn(Name rule, Listing states) => Message.Of($"{rule}, by share of draws: {states}.", $"{rule}（占抽样的比例）：{states}。", "RuleOddsIn");

    /// <summary>Says in what part of draws a rule is in a state.</summary>
    /// <param name="state">The state.</param>
    /// <param name="share">The share of draws.</param>
    internal static Message InState(RuleState state, Figure share) => state switch
    {
        RuleState.Active => Message.Of($"active {share}", $"适用{share}", "RuleOddsInActive"),
        RuleState.AtRisk => Message.Of($"at risk {share}", $"临近失效{share}", "RuleOddsInAtRisk"),
        RuleState.Broken => Message.Of($"broken {share}", $"已失效{share}", "RuleOddsInBroken"),
        RuleState.Dormant => Message.Of($"dormant {share}", $"不适用{share}", "RuleOddsInDormant"),
        _ => Message.Of($"unknown {share}", $"无法判定{share}", "RuleOddsInUnknown"),
    };

    /// <summary>Says how a task fares.</summary>
    /// <param name="task">The task.</param>
    /// <param name="met">The part of draws in which it is met.</param>
    /// <param name="onTheWay">The part of draws in which it is on the way.</param>
    /// <param name="late">The part of draws in which it is late.</param>
    internal static Message TaskIn(Name task, Figure met, Figure onTheWay, Figure late) => Message.Of(
        $"{task}: met in {met} of draws, on the way in {onTheWay}, late in {late}.", $"{task}：在{met}的抽样中达标，{onTheWay}进度正常，{late}滞后。", "TaskOddsIn");
}
