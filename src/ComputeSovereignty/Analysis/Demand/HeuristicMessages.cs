using ComputeSovereignty.Cases.Studies;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis.Demand;

/// <summary>What is said of rules of thumb and their tests.</summary>
internal static class HeuristicMessages
{
    /// <summary>Gets that a figure has no limit.</summary>
    internal static Message Unlimited => Message.Of("no limit", "不设上限", "MeasuredUnlimited");

    /// <summary>Says how a heuristic stands.</summary>
    /// <param name="state">The state.</param>
    /// <param name="because">The tests that decide it.</param>
    internal static Message Of(RuleState state, IReadOnlyList<TestReading> because)
    {
        Listing tests = Listing.Of(because.Select(static t => t.Test.Name), Joint.Semicolon);
        return state switch
        {
            RuleState.Unknown when because.Count == 0 => Message.Of("Unknown: the rule has no condition that could be tested.", "无法判定：该规则没有可检验的适用条件。", "HeuristicWithoutCondition"),
            RuleState.Unknown => Message.Of($"Unknown: all other conditions hold, but this is not measured: {tests}.", $"无法判定：其余条件均满足，但以下条件没有数据：{tests}。", "HeuristicUnknown"),
            RuleState.Broken => Message.Of($"Broken in this plan: {tests}.", $"在本方案中已失效：{tests}。", "HeuristicBroken"),
            RuleState.Dormant => Message.Of($"Does not apply in this plan; this condition does not hold: {tests}.", $"在本方案中不适用，以下条件不满足：{tests}。", "HeuristicDormant"),
            RuleState.AtRisk => Message.Of($"Applies in this plan, but is close to breaking: {tests}.", $"在本方案中适用，但已接近失效：{tests}。", "HeuristicAtRisk"),
            _ => Message.Of("Applies in this plan; nothing that would break it is near.", "在本方案中适用，且没有接近失效的迹象。", "HeuristicActive"),
        };
    }

    /// <summary>Says that a test is not measured.</summary>
    /// <param name="test">The test.</param>
    internal static Message NotMeasured(HeuristicTest test) => test.Measure.Kind == Cases.Addresses.MeasureKind.Indicator
        ? Message.Of("Not measured: there is no observation.", "未衡量：没有观测值。", "TestNotObserved")
        : Message.Of("Not measured: this plan does not contain the figure.", "未衡量：本方案中没有这一数字。", "TestNotInPlan");

    /// <summary>Says what a test found.</summary>
    /// <param name="reading">The test, read.</param>
    internal static Message Compared(TestReading reading)
    {
        (Message value, Message limit) = (Message.Of(RuleWords.Of(reading.Value!)), Against(reading.Test.Comparison, RuleWords.Limit(reading.Threshold!)));
        return (reading.Test.Clause, reading.Holds) switch
        {
            (_, null) => Message.Of($"Cannot be compared: {value}; required: {limit}.", $"无法比较：{value}；要求：{limit}。", "TestIncomparable"),
            (_, true) => Message.Of($"Holds: {value}; required: {limit}.", $"满足：{value}；要求：{limit}。", "TestHolds"),
            (TestClause.Breaks, false) when reading.IsNear => Message.Of($"Does not hold, but is near: {value}; required: {limit}.", $"不满足，但已接近：{value}；要求：{limit}。", "TestNear"),
            _ => Message.Of($"Does not hold: {value}; required: {limit}.", $"不满足：{value}；要求：{limit}。", "TestFails"),
        };
    }

    private static Message Against(TestComparison comparison, IArgument limit)
    {
        Message said = Message.Of(limit);
        return comparison switch
        {
            TestComparison.AtLeast => Message.Of($"at least {said}", $"至少{said}", "ComparedAtLeast"),
            TestComparison.AtMost => Message.Of($"at most {said}", $"至多{said}", "ComparedAtMost"),
            TestComparison.Equal => said,
            _ => Message.Of($"other than {said}", $"不等于{said}", "ComparedUnequal"),
        };
    }
}
