using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Indicators;

/// <summary>What leading indicators and triggers say.</summary>
internal static class IndicatorMessages
{
    /// <summary>Gets that there is no observation.</summary>
    internal static Message NotObserved => Message.Of("not yet observed", "尚无观测");

    /// <summary>Gets that a target does not hang on an indicator.</summary>
    internal static Message NoDependence => Message.Of("The target does not depend on it.", "该指标不影响达标。");

    /// <summary>Says that a scenario takes from the checkpoint year.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="year">The year.</param>
    /// <param name="less">By how much.</param>
    internal static Message Threat(Name scenario, Period year, Figure less) => Message.Of($"Risk: scenario {scenario} would lower {year} by {less}.", $"风险：情景{scenario}将使{year}国产化率下降{less}。");

    /// <summary>Says that a scenario takes from the checkpoint year, and what is left.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="year">The year.</param>
    /// <param name="less">By how much.</param>
    /// <param name="share">The share that is left.</param>
    internal static Message ThreatTo(Name scenario, Period year, Figure less, Figure share) => Message.Of(
        $"Risk: scenario {scenario} would lower {year} by {less}, to {share}.",
        $"风险：情景{scenario}将使{year}国产化率下降{less}，至{share}。");

    /// <summary>Says that a met target stays met under a scenario.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="year">The year.</param>
    /// <param name="target">The target.</param>
    internal static Message StillMet(Name scenario, Period year, Figure target) => Message.Of($"Under scenario {scenario}, {year} still meets its {target} target.", $"情景{scenario}下，{year}仍可达到{target}的目标。");

    /// <summary>Says that a scenario brings the checkpoint year to its target.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="year">The year.</param>
    /// <param name="target">The target.</param>
    internal static Message WouldMeet(Name scenario, Period year, Figure target) => Message.Of($"Scenario {scenario} would bring {year} to its {target} target.", $"情景{scenario}可使{year}达到{target}的目标。");

    /// <summary>Says that a scenario is not enough.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="year">The year.</param>
    /// <param name="more">What it adds.</param>
    internal static Message HelpsNotEnough(Name scenario, Period year, Figure more) => Message.Of(
        $"Scenario {scenario} would add {more} in {year}, which is not sufficient.",
        $"情景{scenario}可使{year}国产化率提高{more}，但不足以达标。");

    /// <summary>Says that a scenario changes nothing.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="year">The year.</param>
    internal static Message NoChangeUnder(Name scenario, Period year) => Message.Of($"Scenario {scenario} would have no effect in {year}.", $"情景{scenario}对{year}没有影响。");

    /// <summary>Names a light within a sentence.</summary>
    /// <param name="light">The light.</param>
    internal static Message Light(TrafficLight light) => light switch
    {
        TrafficLight.Green => Message.Of("green", "绿", "LightGreen"),
        TrafficLight.Amber => Message.Of("amber", "黄", "LightAmber"),
        TrafficLight.Red => Message.Of("red", "红", "LightRed"),
        _ => Message.Of("none", "无", "LightNone"),
    };

    /// <summary>Says what a light asks for.</summary>
    /// <param name="green">What green asks for.</param>
    /// <param name="amber">What amber asks for.</param>
    internal static Message Limits(Message green, Message amber) => Message.Of($"green: {green}; amber: {amber}", $"绿：{green}；黄：{amber}");

    /// <summary>Says a limit with its side.</summary>
    /// <param name="limit">The limit.</param>
    /// <param name="direction">Which side is better; null where the limit is a word.</param>
    internal static Message Limit(IArgument limit, Cases.Studies.IndicatorDirection? direction) => direction switch
    {
        Cases.Studies.IndicatorDirection.HigherIsBetter => Message.Of($"{limit} or more", $"不低于{limit}", "LimitOrMore"),
        Cases.Studies.IndicatorDirection.LowerIsBetter => Message.Of($"{limit} or less", $"不高于{limit}", "LimitOrLess"),
        Cases.Studies.IndicatorDirection.LaterIsBetter => Message.Of($"{limit} or later", $"不早于{limit}", "LimitOrLater"),
        Cases.Studies.IndicatorDirection.EarlierIsBetter => Message.Of($"{limit} or earlier", $"不晚于{limit}", "LimitOrEarlier"),
        _ => Message.Of(limit),
    };

    /// <summary>Says that nothing was observed.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="limits">What its light asks for.</param>
    internal static Message Unobserved(Name indicator, Message limits) => Message.Of($"{indicator}: not yet observed ({limits}).", $"{indicator}：尚无观测（{limits}）。");

    /// <summary>Says that nothing was observed, and what the case assumes.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="assumed">What the case assumes.</param>
    /// <param name="limits">What its light asks for.</param>
    internal static Message UnobservedAssumed(Name indicator, IArgument assumed, Message limits) => Message.Of(
        $"{indicator}: not yet observed; the case assumes {assumed} ({limits}).",
        $"{indicator}：尚无观测；案例假设为{assumed}（{limits}）。");

    /// <summary>Says a value that is judged by itself.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="value">The value.</param>
    /// <param name="date">When it was seen.</param>
    /// <param name="light">The light.</param>
    /// <param name="limits">What it asks for.</param>
    internal static Message JudgedByValue(Name indicator, Figure value, Period date, Message light, Message limits) => Message.Of(
        $"{indicator}: {value} in {date}, rated {light} ({limits}).",
        $"{indicator}：{date}为{value}，评级为{light}（{limits}）。");

    /// <summary>Says a value that is judged against the path that the target needs.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="value">The value.</param>
    /// <param name="date">When it was seen.</param>
    /// <param name="ratio">Its multiple of what is needed.</param>
    /// <param name="needed">What is needed, in which year, and from which plan.</param>
    /// <param name="light">The light.</param>
    /// <param name="limits">What it asks for.</param>
    internal static Message JudgedByPath(Name indicator, Figure value, Period date, Name ratio, Message needed, Message light, Message limits) => Message.Of(
        $"{indicator}: {value} in {date}, {ratio} times {needed}; rated {light} ({limits}).",
        $"{indicator}：{date}为{value}，为{needed}的{ratio}倍；评级为{light}（{limits}）。");

    /// <summary>Says a value from before the plan.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="value">The value.</param>
    /// <param name="date">When it was seen.</param>
    /// <param name="needed">What is needed, in which year, and from which plan.</param>
    internal static Message TooEarly(Name indicator, Figure value, Period date, Message needed) => Message.Of(
        $"{indicator}: {value} in {date}, against {needed}. Too early to rate: the observation predates the plan.",
        $"{indicator}：{date}为{value}，对照{needed}。尚不能评级：观测早于规划期。");

    /// <summary>Says a value of which no path is known that meets the target.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="value">The value.</param>
    /// <param name="date">When it was seen.</param>
    internal static Message NoPath(Name indicator, Figure value, Period date) => Message.Of(
        $"{indicator}: {value} in {date}; not rated, because no path of this indicator is known to meet the target.",
        $"{indicator}：{date}为{value}；不评级，因尚无该指标的达标路径。");

    /// <summary>Says what the target needs.</summary>
    /// <param name="needed">The value.</param>
    /// <param name="year">The year.</param>
    /// <param name="from">The plan that gives it.</param>
    internal static Message Needed(Figure needed, Period year, Message from) => Message.Of(
        $"the {needed} required in {year} (plan with {from})",
        $"{year}达标所需的{needed}（{from}的方案）");

    /// <summary>Says that what is tracked cannot do it alone.</summary>
    /// <param name="lever">What is tracked.</param>
    internal static Message TrackedInsufficient(Message lever) => Message.Of($"Changing {lever} is not sufficient on its own.", $"单独改变{lever}不足以达标。");

    /// <summary>Says what of the tracked figure would be enough.</summary>
    /// <param name="lever">What is tracked, with its amount.</param>
    internal static Message TrackedSufficient(Message lever) => Message.Of($"On its own, {lever} would be sufficient.", $"{lever}单独即可达标。");

    /// <summary>Says how far the tracked figure may go.</summary>
    /// <param name="lever">What is tracked, with how far.</param>
    internal static Message TrackedHolds(Message lever) => Message.Of($"The target is still met with {lever}.", $"{lever}时仍可达标。");

    /// <summary>Says by when a scenario must begin.</summary>
    /// <param name="month">The month.</param>
    internal static Message NeededBy(Period month) => Message.Of($"Needed by {month}.", $"最迟须于{month}启动。");

    /// <summary>Says by when a scenario must begin, and what a delay costs.</summary>
    /// <param name="month">The month.</param>
    /// <param name="gap">What a year later leaves missing.</param>
    internal static Message NeededByOrGap(Period month, Figure gap) => Message.Of($"Needed by {month}; a one-year delay leaves a gap of {gap}.", $"最迟须于{month}启动；推迟一年将留下{gap}的缺口。");

    /// <summary>Says what a scenario does to the checkpoint year.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="reach">What the year reaches, against the base case.</param>
    /// <param name="years">What happens to all years.</param>
    internal static Message Trigger(Name scenario, Message reach, Message years) => Message.Of($"{scenario}: {reach}{years}.", $"{scenario}：{reach}{years}。");

    /// <summary>Says that the checkpoint year meets its target.</summary>
    /// <param name="year">The year.</param>
    /// <param name="target">The target.</param>
    /// <param name="change">Against the base case.</param>
    internal static Message TriggerMeets(Period year, Figure target, Message change) => Message.Of($"{year} meets its {target} target, {change}", $"{year}达到{target}的目标，{change}");

    /// <summary>Says what the checkpoint year reaches.</summary>
    /// <param name="year">The year.</param>
    /// <param name="share">The share.</param>
    /// <param name="change">Against the base case.</param>
    internal static Message TriggerReaches(Period year, Figure share, Message change) => Message.Of($"{year} reaches {share}, {change}", $"{year}国产化率为{share}，{change}");

    /// <summary>Says a change against the base case.</summary>
    /// <param name="change">The change; fraction.</param>
    internal static Message AgainstBase(double change) => Math.Abs(change) < Least ? Message.Of("the same as in the base case", "与基准方案相同", "SameAsBase")
        : change > 0 ? Message.Of($"{Figure.Size(change)} above the base case", $"较基准方案提高{Figure.Size(change)}", "AboveBase")
        : Message.Of($"{Figure.Size(change)} below the base case", $"较基准方案下降{Figure.Size(change)}", "BelowBase");

    /// <summary>Says a change of the shortfall over all years, behind another statement; nothing where there is none.</summary>
    /// <param name="gain">By how much it falls; fraction.</param>
    internal static Message ShortfallChange(double gain) => Math.Abs(gain) < Least ? Message.None
        : gain > 0 ? Message.Of($"; the cumulative shortfall falls by {Figure.Size(gain)}", $"；累计缺口减少{Figure.Size(gain)}", "TriggerShortfallFalls")
        : Message.Of($"; the cumulative shortfall grows by {Figure.Size(gain)}", $"；累计缺口增加{Figure.Size(gain)}", "TriggerShortfallGrows");

    /// <summary>Says when a trigger comes true, in the planner's own words.</summary>
    /// <param name="condition">The condition.</param>
    internal static Message Condition(Listing condition) => Message.Of($"Trigger: {condition}.", $"触发条件：{condition}。");

    // A change of less than this is none: a twentieth of a percentage point.
    private const double Least = 0.0005;
}
