using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Demand;

/// <summary>What is said of the sources of demand, of the largest run, and of observations.</summary>
internal static class DemandEvidenceMessages
{
    /// <summary>Gets the heading of weak sources.</summary>
    internal static Message Heading => Message.Of("What the figures of demand rest on: low confidence, missing and contradicted", "需求数据的依据：可信度低、缺失与相互矛盾之处", "DemandEvidenceHeading");

    /// <summary>Gets the label of weak sources.</summary>
    internal static Message Label => Message.Of("Weak figures", "薄弱数据", "DemandEvidenceLabel");

    /// <summary>Gets the header of sources.</summary>
    internal static Message Source => Message.Of("Source", "来源编号", "DemandEvidenceSource");

    /// <summary>Gets the header of titles.</summary>
    internal static Message Title => Message.Of("Title", "标题", "DemandEvidenceTitle");

    /// <summary>Gets the header of the sheets that rest on a source.</summary>
    internal static Message Sheets => Message.Of("Sheets that rest on it", "引用该来源的表", "DemandEvidenceSheets");

    /// <summary>Gets the header of doubts.</summary>
    internal static Message Doubt => Message.Of("Doubt", "存疑之处", "DemandEvidenceDoubt");

    /// <summary>Gets the header of confidence.</summary>
    internal static Message Confidence => Message.Of("Confidence", "可信度", "DemandEvidenceConfidence");

    /// <summary>Gets the header of the confidence of the weakest of several sources.</summary>
    internal static Message Weakest => Message.Of("Lowest confidence of inputs", "输入数据最低可信度", "DemandEvidenceWeakest");

    /// <summary>Gets that figures have no source.</summary>
    internal static Message NoSource => Message.Of("no source: assumed", "无来源，属假设", "DemandEvidenceNoSource");

    /// <summary>Gets the header of notes.</summary>
    internal static Message Note => Message.Of("What the source's note says", "来源备注", "DemandEvidenceNote");

    /// <summary>Gets the heading of assumptions.</summary>
    internal static Message AssumedHeading => Message.Of("Figures of demand that are assumed", "需求侧假设数据", "DemandAssumedHeading");

    /// <summary>Gets the label of assumptions.</summary>
    internal static Message AssumedLabel => Message.Of("Assumptions", "假设", "DemandAssumedLabel");

    /// <summary>Gets the header of sheets.</summary>
    internal static Message Sheet => Message.Of("Sheet", "工作表", "DemandAssumedSheet");

    /// <summary>Gets the header of rows of a sheet.</summary>
    internal static Message Rows => Message.Of("Rows", "数据行", "DemandAssumedRows");

    /// <summary>Gets the header of what a row says of its figures.</summary>
    internal static Message RowNote => Message.Of("What the case says", "案例说明", "DemandAssumedNote");

    /// <summary>Counts rows with assumed figures.</summary>
    /// <param name="rows">How many rows say so.</param>
    internal static Message AssumedFinding(Figure rows) => Message.Of(
        $"Rows of which the case says that figures are assumed or could not be found: {rows}. The sources cited bound such a figure or lead to it; they do not give it.",
        $"案例注明数据为假设或未查到的行数：{rows}。所列来源仅作参照或推算依据，未直接给出该数据。",
        "DemandAssumedFinding");

    /// <summary>Gets that something could not be found.</summary>
    internal static Message Missing => Message.Of("not found", "未查到", "DemandEvidenceMissing");

    /// <summary>Gets that something is contradicted.</summary>
    internal static Message Contradicted => Message.Of("contradicted", "存在矛盾", "DemandEvidenceContradicted");

    /// <summary>Gets that confidence is low.</summary>
    internal static Message Low => Message.Of("low confidence", "可信度低", "DemandEvidenceLow");

    /// <summary>Gets the heading of the largest run.</summary>
    internal static Message RunHeading => Message.Of("Largest training run: sought and held", "最大训练任务：要求与承载", "DemandRunHeading");

    /// <summary>Gets the label of the largest run.</summary>
    internal static Message RunLabel => Message.Of("Largest run", "最大任务", "DemandRunLabel");

    /// <summary>Gets the header of what of the run is held.</summary>
    internal static Message Held => Message.Of("Held in one place", "单一地点承载", "DemandRunHeld");

    /// <summary>Gets the header of what of the run is not held.</summary>
    internal static Message Missed => Message.Of("Not held", "未承载", "DemandRunMissed");

    /// <summary>Counts weak sources.</summary>
    /// <param name="all">How many sources there are.</param>
    /// <param name="weak">How many of them are of low confidence.</param>
    /// <param name="missing">How many say that something could not be found.</param>
    /// <param name="contradicted">How many say that something is contradicted.</param>
    internal static Message Finding(Figure all, Figure weak, Figure missing, Figure contradicted) => Message.Of(
        $"Sources behind the figures of demand: {all}; of low confidence: {weak}; with a figure that could not be found: {missing}; with a note that another source contradicts it: {contradicted}.",
        $"需求数据的来源：{all}；可信度低：{weak}；有数据未查到：{missing}；注明与其他来源矛盾：{contradicted}。",
        "DemandEvidenceFinding");

    /// <summary>Sets observations beside what is solved.</summary>
    /// <param name="observations">The observations.</param>
    internal static Message Observed(Listing observations) => Message.Of(
        $"Published, for comparison: {observations}. A share of compute that rises while compute is scarce speaks against substitution.",
        $"已公布数据对照：{observations}。算力短缺时算力支出占比仍上升，不支持替代之说。",
        "DemandObserved");

    /// <summary>Says an observation.</summary>
    /// <param name="indicator">What is observed.</param>
    /// <param name="value">The value.</param>
    /// <param name="month">The month.</param>
    internal static Message Observation(Name indicator, Figure value, Period month) => Message.Of($"{indicator} {value} ({month})", $"{indicator} {value}（{month}）", "DemandObservation");
}
