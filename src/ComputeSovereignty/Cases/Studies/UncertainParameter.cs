using ComputeSovereignty.Cases.Addresses;

namespace ComputeSovereignty.Cases.Studies;

/// <summary>The shape of a distribution.</summary>
public enum DistributionKind
{
    /// <summary>P1 least, P2 likeliest, P3 greatest; straight sides.</summary>
    Triangular,

    /// <summary>P1 least, P2 likeliest, P3 greatest; the beta distribution of PERT.</summary>
    Pert,

    /// <summary>P1 least, P2 greatest.</summary>
    Uniform,

    /// <summary>P1 mean, P2 standard deviation.</summary>
    Normal,

    /// <summary>P1 mean, P2 standard deviation of the logarithm.</summary>
    LogNormal,

    /// <summary>P1 and P2 the shapes, P3 the scale (1 where blank).</summary>
    Beta,

    /// <summary>P1, P2 and P3, where given, equally likely.</summary>
    Discrete,
}

/// <summary>An uncertain parameter: a row of sheet <c>Uncertainty</c>.</summary>
public sealed record UncertainParameter
{
    /// <summary>Gets what is uncertain; may hold wildcards.</summary>
    public required ParameterAddress Parameter { get; init; }

    /// <summary>Gets the shape of its distribution.</summary>
    public required DistributionKind Distribution { get; init; }

    /// <summary>Gets the first figure of the distribution.</summary>
    public required double P1 { get; init; }

    /// <summary>Gets the second figure; null where blank.</summary>
    public double? P2 { get; init; }

    /// <summary>Gets the third figure; null where blank.</summary>
    public double? P3 { get; init; }

    /// <summary>Gets how a draw changes the parameter.</summary>
    public required ChangeOperation Effect { get; init; }

    /// <summary>Gets the group of parameters that move together; empty for none. See <see cref="CorrelationGroup"/>.</summary>
    public string Group { get; init; } = string.Empty;

    /// <summary>Gets the correlation with the others of its group.</summary>
    /// <value>−1 … 1; default 0.</value>
    public double Correlation { get; init; }

    /// <summary>Gets the ids of the sources.</summary>
    public IReadOnlyList<string> References { get; init; } = [];

    /// <summary>Gets where the row was read.</summary>
    public SourceCell Source { get; init; } = SourceCell.None;

    /// <summary>Makes the change that a draw stands for.</summary>
    /// <param name="draw">The drawn figure.</param>
    public ParameterChange Change(double draw) => new(Parameter, Effect, CellValue.OfNumber(draw), Source);
}
