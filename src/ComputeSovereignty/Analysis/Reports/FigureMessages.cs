using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Reports;

/// <summary>What the figures are called by which plans are compared.</summary>
internal static class FigureMessages
{
    /// <summary>Gets the header of variants.</summary>
    internal static Message Variant => Message.Of("Variant", "方案", "FigureVariant");

    /// <summary>Gets the header of how much shortfall a variant saves against the base.</summary>
    internal static Message GainOverBase => Message.Of("Reduction in shortfall vs base", "较基准减少的缺口", "FigureGainOverBase");

    /// <summary>Gets the header of changes.</summary>
    internal static Message Changes => Message.Of("Changes", "改动", "FigureChanges");

    /// <summary>Gets the header of notes.</summary>
    internal static Message Note => Message.Of("Note", "备注", "FigureNote");

    /// <summary>Gets the header of verdicts.</summary>
    internal static Message Checkpoint => Message.Of("Checkpoint", "考核年", "FigureCheckpoint");

    /// <summary>Gets the header of shares in the checkpoint year.</summary>
    internal static Message Share => Message.Of("Domestic share", "国产化率", "FigureShare");

    /// <summary>Gets the header of targets.</summary>
    internal static Message Target => Message.Of("Target", "目标", "FigureTarget");

    /// <summary>Gets the header of gaps to the target.</summary>
    internal static Message GapToTarget => Message.Of("Gap to target", "距目标缺口", "FigureGapToTarget");

    /// <summary>Gets the header of shortfalls over all years.</summary>
    internal static Message CumulativeShortfall => Message.Of("Cumulative shortfall", "累计缺口", "FigureCumulativeShortfall");

    /// <summary>Gets the header of what binds first.</summary>
    internal static Message TightestBottleneck => Message.Of("Tightest bottleneck", "首要约束瓶颈", "FigureTightestBottleneck");

    /// <summary>Gets the header of compute in the checkpoint year.</summary>
    internal static Message ComputeAtCheckpoint => Message.Of("Installed compute, checkpoint year", "考核年已部署算力", "FigureComputeAtCheckpoint");

    /// <summary>Gets the header of compute at the end.</summary>
    internal static Message ComputeAtEnd => Message.Of("Installed compute, final year", "期末已部署算力", "FigureComputeAtEnd");

    /// <summary>Gets the header of unspent commitments in the checkpoint year.</summary>
    internal static Message UnspentAtCheckpoint => Message.Of("Unspent commitments, checkpoint year", "考核年末结转未执行资金", "FigureUnspentAtCheckpoint");

    /// <summary>Gets the header of unspent commitments at the end.</summary>
    internal static Message UnspentAtEnd => Message.Of("Unspent commitments, final year", "期末结转未执行资金", "FigureUnspentAtEnd");

    /// <summary>Gets the header of spending.</summary>
    internal static Message Spend => Message.Of("Programme and industry-fund spending", "项目与产业基金支出", "FigureSpend");

    /// <summary>Gets the header of the first year on target.</summary>
    internal static Message FirstYearMet => Message.Of("First year on target", "首个达标年份", "FigureFirstYearMet");

    /// <summary>Gets the header of demand for usable compute in the checkpoint year.</summary>
    internal static Message DemandAtCheckpoint => Message.Of("Usable compute sought, checkpoint year", "考核年可用算力需求", "FigureDemandAtCheckpoint");

    /// <summary>Gets the header of what is served of it.</summary>
    internal static Message ServedAtCheckpoint => Message.Of("Usable compute served, checkpoint year", "考核年满足的可用算力", "FigureServedAtCheckpoint");

    /// <summary>Gets the header of the served share of demand.</summary>
    internal static Message ServedShare => Message.Of("Share of demand served", "需求满足率", "FigureServedShare");

    /// <summary>Gets the header of what goes unserved over all years.</summary>
    internal static Message WeightedUnserved => Message.Of("Unserved over all years, by weight", "各年加权未满足比例", "FigureWeightedUnserved");

    /// <summary>Gets what a table of all points has.</summary>
    internal static Message OneRowAPoint => Message.Of("One row for each point of the grid, with the figures of its plan.", "网格中每一点一行，列出该方案的数字。", "FigureOneRowAPoint");

    /// <summary>Heads the table of all points of a grid.</summary>
    /// <param name="grid">The grid.</param>
    internal static Message EveryPoint(Message grid) => Message.Of($"{grid}: all points", $"{grid}：全部网格点");

    /// <summary>Gets the header of years.</summary>
    internal static Message Year => Message.Of("Year", "年份", "HeaderYear");
}
