using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Reports.Excel.Plans.Words;

/// <summary>What purposes of spend are called.</summary>
public static class PurposeMessages
{
    /// <summary>Gets the purposes in the order of reports.</summary>
    internal static IReadOnlyList<SpendPurpose> Purposes { get; } = Enum.GetValues<SpendPurpose>();

    /// <summary>Names a purpose.</summary>
    /// <param name="purpose">The purpose.</param>
    public static Message Of(SpendPurpose purpose) => purpose switch
    {
        SpendPurpose.DomesticAccelerators => Message.Of("Domestic accelerators", "国产加速器", "PurposeDomesticAccelerators"),
        SpendPurpose.ForeignAccelerators => Message.Of("Foreign accelerators", "国外加速器", "PurposeForeignAccelerators"),
        SpendPurpose.DomesticComponents => Message.Of("Domestic components", "国产部件", "PurposeDomesticComponents"),
        SpendPurpose.ForeignComponents => Message.Of("Foreign components", "国外部件", "PurposeForeignComponents"),
        SpendPurpose.Facilities => Message.Of("Facilities", "机房设施", "PurposeFacilities"),
        SpendPurpose.ProgrammeOrders => Message.Of("Projects of the programme", "项目出资的扩产", "PurposeProgrammeOrders"),
        SpendPurpose.IndustryOrders => Message.Of("Projects of the industry", "产业基金出资的扩产", "PurposeIndustryOrders"),
        _ => Message.Of("Moving other load", "其他负载迁出", "PurposeReallocation"),
    };
}
