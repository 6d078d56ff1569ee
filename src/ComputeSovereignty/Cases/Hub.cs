using ComputeSovereignty.Measures;

namespace ComputeSovereignty.Cases;

/// <summary>A computing hub: a row of sheet <c>Hubs</c>.</summary>
public sealed record Hub : IKeyed
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <summary>Gets the province.</summary>
    public string Province { get; init; } = string.Empty;

    /// <summary>Gets power usage effectiveness: power at the meter over power of the systems.</summary>
    /// <value>≥ 1.</value>
    public required double Pue { get; init; }

    /// <summary>Gets the cost of the facility per power at the meter.</summary>
    public required Ratio<BillionCny, Megawatt> FacilityCapex { get; init; }

    /// <summary>Gets the part of facility money that becomes useful capacity.</summary>
    /// <value>Fraction in (0, 1]; default 1.</value>
    public double CapitalEfficiency { get; init; } = 1;

    /// <summary>Gets how near to users it stands.</summary>
    public PlaceTier Tier { get; init; } = PlaceTier.Hub;

    /// <summary>Gets the pool whose machines run here without loss, a key of <c>Pools</c>.</summary>
    /// <value>Empty: those of every pool do.</value>
    public string HomePool { get; init; } = string.Empty;

    /// <summary>Gets the power at the end of each year from StartYear − 1.</summary>
    public required YearEndSeries<Megawatt> Power { get; init; }

    /// <summary>Gets where the row was read.</summary>
    public SourceCell Source { get; init; } = SourceCell.None;

    /// <summary>Computes the power that a thousand accelerators draw here: Tdp·SystemPowerFactor·Pue (formulation, family 12).</summary>
    /// <param name="accelerator">The accelerator.</param>
    /// <param name="systemPowerFactor">All-in power over board power.</param>
    public Ratio<Megawatt, KiloAccelerator> Draw(Accelerator accelerator, double systemPowerFactor) =>
        systemPowerFactor * Pue * accelerator.BoardPower;
}
