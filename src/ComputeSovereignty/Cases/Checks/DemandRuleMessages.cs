using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cases.Checks;

/// <summary>What the rules on targets, money, shares of vendors and time say.</summary>
internal static class DemandRuleMessages
{
    /// <summary>Says that the minimum shares of vendors exceed the whole.</summary>
    internal static Message VendorMinimaTooLarge => Message.Of("The minimum shares of the vendors sum to more than 1.", "各厂商的最低份额之和超过1。");

    /// <summary>Says that the minimum shares of provinces exceed the whole.</summary>
    internal static Message ProvinceMinimaTooLarge => Message.Of("The minimum shares of the provinces sum to more than 1.", "各省的最低份额之和超过1。");

    /// <summary>Writes a sum.</summary>
    internal static Message Sum(Name terms, Figure sum) => Message.Of($"{terms} = {sum}", $"{terms} = {sum}", "SumOfShares");

    /// <summary>Says how large a sum may be.</summary>
    internal static Message SumAtMostOne => Message.Of("a sum of at most 1", "合计不超过1");

    /// <summary>Says how large a sum must be.</summary>
    internal static Message SumAtLeastOne => Message.Of("a sum of at least 1", "合计不低于1");

    /// <summary>Says that a minimum share of a vendor has no effect.</summary>
    internal static Message MinimumWithoutRecipe(Name vendor) => Message.Of($"{vendor} has a MinShare but no recipe; its share is not required.", $"{vendor}填有MinShare但没有工艺，其最低份额不作要求。");

    /// <summary>Says that the maximum shares of vendors leave room for nothing.</summary>
    internal static Message VendorMaximaTooSmall => Message.Of("The maximum shares of the vendors sum to less than 1, so nothing can be built.", "各厂商的最高份额之和不足1，因此无法生产任何产品。");

    /// <summary>Says that a year has no denominator.</summary>
    internal static Message NoDenominator(Period year) => Message.Of($"The denominator of {year} is 0; its target is met trivially.", $"{year}的分母为0，其目标自动实现。");

    /// <summary>Says that no year has a weight.</summary>
    internal static Message NoYearCounts => Message.Of("Every year has weight 0, so no target counts: at least one Weight must be above 0.", "各年权重均为0，没有目标计入：至少一年的 Weight 须大于0。");

    /// <summary>Says that more is committed than there is.</summary>
    internal static Message CommittedBeyondBudget => Message.Of(
        "Committed technology spending exceeds the programme budget, so unspent commitments are certain.",
        "承诺的技术投资超过计划预算，必然结转未执行资金。");

    /// <summary>Writes what is committed and what there is.</summary>
    internal static Message CommittedAndBudget(Figure committed, Figure budget) => Message.Of($"{committed} committed, {budget} in total", $"承诺{committed}，合计{budget}");

    /// <summary>Says that years are too coarse.</summary>
    internal static Message YearsTooCoarse => Message.Of(
        "Yearly periods are too coarse for lead times that are not whole years: orders slip by up to a year and shares fall by more than 10 pp.",
        "交付周期不是整年时，按年分期过粗：订购最多推迟一年，国产化率下降超过10个百分点。");

    /// <summary>Lists lead times that are not whole years.</summary>
    internal static Message UnevenLeadTimes(Figure count, Listing names) => Message.Of($"{count} such lead times, of {names}", $"{count}个此类交付周期，涉及{names}");

    /// <summary>Lists some of the lead times that are not whole years.</summary>
    internal static Message UnevenLeadTimesAmong(Figure count, Listing names) => Message.Of($"{count} such lead times, of {names} and others", $"{count}个此类交付周期，涉及{names}等");

    /// <summary>Says how many periods suit.</summary>
    internal static Message QuartersOrMonths => Message.Of("4 or 12 periods a year", "每年4期或12期");
}
