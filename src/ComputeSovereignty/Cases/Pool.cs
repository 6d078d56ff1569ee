using ComputeSovereignty.Measures;

namespace ComputeSovereignty.Cases;

/// <summary>What a workload does with a machine.</summary>
public enum WorkKind
{
    /// <summary>Training of models.</summary>
    Training,

    /// <summary>Serving of models to users.</summary>
    Inference,
}

/// <summary>Machines that form one cluster, of one interconnect and one software stack: a row of sheet <c>Pools</c>.</summary>
public sealed record Pool : IKeyed
{
    /// <summary>Gets the pool of a product that names none: everything works, nothing fails, nothing ages.</summary>
    public static Pool None { get; } = new() { Id = string.Empty };

    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <summary>Gets the origin of the existing fleets in the pool.</summary>
    public Origin Origin { get; init; } = Origin.Domestic;

    /// <summary>Gets the part of nameplate compute that training receives in the first year: utilization, network losses and lost time in one.</summary>
    /// <value>Fraction in [0, 1]; default 1.</value>
    public double TrainingEfficiency { get; init; } = 1;

    /// <summary>Gets the part of nameplate compute that inference receives in the first year.</summary>
    /// <value>Fraction in [0, 1]; default 1.</value>
    public double InferenceEfficiency { get; init; } = 1;

    /// <summary>Gets by how much both grow a year.</summary>
    /// <value>1/yr; default 0.</value>
    public double EfficiencyGrowth { get; init; }

    /// <summary>Gets the largest efficiency.</summary>
    /// <value>Fraction in [0, 1]; default 1.</value>
    public double EfficiencyCeiling { get; init; } = 1;

    /// <summary>Gets the part of machines that fails for good in a year.</summary>
    /// <value>Fraction in [0, 1); default 0.</value>
    public double AnnualFailure { get; init; }

    /// <summary>Gets the age at which machines are retired, years.</summary>
    /// <value>Null: never.</value>
    public double? Life { get; init; }

    /// <summary>Gets where the row was read.</summary>
    public SourceCell Source { get; init; } = SourceCell.None;

    /// <summary>Computes the efficiency of a kind of work, e(k,κ,y) = min(EfficiencyCeiling, efficiency·(1 + EfficiencyGrowth)^(y − StartYear)) (formulation, section 10).</summary>
    /// <param name="kind">The kind of work.</param>
    /// <param name="yearsOn">y − StartYear.</param>
    /// <returns>Model FLOP over nameplate FLOP.</returns>
    public double Efficiency(WorkKind kind, int yearsOn) =>
        Math.Min(EfficiencyCeiling, (kind == WorkKind.Training ? TrainingEfficiency : InferenceEfficiency) * PortableMath.Pow(1 + EfficiencyGrowth, yearsOn));

    /// <summary>Computes the part of machines that still work at an age: (1 − AnnualFailure)^age while age &lt; Life, then 0 (formulation, section 10).</summary>
    /// <param name="age">Years; ≥ 0.</param>
    public double Survival(double age) => age < (Life ?? double.PositiveInfinity) ? PortableMath.Pow(1 - AnnualFailure, age) : 0;
}
