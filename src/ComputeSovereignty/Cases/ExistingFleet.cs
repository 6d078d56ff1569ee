using ComputeSovereignty.Measures;

namespace ComputeSovereignty.Cases;

/// <summary>Machines that stand at the start of the plan: a row of sheet <c>Fleet</c>.</summary>
public sealed record ExistingFleet : IKeyed
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <summary>Gets the pool, a key of <c>Pools</c>.</summary>
    public required string Pool { get; init; }

    /// <summary>Gets the province, a key of <c>Provinces</c>; empty where none is named.</summary>
    public string Province { get; init; } = string.Empty;

    /// <summary>Gets how near to users it stands.</summary>
    public PlaceTier Tier { get; init; } = PlaceTier.Hub;

    /// <summary>Gets its dense FP16 compute at the start.</summary>
    public required Quantity<Petaflops> Nameplate { get; init; }

    /// <summary>Gets the age of its machines at the start, years.</summary>
    public double Age { get; init; }

    /// <summary>Gets the part of hours in which it works.</summary>
    /// <value>Fraction in [0, 1]; default 1.</value>
    public double Occupancy { get; init; } = 1;

    /// <summary>Gets where the row was read.</summary>
    public SourceCell Source { get; init; } = SourceCell.None;
}
