using static ComputeSovereignty.Cases.Tables.ColumnSyntax;

namespace ComputeSovereignty.Cases.Tables;

/// <summary>The settings of sheet Plan that speak of usable compute, labs and researchers.</summary>
internal static class DemandPlanRows
{
    internal static IReadOnlyList<ColumnSchema> All { get; } =
    [
        Truth("CountOutside", "Whether accelerators beyond the programme's part serve workloads too.").Or("FALSE"),
        Fraction("OutsideOccupancy", "Part of hours in which machines outside the programme work.").Or("1"),
        Choice<PlaceTier>("OutsideTier", "How near to users machines outside the programme stand.").Or("Hub"),
        Reference("ReferencePool", "The pool by which demand is turned into a goal of nameplate compute; blank: the domestic pool of the largest training efficiency.", "Pools").OrBlank(),
        Fraction("MixLossTraining", "What training loses on machines of another pool than a hub's own.").Or("0"),
        Fraction("MixLossInference", "What inference loses on machines of another pool than a hub's own.").Or("0"),
        Fraction("CrossSiteLoss", "What a training run loses when it spans hubs; blank: no run spans hubs.").OrBlank(),
        Number("ReferenceComputePrice", "CNY/PFLOPS-yr", "Price of usable compute at which the labs' compute shares were observed; blank: that of the first year.").AtLeast(1e-3).UpTo(1e12).Usually(100, 1e9).OrBlank(),
        Number("ResearcherPool", "researchers", "Researchers in the first year.").AtLeast(0).UpTo(1e8).UsuallyNoneOr(100, 1e7).Or("0"),
        Number("ResearcherInflow", "1/yr", "Newcomers of a year, over the pool.").AtLeast(0).UpTo(100).UsuallyNoneOr(0.005, 2).Or("0"),
        Fraction("ResearcherExit", "Leavers of a year, over the pool.").In("1/yr").Or("0"),
        Number("ResearcherPay", "CNY/yr", "Cost of a researcher at wage index 1; needed with Labs.").AtLeast(1).UpTo(1e10).Usually(1e4, 1e8).OrBlank(),
        Fraction("Attrition", "Part of researchers who change employer in a year.").In("1/yr").Or("0"),
        Number("MoveLoss", "years", "Researcher-years that a move costs over both ends.").AtLeast(0).UpTo(10).UsuallyNoneOr(0.01, 3).Or("0"),
        Fraction("Insulation", "Part of that loss which institutional memory saves.").Or("0"),
        Fraction("PoachingPremium", "Surcharge of pay that a move brings.").UpTo(100).UsuallyNoneOr(0.01, 5).Or("0"),
        Choice<WageRule>("WageRule", "Whether the pay of researchers is the given index, or rises until labs ask for no more than there are.").Or("Given"),
    ];
}
