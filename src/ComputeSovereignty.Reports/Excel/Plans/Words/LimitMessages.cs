using ComputeSovereignty.Cases;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Reports.Excel.Plans.Words;

/// <summary>The kinds of limits as columns name them: in English as the formulation does.</summary>
internal static class LimitMessages
{
    /// <summary>Names a kind of limit.</summary>
    /// <param name="family">Its name in the formulation.</param>
    internal static Message Of(string family) => Chinese(family) is { } chinese ? Message.Of(family, chinese, "Limit" + family) : Message.Verbatim(family);

    /// <summary>Says what is limited: a name, and what is of the plan behind it.</summary>
    /// <param name="key">The row's key.</param>
    internal static Message Key(ProgramKey key) => Message.Of(key.ToString(), new ProgramKey([.. key.Parts.Take(1), .. key.Parts.Skip(1).Select(Part)]).ToString(), string.Empty);

    private static string Part(string part) => part switch
    {
        nameof(Origin.Domestic) => "国产",
        nameof(Origin.Foreign) => "国外",
        "Max" => "上限",
        "Min" => "下限",
        ServiceModel.AnyAge => "全部",
        _ => part,
    };

    private static string? Chinese(string family) => family switch
    {
        "LogicCapacity" => "逻辑产能",
        "ReallocationLimit" => "负载迁出上限",
        "ConversionLimit" => "产线转产上限",
        "HbmCapacity" => "HBM产能",
        "PackagingCapacity" => "封装产能",
        "RecipeAvailability" => "工艺方案可用期",
        "FinishedStock" => "成品库存上限",
        "VendorGrowth" => "厂商增速",
        "VendorShare" => "厂商市场份额",
        "ImportCap" => "进口配额",
        "ImportMargin" => "国外供给上限",
        "ComponentCapacity" => "部件产能",
        "PowerLimit" => "枢纽电力",
        "ModuleLimit" => "模块上限",
        "ProgrammeBudget" => "项目总预算",
        "IndustryFund" => "产业基金总额",
        "YearSpend" => "年度支出上限",
        "TechnologySpend" => "技术支出",
        "Commitment" => "已承诺投资",
        "ShareTarget" => "国产化率目标",
        "FleetUse" => "设备使用",
        "ExistingUse" => "存量设备使用",
        "TalentPool" => "研究人员总量",
        "RunPlace" => "最大训练任务承载",
        "RunChoice" => "最大训练任务安排",
        "RunOnce" => "最大训练任务单点",
        "ProvinceShare" => "省份占比下限",
        "DemandBalance" => "算力供需平衡",
        "MinService" => "最低服务",
        "ServiceParity" => "服务均等",
        "ServiceOrigin" => "国产服务占比",
        "NearShare" => "近端占比",
        "EdgeShare" => "边缘占比",
        _ => null,
    };
}
