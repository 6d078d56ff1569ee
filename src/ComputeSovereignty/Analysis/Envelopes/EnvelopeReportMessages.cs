using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Envelopes;

/// <summary>Headings and columns of the largest shares of years.</summary>
internal static class EnvelopeReportMessages
{
    /// <summary>Gets the heading of the years.</summary>
    internal static Message EnvelopeHeading => Message.Of("Maximum share by year if that year alone had priority (ceilings, not a plan)", "各年单独优先时的国产化率上限（非可同时实现的方案）");

    /// <summary>Gets the label of the years.</summary>
    internal static Message EnvelopeLabel => Message.Of("Single-year maxima", "单年上限", "EnvelopeLabel");

    /// <summary>Gets the header of the earliest-first plan.</summary>
    internal static Message EarliestFirst => Message.Of("Earliest-first plan", "逐年优先方案");

    /// <summary>Gets the header of single-year maxima.</summary>
    internal static Message SingleYearMaximum => Message.Of("Single-year maximum", "单年上限");

    /// <summary>Gets the header of the shortfall beside a maximum.</summary>
    internal static Message ShortfallWithIt => Message.Of("Cumulative shortfall at the maximum", "取上限时的累计缺口");

    /// <summary>Gets the header of the shortfall of the plan.</summary>
    internal static Message ShortfallOfPlan => Message.Of("Cumulative shortfall, reference plan", "基准方案的累计缺口");

    /// <summary>Gets the header of stacks held back.</summary>
    internal static Message MoreStacks => Message.Of("Additional HBM stockpiled beforehand", "事先多储备的HBM", "HeaderMoreStacks");

    /// <summary>Gets the header of accelerators held back.</summary>
    internal static Message MoreAccelerators => Message.Of("Additional accelerators stockpiled beforehand", "事先多储备的加速器", "HeaderMoreAccelerators");

    /// <summary>Gets the header of money held back.</summary>
    internal static Message MoreMoney => Message.Of("Additional commitments carried over", "事先多结转的资金");

    /// <summary>Gets the header of years that are left idle.</summary>
    internal static Message IdleYears => Message.Of("Years with almost no domestic deployment", "几乎没有国产设备部署的年份");

    /// <summary>Gets the heading of what maxima leave to the others.</summary>
    internal static Message CostsHeading => Message.Of("Effect of each single-year maximum on the other years", "各单年上限对其他年份的影响");

    /// <summary>Gets the label of what maxima leave to the others.</summary>
    internal static Message CostsLabel => Message.Of("Effect on other years", "对其他年份的影响");

    /// <summary>Gets what the rows of that table are.</summary>
    internal static Message CostsFinding => Message.Of(
        "Each row is one plan that maximises one year's share; the other years then have the highest shares still possible.",
        "每行为使某一年国产化率最大的方案；其他年份为在此前提下可达到的最高值。");

    /// <summary>Gets the header of the plans of that table.</summary>
    internal static Message PlanFor => Message.Of("Plan", "方案", "HeaderPlanFor");

    /// <summary>Names the plan for one year.</summary>
    /// <param name="year">The year.</param>
    internal static Message PriorityTo(Period year) => Message.Of($"Priority to {year}", $"优先{year}");
}
