using ComputeSovereignty.Analysis.Uncertainty.Futures;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Simulations;

/// <summary>What the parts of a simulation's report are called.</summary>
internal static class SimulationReportMessages
{
    internal static Message SimulationTitle => Message.Of("Probability of meeting the target", "达标概率");

    internal static Message Seed => Message.Of("Seed", "随机种子", "FactSeed");

    internal static Message Design => Message.Of("Design", "抽样设计", "FactDesign");

    internal static Message Investments => Message.Of("Investments", "订购方式", "FactInvestments");

    internal static Message Results => Message.Of("Results", "结果范围", "FactResults");

    internal static Message Draws => Message.Of("Draws", "抽样次数", "FactDraws");

    internal static Message IndexBaseDraws => Message.Of("Base draws of Sobol' indices", "Sobol'指数基础抽样次数");

    internal static Message DoneOf(Figure done, Figure all) => Message.Of($"{done} of {all}", $"{done}/{all}", "DrawsDoneOf");

    internal static Message Way(Investments way) => way switch
    {
        Uncertainty.Futures.Investments.Adaptive => Message.Of("Adaptive", "可调整", "WayAdaptive"),
        Uncertainty.Futures.Investments.Fixed => Message.Of("Fixed", "固定", "WayFixed"),
        _ => Message.Of("Both", "两种方式", "WayBoth"),
    };

    internal static Message Scope(FutureScope scope) => scope == FutureScope.AllStages
        ? Message.Of("AllStages", "全部目标", "ScopeAllStages")
        : Message.Of("ShareAndBacklog", "国产化率与结转资金", "ScopeShareAndBacklog");

    internal static Message FigureProbability(Period year) => Message.Of($"Probability of meeting the {year} target", $"{year}达标概率");

    internal static Message FigureInterval(Figure low, Figure high) => Message.Of($"95% interval {low} to {high}", $"95%区间{low}至{high}");

    internal static Message FigureMedian(Period year) => Message.Of($"Median domestic share, {year}", $"{year}国产化率中位数");

    internal static Message FigureBase(Figure share) => Message.Of($"base plan {share}", $"基准方案{share}");

    internal static Message FigureFifth => Message.Of("5th percentile", "第5百分位");

    internal static Message FigureNinetyFifth(Figure share) => Message.Of($"95th percentile {share}", $"第95百分位{share}");

    internal static Message FigureMainConstraint => Message.Of("Main constraint", "首要约束瓶颈", "FigureMainConstraint");

    internal static Message FigureInDraws(Figure part) => Message.Of($"in {part} of draws", $"占抽样的{part}");

    internal static Message OddsHeading => Message.Of("Probability of meeting each year's target", "各年目标的达标概率");

    internal static Message OddsLabel => Message.Of("Probability", "达标概率", "OddsLabel");

    internal static Message Year => Message.Of("Year", "年份", "SimulationYear");

    internal static Message Probability => Message.Of("Probability", "概率", "ColumnProbability");

    internal static Message OrdersAdaptive => Message.Of("Orders adaptive", "订购可调整");

    internal static Message OrdersFixed => Message.Of("Orders fixed", "订购固定");

    internal static Message From(Message what) => Message.Of($"{what}, from", $"{what}（下限）", "IntervalFrom");

    internal static Message To(Message what) => Message.Of($"{what}, to", $"{what}（上限）", "IntervalTo");

    internal static Message DrawsHeader => Message.Of("Draws", "抽样次数", "ColumnDraws");

    internal static Message LeastIfMissed => Message.Of("If every draw without a plan misses it", "若无方案的抽样全部未达标");

    internal static Message MostIfMet => Message.Of("If every draw without a plan meets it", "若无方案的抽样全部达标");

    internal static Message FirstHeading => Message.Of("First year on target", "首个达标年份", "FirstHeading");

    internal static Message Never => Message.Of("never", "从未达标", "FirstNever");

    internal static Message InItOrBefore => Message.Of("By this year", "截至该年");

    internal static Message StagesHeading => Message.Of("Binding constraints, by share of draws", "约束瓶颈及其占抽样的比例");

    internal static Message StagesLabel => Message.Of("Constraints", "约束瓶颈", "SimulationStagesLabel");

    internal static Message Stage => Message.Of("Stage", "环节", "SimulationStage");

    internal static Message NoStageAllMet => Message.Of("none: all targets are met", "无：各年均达标");

    internal static Message Binds => Message.Of("Binds", "构成约束", "SimulationBinds");

    internal static Message MainConstraint => Message.Of("Main constraint", "首要约束", "SimulationMainConstraint");
    internal static Message StagesChart => Message.Of("Share of draws in which each stage binds", "各环节构成约束的抽样比例");

    internal static Message PricesHeading => Message.Of("Cost of fixing orders in advance", "固定订购的代价", "FixedOrdersHeading");

    internal static Message PricesLabel => Message.Of("Fixed orders", "固定订购", "FixedOrdersLabel");

    internal static Message Result => Message.Of("Result", "结果", "SimulationResult");

    internal static Message Unit => Message.Of("Unit", "单位", "SimulationUnit");

    internal static Message MeanAdaptive => Message.Of("Mean, orders adaptive", "均值（订购可调整）");

    internal static Message MeanFixed => Message.Of("Mean, orders fixed", "均值（订购固定）");

    internal static Message MeanDifference => Message.Of("Mean difference", "平均差");

    internal static Message Difference => Message.Of("Difference", "差值", "SimulationDifference");

    internal static Message WorstTwentieth => Message.Of("Difference in the worst 5% of draws, at least", "最差5%抽样的差值（至少）");

    internal static Message FaultsHeading => Message.Of("Draws without a certified plan", "没有通过校验方案的抽样");

    internal static Message FaultsLabel => Message.Of("Draws without plan", "无方案抽样");

    internal static Message Sample => Message.Of("Sample", "样本");

    internal static Message OfTheSimulation => Message.Of("simulation", "模拟", "SampleSimulation");

    internal static Message OfIndices => Message.Of("Sobol' indices", "Sobol'指数", "SampleIndices");

    internal static Message OrdersHeader => Message.Of("Orders", "订购", "FaultOrders");

    internal static Message Why => Message.Of("Reason", "原因", "FaultReason");

    internal static Message DrawNumbers => Message.Of("Draw numbers", "抽样编号");

    internal static Message FirstMessage => Message.Of("Message of the first", "首个抽样的信息");

    internal static Message FanChart(Message title) => Message.Of($"{title}: 5th to 95th percentile", $"{title}：第5至第95百分位");

    internal static Message SharesHeading => Message.Of("Domestic share by every definition", "各口径国产化率", "DefinitionsHeading");

    internal static Message SharesFinding => Message.Of(
        "Definitions can disagree: deploying less raises the domestic share of what is deployed.", "不同口径可能不一致：部署越少，占已部署设备的国产化率越高。", "DefinitionsFinding");

    internal static Message SharesLabel => Message.Of("All definitions", "各口径", "DefinitionsLabel");

    internal static Message DefinitionHeader => Message.Of("Definition", "口径");

    internal static Message TotalsHeading => Message.Of("Shortfall and spending", "缺口与支出");

    internal static Message TotalsFinding => Message.Of("The cumulative shortfall adds up the gaps of all years; 100 pp are one whole year.", "累计缺口为各年缺口之和；100个百分点相当于一整年。");

    internal static Message TotalsLabel => Message.Of("Totals", "合计", "SimulationTotalsLabel");

    internal static Message Median => Message.Of("Median", "中位数", "SimulationMedian");

    internal static Message Mean => Message.Of("Mean", "均值", "SimulationMean");

    internal static Message AllServed => Message.Of("Probability that all is served", "全部满足的概率", "SimulationAllServed");

    internal static Message AllServedFrom => Message.Of("All is served, from", "全部满足概率下限", "SimulationAllServedFrom");

    internal static Message AllServedTo => Message.Of("All is served, to", "全部满足概率上限", "SimulationAllServedTo");

    internal static Message BasePlan => Message.Of("Base plan", "基准方案", "SimulationBasePlan");

    internal static Message FanLabel(string name) => name switch
    {
        "Share" => Message.Of("Domestic share", "国产化率", "FanShare"),
        "Backlog" => Message.Of("Unspent commitments", "结转未执行资金", "FanUnspent"),
        "Served" => Message.Of("Demand served", "需求满足率", "FanServed"),
        "Compute" => Message.Of("Installed compute", "已部署算力", "FanCompute"),
        _ => Message.Of("Technology spending", "技术支出", "FanSpent"),
    };
}
