using ComputeSovereignty.Cases.Studies;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis.Demand;

/// <summary>What is said of the tasks of a roadmap.</summary>
internal static class RoadmapMessages
{
    /// <summary>Gets that nothing measures a task.</summary>
    internal static Message NothingTracked => Message.Of("Not measured here.", "此处未衡量。", "RoadmapNothingTracked");

    /// <summary>Gets that the plan does not have what is tracked.</summary>
    internal static Message NotInThisPlan => Message.Of("Not measured: this plan does not contain the figure.", "未衡量：本方案中没有这一数字。", "RoadmapNotInPlan");

    /// <summary>Says that there is a value and no level to hold it against.</summary>
    internal static Message NoLevel(MeasuredValue value, string date) => Message.Of(
        $"Stands at {At(value, date)}; no target level is published.",
        $"现为{At(value, date)}；未公布目标水平。",
        "RoadmapNoLevel");

    /// <summary>Says that one value alone makes no line.</summary>
    internal static Message OnePoint(RoadmapTask task, MeasuredValue value, string date) => Message.Of(
        $"Stands at {At(value, date)}; the target of {Target(task, value)} is due in {new Period($"{task.Due}")}, and one value alone shows no direction.",
        $"现为{At(value, date)}；目标{Target(task, value)}，期限{new Period($"{task.Due}")}，仅有一个数值，无法判断走势。",
        "RoadmapOnePoint");

    /// <summary>Says whether a target is reached.</summary>
    internal static Message Judged(TaskState state, RoadmapTask task, MeasuredValue value, string date) => state == TaskState.Met
        ? Message.Of($"Met: {At(value, date)}; the target is {Target(task, value)}.", $"达标：{At(value, date)}；目标为{Target(task, value)}。", "RoadmapMet")
        : Message.Of($"Missed: {At(value, date)}; the target is {Target(task, value)}.", $"未达标：{At(value, date)}；目标为{Target(task, value)}。", "RoadmapMissed");

    /// <summary>Says whether the straight line to a target is kept.</summary>
    internal static Message Line(TaskState state, RoadmapTask task, MeasuredValue value, string date, double needed) => state == TaskState.OnTheWay
        ? Message.Of(
            $"On the way: {At(value, date)}; a straight line to {Target(task, value)} by {new Period($"{task.Due}")} asks for {Message.Of(RuleWords.Number(needed, value.Unit))} by then.",
            $"进度正常：{At(value, date)}；按直线推进至{new Period($"{task.Due}")}达到{Target(task, value)}，届时应为{Message.Of(RuleWords.Number(needed, value.Unit))}。",
            "RoadmapOnTheWay")
        : Message.Of(
            $"Late: {At(value, date)}; a straight line to {Target(task, value)} by {new Period($"{task.Due}")} asks for {Message.Of(RuleWords.Number(needed, value.Unit))} by then.",
            $"进度滞后：{At(value, date)}；按直线推进至{new Period($"{task.Due}")}达到{Target(task, value)}，届时应为{Message.Of(RuleWords.Number(needed, value.Unit))}。",
            "RoadmapLate");

    private static Message At(MeasuredValue value, string date) => date.Length == 0
        ? Message.Of(RuleWords.Of(value))
        : Message.Of($"{Message.Of(RuleWords.Of(value))} in {new Period(date)}", $"{new Period(date)}{Message.Of(RuleWords.Of(value))}", "RoadmapValueAt");

    private static Message Target(RoadmapTask task, MeasuredValue value) => Message.Of(RuleWords.Of(PlanMeasures.Typed(task.Target, value.Unit)));
}
