using ComputeSovereignty.Cases.Studies;
using ComputeSovereignty.Measures;
using MathNet.Numerics.Distributions;

namespace ComputeSovereignty.Analysis.Uncertainty;

/// <summary>The distribution of one uncertain figure, drawn from by its inverse.</summary>
/// <param name="Kind">The shape.</param>
/// <param name="P1">The first figure; see <see cref="DistributionKind"/>.</param>
/// <param name="P2">The second figure; null where there is none.</param>
/// <param name="P3">The third figure; null where there is none.</param>
public sealed record Distribution(DistributionKind Kind, double P1, double? P2, double? P3)
{
    /// <summary>Takes the distribution of an uncertain parameter.</summary>
    /// <param name="parameter">The parameter, checked by the reader.</param>
    public static Distribution Of(UncertainParameter parameter) => new(parameter.Distribution, parameter.P1, parameter.P2, parameter.P3);

    /// <summary>Computes the figure below which a given part of the draws lies: F⁻¹(p).</summary>
    /// <param name="probability">p, between 0 and 1.</param>
    /// <remarks>PERT is the beta distribution of shapes 1 + 4·(mode − least)/(greatest − least) and 1 + 4·(greatest − mode)/(greatest − least), stretched from least to greatest.</remarks>
    public double Inverse(double probability) => Kind switch
    {
        DistributionKind.Triangular => Triangular.InvCDF(P1, Third, Second, probability),
        DistributionKind.Pert => P1 + ((Third - P1) * new BetaCurve(1 + (4 * (Second - P1) / (Third - P1)), 1 + (4 * (Third - Second) / (Third - P1))).Inverse(probability)),
        DistributionKind.Uniform => ContinuousUniform.InvCDF(P1, Second, probability),
        DistributionKind.Normal => P1 + (Second * NormalCurve.Inverse(probability)),
        DistributionKind.LogNormal => PortableMath.Exp(P1 + (Second * NormalCurve.Inverse(probability))),
        DistributionKind.Beta => (P3 ?? 1) * new BetaCurve(P1, Second).Inverse(probability),
        _ => Equally(probability),
    };

    private double Second => P2 ?? throw new InvalidOperationException($"A {Kind} distribution needs P2.");

    private double Third => P3 ?? throw new InvalidOperationException($"A {Kind} distribution needs P3.");

    private double Equally(double probability)
    {
        double[] values = [.. new[] { P1, P2, P3 }.OfType<double>()];
        return values[Math.Clamp((int)(probability * values.Length), 0, values.Length - 1)];
    }
}
