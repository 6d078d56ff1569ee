using static ComputeSovereignty.Cases.Tables.ColumnSyntax;

namespace ComputeSovereignty.Cases.Tables;

/// <summary>The settings of sheet Plan, one a row.</summary>
internal static class PlanRows
{
    internal static IReadOnlyList<ColumnSchema> All { get; } =
    [
        Text("Name", "The name of the case.") with { Blank = BlankMeaning.Missing },
        Text("Description", "What the case is about, a sentence."),
        Whole("StartYear", "The first year of the plan.").AtLeast(1990).UpTo(2200).Usually(2015, 2060),
        Whole("Years", "The number of years of the plan.").AtLeast(1).UpTo(50),
        Whole("PeriodsPerYear", "How finely the plan divides a year.") with { Choices = ["1", "2", "4", "12"], Minimum = 1, Maximum = 12 },
        Number("CnyPerUsd", "CNY/USD", "Exchange rate; reports show USD beside CNY with it, no constraint uses it.").AtLeast(0.001).UpTo(1e5).Usually(3, 15),
        Number("ProgrammeBudget", "CNY", "Money of the whole programme.").AtLeast(0).UpTo(1e16).UsuallyNoneOr(1e6, 1e14),
        Number("IndustryFund", "CNY", "Money for industrial capacity: projects and conversions paid by Industry, and moved load.").AtLeast(0).UpTo(1e16).UsuallyNoneOr(1e9, 1e14).OrNoLimit(),
        Fraction("AcceleratorFraction", "Accelerators' part of technology spend.").AtLeast(1e-6).Usually(0.05, 1),
        Choice<ShareBasis>("ShareBasis", "What the constrained share is a share of; Units with the Deployed denominator only."),
        Choice<ShareScope>("ShareScope", "Which technology a value share covers."),
        Choice<ShareDenominator>("ShareDenominator", "The whole of the constrained share: what was committed, or what is deployed."),
        Choice<ContentRule>("ContentRule", "Whether foreign dies and stacks are taken off a domestic vendor's value; ValueAdded with basis Value only."),
        Choice<ObjectiveKind>("Objective", "The order of the objectives; Year is written with its year, such as Year:2028.").Or("Share"),
        Whole("CheckpointYear", "The year whose target the verdict is about.").AtLeast(1990).UpTo(2200).Or("2028"),
        Reference("Regime", "The chosen regime of export controls.", "ExportControls"),
        Number("EdgeExclusion", "mm", "Unusable rim of a wafer.").AtLeast(0).UpTo(100).UsuallyNoneOr(0.1, 10).Or("3"),
        Number("ScribeLane", "mm", "Width of a scribe lane between dies.").AtLeast(0).UpTo(10).UsuallyNoneOr(0.005, 1).Or("0.1"),
        Number("SystemPowerFactor", string.Empty, "All-in power of a system over the board power of its accelerators.").AtLeast(0.01).UpTo(100).Usually(1, 6),
        Number("MaxFinishedStock", "months", "Finished accelerators that may be held, in months of the period's inflow.").AtLeast(0).UpTo(1200).UsuallyNoneOr(0.1, 36).OrNoLimit(),
        Truth("IntegerModules", "Whether modules of projects must be whole.").Or("TRUE"),
        .. DemandPlanRows.All,
    ];
}
