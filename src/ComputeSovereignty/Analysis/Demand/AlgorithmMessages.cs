using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis.Demand;

/// <summary>What may become of distillation and of algorithms, and what follows.</summary>
internal static class AlgorithmMessages
{
    /// <summary>Gets the heading.</summary>
    internal static Message Heading => Message.Of("If distillation closes, or algorithms gain faster or slower", "若蒸馏受限，或算法进步加快、放缓", "AlgorithmHeading");

    /// <summary>Gets the label.</summary>
    internal static Message Label => Message.Of("Algorithms", "算法", "AlgorithmLabel");

    /// <summary>Gets the header of what is otherwise.</summary>
    internal static Message Otherwise => Message.Of("Assumption", "假设", "AlgorithmOtherwise");

    /// <summary>Gets the header of the lag.</summary>
    internal static Message Lag => Message.Of("Behind the frontier", "与前沿的差距", "AlgorithmLag");

    /// <summary>Gets how to read the table.</summary>
    internal static Message Reading => Message.Of(
        "Each assumption is set in the case and everything is solved again. Distillation closed: every token is made by the full model, and no training run is distilled. At the smallest gain, tokens take no less compute from year to year, either. The lag is that of what is then served, while the band of months behind the frontier holds the training of this plan fixed.",
        "每项假设均设入案例后重新求解。蒸馏受限：所有词元均由完整模型生成，训练也不再使用蒸馏。进步最小时，每词元所需算力也不再逐年下降。此处的差距按重新求解后的服务量计算；前沿差距的区间则以本方案的训练量为准。",
        "AlgorithmReading");

    /// <summary>Names an assumption.</summary>
    /// <param name="which">What is otherwise.</param>
    internal static Message Of(AlgorithmCase which) => which switch
    {
        AlgorithmCase.WithoutDistillation => Message.Of("Distillation closed", "蒸馏受限", "AlgorithmWithoutDistillation"),
        AlgorithmCase.SlowGain => Message.Of($"Gain of algorithms {Figure.Number(FrontierReader.SlowGain)} a year", $"算法年进步{Figure.Number(FrontierReader.SlowGain)}", "AlgorithmSlow"),
        AlgorithmCase.FastGain => Message.Of($"Gain of algorithms {Figure.Number(FrontierReader.FastGain)} a year", $"算法年进步{Figure.Number(FrontierReader.FastGain)}", "AlgorithmFast"),
        _ => DemandMessages.MisallocationOf(MisallocationCase.AsIs),
    };

    /// <summary>Heads the chart.</summary>
    /// <param name="year">The checkpoint year.</param>
    internal static Message Chart(Period year) => Message.Of($"Usable compute sought and served in {year}", $"{year}可用算力的需求与满足量", "AlgorithmChart");
}
