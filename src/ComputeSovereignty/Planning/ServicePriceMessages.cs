using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Planning;

/// <summary>What prices of service are called.</summary>
public static class ServicePriceMessages
{
    /// <summary>Names what is eased.</summary>
    /// <param name="family">The rule, as the formulation names it.</param>
    public static Message Of(string family) => family switch
    {
        "DemandBalance" => Message.Of("Less demand", "减少需求", "PriceOfDemand"),
        "FleetUse" => Message.Of("More machines", "增加设备", "PriceOfMachines"),
        "ExistingUse" => Message.Of("More of an existing fleet", "增加存量设备", "PriceOfFleet"),
        "MinService" => Message.Of("Lower minimum of service", "降低最低满足率", "PriceOfMinimum"),
        "ServiceParity" => Message.Of("Weaker guarantee", "放宽服务保障", "PriceOfGuarantee"),
        "ServiceOrigin" => Message.Of("Less service on domestic machines", "减少国产设备服务", "PriceOfOrigin"),
        "NearShare" => Message.Of("Less service near users", "减少就近服务", "PriceOfNear"),
        "EdgeShare" => Message.Of("Less service at the edge", "减少边缘服务", "PriceOfEdge"),
        "ProvinceShare" => Message.Of("Lower floor of a province", "降低省份建设下限", "PriceOfFloor"),
        _ => Message.Of("More researchers", "增加研究人员", "PriceOfResearchers"),
    };
}
