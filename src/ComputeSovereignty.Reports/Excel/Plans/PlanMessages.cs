using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Reports.Excel.Plans;

/// <summary>The sentences of a plan's first page.</summary>
public static class PlanMessages
{
    /// <summary>Titles the workbook.</summary>
    /// <param name="name">The case.</param>
    public static Message Workbook(Name name) => Message.Of($"Plan: {name}", $"规划方案：{name}", "PlanWorkbookTitle");

    /// <summary>Titles the first page.</summary>
    /// <param name="name">The case.</param>
    /// <param name="first">The first year.</param>
    /// <param name="last">The last year.</param>
    public static Message Title(Name name, Figure first, Figure last) => Message.Of($"{name}: domestic share of computing, {first} to {last}", $"{name}：算力国产化率，{first}—{last}年", "PlanTitle");

    /// <summary>Gets where every definition of share stands.</summary>
    public static Message EveryDefinition => Message.Of("Sheet SharePath has every definition.", "全部口径见“国产化率路径”工作表。", "PlanEveryDefinition");

    /// <summary>Gets that the plan is not certified, ahead of its verdict.</summary>
    public static Message WithoutCertificate => Message.Of("Not certified.", "未通过校验。", "PlanWithoutCertificate");

    /// <summary>Gets the heading of bottlenecks.</summary>
    public static Message BindingConstraints => Message.Of("Binding constraints", "约束瓶颈", "PlanBindingConstraints");

    /// <summary>Gets the heading of assumptions.</summary>
    public static Message AssumptionsHeading => Message.Of("Assumptions", "前提假设", "PlanAssumptionsHeading");

    /// <summary>Gets the heading of warnings.</summary>
    public static Message InputWarnings => Message.Of("Warnings about the input", "输入警告", "PlanInputWarnings");

    /// <summary>Says where a warning is about.</summary>
    /// <param name="sheet">The sheet of the case.</param>
    /// <param name="warning">The warning.</param>
    public static Message WarningAt(Name sheet, Message warning) => Message.Of($"{sheet}: {warning}", $"{sheet}：{warning}", "PlanWarningAt");

    /// <summary>Says how many more warnings there are.</summary>
    /// <param name="more">How many.</param>
    public static Message MoreWarnings(Figure more) => Message.Of($"{more} more on sheet Provenance.", $"另有{more}项见“方案来源”工作表。", "PlanMoreWarnings");

    /// <summary>Says that the plan is not certified.</summary>
    /// <param name="reason">Why.</param>
    public static Message NotCertified(Message reason) => Message.Of($"This plan is not certified: do not use it; no year is reported as met. Reason: {reason}.", $"本方案未通过校验，请勿使用；任何年份均不视为达标。原因：{reason}。", "PlanNotCertified");

    /// <summary>Says that the plan is certified.</summary>
    /// <param name="best">That no plan is better.</param>
    /// <param name="limit">The tolerance.</param>
    public static Message Certified(Message best, Figure limit) => Message.Of($"Certified: all constraints hold and {best}, recomputed independently of the solver to {limit}.", $"已通过校验：全部约束成立，且{best}；独立于求解器重新计算，容差{limit}。", "PlanCertified");

    /// <summary>Says that the plan is certified within a gap.</summary>
    /// <param name="best">That no plan is better.</param>
    /// <param name="limit">The tolerance.</param>
    /// <param name="gap">The gap.</param>
    public static Message CertifiedWithin(Message best, Figure limit, Figure gap) => Message.Of($"Certified: all constraints hold and {best}, recomputed independently of the solver to {limit}; with whole modules no plan can be better by more than {gap}.", $"已通过校验：全部约束成立，且{best}；独立于求解器重新计算，容差{limit}；在整数模块下，任何方案最多只能再优{gap}。", "PlanCertifiedWithin");

    /// <summary>Says that a better plan may exist.</summary>
    /// <param name="doubt">What is open.</param>
    public static Message NotProvedBest(Message doubt) => Message.Of($"Certified to satisfy every constraint, but not proved optimal: {doubt}.", $"已校验满足全部约束，但未证明最优：{doubt}。", "PlanNotProvedBest");

    /// <summary>Gets that no plan leaves less unspent.</summary>
    public static Message BestDeployment => Message.Of("no plan leaves fewer commitments unspent", "没有方案的结转未执行资金更少", "PlanBestDeployment");

    /// <summary>Gets that no plan installs more.</summary>
    public static Message BestCompute => Message.Of("no plan installs more compute over the horizon", "没有方案在规划期内部署更多算力", "PlanBestCompute");

    /// <summary>Says that no plan gives a year more.</summary>
    /// <param name="year">The year.</param>
    public static Message BestYear(Period year) => Message.Of($"no plan gives {year} a larger domestic share", $"没有方案能使{year}的国产化率更高", "PlanBestYear");

    /// <summary>Gets that no plan leaves less of demand unserved.</summary>
    public static Message BestService => Message.Of("no plan leaves less demand unserved", "没有方案的未满足需求更少", "PlanBestService");

    /// <summary>Gets that no plan misses less.</summary>
    public static Message BestShare => Message.Of("no plan has a smaller cumulative shortfall", "没有方案的累计缺口更小", "PlanBestShare");

    /// <summary>Labels the target.</summary>
    /// <param name="year">The year.</param>
    public static Message TargetTile(Period year) => Message.Of($"Target for {year}", $"{year}目标", "PlanTargetTile");

    /// <summary>Labels the share of committed spending.</summary>
    /// <param name="year">The year.</param>
    public static Message CommittedTile(Period year) => Message.Of($"Domestic share of committed spending, {year}", $"{year}国产化率（占已承诺投资）", "PlanCommittedTile");

    /// <summary>Labels the share of deployed equipment.</summary>
    /// <param name="year">The year.</param>
    public static Message DeployedTile(Period year) => Message.Of($"Domestic share of deployed equipment, {year}", $"{year}国产化率（占已部署设备）", "PlanDeployedTile");

    /// <summary>Gets the label of the first year on target.</summary>
    public static Message FirstYearTile => Message.Of("First year on target", "首个达标年份", "PlanFirstYearTile");

    /// <summary>Gets that no year is on target.</summary>
    public static Message NoYear => Message.Of("none", "无", "PlanNoYear");

    /// <summary>Labels unspent commitments.</summary>
    /// <param name="year">The last year.</param>
    public static Message UnspentTile(Period year) => Message.Of($"Unspent commitments, end of {year}", $"{year}末结转未执行资金", "PlanUnspentTile");

    /// <summary>Labels installed compute.</summary>
    /// <param name="year">The last year.</param>
    public static Message ComputeTile(Period year) => Message.Of($"Installed compute, end of {year}", $"{year}末已部署算力", "PlanComputeTile");

    /// <summary>Explains the two shares.</summary>
    /// <param name="year">The checkpoint year.</param>
    /// <param name="deployed">The share of deployed equipment.</param>
    /// <param name="committed">The share of committed spending.</param>
    public static Message TwoShares(Period year, IArgument deployed, IArgument committed) => Message.Of($"Why two measures: deploying less raises the domestic share of what is deployed ({deployed} in {year}), so the plan is also measured against committed spending ({committed}).", $"为何有两个口径：部署越少，已部署设备的国产化率越高（{year}为{deployed}），因此也以已承诺投资衡量（{committed}）。", "PlanTwoShares");

    /// <summary>Says how much of the money is spent.</summary>
    /// <param name="year">The year.</param>
    /// <param name="part">The part that is spent.</param>
    public static Message Spent(Period year, Figure part) => Message.Of($"In {year}, {part} of the technology money committed for the year is spent.", $"{year}承诺的技术资金中，当年支出{part}。", "PlanSpent");

    /// <summary>Says how much of the money is spent and how much is left.</summary>
    /// <param name="year">The year.</param>
    /// <param name="part">The part that is spent.</param>
    /// <param name="left">What is left.</param>
    public static Message SpentAndUnspent(Period year, Figure part, Figure left) => Message.Of($"In {year}, {part} of the technology money committed for the year is spent, and {left} remains unspent at its end.", $"{year}承诺的技术资金中，当年支出{part}，年末尚有{left}未执行。", "PlanSpentAndUnspent");

    /// <summary>Says by which definition the plan is judged.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="share">The share.</param>
    public static Message JudgedOn(Message definition, IArgument share) => Message.Of($"The target applies to: {definition} ({share}).", $"目标口径：{definition}（{share}）。", "PlanJudgedOn");

    /// <summary>Gets why a share may be above one.</summary>
    public static Message AboveOne => Message.Of("A share above 100% means that the year also deploys equipment committed in earlier years.", "超过100%表示当年还部署了往年承诺的设备。", "PlanAboveOne");

    /// <summary>Says in how many years a limit binds.</summary>
    /// <param name="count">The number.</param>
    public static Message BindingInYears(Figure count) => Message.Of($"Binding in {count} years.", $"共{count}年为约束瓶颈。", "PlanBindingInYears");

    /// <summary>Says in how many periods a limit binds.</summary>
    /// <param name="count">The number.</param>
    public static Message BindingInPeriods(Figure count) => Message.Of($"Binding in {count} periods.", $"共{count}期为约束瓶颈。", "PlanBindingInPeriods");

    /// <summary>Gets that no limit helps by itself.</summary>
    public static Message NoSingleLimit => Message.Of("No single limit lowers the shortfall when it is relaxed.", "放宽任何单一约束都不能减少缺口。", "PlanNoSingleLimit");

    /// <summary>Says the definition and the regime.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="regime">The regime.</param>
    public static Message JudgedUnder(Message definition, Name regime) => Message.Of($"Target applies to {definition}. Export controls: regime {regime}.", $"目标口径：{definition}。出口管制：{regime} 情形。", "PlanJudgedUnder");

    /// <summary>Says the money.</summary>
    /// <param name="budget">The budget.</param>
    /// <param name="usd">The same in USD.</param>
    /// <param name="fund">The fund.</param>
    /// <param name="fundUsd">The same in USD.</param>
    public static Message BudgetAndFund(Figure budget, Figure usd, Figure fund, Figure fundUsd) => Message.Of($"Programme budget {budget} ({usd}); industry fund {fund} ({fundUsd}).", $"项目预算{budget}（{usd}）；产业基金{fund}（{fundUsd}）。", "PlanBudgetAndFund");

    /// <summary>Says the money where the fund has no limit.</summary>
    /// <param name="budget">The budget.</param>
    /// <param name="usd">The same in USD.</param>
    public static Message BudgetAlone(Figure budget, Figure usd) => Message.Of($"Programme budget {budget} ({usd}); industry fund without limit.", $"项目预算{budget}（{usd}）；产业基金不设上限。", "PlanBudgetAlone");

    /// <summary>Gets that modules are whole.</summary>
    public static Message InWholeModules => Message.Of("Projects are ordered in whole modules.", "扩产项目按整数模块下单。", "PlanInWholeModules");

    /// <summary>Gets that modules may be fractional.</summary>
    public static Message InFractionalModules => Message.Of("Fractional modules are allowed (LP relaxation).", "允许非整数模块（线性松弛）。", "PlanInFractionalModules");

    /// <summary>Says how much stock may be held.</summary>
    /// <param name="months">Months of inflow.</param>
    public static Message StockOf(Figure months) => Message.Of($"Inventory of finished accelerators is limited to {months} months of inflow.", $"加速器成品库存以{months}个月的流入量为限。", "PlanStockOf");

    /// <summary>Gets that stock is not limited.</summary>
    public static Message StockUnlimited => Message.Of("Inventory of finished accelerators is not limited.", "加速器成品库存不设上限。", "PlanStockUnlimited");

    /// <summary>Says the horizon and the goals.</summary>
    /// <param name="years">Years.</param>
    /// <param name="periods">Periods.</param>
    /// <param name="goals">The goals in their order.</param>
    public static Message HorizonAndGoals(Figure years, Figure periods, Listing goals) => Message.Of($"{years} years in {periods} periods; goals in order: {goals}.", $"共{years}年{periods}期；目标依次为：{goals}。", "PlanHorizonAndGoals");

    /// <summary>Says what the figures rest on.</summary>
    /// <param name="figures">All figures.</param>
    /// <param name="assumed">Of these assumed.</param>
    /// <param name="low">Of these of low confidence.</param>
    public static Message Evidence(Figure figures, Figure assumed, Figure low) => Message.Of($"{figures} figures, of which {assumed} rest on assumptions and {low} on sources of low confidence; sheet Inputs names each.", $"共{figures}个数字，其中{assumed}个基于假设，{low}个来自低可信度来源；逐项见“输入数据”工作表。", "PlanEvidence");

    /// <summary>Says that a stage has an open doubt.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="doubt">The doubt.</param>
    public static Message DoubtIn(Message stage, Message doubt) => Message.Of($"in {stage}, {doubt}", $"{stage}：{doubt}", "PlanDoubtIn");

    /// <summary>Says that a search ended within a gap.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="gap">The gap.</param>
    public static Message DoubtWithin(Message stage, Figure gap) => Message.Of($"the search for {stage} ended early, and a plan better by {gap} is not ruled out", $"{stage}的搜索提前结束，尚不能排除优{gap}的方案", "PlanDoubtWithin");

    /// <summary>Says that a search ended without proof.</summary>
    /// <param name="stage">The stage.</param>
    public static Message DoubtAtAll(Message stage) => Message.Of($"the search for {stage} ended before anything was proved of it", $"{stage}的搜索在得到任何证明之前结束", "PlanDoubtAtAll");

    /// <summary>Says the scenario.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="input">The case.</param>
    public static Message ScenarioAsItStands(Name scenario, Name input) => Message.Of($"Scenario {scenario}: {input} without changes.", $"情景{scenario}：{input}，无改动。", "PlanScenarioAsItStands");

    /// <summary>Says the scenario with its changes.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="changes">The changes.</param>
    public static Message ScenarioWith(Name scenario, Listing changes) => Message.Of($"Scenario {scenario}, with: {changes}.", $"情景{scenario}，改动：{changes}。", "PlanScenarioWith");

    /// <summary>Says the scenario with some of its changes.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="changes">The changes.</param>
    /// <param name="more">How many more.</param>
    public static Message ScenarioWithMore(Name scenario, Listing changes, Figure more) => Message.Of($"Scenario {scenario}, with: {changes}; and {more} more, on sheet Provenance.", $"情景{scenario}，改动：{changes}；另有{more}项见“方案来源”工作表。", "PlanScenarioWithMore");

    /// <summary>Names a goal of the plan.</summary>
    /// <param name="stage">The stage, as documents name it.</param>
    public static Message Goal(string stage) => stage switch
    {
        "Share" => Message.Of("domestic share", "国产化率", "GoalShare"),
        "Backlog" => Message.Of("unspent commitments", "结转未执行资金", "GoalBacklog"),
        "Compute" => Message.Of("compute", "算力", "GoalCompute"),
        "Cost" => Message.Of("cost", "成本", "GoalCost"),
        "Service" => Message.Of("service", "算力服务", "GoalService"),
        "Run" => Message.Of("largest training run", "最大训练任务", "GoalRun"),
        _ when stage.StartsWith("Year:", StringComparison.Ordinal) => GoalOfYear(Period.Of(int.Parse(stage["Year:".Length..], System.Globalization.CultureInfo.InvariantCulture))),
        _ => Message.Verbatim(stage),
    };

    private static Message GoalOfYear(Period year) => Message.Of($"domestic share in {year}", $"{year}国产化率");
}
