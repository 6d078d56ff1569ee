using ComputeSovereignty.Measures;

namespace ComputeSovereignty.Cases;

/// <summary>What a domestic share is a share of.</summary>
public enum ShareBasis
{
    /// <summary>Money, CNY.</summary>
    Value,

    /// <summary>Dense FP16 compute.</summary>
    Compute,

    /// <summary>Accelerators; with the Deployed denominator only.</summary>
    Units,
}

/// <summary>Which technology a value share covers.</summary>
public enum ShareScope
{
    /// <summary>Accelerators and counted components.</summary>
    Technology,

    /// <summary>Accelerators alone.</summary>
    Accelerators,
}

/// <summary>The whole of which a share is taken.</summary>
public enum ShareDenominator
{
    /// <summary>What was committed: a plan cannot look more sovereign by deploying less.</summary>
    Committed,

    /// <summary>What was deployed in the year.</summary>
    Deployed,
}

/// <summary>How the foreign content of a domestic vendor's accelerator counts.</summary>
public enum ContentRule
{
    /// <summary>The accelerator of a domestic vendor counts in full.</summary>
    Vendor,

    /// <summary>The unit values of foreign dies and stacks consumed in the year are taken off the domestic value, whoever buys the accelerator.</summary>
    ValueAdded,
}

/// <summary>The order of the objectives (formulation, section 6).</summary>
public enum ObjectiveKind
{
    /// <summary>Share, backlog, service where there is demand, compute, cost: A B S C D.</summary>
    Share,

    /// <summary>Backlog, share, service where there is demand, compute, cost: B A S C D.</summary>
    Deployment,

    /// <summary>Compute, share, backlog, service where there is demand, cost: C A B S D.</summary>
    Compute,

    /// <summary>Share, backlog, service where there is demand, cost, compute: A B S D C.</summary>
    Cost,

    /// <summary>The largest domestic share of one year, then A B S C D.</summary>
    Year,

    /// <summary>Service, share, backlog, compute, cost: S A B C D.</summary>
    Service,
}

/// <summary>The order of the objectives, with the year of <see cref="ObjectiveKind.Year"/>.</summary>
/// <param name="Kind">The order.</param>
/// <param name="Year">The year; null unless the kind is <see cref="ObjectiveKind.Year"/>.</param>
public sealed record ObjectiveOrder(ObjectiveKind Kind, int? Year = null)
{
    /// <inheritdoc/>
    public override string ToString() => Year is { } year ? $"Year:{year}" : Kind.ToString();
}

/// <summary>The settings of the plan: sheet <c>Plan</c>.</summary>
public sealed record PlanSettings
{
    /// <summary>Gets the name of the case.</summary>
    public required string Name { get; init; }

    /// <summary>Gets what the case is about, a sentence.</summary>
    public string Description { get; init; } = string.Empty;

    /// <summary>Gets the exchange rate that reports use; it enters no constraint.</summary>
    /// <value>CNY per USD, positive.</value>
    public required double CnyPerUsd { get; init; }

    /// <summary>Gets the money of the whole programme.</summary>
    public required Quantity<BillionCny> ProgrammeBudget { get; init; }

    /// <summary>Gets the money for industrial capacity.</summary>
    /// <value>Null sets no limit.</value>
    public Quantity<BillionCny>? IndustryFund { get; init; }

    /// <summary>Gets the accelerators' part of technology spend.</summary>
    /// <value>Fraction in (0, 1].</value>
    public required double AcceleratorFraction { get; init; }

    /// <summary>Gets what the constrained share is a share of.</summary>
    public required ShareBasis ShareBasis { get; init; }

    /// <summary>Gets which technology a value share covers.</summary>
    public required ShareScope ShareScope { get; init; }

    /// <summary>Gets the whole of the constrained share.</summary>
    public required ShareDenominator ShareDenominator { get; init; }

    /// <summary>Gets how foreign content counts in the constrained share.</summary>
    public required ContentRule ContentRule { get; init; }

    /// <summary>Gets the order of the objectives.</summary>
    public required ObjectiveOrder Objective { get; init; }

    /// <summary>Gets the year whose target the verdict is about.</summary>
    public required int CheckpointYear { get; init; }

    /// <summary>Gets the chosen regime of export controls.</summary>
    public required string Regime { get; init; }

    /// <summary>Gets the unusable rim of a wafer.</summary>
    /// <value>mm; default 3.</value>
    public double EdgeExclusion { get; init; } = 3;

    /// <summary>Gets the width of a scribe lane.</summary>
    /// <value>mm; default 0.1.</value>
    public double ScribeLane { get; init; } = 0.1;

    /// <summary>Gets the all-in power of a system over the board power of its accelerators.</summary>
    public required double SystemPowerFactor { get; init; }

    /// <summary>Gets the finished accelerators that may be held, in months of the period's inflow.</summary>
    /// <value>Months; null sets no limit.</value>
    public double? MaxFinishedStock { get; init; }

    /// <summary>Gets a value indicating whether modules must be whole.</summary>
    public bool IntegerModules { get; init; } = true;

    /// <summary>Gets the settings of usable compute, labs and researchers.</summary>
    public DemandSettings Demand { get; init; } = new();

    /// <summary>Gets where <see cref="ProgrammeBudget"/> was read.</summary>
    public SourceCell BudgetSource { get; init; } = SourceCell.None;

    /// <summary>Gets where <see cref="IndustryFund"/> was read.</summary>
    public SourceCell FundSource { get; init; } = SourceCell.None;

    /// <summary>Gets where <see cref="MaxFinishedStock"/> was read.</summary>
    public SourceCell StockSource { get; init; } = SourceCell.None;

    /// <summary>Gets where the settings were read.</summary>
    public SourceCell Source { get; init; } = SourceCell.None;
}
