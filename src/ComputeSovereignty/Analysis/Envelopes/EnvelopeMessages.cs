using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Envelopes;

/// <summary>What the largest shares of years say: a single-year maximum must not be sold as a plan.</summary>
internal static class EnvelopeMessages
{
    /// <summary>Gets what must be said where the plan is in whole modules and its maxima are not.</summary>
    internal static Message Relaxed => Message.Of(
        "The plan uses whole modules, whereas the single-year maxima and the earliest-first plan allow fractional modules; with whole modules they could only be lower.",
        "本方案采用整数模块，而单年上限与逐年优先方案允许非整数模块；若采用整数模块，只会更低。",
        "EnvelopeRelaxed");

    /// <summary>Gets that every target could be reached alone.</summary>
    internal static Message EveryTargetInReach => Message.Of(
        "Every year's target could be met if that year alone had priority. These are single-year maxima, each at the expense of other years, not a plan for all years.",
        "任一年份若单独优先均可达标。以上均为单年上限，以其他年份为代价，并非可同时实现的方案。");

    /// <summary>Gets that a figure is not certified.</summary>
    internal static Message NotVerified => Message.Of("the result is not verified, so it proves nothing", "结果未通过校验，不能作为依据", "EnvelopeNotVerified");

    /// <summary>Gets that the earliest-first plan is as good as the plan.</summary>
    internal static Message FastestAsGood => Message.Of(
        "The earliest-first plan, in which each year takes the maximum left by the years before it, has no larger cumulative shortfall than the reference plan.",
        "逐年优先方案（每一年取此前各年之后所能达到的最大值）的累计缺口不大于基准方案。");

    /// <summary>Says why a year has no maximum.</summary>
    /// <param name="year">The year.</param>
    /// <param name="why">Why.</param>
    internal static Message NoMaximum(Period year, Message why) => Message.Of($"{year}: {why}.", $"{year}：{why}。");

    /// <summary>Says that nothing is committed for a year.</summary>
    /// <param name="year">The year.</param>
    internal static Message NothingCommitted(Period year) => Message.Of($"{year}: nothing is committed for the year, so it has no domestic share.", $"{year}：当年无已承诺投资，国产化率不适用。", "EnvelopeNothingCommitted");

    /// <summary>Says that a year's share in the plan is the largest that it can have.</summary>
    /// <param name="year">The year.</param>
    /// <param name="plan">The share.</param>
    internal static Message AlreadyLargest(Period year, Figure plan) => Message.Of($"{year} reaches {plan} in the reference plan, which is its maximum.", $"{year}基准方案国产化率为{plan}，已是单年上限。");

    /// <summary>Says that a year's share in the plan is the largest that it can have, and not enough.</summary>
    /// <param name="year">The year.</param>
    /// <param name="plan">The share.</param>
    /// <param name="target">The target.</param>
    internal static Message AlreadyLargestMissed(Period year, Figure plan, Figure target) => Message.Of(
        $"{year} reaches {plan} in the reference plan, which is its maximum: its {target} target cannot be met under any schedule.",
        $"{year}基准方案国产化率为{plan}，已是单年上限：{target}的目标在任何安排下均无法达到。");

    /// <summary>Says what a year could reach.</summary>
    /// <param name="year">The year.</param>
    /// <param name="alone">Its maximum.</param>
    /// <param name="plan">Its share in the plan.</param>
    /// <param name="means">By what means, behind it.</param>
    /// <param name="verdict">Whether that is enough, behind it.</param>
    internal static Message WithPriority(Period year, Figure alone, Figure plan, Message means, Message verdict) => Message.Of(
        $"With priority over all other years, {year} could reach {alone}, against {plan} in the reference plan{means}{verdict}.",
        $"若单独优先，{year}国产化率最高可达{alone}（基准方案为{plan}）{means}{verdict}。");

    /// <summary>Says that a maximum is still not enough, behind it.</summary>
    /// <param name="target">The target.</param>
    internal static Message StillMissed(Figure target) => Message.Of($"; its {target} target still cannot be met", $"，仍无法达到{target}的目标");

    /// <summary>Says by what means a year reaches its maximum, behind it.</summary>
    /// <param name="means">The means.</param>
    internal static Message ByMeans(IReadOnlyList<Message> means) => Message.Of($", by {new Listing(means)}", $"，做法是{new Listing(means, Joint.Comma)}");

    /// <summary>Says what is stockpiled.</summary>
    /// <param name="what">What, with how much more.</param>
    internal static Message Stockpiling(Listing what) => Message.Of($"stockpiling {what} beforehand", $"事先多储备{what}");

    /// <summary>Says which years are left without domestic deployment.</summary>
    /// <param name="years">The years.</param>
    internal static Message Idling(Listing years) => Message.Of($"leaving {years} with almost no domestic deployment", $"使{years}几乎没有国产设备部署");

    /// <summary>Says more stacks.</summary>
    /// <param name="more">How many.</param>
    internal static Message MoreStacks(Figure more) => Message.Of($"{more} more HBM stacks", $"HBM堆叠{more}颗");

    /// <summary>Says more dies.</summary>
    /// <param name="more">How many.</param>
    internal static Message MoreDies(Figure more) => Message.Of($"{more} more dies", $"裸片{more}颗");

    /// <summary>Says more accelerators.</summary>
    /// <param name="more">How many.</param>
    internal static Message MoreAccelerators(Figure more) => Message.Of($"{more} more finished accelerators", $"成品加速器{more}块");

    /// <summary>Says that another year falls.</summary>
    /// <param name="year">The year.</param>
    /// <param name="plan">Its share in the plan.</param>
    /// <param name="alone">Its share beside the maximum.</param>
    internal static Message Falls(Period year, Figure plan, Figure alone) => Message.Of($"{year} falls from {plan} to {alone}", $"{year}由{plan}降至{alone}", "EnvelopeFalls");

    /// <summary>Says what a maximum costs.</summary>
    /// <param name="years">The years that fall; empty for none.</param>
    /// <param name="plan">The shortfall of the plan.</param>
    /// <param name="alone">The shortfall beside the maximum; null where it does not grow.</param>
    internal static Message Cost(IReadOnlyList<Message> years, Figure plan, Figure? alone) => (years.Count > 0, alone) switch
    {
        (true, { } more) => Message.Of($"{new Listing(years)}, and the cumulative shortfall grows from {plan} to {more}.", $"{new Listing(years, Joint.Comma)}，累计缺口由{plan}增至{more}。", "CostToYears"),
        (true, null) => Message.Of($"{new Listing(years)}, but the cumulative shortfall does not grow.", $"{new Listing(years, Joint.Comma)}，但累计缺口不增加。", "CostWithoutShortfall"),
        (false, { } more) => Message.Of($"The cumulative shortfall grows from {plan} to {more}.", $"累计缺口由{plan}增至{more}。", "CostInShortfall"),
        _ => Message.Of("The cumulative shortfall does not grow.", "累计缺口不增加。", "CostNothing"),
    };

    /// <summary>Says which targets no plan meets.</summary>
    /// <param name="years">The years.</param>
    /// <param name="limits">Their maxima against their targets.</param>
    internal static Message OutOfReach(Listing years, Listing limits) => years.Items.Count == 1
        ? Message.Of(
            $"The {years} target cannot be met under any schedule ({limits}). The other figures are single-year maxima, each at the expense of other years, not a plan for all years.",
            $"{years}目标在任何安排下均无法达到（{limits}）。其余数字为单年上限，以其他年份为代价，并非可同时实现的方案。",
            "OneOutOfReach")
        : Message.Of(
            $"The {years} targets cannot be met under any schedule ({limits}). The other figures are single-year maxima, each at the expense of other years, not a plan for all years.",
            $"{years}目标在任何安排下均无法达到（{limits}）。其余数字为单年上限，以其他年份为代价，并非可同时实现的方案。");

    /// <summary>Says a maximum against a target.</summary>
    /// <param name="alone">The maximum.</param>
    /// <param name="target">The target.</param>
    internal static Message MaximumAgainst(Figure alone, Figure target) => Message.Of($"maximum {alone} vs {target}", $"上限{alone}，目标{target}");

    /// <summary>Says what the earliest-first plan costs.</summary>
    /// <param name="shortfall">Its shortfall.</param>
    /// <param name="more">By how much it is larger than the plan's.</param>
    internal static Message FastestCosts(Figure shortfall, Figure more) => Message.Of(
        $"The earliest-first plan, in which each year takes the maximum left by the years before it, has a cumulative shortfall of {shortfall}, {more} more than the reference plan.",
        $"逐年优先方案（每一年取此前各年之后所能达到的最大值）的累计缺口为{shortfall}，比基准方案多{more}。");
}
