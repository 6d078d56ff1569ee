using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Workbench.Work;

/// <summary>What the choices of the case's rules are called; in English the workbook's own words.</summary>
internal static class ChoiceMessages
{
    /// <summary>Names a choice.</summary>
    /// <param name="word">The workbook's word.</param>
    internal static Message Of(string word) => word switch
    {
        "Value" => Message.Of("Value", "价值", "ChoiceValue"),
        "Compute" => Message.Of("Compute", "算力", "ChoiceCompute"),
        "Units" => Message.Of("Units", "数量", "ChoiceUnits"),
        "Technology" => Message.Of("Technology", "全部技术设备", "ChoiceTechnology"),
        "Accelerators" => Message.Of("Accelerators", "仅加速器", "ChoiceAccelerators"),
        "Committed" => Message.Of("Committed", "占已承诺投资", "ChoiceCommitted"),
        "Deployed" => Message.Of("Deployed", "占已部署设备", "ChoiceDeployed"),
        "Vendor" => Message.Of("Vendor", "按厂商", "ChoiceVendor"),
        "ValueAdded" => Message.Of("ValueAdded", "按增加值", "ChoiceValueAdded"),
        "Share" => Message.Of("Share", "国产化率", "ChoiceShare"),
        "Deployment" => Message.Of("Deployment", "部署进度", "ChoiceDeployment"),
        "Cost" => Message.Of("Cost", "成本", "ChoiceCost"),
        "Year" => Message.Of("Year", "考核年份国产化率", "ChoiceYear"),
        "Service" => Message.Of("Service", "算力服务", "ChoiceService"),
        _ => Message.Verbatim(word),
    };
}
