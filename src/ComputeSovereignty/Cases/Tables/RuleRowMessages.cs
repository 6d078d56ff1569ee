using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cases.Tables;

/// <summary>What is wrong with a row of rules of thumb or of roadmaps.</summary>
internal static class RuleRowMessages
{
    /// <summary>Says that a text names no measure.</summary>
    internal static Message NotAMeasure => Message.Of("This is not the name of a measure.", "这不是可衡量项的名称。");

    /// <summary>Says how a measure is written.</summary>
    internal static Message HowToMeasure => Message.Of(
        "Sheet[key].Column, such as Lines[SMIC-N2].Utilization; Indicator:NAME; Result:NAME or Result:NAME@YEAR",
        "Sheet[key].Column，如Lines[SMIC-N2].Utilization；Indicator:NAME；Result:NAME或Result:NAME@YEAR");

    /// <summary>Says that a claim is held against something other than a figure of the case.</summary>
    internal static Message NotAFigure => Message.Of("What the case uses is named by the address of a figure.", "案例取值须以参数地址指明。");

    /// <summary>Says how a figure is named.</summary>
    internal static Message HowToNameFigure => Message.Of("Sheet[key].Column, such as Labs[Giants].Elasticity", "Sheet[key].Column，如Labs[Giants].Elasticity");

    /// <summary>Says that a value cannot be compared by size.</summary>
    internal static Message NotComparable => Message.Of("A word is neither larger nor smaller than another.", "文字无法比较大小。");

    /// <summary>Says what can be compared by size.</summary>
    internal static Message NumberMonthOrMeasure => Message.Of("a number, a month or a measure", "数字、月份或可衡量项");

    /// <summary>Says that a target should be a month.</summary>
    internal static Message TargetNoMonth => Message.Of("The target is not a month, although earlier or later is better.", "方向为以早或以晚为优，但目标不是月份。");

    /// <summary>Says that a target should be a number.</summary>
    internal static Message TargetNoNumber => Message.Of("The target is not a number, although higher or lower is better.", "方向为以高或以低为优，但目标不是数字。");

    /// <summary>Says that no result has a name.</summary>
    internal static Message ResultUnknown(Name name) => Message.Of($"There is no result {name}.", $"没有名为{name}的结果。");

    /// <summary>Says that a result is of nothing.</summary>
    /// <param name="thing">What it is of.</param>
    /// <param name="sheet">The sheet that should know it.</param>
    internal static Message ThingUnknown(Name thing, Name sheet) => Message.Of($"{thing} is not on sheet {sheet}.", $"工作表{sheet}中没有{thing}。", "ResultThingUnknown");

    /// <summary>Says that a year is outside the plan.</summary>
    internal static Message YearOutside(Period year) => Message.Of($"{year} is not a year of the plan.", $"{year}不在规划期内。", "ResultYearOutside");

    /// <summary>Says that an address names more than one figure.</summary>
    internal static Message SeveralFigures => Message.Of("A measure is one figure; this address names several.", "可衡量项只能是一个数字，而此地址对应多个。");

    /// <summary>Says that nothing was observed.</summary>
    internal static Message NeverObserved(Name indicator) => Message.Of($"{indicator} has no observation, so the test is not measured.", $"{indicator}没有观测值，该检验无法衡量。");

    /// <summary>Says that a scenario does not exist.</summary>
    internal static Message TestScenarioUnknown(Name test) => Message.Of($"The scenario of test {test} does not exist.", $"检验{test}所指的情景不存在。");

    /// <summary>Says that a rule has no condition.</summary>
    internal static Message NoCondition(Name heuristic) => Message.Of($"{heuristic} has no When test, so its state is unknown.", $"{heuristic}没有适用条件（When）检验，状态无法判定。");
}
