using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Workbooks.Reports.Plans;

/// <summary>What purposes of spend are called.</summary>
public static class SpendWords
{
    /// <summary>Gets the purposes in the order of reports.</summary>
    public static IReadOnlyList<SpendPurpose> Purposes { get; } = Enum.GetValues<SpendPurpose>();

    /// <summary>Says a purpose.</summary>
    public static string Of(SpendPurpose purpose) => purpose switch
    {
        SpendPurpose.DomesticAccelerators => "Domestic accelerators",
        SpendPurpose.ForeignAccelerators => "Foreign accelerators",
        SpendPurpose.DomesticComponents => "Domestic components",
        SpendPurpose.ForeignComponents => "Foreign components",
        SpendPurpose.Facilities => "Facilities",
        SpendPurpose.ProgrammeOrders => "Projects of the programme",
        SpendPurpose.IndustryOrders => "Projects of the industry",
        _ => "Moving other load",
    };
}
