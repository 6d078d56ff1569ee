using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Indicators;

/// <summary>Headings and columns of indicators and triggers.</summary>
internal static class IndicatorReportMessages
{
    /// <summary>Gets the heading of indicators.</summary>
    internal static Message IndicatorsHeading => Message.Of("Leading indicators against the path to target", "先行指标与达标路径对照");

    /// <summary>Gets the label of indicators.</summary>
    internal static Message IndicatorsLabel => Message.Of("Leading indicators", "先行指标");

    /// <summary>Gets what indicators are held against.</summary>
    internal static Message IndicatorsFinding => Message.Of(
        "The latest observation is compared with the least demanding path that meets the target: the plan at the threshold named beside it. Ratings follow the rules of the case; where the indicator has a unit, they apply to its multiple of the required value. Observations from before the plan are not rated.",
        "最新观测值与达标所需的最低路径（即所列临界值对应的方案）对照。评级按案例规则进行；指标有单位时，按观测值相对所需值的倍数评级。早于规划期的观测不评级。");

    /// <summary>Gets the header of indicators.</summary>
    internal static Message Indicator => Message.Of("Indicator", "指标", "HeaderIndicator");

    /// <summary>Gets the header of lights.</summary>
    internal static Message Rating => Message.Of("Rating", "评级");

    /// <summary>Gets the header of what lights ask for.</summary>
    internal static Message RatingRule => Message.Of("Rating rule", "评级标准");

    /// <summary>Gets the header of observations.</summary>
    internal static Message Observed => Message.Of("Observed", "观测值");

    /// <summary>Gets the header of dates of observations.</summary>
    internal static Message ObservedOn => Message.Of("Observed in", "观测时间");

    /// <summary>Gets the header of what the target needs.</summary>
    internal static Message Required => Message.Of("Required for target", "达标所需值");

    /// <summary>Gets the header of the year of what the target needs.</summary>
    internal static Message RequiredIn => Message.Of("Required in", "所需年份");

    /// <summary>Gets the header of the plan behind what the target needs.</summary>
    internal static Message RequiredFrom => Message.Of("Plan behind it", "对应方案");

    /// <summary>Gets the header of the month by which a scenario must begin.</summary>
    internal static Message Deadline => Message.Of("Needed by", "最迟启动时间");

    /// <summary>Gets the header of what a scenario would mean.</summary>
    internal static Message Implication => Message.Of("Implication", "含义");

    /// <summary>Gets the heading of triggers.</summary>
    internal static Message TriggersHeading => Message.Of("Events that would change the outcome", "可能改变结论的事件");

    /// <summary>Gets the label of triggers.</summary>
    internal static Message TriggersLabel => Message.Of("Events", "触发事件");

    /// <summary>Gets what triggers are.</summary>
    internal static Message TriggersFinding => Message.Of("The scenario of each rule, solved.", "逐一求解各规则对应的情景。");

    /// <summary>Gets the header of scenarios.</summary>
    internal static Message Scenario => Message.Of("Scenario", "情景", "HeaderScenario");

    /// <summary>Gets the header of changes of the share.</summary>
    internal static Message ShareChange => Message.Of("Change vs base case", "较基准变化");

    /// <summary>Names the chart of triggers.</summary>
    /// <param name="year">The checkpoint year.</param>
    internal static Message TriggersChart(Period year) => Message.Of($"Change in the {year} domestic share under each event", $"各事件下{year}国产化率的变化");
}
