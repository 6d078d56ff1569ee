using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Reports.Excel.Plans.Words;

/// <summary>Titles, notes and charts of shares, spending and projects.</summary>
internal static class MoneyMessages
{
    /// <summary>Gets the title of the sheet of shares.</summary>
    internal static Message PathTitle => Message.Of("Domestic share by year and definition", "各年国产化率（按口径）", "PlanMoneyPathTitle");

    /// <summary>Says how to read the sheet of shares.</summary>
    /// <param name="definition">The definition.</param>
    internal static Message PathSubtitle(Message definition) => Message.Of($"The target applies to: {definition}. The definitions can disagree: deploying less raises the domestic share of what is deployed.", $"目标口径：{definition}。各口径可能不一致：部署越少，已部署设备的国产化率越高。", "PlanMoneyPathSubtitle");

    /// <summary>Says the header of definitions.</summary>
    /// <param name="year">The year.</param>
    internal static Message DefinitionOf(Period year) => Message.Of($"Definition of the share of {year}", $"{year}国产化率的口径", "PlanMoneyDefinitionOf");

    /// <summary>Gets the name of a series.</summary>
    internal static Message TargetSeries => Message.Of("Target", "目标", "PlanMoneyTargetSeries");

    /// <summary>Gets the name of a series.</summary>
    internal static Message CommittedSeries => Message.Of("Domestic share of what is committed", "占已承诺投资", "PlanMoneyCommittedSeries");

    /// <summary>Gets the name of a series.</summary>
    internal static Message DeployedSeries => Message.Of("Domestic share of what is deployed", "占已部署设备", "PlanMoneyDeployedSeries");

    /// <summary>Gets the name of a series.</summary>
    internal static Message JudgedSeries => Message.Of("Share the target applies to", "考核口径国产化率", "PlanMoneyJudgedSeries");

    /// <summary>Gets the title of a chart.</summary>
    internal static Message PathChart => Message.Of("Domestic share against target", "国产化率与目标", "PlanMoneyPathChart");

    /// <summary>Says the title of a chart.</summary>
    /// <param name="year">The year.</param>
    internal static Message DefinitionsChart(Period year) => Message.Of($"The share of {year} by every definition", $"{year}国产化率（全部口径）", "PlanMoneyDefinitionsChart");

    /// <summary>Gets the title of the sheet of spending, and of its chart.</summary>
    internal static Message SpendTitle => Message.Of("Spending by year and purpose", "各年各用途支出", "PlanMoneySpendTitle");

    /// <summary>Says how to read the sheet of spending.</summary>
    /// <param name="rate">The rate.</param>
    internal static Message SpendSubtitle(Figure rate) => Message.Of($"CNY bn, paid when ordered or deployed; levy and premium included. USD at {rate} CNY.", $"单位亿元，于下单或部署时支付，含附加费与溢价。按1美元＝{rate}元折算。", "PlanMoneySpendSubtitle");

    /// <summary>Names a step of a budget.</summary>
    internal static Message LimitStep => Message.Of("Limit", "上限", "PlanMoneyLimitStep");

    /// <summary>Names a step of a budget.</summary>
    internal static Message AllSpentStep => Message.Of("All spent (no limit)", "支出合计（不设上限）", "PlanMoneyAllSpentStep");

    /// <summary>Names a step of a budget.</summary>
    internal static Message NotSpentStep => Message.Of("Not spent", "未支出", "PlanMoneyNotSpentStep");

    /// <summary>Gets the title of a chart.</summary>
    internal static Message BudgetChart => Message.Of("The programme's budget", "项目预算", "PlanMoneyBudgetChart");

    /// <summary>Gets the title of a chart.</summary>
    internal static Message FundChart => Message.Of("The industry fund", "产业基金", "PlanMoneyFundChart");

    /// <summary>Gets the title of the sheet of projects.</summary>
    internal static Message ProjectsTitle => Message.Of("When projects are ordered and online", "项目下单与投产时间", "PlanMoneyProjectsTitle");

    /// <summary>Gets how to read the sheet of projects.</summary>
    internal static Message ProjectsSubtitle => Message.Of("One row per order of an expansion project or of a conversion between lines. Paid when ordered.", "扩产项目或产线转产的每笔订单一行。下单时支付。", "PlanMoneyProjectsSubtitle");

    /// <summary>Gets that nothing is ordered.</summary>
    internal static Message NothingOrdered => Message.Of("No project and no conversion is ordered.", "没有扩产项目或转产订单。", "PlanMoneyNothingOrdered");

    /// <summary>Says how many orders are drawn.</summary>
    /// <param name="shown">The shown.</param>
    /// <param name="all">The all.</param>
    internal static Message LargestOrders(Figure shown, Figure all) => Message.Of($"The timeline shows the {shown} most expensive of {all} orders.", $"时间线仅显示{all}笔订单中成本最高的{shown}笔。", "PlanMoneyLargestOrders");

    /// <summary>Gets the title of a chart.</summary>
    internal static Message TimelineChart => Message.Of("From order to full capacity", "从下单到全部投产", "PlanMoneyTimelineChart");

    /// <summary>Gets the name of a series.</summary>
    internal static Message BuildingSeries => Message.Of("Building", "建设期", "PlanMoneyBuildingSeries");

    /// <summary>Gets the name of a series.</summary>
    internal static Message RampingSeries => Message.Of("Ramping up", "爬坡期", "PlanMoneyRampingSeries");

    /// <summary>Names an order of a conversion.</summary>
    /// <param name="conversion">The conversion.</param>
    /// <param name="wafers">The wafers.</param>
    internal static Message ConversionOrder(Name conversion, Figure wafers) => Message.Of($"{conversion}, {wafers} wspm", $"{conversion}，{wafers}片/月", string.Empty);

    /// <summary>Names an order of modules.</summary>
    /// <param name="project">The project.</param>
    /// <param name="modules">The modules.</param>
    internal static Message ModuleOrder(Name project, Figure modules) => Message.Of($"{project} × {modules}", $"{project} × {modules}", string.Empty);
}
