using System.Globalization;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Planning;

/// <summary>What prices of service are called.</summary>
public static class ServicePriceMessages
{
    /// <summary>Says of what a row of service is: names of pools, places and workloads, and which of their machines.</summary>
    /// <param name="key">The row's key.</param>
    public static Message Key(ProgramKey key) => Message.Of(new Listing([.. key.Parts.Select(Part)], Joint.Comma));

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

    private static IArgument Part(string part) => part switch
    {
        nameof(Origin.Domestic) => Message.Of("domestic", "国产", "PricePartDomestic"),
        nameof(Origin.Foreign) => Message.Of("foreign", "国外", "PricePartForeign"),
        ComputePlace.Outside => Message.Of("outside the programme", "项目之外", "PricePartOutside"),
        ServiceModel.AnyAge => Message.Of("of any age", "各机龄", "PricePartAnyAge"),
        ComputeFleet.NoPool => Message.Of("without a pool", "不属于资源池", "PricePartNoPool"),
        _ when double.TryParse(part, NumberStyles.Float, CultureInfo.InvariantCulture, out double years) => Message.Of($"younger than {Figure.Number(years, "0.##")} years", $"机龄不满{Figure.Number(years, "0.##")}年", "PricePartYounger"),
        _ => new Name(part),
    };
}
