using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Reports.Excel.Plans.Words;

/// <summary>Headers that several tables of a plan share.</summary>
internal static class ColumnMessages
{
    /// <summary>Gets the header <c>Year</c>.</summary>
    internal static Message Year => Message.Of("Year", "年份", "ColumnYear");

    /// <summary>Gets the header <c>Period</c>.</summary>
    internal static Message Period => Message.Of("Period", "时期", "ColumnPeriod");

    /// <summary>Gets the header <c>Product</c>.</summary>
    internal static Message Product => Message.Of("Product", "产品", "ColumnProduct");

    /// <summary>Gets the header <c>Vendor</c>.</summary>
    internal static Message Vendor => Message.Of("Vendor", "厂商", "ColumnVendor");

    /// <summary>Gets the header <c>Origin</c>.</summary>
    internal static Message Origin => Message.Of("Origin", "来源", "ColumnOrigin");

    /// <summary>Gets the header <c>Kind</c>.</summary>
    internal static Message Kind => Message.Of("Kind", "类别", "ColumnKind");

    /// <summary>Gets the header <c>Unit</c>.</summary>
    internal static Message Unit => Message.Of("Unit", "单位", "ColumnUnit");

    /// <summary>Gets the header <c>Value</c>.</summary>
    internal static Message Value => Message.Of("Value", "值", "ColumnValue");

    /// <summary>Gets the header <c>Limit</c>.</summary>
    internal static Message Limit => Message.Of("Limit", "上限", "ColumnLimit");

    /// <summary>Gets the header <c>Verdict</c>.</summary>
    internal static Message Verdict => Message.Of("Verdict", "结论", "ColumnVerdict");

    /// <summary>Gets the header <c>Target</c>.</summary>
    internal static Message Target => Message.Of("Target", "目标", "ColumnTarget");

    /// <summary>Gets the header <c>Line</c>.</summary>
    internal static Message Line => Message.Of("Line", "产线", "ColumnLine");

    /// <summary>Gets the header <c>Hub</c>.</summary>
    internal static Message Hub => Message.Of("Hub", "枢纽", "ColumnHub");

    /// <summary>Gets the header <c>Die</c>.</summary>
    internal static Message Die => Message.Of("Die", "裸片", "ColumnDie");

    /// <summary>Gets the header <c>Grade</c>.</summary>
    internal static Message Grade => Message.Of("Grade", "规格", "ColumnGrade");

    /// <summary>Gets the header <c>Recipe</c>.</summary>
    internal static Message Recipe => Message.Of("Recipe", "工艺方案", "ColumnRecipe");

    /// <summary>Gets the header <c>Place</c>.</summary>
    internal static Message Place => Message.Of("Place", "地点", "ColumnPlace");

    /// <summary>Gets the header <c>Pool</c>.</summary>
    internal static Message Pool => Message.Of("Pool", "资源池", "ColumnPool");

    /// <summary>Gets the header <c>Workload</c>.</summary>
    internal static Message Workload => Message.Of("Workload", "工作负载", "ColumnWorkload");

    /// <summary>Gets the header <c>Capacity</c>.</summary>
    internal static Message Capacity => Message.Of("Capacity", "产能", "ColumnCapacity");

    /// <summary>Gets the header <c>Capacity</c>.</summary>
    internal static Message Room => Message.Of("Capacity", "容量", "ColumnRoom");

    /// <summary>Gets the header <c>Used</c>.</summary>
    internal static Message Used => Message.Of("Used", "使用量", "ColumnUsed");

    /// <summary>Gets the header <c>Utilization</c>.</summary>
    internal static Message Utilization => Message.Of("Utilization", "利用率", "ColumnUtilization");

    /// <summary>Gets the header <c>Starts</c>.</summary>
    internal static Message Starts => Message.Of("Starts", "投片量", "ColumnStarts");

    /// <summary>Gets the header <c>Imported</c>.</summary>
    internal static Message Imported => Message.Of("Imported", "进口量", "ColumnImported");

    /// <summary>Gets the header <c>Deployed</c>.</summary>
    internal static Message Deployed => Message.Of("Deployed", "部署量", "ColumnDeployed");

    /// <summary>Gets the header <c>Good units</c>.</summary>
    internal static Message GoodUnits => Message.Of("Good units", "合格品", "ColumnGoodUnits");

    /// <summary>Gets the header <c>Wafers started</c>.</summary>
    internal static Message WafersStarted => Message.Of("Wafers started", "投片数", "ColumnWafersStarted");

    /// <summary>Gets the header <c>Alive</c>.</summary>
    internal static Message Alive => Message.Of("Alive", "在役算力", "ColumnAlive");

    /// <summary>Gets the header <c>Confidence</c>.</summary>
    internal static Message Confidence => Message.Of("Confidence", "可信度", "ColumnConfidence");

    /// <summary>Gets the header <c>Stage</c>.</summary>
    internal static Message Stage => Message.Of("Stage", "阶段", "ColumnStage");

    /// <summary>Gets the header <c>Compute</c>.</summary>
    internal static Message Compute => Message.Of("Compute", "算力", "ColumnCompute");

    /// <summary>Gets the header <c>Budget</c>.</summary>
    internal static Message Budget => Message.Of("Budget", "预算", "ColumnBudget");
}
