namespace ComputeSovereignty.Cases;

/// <summary>A province with computing hubs: a row of sheet <c>Provinces</c>.</summary>
public sealed record Province : IKeyed
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <summary>Gets the least part of whatever is built in a year that stands here.</summary>
    /// <value>Fraction of MW; null sets no floor.</value>
    public double? MinShare { get; init; }

    /// <summary>Gets the price of electricity, CNY a kWh.</summary>
    public double PowerPrice { get; init; }

    /// <summary>Gets what the province pays to whoever builds, CNY a MW; reported, no constraint uses it.</summary>
    public double Subsidy { get; init; }

    /// <summary>Gets the part of hours in which its machines work, a figure a year.</summary>
    public required YearSeries<double> Occupancy { get; init; }

    /// <summary>Gets where the row was read.</summary>
    public SourceCell Source { get; init; } = SourceCell.None;
}
