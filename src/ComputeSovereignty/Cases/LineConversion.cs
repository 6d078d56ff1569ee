using ComputeSovereignty.Measures;

namespace ComputeSovereignty.Cases;

/// <summary>Who pays for an order.</summary>
public enum Fund
{
    /// <summary>The data-centre programme's budget.</summary>
    Programme,

    /// <summary>The industry fund.</summary>
    Industry,
}

/// <summary>A conversion of capacity from one logic line to another: a row of sheet <c>Conversions</c>.</summary>
public sealed record LineConversion : IKeyed
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <summary>Gets the line that gives capacity.</summary>
    public required string FromLine { get; init; }

    /// <summary>Gets the line that gains it.</summary>
    public required string ToLine { get; init; }

    /// <summary>Gets the capacity gained per capacity given, φ.</summary>
    public required double CapacityFactor { get; init; }

    /// <summary>Gets the most that may be converted a year.</summary>
    /// <value>Null sets no limit.</value>
    public Quantity<KiloWafersPerMonth>? MaxPerYear { get; init; }

    /// <summary>Gets the months from the order to the first gained capacity.</summary>
    public double LeadTime { get; init; }

    /// <summary>Gets the months from the first to the whole gained capacity.</summary>
    public double Ramp { get; init; }

    /// <summary>Gets the cost per capacity given.</summary>
    public required Ratio<BillionCny, KiloWafersPerMonth> Capex { get; init; }

    /// <summary>Gets the first day from which it may be ordered.</summary>
    public MonthDate? EarliestStart { get; init; }

    /// <summary>Gets who pays.</summary>
    /// <value>Default <see cref="Fund.Industry"/>.</value>
    public Fund Fund { get; init; } = Fund.Industry;

    /// <summary>Gets where the row was read.</summary>
    public SourceCell Source { get; init; } = SourceCell.None;
}
