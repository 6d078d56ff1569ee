using ComputeSovereignty.Measures;

namespace ComputeSovereignty.Cases;

/// <summary>Where a thing comes from.</summary>
public enum Origin
{
    /// <summary>Made by a domestic firm.</summary>
    Domestic,

    /// <summary>Made abroad.</summary>
    Foreign,
}

/// <summary>A chip vendor: a row of sheet <c>Vendors</c>.</summary>
public sealed record Vendor : IKeyed
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <summary>Gets whether its accelerators count as domestic.</summary>
    public required Origin Origin { get; init; }

    /// <summary>Gets its good units in StartYear − 1.</summary>
    /// <value>Null where not given; needed where <see cref="MaxGrowth"/> is.</value>
    public Quantity<KiloAccelerator>? Shipments { get; init; }

    /// <summary>Gets the largest growth of its output from year to year.</summary>
    /// <value>1 is a doubling; null sets no limit.</value>
    public double? MaxGrowth { get; init; }

    /// <summary>Gets the least part of all vendors' output.</summary>
    /// <value>Fraction; null sets no limit.</value>
    public double? MinShare { get; init; }

    /// <summary>Gets the largest part of all vendors' output.</summary>
    /// <value>Fraction; null sets no limit.</value>
    public double? MaxShare { get; init; }

    /// <summary>Gets where the row was read.</summary>
    public SourceCell Source { get; init; } = SourceCell.None;
}
