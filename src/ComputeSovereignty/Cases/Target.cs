using ComputeSovereignty.Measures;

namespace ComputeSovereignty.Cases;

/// <summary>What is asked of one year: a row of sheet <c>Targets</c>.</summary>
public sealed record Target
{
    /// <summary>Gets the year.</summary>
    public required int Year { get; init; }

    /// <summary>Gets the domestic share asked for, σ.</summary>
    /// <value>Fraction in [0, 1].</value>
    public required double DomesticShare { get; init; }

    /// <summary>Gets the technology money committed for the year, C.</summary>
    public required Quantity<BillionCny> CommittedTechnologySpend { get; init; }

    /// <summary>Gets the most that the programme may spend in the year.</summary>
    /// <value>Null sets no limit.</value>
    public Quantity<BillionCny>? MaxSpend { get; init; }

    /// <summary>Gets the largest foreign part of the year's value.</summary>
    /// <value>Fraction; null sets no limit.</value>
    public double? MaxImportShare { get; init; }

    /// <summary>Gets the nameplate compute asked for in the year, as typed.</summary>
    /// <value>Null: what demand implies, <c>ComputeGoals.Of</c>.</value>
    public required Quantity<Petaflops>? ComputeGoal { get; init; }

    /// <summary>Gets the weight of the year's shortfall in stage A.</summary>
    /// <value>≥ 0; default 1.</value>
    public double Weight { get; init; } = 1;

    /// <summary>Gets the price of usable compute, CNY a PFLOPS-year.</summary>
    /// <value>Null where it is not given; needed with labs.</value>
    public double? ComputePrice { get; init; }

    /// <summary>Gets the pay of researchers over that of the first year.</summary>
    /// <value>Above 0; default 1.</value>
    public double WageIndex { get; init; } = 1;

    /// <summary>Gets the price of tokens, CNY a million.</summary>
    /// <value>Null where it is not given; needed with adoption.</value>
    public double? TokenPrice { get; init; }

    /// <summary>Gets the part of idle hours that the national interconnection sells.</summary>
    /// <value>Fraction; default 0.</value>
    public double PooledShare { get; init; }

    /// <summary>Gets the largest single training run that one place is to hold in the year.</summary>
    /// <value>Usable compute, mean of the year; null or 0 asks for none.</value>
    public Quantity<Petaflops>? LargestRun { get; init; }

    /// <summary>Gets where the row was read.</summary>
    public SourceCell Source { get; init; } = SourceCell.None;
}
