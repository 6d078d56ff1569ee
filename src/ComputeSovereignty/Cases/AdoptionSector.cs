namespace ComputeSovereignty.Cases;

/// <summary>A sector whose firms take up models where that pays: a row of sheet <c>Adoption</c>.</summary>
public sealed record AdoptionSector : IKeyed
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <summary>Gets the workload that serves it, a key of <c>Workloads</c>.</summary>
    public required string Workload { get; init; }

    /// <summary>Gets its employees, people.</summary>
    public required double Employees { get; init; }

    /// <summary>Gets pay per employee, CNY a year.</summary>
    public required double Wage { get; init; }

    /// <summary>Gets the part of work that models can do.</summary>
    public required double TaskShare { get; init; }

    /// <summary>Gets the part of displaced pay that really leaves: 1 is a firm that may dismiss.</summary>
    /// <value>Fraction; default 1.</value>
    public double ReleaseShare { get; init; } = 1;

    /// <summary>Gets what displaced work of those who stay is worth, a fraction of their pay.</summary>
    public double Amplification { get; init; }

    /// <summary>Gets the cost of retraining one employee, CNY.</summary>
    public double Retraining { get; init; }

    /// <summary>Gets over how many years that cost is spread.</summary>
    /// <value>Years, above 0; default 3.</value>
    public double RetrainingYears { get; init; } = 3;

    /// <summary>Gets the tokens that an adopting employee uses on a working day.</summary>
    public required double TokensPerDay { get; init; }

    /// <summary>Gets the cost of tools per employee, CNY a year.</summary>
    public double ToolCost { get; init; }

    /// <summary>Gets the active parameters of the model, billions.</summary>
    public required double ActiveParameters { get; init; }

    /// <summary>Gets the part of tokens that come from a cache.</summary>
    public double CachedShare { get; init; }

    /// <summary>Gets by how much compute a token gets more productive a year.</summary>
    public double EfficiencyGain { get; init; }

    /// <summary>Gets peak over average load.</summary>
    /// <value>≥ 1; default 1.</value>
    public double Headroom { get; init; } = 1;

    /// <summary>Gets the largest adopted part that diffusion allows, a figure a year.</summary>
    public required YearSeries<double> Ceiling { get; init; }

    /// <summary>Gets where the row was read.</summary>
    public SourceCell Source { get; init; } = SourceCell.None;
}
