using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Demand;

/// <summary>What labour rules do to firms that adopt models, and to demand.</summary>
internal static class AdoptionMessages
{
    /// <summary>Gets the name of the plan without labour rules.</summary>
    internal static Message WithoutRules => Message.Of("Without labour rules", "取消用工规定", "AdoptionWithoutRules");

    /// <summary>Gets the heading.</summary>
    internal static Message Heading => Message.Of("What labour rules do to adoption", "用工规定对模型采用的影响", "AdoptionHeading");

    /// <summary>Gets the label.</summary>
    internal static Message Label => Message.Of("Labour rules", "用工规定", "AdoptionLabel");

    /// <summary>Gets the header of sectors.</summary>
    internal static Message Sector => Message.Of("Sector", "行业", "AdoptionSector");

    /// <summary>Gets the header of benefit over cost.</summary>
    internal static Message Ratio => Message.Of("Benefit over cost", "收益成本比", "AdoptionRatio");

    /// <summary>Gets the header of what is adopted.</summary>
    internal static Message Adopted => Message.Of("Staff who use models", "使用模型的员工占比", "AdoptionAdopted");

    /// <summary>Gets the header of the burden.</summary>
    internal static Message Burden => Message.Of("Burden", "负担率", "AdoptionBurden");

    /// <summary>Gets the header of the amplification ratio.</summary>
    internal static Message Amplification => Message.Of("Output if all staff stay, times", "全员留用时的产出倍数", "AdoptionAmplification");

    /// <summary>Gets the header of tokens.</summary>
    internal static Message Tokens => Message.Of("Trillion tokens a day", "每日词元（万亿）", "AdoptionTokens");

    /// <summary>Gets the header of compute.</summary>
    internal static Message Compute => Message.Of("Compute sought", "算力需求", "AdoptionCompute");

    /// <summary>Gets how to read the table.</summary>
    internal static Message Reading => Message.Of(
        "A labour rule lets only part of the pay leave that models displace; without it all of it leaves. Burden: remaining pay and the cost of models, over pay, less one.",
        "用工规定只允许被模型替代的薪酬部分退出；没有该规定时全部退出。负担率＝（留存薪酬＋模型成本）／薪酬－1。",
        "AdoptionReading");

    /// <summary>Says of a header that it is meant without the rule.</summary>
    /// <param name="header">The header.</param>
    internal static Message Without(Message header) => Message.Of($"{header}, without the rule", $"{header}（无该规定）", "AdoptionHeaderWithout");

    /// <summary>Says what labour rules do to demand.</summary>
    /// <param name="demand">What was found.</param>
    internal static Message Finding(DemandResult demand)
    {
        if (demand.WithoutLabourRules is not { Checkpoint: { } without })
        {
            return Message.None;
        }

        (Period year, double more) = (Period.Of(demand.Checkpoint.Year), without.Asked - demand.Checkpoint.Asked);
        if (Math.Abs(more) <= DemandMessages.LeastSaid)
        {
            return Message.Of($"Without labour rules as much usable compute would be sought in {year}.", $"若取消用工规定，{year}可用算力需求不变。", "AdoptionNothing");
        }

        Message sought = more >= 0
            ? Message.Of($"{Figure.Compute(more)} more", $"增加{Figure.Compute(more)}", "AdoptionMore")
            : Message.Of($"{Figure.Compute(-more)} less", $"减少{Figure.Compute(-more)}", "AdoptionLess");
        return $"{Figure.Share(without.Part)}" == $"{Figure.Share(demand.Checkpoint.Part)}"
            ? Message.Of(
                $"Without labour rules, {sought} usable compute would be sought in {year}, and the same share of demand would be served ({Figure.Share(without.Part)}).",
                $"若取消用工规定，{year}可用算力需求将{sought}，需求满足率不变（{Figure.Share(without.Part)}）。",
                "AdoptionSameShare")
            : Message.Of(
                $"Without labour rules, {sought} usable compute would be sought in {year}, and {Figure.Share(without.Part)} of demand would be served instead of {Figure.Share(demand.Checkpoint.Part)}.",
                $"若取消用工规定，{year}可用算力需求将{sought}，需求满足率为{Figure.Share(without.Part)}，而非{Figure.Share(demand.Checkpoint.Part)}。",
                "AdoptionFinding");
    }
}
