using ComputeSovereignty.Measures;

namespace ComputeSovereignty.Cases;

/// <summary>What the need for a component is measured on.</summary>
public enum ComponentBasis
{
    /// <summary>CNY for each accelerator.</summary>
    PerAccelerator,

    /// <summary>CNY for each kW of board power.</summary>
    PerKw,

    /// <summary>A fraction of the accelerator's price without levy.</summary>
    PerAcceleratorValue,
}

/// <summary>A component of the systems around accelerators: a row of sheet <c>Components</c>.</summary>
public sealed record SystemComponent : IKeyed
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <summary>Gets what the need is measured on.</summary>
    public required ComponentBasis Basis { get; init; }

    /// <summary>Gets the need, by basis in CNY per accelerator, CNY per kW, or as a fraction of the price.</summary>
    public required double Requirement { get; init; }

    /// <summary>Gets the surcharge of domestic over foreign.</summary>
    /// <value>Fraction; default 0.</value>
    public double DomesticPremium { get; init; }

    /// <summary>Gets a value indicating whether it counts in a technology share.</summary>
    public bool CountsTowardShare { get; init; } = true;

    /// <summary>Gets the domestic capacity of each year, at base price.</summary>
    public required YearSeries<Quantity<BillionCny>> DomesticCapacity { get; init; }

    /// <summary>Gets where the row was read.</summary>
    public SourceCell Source { get; init; } = SourceCell.None;

    /// <summary>Computes what a thousand accelerators need of it, at base price.</summary>
    /// <param name="accelerator">The accelerator.</param>
    /// <param name="year">The year of the price.</param>
    public Ratio<BillionCny, KiloAccelerator> Need(Accelerator accelerator, int year) => Basis switch
    {
        ComponentBasis.PerAccelerator => Ratio<BillionCny, KiloAccelerator>.FromNatural(Requirement),
        ComponentBasis.PerKw => Ratio<BillionCny, KiloAccelerator>.FromNatural(Requirement * accelerator.Tdp / 1000),
        _ => Requirement * accelerator.Price[year],
    };
}
