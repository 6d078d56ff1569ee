using ComputeSovereignty.Cases;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Gap;

/// <summary>What is said of the figures that move the answer most.</summary>
internal static class FigureSwingMessages
{
    /// <summary>Gets the heading.</summary>
    internal static Message Heading => Message.Of("Figures that move the answer most, and what stands behind them", "对结论影响最大的数据及其依据", "SwingHeading");

    /// <summary>Gets the label.</summary>
    internal static Message Label => Message.Of("Key figures", "关键数据", "SwingLabel");

    /// <summary>Gets how to read the table.</summary>
    internal static Message Reading => Message.Of(
        "Each figure is moved alone between the ends of its range: 10th to 90th percentile where the case states its uncertainty, otherwise by 5%, 15% or 30% (3, 6 or 12 months) for sources of high, medium or low confidence. The share is counted up to its target.",
        "各项数据单独在其范围两端之间变动：案例给出不确定性的取第10至第90百分位，否则按来源可信度高、中、低分别变动5%、15%、30%（或3、6、12个月）。国产化率按不超过目标计。",
        "SwingReading");

    /// <summary>Says how many figures matter, and which of them are weak.</summary>
    /// <param name="all">How many move the share or the service visibly.</param>
    /// <param name="year">The checkpoint year.</param>
    /// <param name="weak">Those of them that nothing solid stands behind, the largest first.</param>
    internal static Message Weak(Figure all, Period year, Listing weak) => Message.Of(
        $"{all} figures move the {year} result by at least 1 pp. Those that rest on low-confidence, missing or contradicted sources, largest effect first: {weak}.",
        $"有{all}项数据可使{year}结果变动至少1个百分点，其中来源可信度低、缺失或存在矛盾者（按影响大小）：{weak}。",
        "SwingWeak");

    /// <summary>Says that the figures that matter are sound.</summary>
    /// <param name="all">How many move the share or the service visibly.</param>
    /// <param name="year">The checkpoint year.</param>
    internal static Message Sound(Figure all, Period year) => Message.Of(
        $"{all} figures move the {year} result by at least 1 pp; none of them rests on a low-confidence or contradicted source.", $"有{all}项数据可使{year}结果变动至少1个百分点，其来源均无可信度低或存在矛盾的情况。", "SwingSound");

    /// <summary>Says a figure with what it moves visibly.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="share">Its effect on the share; null where it has none that is seen.</param>
    /// <param name="service">Its effect on service; null where it has none that is seen.</param>
    internal static Message Effect(Message figure, Figure? share, Figure? service) => (share, service) switch
    {
        ({ } one, { } other) => Message.Of($"{figure} (share {one}, demand served {other})", $"{figure}（国产化率{one}，需求满足率{other}）", "SwingEffects"),
        (null, { } only) => Message.Of($"{figure} (demand served {only})", $"{figure}（需求满足率{only}）", "SwingEffectOnService"),
        _ => Message.Of($"{figure} (share {share ?? Messages.Figure.Size(0)})", $"{figure}（国产化率{share ?? Messages.Figure.Size(0)}）", "SwingEffectOnShare"),
    };

    /// <summary>Says a confidence.</summary>
    /// <param name="confidence">The confidence; null where no source is cited.</param>
    internal static Message Confidence(Confidence? confidence) => confidence switch
    {
        Cases.Confidence.High => Message.Of("high", "高", "SwingConfidenceHigh"),
        Cases.Confidence.Medium => Message.Of("medium", "中", "SwingConfidenceMedium"),
        Cases.Confidence.Low => Message.Of("low", "低", "SwingConfidenceLow"),
        _ => Message.Of("no source", "无来源", "SwingConfidenceNone"),
    };

    /// <summary>Says where a range comes from.</summary>
    /// <param name="isOwn">Whether the case states it.</param>
    internal static Message Range(bool isOwn) => isOwn ? Message.Of("stated", "案例给出", "SwingRangeOwn") : Message.Of("by confidence", "按可信度", "SwingRangeTaken");

    /// <summary>Says what speaks against a source.</summary>
    /// <param name="source">The source.</param>
    /// <param name="note">Its note.</param>
    internal static Message Contradiction(Name source, Name note) => Message.Of($"{source}: {note}", $"{source}：{note}", "SwingContradiction");

    /// <summary>Gets the header of the figure.</summary>
    internal static Message Figure => Message.Of("Figure", "数据", "SwingFigure");

    /// <summary>Gets the header of the lower end.</summary>
    internal static Message Low => Message.Of("Low end", "低端", "SwingLow");

    /// <summary>Gets the header of the upper end.</summary>
    internal static Message High => Message.Of("High end", "高端", "SwingHigh");

    /// <summary>Gets the header of the origin of the range.</summary>
    internal static Message RangeHeader => Message.Of("Range", "范围来源", "SwingRange");

    /// <summary>Gets the header of the share at the lower end.</summary>
    internal static Message ShareAtLow => Message.Of("Share at low end", "低端国产化率", "SwingShareAtLow");

    /// <summary>Gets the header of the share at the upper end.</summary>
    internal static Message ShareAtHigh => Message.Of("Share at high end", "高端国产化率", "SwingShareAtHigh");

    /// <summary>Gets the header of the effect on the share.</summary>
    internal static Message OfShare => Message.Of("Effect on share", "对国产化率的影响", "SwingOfShare");

    /// <summary>Gets the header of demand served at the lower end.</summary>
    internal static Message ServedAtLow => Message.Of("Demand served at low end", "低端需求满足率", "SwingServedAtLow");

    /// <summary>Gets the header of demand served at the upper end.</summary>
    internal static Message ServedAtHigh => Message.Of("Demand served at high end", "高端需求满足率", "SwingServedAtHigh");

    /// <summary>Gets the header of the effect on service.</summary>
    internal static Message OfService => Message.Of("Effect on demand served", "对需求满足率的影响", "SwingOfService");

    /// <summary>Gets the header of the confidence.</summary>
    internal static Message LowestConfidence => Message.Of("Lowest confidence", "最低可信度", "SwingLowestConfidence");

    /// <summary>Gets the header of what speaks against the sources.</summary>
    internal static Message Contradictions => Message.Of("Contradicted by", "与之矛盾的说法", "SwingContradictions");

    /// <summary>Gets the title of the chart.</summary>
    /// <param name="year">The checkpoint year.</param>
    internal static Message Chart(Period year) => Message.Of($"Effect of each figure on the domestic share of {year}", $"各项数据对{year}国产化率的影响", "SwingChart");

    /// <summary>Gets the step as progress tells it.</summary>
    internal static Message Step => Message.Of("figures that move the answer most", "影响最大的数据", "ProgressSwings");
}
