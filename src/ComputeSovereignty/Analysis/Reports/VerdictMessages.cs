using ComputeSovereignty.Messages;

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

    /// <summary>Gets all of them.</summary>
    public static IReadOnlyList<StudyMark> All => [Met, NotMet, NotCertified, NotProved, NothingToMeasure, NoPlan, Green, Amber, Red, NoLight];

    /// <summary>Says whether a target is met.</summary>
    /// <param name="met">Whether it is.</param>
    public static StudyMark Of(bool met) => met ? Met : NotMet;
}
