using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Reports.Html.Plans;

/// <summary>What a plan's page says of the share, and of what binds it.</summary>
internal static class ShareSectionMessages
{
    /// <summary>Gets that nothing may be relied on.</summary>
    internal static Message NotCertified => Message.Of("The plan is not verified: no year is reported as met.", "本方案未通过校验：任何年份均不视为达标。", "ShareNotCertified");

    /// <summary>Gets that every target is met.</summary>
    internal static Message AllMet => Message.Of("Every year is on target.", "各年均达标。", "ShareAllMet");

    /// <summary>Gets that no target is met.</summary>
    internal static Message NoneMet => Message.Of("No year is on target.", "各年均未达标。", "ShareNoneMet");

    /// <summary>Gets the title of the chart of shares.</summary>
    internal static Message AgainstTarget => Message.Of("Domestic share and target", "国产化率与目标", "ShareAgainstTarget");

    /// <summary>Gets the name of the share of commitments.</summary>
    internal static Message OfCommitted => Message.Of("Share of committed spending", "占已承诺投资", "ShareLineOfCommitted");

    /// <summary>Gets the name of the share of deployments.</summary>
    internal static Message OfDeployed => Message.Of("Share of deployed equipment", "占已部署设备", "ShareLineOfDeployed");

    /// <summary>Gets the name of the share by the target's definition.</summary>
    internal static Message AsJudged => Message.Of("Share by the target's definition", "按目标口径的国产化率", "ShareAsJudged");

    /// <summary>Gets why a share may be above one.</summary>
    internal static Message AboveOne => Message.Of("A share above 100% means that equipment committed in earlier years is deployed too.", "超过100%表示当年还部署了往年承诺的设备。", "ShareAboveOne");

    /// <summary>Gets the title of the chart of money.</summary>
    internal static Message MoneyTitle => Message.Of("Technology spending: committed and deployed", "技术投资：已承诺与已部署", "ShareMoneyTitle");

    /// <summary>Gets the name of commitments.</summary>
    internal static Message Committed => Message.Of("Committed for the year", "当年承诺", "ShareCommitted");

    /// <summary>Gets the name of deployments.</summary>
    internal static Message Deployed => Message.Of("Deployed in the year", "当年部署", "ShareDeployed");

    /// <summary>Gets the name of what is left.</summary>
    internal static Message Unspent => Message.Of("Unspent commitments, year-end", "年末结转未执行资金", "ShareUnspent");

    /// <summary>Gets the title of the table of years.</summary>
    internal static Message YearByYear => Message.Of("Year by year", "逐年结果", "ShareYearByYear");

    /// <summary>Gets the header of shortfalls.</summary>
    internal static Message Shortfall => Message.Of("Shortfall", "缺口", "ShareShortfall");

    /// <summary>Gets the header of accelerators.</summary>
    internal static Message Accelerators => Message.Of("Accelerators deployed", "已部署加速器", "ShareAcceleratorsDeployed");

    /// <summary>Gets the header of compute.</summary>
    internal static Message Compute => Message.Of("Installed compute, year-end", "年末已部署算力", "ShareComputeInstalled");

    /// <summary>Gets the title of the table of definitions.</summary>
    internal static Message Definitions => Message.Of("Domestic share by every definition", "各口径国产化率", "ShareDefinitions");

    /// <summary>Gets the header of definitions.</summary>
    internal static Message Definition => Message.Of("Definition", "口径", "ShareDefinitionHeader");

    /// <summary>Gets the title of the list of the tightest constraints.</summary>
    internal static Message TightestConstraints => Message.Of("Tightest constraints, each in its worst period", "最紧的约束（取各自最紧的时期）");

    /// <summary>Gets what the figures of the table of constraints mean.</summary>
    internal static Message HowToRead => Message.Of("Marginal values apply within the range shown, with the ordered modules fixed; where no range is shown, the step was re-optimised. Percentage points (pp) are summed over the targets by weight.", "边际价值在所示区间内成立（已下单模块固定）；未列区间的，该步长经重新优化求解。百分点按权重对各目标合计。", "ConstraintHowToRead");

    /// <summary>Gets the header of constraints.</summary>
    internal static Message Constraint => Message.Of("Constraint", "约束", "ConstraintHeader");

    /// <summary>Gets the header of use.</summary>
    internal static Message Utilisation => Message.Of("Utilisation", "利用率", "ConstraintUtilisation");

    /// <summary>Gets the header of the amount.</summary>
    internal static Message Amount => Message.Of("Current limit", "现行上限", "ConstraintAmount");

    /// <summary>Gets the header of the step.</summary>
    internal static Message Step => Message.Of("One step", "步长", "ConstraintStep");

    /// <summary>Gets the header of what a step brings in share.</summary>
    internal static Message ShareGain => Message.Of("Shortfall reduced by", "缺口减少", "ConstraintShareGain");

    /// <summary>Gets the header of what a step brings in commitments.</summary>
    internal static Message UnspentGain => Message.Of("Unspent commitments reduced by", "结转未执行资金减少", "ConstraintUnspentGain");

    /// <summary>Gets the header of the range.</summary>
    internal static Message Range => Message.Of("Valid range", "有效区间", "ConstraintRange");

    /// <summary>Says in which years the target is met.</summary>
    /// <param name="met">The years.</param>
    internal static Message Met(IArgument met) => Message.Of($"Targets are met in {met}.", $"{met}达标。", "ShareYearsMet");

    /// <summary>Says in which years the target is missed.</summary>
    /// <param name="missed">The years.</param>
    internal static Message Missed(IArgument missed) => Message.Of($"Targets are missed in {missed}.", $"{missed}未达标。", "ShareYearsMissed");

    /// <summary>Says in which years the target is met and missed.</summary>
    /// <param name="met">The years in which it is met.</param>
    /// <param name="missed">The years in which it is missed.</param>
    internal static Message MetAndMissed(IArgument met, IArgument missed) => Message.Of($"Targets are met in {met} and missed in {missed}.", $"{met}达标，{missed}未达标。", "ShareMetAndMissed");

    /// <summary>Says in which years there is nothing to measure.</summary>
    /// <param name="years">The years.</param>
    internal static Message Unmeasured(IArgument years) => Message.Of($"There is nothing to measure in {years}.", $"{years}无可衡量的投资。", "ShareUnmeasured");

    /// <summary>Says both shares of a year.</summary>
    /// <param name="year">The year.</param>
    /// <param name="target">Its target.</param>
    /// <param name="committed">The share of commitments.</param>
    /// <param name="deployed">The share of deployments.</param>
    internal static Message Both(Period year, Figure target, Figure committed, Figure deployed) => Message.Of(
        $"In {year}, against a target of {target}, domestic equipment covers {committed} of committed spending and {deployed} of deployed equipment.",
        $"{year}目标为{target}，国产设备占已承诺投资的{committed}，占已部署设备的{deployed}。",
        "ShareBoth");

    /// <summary>Says what the target applies to.</summary>
    /// <param name="definition">The definition.</param>
    internal static Message AppliesTo(Message definition) => Message.Of($"Shares of technology value. The target applies to: {definition}.", $"按技术价值计。目标口径：{definition}。", "ShareAppliesTo");

    /// <summary>Says the money of all years.</summary>
    /// <param name="committed">What is committed.</param>
    /// <param name="deployed">What is deployed.</param>
    internal static Message MoneySummary(Figure committed, Figure deployed) => Message.Of(
        $"{committed} is committed over all years, of which {deployed} is deployed; the line shows cumulative unspent commitments.",
        $"各年共承诺{committed}，其中已部署{deployed}；折线为累计结转未执行资金。",
        "ShareMoneySummary");

    /// <summary>Says the tightest constraint.</summary>
    /// <param name="limit">The constraint.</param>
    internal static Message Tightest(Message limit) => Message.Of($"The tightest constraint is {limit}.", $"最紧的约束是{limit}。", "ConstraintTightest");

    /// <summary>Says the tightest constraint of several.</summary>
    /// <param name="limit">The constraint.</param>
    /// <param name="count">How many there are.</param>
    internal static Message TightestOf(Message limit, Figure count) => Message.Of(
        $"The tightest constraint is {limit}, one of {count} whose relaxation would reduce the shortfall.",
        $"最紧的约束是{limit}；放宽后可缩小缺口的约束共{count}项。",
        "ConstraintTightestOf");

    /// <summary>Titles the table of constraints.</summary>
    /// <param name="count">How many there are.</param>
    internal static Message Table(Figure count) => Message.Of($"The {count} tightest constraints, each in its worst period", $"最紧的{count}项约束（取各自最紧的时期）", "ConstraintTable");

    /// <summary>Says where the rest is.</summary>
    /// <param name="count">How many there are.</param>
    internal static Message Rest(Figure count) => Message.Of($"{count} more are in the plan workbook.", $"另有{count}项见方案工作簿。", "ConstraintRest");

    /// <summary>Says a period and how many more.</summary>
    /// <param name="period">The period.</param>
    /// <param name="more">How many more.</param>
    internal static Message AndMore(Period period, Figure more) => Message.Of($"{period} and {more} more", $"{period}等，另{more}期", "ConstraintAndMore");

    /// <summary>Says a range without an upper end.</summary>
    /// <param name="from">Its lower end.</param>
    internal static Message From(Figure from) => Message.Of($"{from} and above", $"{from}及以上", "ConstraintFrom");

    /// <summary>Says a range without a lower end.</summary>
    /// <param name="to">Its upper end.</param>
    internal static Message UpTo(Figure to) => Message.Of($"up to {to}", $"至多{to}", "ConstraintUpTo");

    /// <summary>Says a range.</summary>
    /// <param name="from">Its lower end.</param>
    /// <param name="to">Its upper end.</param>
    internal static Message Between(Figure from, Figure to) => Message.Of($"{from} … {to}", $"{from} … {to}", "ConstraintBetween");
}
