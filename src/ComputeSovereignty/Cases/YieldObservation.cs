namespace ComputeSovereignty.Cases;

/// <summary>An observed die yield: a row of sheet <c>YieldHistory</c>.</summary>
public sealed record YieldObservation
{
    /// <summary>Gets the process node, a key of <c>Nodes</c>.</summary>
    public required string Node { get; init; }

    /// <summary>Gets the area of the die, mm².</summary>
    public required double DieArea { get; init; }

    /// <summary>Gets the month of the observation.</summary>
    public required MonthDate Date { get; init; }

    /// <summary>Gets the good part of dies.</summary>
    /// <value>Fraction in [0, 1].</value>
    public required double Yield { get; init; }

    /// <summary>Gets the ids of the sources.</summary>
    public IReadOnlyList<string> References { get; init; } = [];

    /// <summary>Gets where the row was read.</summary>
    public SourceCell Source { get; init; } = SourceCell.None;
}
