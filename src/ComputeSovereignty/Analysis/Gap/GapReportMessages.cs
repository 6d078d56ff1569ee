using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Gap;

/// <summary>Headings, columns and notes of gap reports.</summary>
internal static class GapReportMessages
{
    /// <summary>Gets the title.</summary>
    internal static Message GapTitle => Message.Of("Gap report", "缺口分析报告");

    /// <summary>Gets the label of what is missing.</summary>
    internal static Message Gap => Message.Of("Gap to target", "距目标缺口", "GapToTarget");

    /// <summary>Gets the label of the tightest bottleneck.</summary>
    internal static Message TightestBottleneck => Message.Of("Tightest bottleneck", "首要约束瓶颈", "GapTightest");

    /// <summary>Gets the heading of the years.</summary>
    internal static Message YearsHeading => Message.Of("Commitments and deliveries by year", "各年承诺投资与交付情况");

    /// <summary>Gets the label of the years.</summary>
    internal static Message YearsLabel => Message.Of("Commitments and deliveries", "投资与交付");

    /// <summary>Gets what the years count.</summary>
    internal static Message YearsFinding => Message.Of(
        "Technology spending only: accelerators and systems, excluding buildings and grid. Unspent commitments are cumulative at year-end. A domestic share above 100% is money carried over from earlier years.",
        "仅含技术投资：加速器与系统，不含土建与电网。结转未执行资金为年末累计值。国产化率高于100%系以前年度结转资金所致。");

    /// <summary>Gets the header of commitments.</summary>
    internal static Message Committed => Message.Of("Committed", "已承诺投资");

    /// <summary>Gets the header of deliveries.</summary>
    internal static Message DeliveredHeader => Message.Of("Delivered", "交付");

    /// <summary>Gets the header of the domestic part of deliveries.</summary>
    internal static Message DomesticHeader => Message.Of("Of which domestic", "其中国产");

    /// <summary>Gets the header of unspent commitments.</summary>
    internal static Message UnspentHeader => Message.Of("Unspent commitments", "结转未执行资金");

    /// <summary>Gets the header of compute goals.</summary>
    internal static Message ComputeSought => Message.Of("Compute sought", "算力需求");

    /// <summary>Gets the header of compute.</summary>
    internal static Message ComputeAdded => Message.Of("Compute deployed", "部署算力");

    /// <summary>Gets the header of domestic compute.</summary>
    internal static Message DomesticCompute => Message.Of("Domestic compute", "国产算力");

    /// <summary>Gets the header of domestic accelerators.</summary>
    internal static Message DomesticAccelerators => Message.Of("Domestic accelerators", "国产加速器");

    /// <summary>Gets the name of the chart of the years.</summary>
    internal static Message YearsChart => Message.Of("Domestic share and target by year", "各年国产化率与目标");

    /// <summary>Gets the header of stages.</summary>
    internal static Message Stage => Message.Of("Stage", "环节", "HeaderStage");

    /// <summary>Gets the label of ceilings.</summary>
    internal static Message CeilingsLabel => Message.Of("Appendix: only limit", "附录：单一约束");

    /// <summary>Gets what ceilings are.</summary>
    internal static Message CeilingsFinding => Message.Of(
        "All other supply limits are removed, whereas the rest of this report removes one stage's limits. Assumes the reference product mix, years in sequence. Blank: the stage sets no limit.",
        "此处放开其他全部供给限制；本报告其余部分则仅放开单个环节。按基准产品结构、逐年依次测算。空白表示该环节不构成限制。");

    /// <summary>Gets the heading of ceilings by year.</summary>
    internal static Message CeilingYearsHeading => Message.Of("Appendix: each stage as the only limit, by year", "附录：各环节作为唯一约束（分年）");

    /// <summary>Gets the label of ceilings by year.</summary>
    internal static Message CeilingYearsLabel => Message.Of("Appendix: only limit by year", "附录：单一约束分年");

    /// <summary>Gets the heading of explanations.</summary>
    internal static Message ExplanationsHeading => Message.Of("Effect of removing the limits on each stage", "单独放开各环节的效果");

    /// <summary>Gets the label of explanations.</summary>
    internal static Message ExplanationsLabel => Message.Of("Effect by stage", "各环节效果");

    /// <summary>Gets what explanations are.</summary>
    internal static Message ExplanationsFinding => Message.Of(
        "All limits on the stage are removed at once; the other stages stay as they are. Effects do not add up where several stages bind together.",
        "一次性放开该环节的全部限制，其他环节不变。多个环节同时构成约束时，各项效果不可相加。");

    /// <summary>Gets the header of what a stage closes.</summary>
    internal static Message ClosedAlone => Message.Of("Gap closed by removing this stage's limits", "放开该环节可弥合的缺口");

    /// <summary>Gets the header of what a stage causes.</summary>
    internal static Message CausedAlone => Message.Of("Gap with this stage as the only limit (appendix)", "仅受该环节约束时的缺口（附录）");

    /// <summary>Gets the heading of the ladder.</summary>
    internal static Message LadderHeading => Message.Of("Bottleneck ladder: remove the tightest limit, solve again, repeat", "瓶颈解除次序：逐一放开首要瓶颈并重新求解");

    /// <summary>Gets the label of the ladder.</summary>
    internal static Message LadderLabel => Message.Of("Bottleneck ladder", "瓶颈解除次序");

    /// <summary>Gets what the ladder is.</summary>
    internal static Message LadderFinding => Message.Of(
        "Each step removes the limits on the stage that brings most, in addition to those removed before. Shares count up to the target.",
        "每一步在前几步基础上再放开效果最大的环节。国产化率以目标为限。");

    /// <summary>Gets the header of what is lifted.</summary>
    internal static Message Lifted => Message.Of("Limits removed", "放开环节");

    /// <summary>Gets the header of gains.</summary>
    internal static Message Gain => Message.Of("Gain", "提高", "HeaderGain");

    /// <summary>Gets the header of ties.</summary>
    internal static Message SameEffectHeader => Message.Of("Same effect", "效果相同的环节");

    /// <summary>Gets the heading of prices.</summary>
    internal static Message PricesHeading => Message.Of("Value of additional capacity", "新增产能的边际价值");

    /// <summary>Gets the label of prices.</summary>
    internal static Message PricesLabel => Message.Of("Value of capacity", "产能边际价值");

    /// <summary>Gets what prices are.</summary>
    internal static Message PricesFinding => Message.Of(
        "Reduction of the cumulative shortfall if the capacity is larger in every period. Marginal values apply within the range shown; full steps are re-optimised.",
        "规划期内各期产能均增加时累计缺口的减少量。边际价值仅适用于所示范围；整步效果经重新优化。");

    /// <summary>Gets the header of capacities.</summary>
    internal static Message Capacity => Message.Of("Capacity", "产能", "HeaderCapacity");

    /// <summary>Gets the header of steps.</summary>
    internal static Message OneStep => Message.Of("One step", "每步");

    /// <summary>Gets the header of what a step is worth.</summary>
    internal static Message StepEffect => Message.Of("Shortfall cut by one step", "每步减少的累计缺口");

    /// <summary>Gets the header of what a step is worth in the checkpoint year.</summary>
    internal static Message StepEffectAtCheckpoint => Message.Of("Of which checkpoint year", "其中考核年份");

    /// <summary>Gets the header of prices at the margin.</summary>
    internal static Message MarginalValue => Message.Of("Marginal value of one step", "每步边际价值");

    /// <summary>Gets the header of how far prices hold.</summary>
    internal static Message ValidFor => Message.Of("Valid for the first", "适用范围（前）");

    /// <summary>Gets the header of units of ranges.</summary>
    internal static Message RangeUnit => Message.Of("Unit of range", "范围单位");

    /// <summary>Gets the name of the chart of prices.</summary>
    internal static Message PricesChart => Message.Of("Cumulative shortfall cut by one more step of each capacity", "各项产能每增加一步所减少的累计缺口");

    /// <summary>Names the target among the figures that stand out.</summary>
    /// <param name="year">The year.</param>
    internal static Message ShareIn(Period year) => Message.Of($"Domestic share, {year}", $"{year}国产化率");

    /// <summary>Names unspent commitments among the figures that stand out.</summary>
    /// <param name="year">The year.</param>
    internal static Message UnspentAtEndOf(Period year) => Message.Of($"Unspent commitments, end-{year}", $"{year}末结转未执行资金");

    /// <summary>Heads ceilings.</summary>
    /// <param name="year">The checkpoint year.</param>
    internal static Message CeilingsHeading(Period year) => Message.Of($"Appendix: each stage as the only limit in {year}", $"附录：{year}各环节作为唯一约束");

    /// <summary>Names the chart of ceilings.</summary>
    /// <param name="year">The checkpoint year.</param>
    internal static Message CeilingsChart(Period year) => Message.Of($"Domestic compute in {year} with each stage as the only limit", $"{year}各环节作为唯一约束时的国产算力");

    /// <summary>Names the chart of explanations.</summary>
    /// <param name="year">The checkpoint year.</param>
    internal static Message ExplanationsChart(Period year) => Message.Of($"Part of the {year} gap closed by removing each stage's limits", $"单独放开各环节可弥合的{year}缺口");

    /// <summary>Names the chart of the ladder.</summary>
    /// <param name="year">The checkpoint year.</param>
    internal static Message LadderChart(Period year) => Message.Of($"Domestic share in {year} as bottlenecks are removed one by one", $"逐一解除瓶颈后的{year}国产化率");

    /// <summary>Names demand as what caps useful compute.</summary>
    internal static Message DemandStage => Message.Of("Demand", "算力需求", "GapDemandStage");

    /// <summary>Says how much compute demand can use.</summary>
    /// <param name="year">The checkpoint year.</param>
    /// <param name="implied">What it implies.</param>
    internal static Message DemandCeiling(Period year, Figure implied) => Message.Of(
        $"Demand implies {implied} of nameplate compute to be deployed in {year}; more would find no use.", $"由需求推算，{year}需部署标称算力{implied}；超出部分将无需求可用。", "GapDemandCeiling");
}
