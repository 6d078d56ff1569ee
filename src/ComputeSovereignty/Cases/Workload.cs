namespace ComputeSovereignty.Cases;

/// <summary>Who asks for usable compute, and on what terms: a row of sheet <c>Workloads</c>.</summary>
public sealed record Workload : IKeyed
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <summary>Gets what it does with machines.</summary>
    public required WorkKind Kind { get; init; }

    /// <summary>Gets the weight of what goes unserved.</summary>
    /// <value>≥ 0; default 1.</value>
    public double Weight { get; init; } = 1;

    /// <summary>Gets the age from which machines are too old for it, years.</summary>
    /// <value>Null: none is.</value>
    public double? MaxAge { get; init; }

    /// <summary>Gets the least part of its demand that must be served.</summary>
    /// <value>Fraction; null sets no floor.</value>
    public double? MinService { get; init; }

    /// <summary>Gets the least part of its service on domestic machines.</summary>
    /// <value>Fraction; null sets no rule.</value>
    public double? DomesticService { get; init; }

    /// <summary>Gets the least part of its service at places of tier Metro or Edge.</summary>
    /// <value>Fraction; null sets no rule.</value>
    public double? NearShare { get; init; }

    /// <summary>Gets the least part of its service at places of tier Edge.</summary>
    /// <value>Fraction; null sets no rule.</value>
    public double? EdgeShare { get; init; }

    /// <summary>Gets the least served part of its demand, as a multiple of the served part of all others'.</summary>
    /// <value>Null sets no guarantee.</value>
    public double? ServiceParity { get; init; }

    /// <summary>Gets the largest part of its demand that researchers may replace.</summary>
    /// <value>Fraction in [0, 1); default 0.</value>
    public double MaxSubstitution { get; init; }

    /// <summary>Gets the part of its demand that falls on the programme where machines outside it are not counted.</summary>
    /// <value>Fraction in [0, 1]; default 1.</value>
    public double ProgrammePart { get; init; } = 1;

    /// <summary>Gets its own path of demand, beside what other sheets add: usable PFLOPS, a figure a year.</summary>
    public required YearSeries<double> Path { get; init; }

    /// <summary>Gets where the row was read.</summary>
    public SourceCell Source { get; init; } = SourceCell.None;
}
