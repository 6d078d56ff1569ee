namespace ComputeSovereignty.Cases;

/// <summary>Labs of one class, which spend a budget on compute, researchers and data: a row of sheet <c>Labs</c>.</summary>
public sealed record LabClass : IKeyed
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <summary>Gets the workload that their compute is, a key of <c>Workloads</c>.</summary>
    public required string Workload { get; init; }

    /// <summary>Gets how many labs there are.</summary>
    /// <value>≥ 0; default 1.</value>
    public double Number { get; init; } = 1;

    /// <summary>Gets compute over compute and researchers at reference prices, s₀.</summary>
    public required double ComputeShare { get; init; }

    /// <summary>Gets data's part of the budget, δ.</summary>
    public double DataShare { get; init; }

    /// <summary>Gets the elasticity of substitution between compute and researchers, σ.</summary>
    /// <value>0 or more, default 1; at 0 researchers replace no compute.</value>
    public double Elasticity { get; init; } = 1;

    /// <summary>Gets the price of usable compute at which <see cref="ComputeShare"/> was observed, CNY a PFLOPS-year.</summary>
    /// <value>Null: the plan's <see cref="DemandSettings.ReferenceComputePrice"/>.</value>
    public double? ReferencePrice { get; init; }

    /// <summary>Gets the province, a key of <c>Provinces</c>; empty where none is named.</summary>
    public string Province { get; init; } = string.Empty;

    /// <summary>Gets the budget of one lab, CNY, a figure a year.</summary>
    public required YearSeries<double> Budget { get; init; }

    /// <summary>Gets where the row was read.</summary>
    public SourceCell Source { get; init; } = SourceCell.None;
}
