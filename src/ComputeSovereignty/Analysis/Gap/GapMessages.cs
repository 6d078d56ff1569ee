using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Gap;

/// <summary>What a gap report says of the gap, of what explains it and of what would close it.</summary>
internal static class GapMessages
{
    /// <summary>Says what is committed for a year and what the supply chain delivers of it.</summary>
    /// <param name="year">The year.</param>
    /// <param name="committed">What is committed for it.</param>
    /// <param name="delivered">What is delivered in it.</param>
    /// <param name="domestic">What of that is domestic.</param>
    internal static Message Delivered(Period year, Figure committed, Figure delivered, Figure domestic) => Message.Of(
        $"Of {committed} committed for {year}, the supply chain delivers {delivered}, including {domestic} domestic.",
        $"{year}已承诺投资{committed}，供应链当年交付{delivered}，其中国产{domestic}。");

    /// <summary>Says what is committed for a year in which more is delivered, with money of earlier years.</summary>
    /// <param name="year">The year.</param>
    /// <param name="committed">What is committed for it.</param>
    /// <param name="delivered">What is delivered in it.</param>
    /// <param name="domestic">What of that is domestic.</param>
    internal static Message DeliveredMore(Period year, Figure committed, Figure delivered, Figure domestic) => Message.Of(
        $"{committed} is committed for {year}; the supply chain delivers {delivered}, including {domestic} domestic, partly from money carried over from earlier years.",
        $"{year}已承诺投资{committed}，供应链当年交付{delivered}，其中国产{domestic}，部分资金由以前年度结转。");

    /// <summary>Says what is left unspent.</summary>
    /// <param name="year">The year.</param>
    /// <param name="unspent">What is left at its end.</param>
    internal static Message Unspent(Period year, Figure unspent) => Message.Of(
        $"At the end of {year}, {unspent} of cumulative commitments remain unspent.",
        $"截至{year}末，累计结转未执行资金{unspent}。");

    /// <summary>Says how much compute is deployed in a year against what is sought.</summary>
    /// <param name="year">The year.</param>
    /// <param name="sought">What is sought.</param>
    /// <param name="deployed">What is deployed.</param>
    /// <param name="domestic">How much of it is domestic.</param>
    /// <param name="accelerators">On how many domestic accelerators.</param>
    internal static Message ComputeAgainstGoal(Period year, Figure sought, Figure deployed, Message domestic, Figure accelerators) => Message.Of(
        $"Deployment in {year} reaches {deployed} against {sought} sought, {domestic}, on {accelerators} domestic accelerators.",
        $"{year}新增部署算力{deployed}（需求{sought}），{domestic}，使用国产加速器{accelerators}块。");

    /// <summary>Says how much compute is deployed in a year where none is sought.</summary>
    /// <param name="year">The year.</param>
    /// <param name="deployed">What is deployed.</param>
    /// <param name="domestic">How much of it is domestic.</param>
    /// <param name="accelerators">On how many domestic accelerators.</param>
    internal static Message ComputeDeployed(Period year, Figure deployed, Message domestic, Figure accelerators) => Message.Of(
        $"Deployment in {year} reaches {deployed}, {domestic}, on {accelerators} domestic accelerators.",
        $"{year}新增部署算力{deployed}，{domestic}，使用国产加速器{accelerators}块。");

    /// <summary>Gets that all compute is domestic.</summary>
    internal static Message AllDomestic => Message.Of("all of it domestic", "全部为国产");

    /// <summary>Says how much compute is domestic.</summary>
    /// <param name="domestic">The domestic compute.</param>
    internal static Message OfWhichDomestic(Figure domestic) => Message.Of($"of which {domestic} is domestic", $"其中国产{domestic}");

    /// <summary>Gets that the share is one of money.</summary>
    internal static Message MeasuredInValue => Message.Of("The mandate is measured in value, not in compute.", "考核指标按金额而非算力计量。");

    /// <summary>Gets that the share is one of units.</summary>
    internal static Message MeasuredInUnits => Message.Of("The mandate is measured in units, not in compute.", "考核指标按数量而非算力计量。");

    /// <summary>Names the stages of which each alone closes the gap.</summary>
    /// <param name="year">The checkpoint year.</param>
    /// <param name="stages">The stages.</param>
    internal static Message StagesThatClose(Period year, Listing stages) => Message.Of(
        $"Removing all limits on any one of these stages closes the {year} gap: {stages}. Relaxing a single limit of a stage may not be sufficient.",
        $"完全放开以下任一环节即可弥合{year}缺口：{stages}。仅放宽其中某一项限制可能不够。");

    /// <summary>Names the only stage that closes the gap alone.</summary>
    /// <param name="year">The checkpoint year.</param>
    /// <param name="stage">The stage.</param>
    internal static Message StageThatCloses(Period year, Message stage) => Message.Of(
        $"Removing all limits on {stage} closes the {year} gap; no other single stage does. Relaxing only one of these limits may not be sufficient.",
        $"完全放开{stage}即可弥合{year}缺口，其他任一环节单独均不足。仅放宽其中某一项限制可能不够。");

    /// <summary>Says what a stage closes of the gap.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="closed">What it closes.</param>
    /// <param name="gap">The gap.</param>
    internal static Message StageClosesPart(Message stage, Figure closed, Figure gap) => Message.Of(
        $"Removing all limits on {stage} closes {closed} of the {gap} gap.",
        $"完全放开{stage}可弥合{gap}缺口中的{closed}。");

    /// <summary>Says that a stage closes the whole gap.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="gap">The gap.</param>
    internal static Message StageClosesAll(Message stage, Figure gap) => Message.Of(
        $"Removing all limits on {stage} closes the whole gap of {gap}.",
        $"完全放开{stage}可弥合全部{gap}缺口。");

    /// <summary>Says that a stage alone changes nothing.</summary>
    /// <param name="stage">The stage.</param>
    internal static Message StageClosesNothing(Message stage) => Message.Of(
        $"Removing all limits on {stage} has no effect on its own.",
        $"单独放开{stage}没有效果。");

    /// <summary>Says that no stage alone changes anything.</summary>
    /// <param name="year">The checkpoint year.</param>
    internal static Message NoStageCloses(Period year) => Message.Of(
        $"Removing the limits on any single stage does not narrow the {year} gap: several bind at once.",
        $"单独放开任一环节均不能缩小{year}缺口：多个环节同时构成约束。");

    /// <summary>Says that there is no gap.</summary>
    /// <param name="year">The checkpoint year.</param>
    internal static Message NoGap(Period year) => Message.Of($"{year} is on target; there is no gap to explain.", $"{year}已达标，无缺口需要解释。");

    /// <summary>Lists what would close the gap alone.</summary>
    /// <param name="measures">The measures.</param>
    internal static Message MeasuresThatClose(Message measures) => Message.Of($"Any one of the following closes the gap: {measures}.", $"采取以下任一措施即可弥合缺口：{measures}。");
}
