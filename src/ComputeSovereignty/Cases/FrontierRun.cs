namespace ComputeSovereignty.Cases;

/// <summary>A race to the frontier: a row of sheet <c>Runs</c>.</summary>
public sealed record FrontierRun : IKeyed
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <summary>Gets the workload that trains for it, a key of <c>Workloads</c>.</summary>
    public required string Workload { get; init; }

    /// <summary>Gets the largest run of the reference year, 10²⁴ FLOP.</summary>
    public required double Size { get; init; }

    /// <summary>Gets the reference year.</summary>
    public required int ReferenceYear { get; init; }

    /// <summary>Gets by how much the frontier's runs grow a year: 3 is four times as much.</summary>
    public required double FrontierGrowth { get; init; }

    /// <summary>Gets how far behind the frontier the developers stay, years.</summary>
    public double Lag { get; init; }

    /// <summary>Gets by how much algorithms get better a year: 2 is three times.</summary>
    public double AlgorithmicGain { get; init; }

    /// <summary>Gets the part of a run that distillation replaces.</summary>
    public double DistilledShare { get; init; }

    /// <summary>Gets what distillation costs of what it replaces.</summary>
    /// <value>Fraction; default 1.</value>
    public double DistillationCost { get; init; } = 1;

    /// <summary>Gets the final run's part of all training compute.</summary>
    /// <value>Fraction in (0, 1]; default 1.</value>
    public double FinalRunShare { get; init; } = 1;

    /// <summary>Gets the part of exploration that developers need not repeat.</summary>
    public double Sharing { get; init; }

    /// <summary>Gets the number of developers, a figure a year.</summary>
    public required YearSeries<double> Developers { get; init; }

    /// <summary>Gets where the row was read.</summary>
    public SourceCell Source { get; init; } = SourceCell.None;
}
