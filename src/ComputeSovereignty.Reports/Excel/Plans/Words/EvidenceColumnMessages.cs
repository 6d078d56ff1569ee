using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Reports.Excel.Plans.Words;

/// <summary>Headers of bottlenecks, the certificate, inputs and provenance.</summary>
internal static class EvidenceColumnMessages
{
    /// <summary>Gets the header <c>Rank</c>.</summary>
    internal static Message Rank => Message.Of("Rank", "序号", "EvidenceColumnRank");

    /// <summary>Gets the header <c>Constraint</c>.</summary>
    internal static Message Constraint => Message.Of("Constraint", "约束", "EvidenceColumnConstraint");

    /// <summary>Gets the header <c>Of</c>.</summary>
    internal static Message Of => Message.Of("Of", "对象", "EvidenceColumnOf");

    /// <summary>Gets the header <c>How full</c>.</summary>
    internal static Message HowFull => Message.Of("How full", "占满程度", "EvidenceColumnHowFull");

    /// <summary>Gets the header <c>One step</c>.</summary>
    internal static Message OneStep => Message.Of("One step", "一步", "EvidenceColumnOneStep");

    /// <summary>Gets the header <c>Share points gained per step</c>.</summary>
    internal static Message SharePerStep => Message.Of("Share points gained per step", "每步减少的累计缺口（百分点）", "EvidenceColumnSharePerStep");

    /// <summary>Gets the header <c>Backlog points saved per step</c>.</summary>
    internal static Message BacklogPerStep => Message.Of("Backlog points saved per step", "每步减少的结转（百分点）", "EvidenceColumnBacklogPerStep");

    /// <summary>Gets the header <c>Share points gained per natural unit</c>.</summary>
    internal static Message SharePerUnit => Message.Of("Share points gained per natural unit", "每自然单位减少的累计缺口（百分点）", "EvidenceColumnSharePerUnit");

    /// <summary>Gets the header <c>Cost change per natural unit</c>.</summary>
    internal static Message CostPerUnit => Message.Of("Cost change per natural unit", "每自然单位成本变动", "EvidenceColumnCostPerUnit");

    /// <summary>Gets the header <c>Natural unit</c>.</summary>
    internal static Message NaturalUnit => Message.Of("Natural unit", "自然单位", "EvidenceColumnNaturalUnit");

    /// <summary>Gets the header <c>Price holds from</c>.</summary>
    internal static Message HoldsFrom => Message.Of("Price holds from", "边际价值适用下限", "EvidenceColumnHoldsFrom");

    /// <summary>Gets the header <c>Price holds to</c>.</summary>
    internal static Message HoldsTo => Message.Of("Price holds to", "边际价值适用上限", "EvidenceColumnHoldsTo");

    /// <summary>Gets the header <c>Confirmed by</c>.</summary>
    internal static Message ConfirmedBy => Message.Of("Confirmed by", "确认方式", "EvidenceColumnConfirmedBy");

    /// <summary>Gets the header <c>In words</c>.</summary>
    internal static Message InWords => Message.Of("In words", "文字说明", "EvidenceColumnInWords");

    /// <summary>Gets the header <c>Check</c>.</summary>
    internal static Message Check => Message.Of("Check", "检查项", "EvidenceColumnCheck");

    /// <summary>Gets the header <c>Figure</c>.</summary>
    internal static Message Figure => Message.Of("Figure", "数值", "EvidenceColumnFigure");

    /// <summary>Gets the header <c>Where</c>.</summary>
    internal static Message Where => Message.Of("Where", "位置", "EvidenceColumnWhere");

    /// <summary>Gets the header <c>What it says</c>.</summary>
    internal static Message Meaning => Message.Of("What it says", "含义", "EvidenceColumnMeaning");

    /// <summary>Gets the header <c>Objective</c>.</summary>
    internal static Message Goal => Message.Of("Objective", "目标项", "EvidenceColumnGoal");

    /// <summary>Gets the header <c>Bound</c>.</summary>
    internal static Message Bound => Message.Of("Bound", "界", "EvidenceColumnBound");

    /// <summary>Gets the header <c>Gap</c>.</summary>
    internal static Message Gap => Message.Of("Gap", "间隙", "EvidenceColumnGap");

    /// <summary>Gets the header <c>Engine stopped</c>.</summary>
    internal static Message EngineStopped => Message.Of("Engine stopped", "求解器终止状态", "EvidenceColumnEngineStopped");

    /// <summary>Gets the header <c>Iterations</c>.</summary>
    internal static Message Iterations => Message.Of("Iterations", "迭代次数", "EvidenceColumnIterations");

    /// <summary>Gets the header <c>Feasible</c>.</summary>
    internal static Message Feasible => Message.Of("Feasible", "可行", "EvidenceColumnFeasible");

    /// <summary>Gets the header <c>Certified</c>.</summary>
    internal static Message Certified => Message.Of("Certified", "已校验", "EvidenceColumnCertified");

    /// <summary>Gets the header <c>Faults</c>.</summary>
    internal static Message Faults => Message.Of("Faults", "问题", "EvidenceColumnFaults");

    /// <summary>Gets the header <c>Address</c>.</summary>
    internal static Message Address => Message.Of("Address", "参数地址", "EvidenceColumnAddress");

    /// <summary>Gets the header <c>Sources</c>.</summary>
    internal static Message Sources => Message.Of("Sources", "数据来源", "EvidenceColumnSources");

    /// <summary>Gets the header <c>Read from</c>.</summary>
    internal static Message ReadFrom => Message.Of("Read from", "读取位置", "EvidenceColumnReadFrom");

    /// <summary>Gets the header <c>Source</c>.</summary>
    internal static Message Source => Message.Of("Source", "来源编号", "EvidenceColumnSource");

    /// <summary>Gets the header <c>Title</c>.</summary>
    internal static Message Title => Message.Of("Title", "标题", "EvidenceColumnTitle");

    /// <summary>Gets the header <c>Publisher</c>.</summary>
    internal static Message Publisher => Message.Of("Publisher", "发布机构", "EvidenceColumnPublisher");

    /// <summary>Gets the header <c>Web address</c>.</summary>
    internal static Message WebAddress => Message.Of("Web address", "网址", "EvidenceColumnWebAddress");

    /// <summary>Gets the header <c>Accessed</c>.</summary>
    internal static Message Accessed => Message.Of("Accessed", "查阅日期", "EvidenceColumnAccessed");

    /// <summary>Gets the header <c>Quote</c>.</summary>
    internal static Message Quote => Message.Of("Quote", "原文", "EvidenceColumnQuote");

    /// <summary>Gets the header <c>Derivation</c>.</summary>
    internal static Message Derivation => Message.Of("Derivation", "推算", "EvidenceColumnDerivation");

    /// <summary>Gets the header <c>Date</c>.</summary>
    internal static Message Date => Message.Of("Date", "日期", "EvidenceColumnDate");

    /// <summary>Gets the header <c>Property</c>.</summary>
    internal static Message Property => Message.Of("Property", "属性", "EvidenceColumnProperty");

    /// <summary>Gets the header <c>Place</c>.</summary>
    internal static Message FindingPlace => Message.Of("Place", "所在位置", "EvidenceColumnFindingPlace");

    /// <summary>Gets the header <c>Message</c>.</summary>
    internal static Message Message => Message.Of("Message", "说明", "EvidenceColumnMessage");

    /// <summary>Gets the header <c>Found</c>.</summary>
    internal static Message Found => Message.Of("Found", "所见", "EvidenceColumnFound");

    /// <summary>Gets the header <c>Allowed</c>.</summary>
    internal static Message AllowedValue => Message.Of("Allowed", "允许值", "EvidenceColumnAllowedValue");

    /// <summary>Gets the header <c>Suggestion</c>.</summary>
    internal static Message Suggestion => Message.Of("Suggestion", "建议", "EvidenceColumnSuggestion");
}
