using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis.Reports;

/// <summary>The words in columns of verdicts and lights.</summary>
public static class VerdictMessages
{
    /// <summary>Gets that the target is met.</summary>
    public static StudyMark Met => new(Message.Of("met", "达标"), MarkTone.Good);

    /// <summary>Gets that the target is not met.</summary>
    public static StudyMark NotMet => new(Message.Of("not met", "未达标"), MarkTone.Warning);

    /// <summary>Gets that the answer could not be certified.</summary>
    public static StudyMark NotCertified => new(Message.Of("not certified", "未通过校验"), MarkTone.Alarm);

    /// <summary>Gets that the target is not met by the best plan found before the search ended.</summary>
    public static StudyMark NotProved => new(Message.Of("not proved", "未证明"), MarkTone.Warning);

    /// <summary>Gets that there is nothing of which a share could be taken.</summary>
    public static StudyMark NothingToMeasure => new(Message.Of("nothing to measure", "无可衡量", "VerdictNothingToMeasure"), MarkTone.Neutral);

    /// <summary>Gets that there is no plan.</summary>
    public static StudyMark NoPlan => new(Message.Of("no plan", "无可行方案"), MarkTone.Alarm);

    /// <summary>Gets a green light.</summary>
    public static StudyMark Green => new(Message.Of("green", "绿"), MarkTone.Good);

    /// <summary>Gets an amber light.</summary>
    public static StudyMark Amber => new(Message.Of("amber", "黄"), MarkTone.Warning);

    /// <summary>Gets a red light.</summary>
    public static StudyMark Red => new(Message.Of("red", "红"), MarkTone.Alarm);

    /// <summary>Gets no light.</summary>
    public static StudyMark NoLight => new(Message.Of("none", "无"), MarkTone.Neutral);

    /// <summary>Gets that a rule of thumb applies.</summary>
    public static StudyMark RuleActive => new(Message.Of("active", "适用"), MarkTone.Good);

    /// <summary>Gets that a rule of thumb applies and is near to breaking.</summary>
    public static StudyMark RuleAtRisk => new(Message.Of("at risk", "临近失效"), MarkTone.Warning);

    /// <summary>Gets that a rule of thumb is broken.</summary>
    public static StudyMark RuleBroken => new(Message.Of("broken", "已失效"), MarkTone.Alarm);

    /// <summary>Gets that a rule of thumb does not apply.</summary>
    public static StudyMark RuleDormant => new(Message.Of("dormant", "不适用"), MarkTone.Neutral);

    /// <summary>Gets that nobody knows whether a rule of thumb applies.</summary>
    public static StudyMark RuleUnknown => new(Message.Of("unknown", "无法判定"), MarkTone.Neutral);

    /// <summary>Gets that a task of a roadmap is on the way.</summary>
    public static StudyMark OnTheWay => new(Message.Of("on the way", "进度正常"), MarkTone.Good);

    /// <summary>Gets that a task of a roadmap is late.</summary>
    public static StudyMark Late => new(Message.Of("late", "滞后"), MarkTone.Warning);

    /// <summary>Gets that something is not measured.</summary>
    public static StudyMark NotMeasured => new(Message.Of("not measured", "未衡量", "VerdictNotMeasured"), MarkTone.Neutral);

    /// <summary>Gets all of them.</summary>
    public static IReadOnlyList<StudyMark> All =>
    [
        Met, NotMet, NotCertified, NotProved, NothingToMeasure, NoPlan, Green, Amber, Red, NoLight, RuleActive, RuleAtRisk, RuleBroken, RuleDormant, RuleUnknown, OnTheWay, Late, NotMeasured,
    ];

    /// <summary>Says how a rule of thumb stands.</summary>
    /// <param name="state">The state.</param>
    public static StudyMark Of(RuleState state) => state switch
    {
        RuleState.Active => RuleActive,
        RuleState.AtRisk => RuleAtRisk,
        RuleState.Broken => RuleBroken,
        RuleState.Dormant => RuleDormant,
        _ => RuleUnknown,
    };

    /// <summary>Says how a task of a roadmap stands.</summary>
    /// <param name="state">The state.</param>
    public static StudyMark Of(TaskState state) => state switch
    {
        TaskState.Met => Met,
        TaskState.OnTheWay => OnTheWay,
        TaskState.Late => Late,
        _ => NotMeasured,
    };

    /// <summary>Says whether a target is met.</summary>
    /// <param name="met">Whether it is.</param>
    public static StudyMark Of(bool met) => met ? Met : NotMet;
}
