namespace ComputeSovereignty.Cases;

/// <summary>A service that makes tokens: a row of sheet <c>Tokens</c>.</summary>
public sealed record TokenService : IKeyed
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <summary>Gets the workload that serves it, a key of <c>Workloads</c>.</summary>
    public required string Workload { get; init; }

    /// <summary>Gets the active parameters of the full model, billions.</summary>
    public required double ActiveParameters { get; init; }

    /// <summary>Gets the active parameters of the distilled model, billions.</summary>
    /// <value>Null: as many as the full model has.</value>
    public double? DistilledParameters { get; init; }

    /// <summary>Gets the part of tokens that the distilled model makes in the first year.</summary>
    public double DistilledShare { get; init; }

    /// <summary>Gets by how much that part grows a year.</summary>
    public double DistilledShareGrowth { get; init; }

    /// <summary>Gets the part of tokens that come from a cache and cost nothing.</summary>
    public double CachedShare { get; init; }

    /// <summary>Gets by how much compute a token gets more productive a year.</summary>
    public double EfficiencyGain { get; init; }

    /// <summary>Gets the price elasticity of tokens: 0 takes the path as it is, 1 leaves compute unchanged by efficiency, above 1 efficiency raises it.</summary>
    public double Rebound { get; init; }

    /// <summary>Gets peak over average load.</summary>
    /// <value>≥ 1; default 1.</value>
    public double Headroom { get; init; } = 1;

    /// <summary>Gets the tokens a day at the first year's cost, trillions, a figure a year.</summary>
    public required YearSeries<double> Path { get; init; }

    /// <summary>Gets where the row was read.</summary>
    public SourceCell Source { get; init; } = SourceCell.None;
}
