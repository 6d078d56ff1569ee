using ComputeSovereignty.Analysis.Uncertainty;
using ComputeSovereignty.Cases.Studies;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Analysis.Uncertainty;

/// <summary>Quantiles that can be worked out by hand or stand in tables.</summary>
[TestFixture]
public sealed class DistributionTests
{
    // Triangular 0, 1, 4: the left side holds 1/4, where F = x²/4; the right side F = 1 − (4 − x)²/12.
    [TestCase(DistributionKind.Triangular, 0, 1d, 4d, 0.25, 1)]
    [TestCase(DistributionKind.Triangular, 0, 1d, 4d, 0.0625, 0.5)]
    [TestCase(DistributionKind.Triangular, 0, 1d, 4d, 0.75, 4 - 1.7320508075688772)]
    [TestCase(DistributionKind.Uniform, -3, 5d, null, 0.75, 3)]
    [TestCase(DistributionKind.Normal, 10, 2d, null, 0.975, 10 + (2 * 1.959963984540054))]
    [TestCase(DistributionKind.Normal, 10, 0d, null, 0.3, 10)]
    [TestCase(DistributionKind.LogNormal, 0.5, 0.2, null, 0.5, 1.6487212707001282)]
    [TestCase(DistributionKind.LogNormal, 0, 1d, null, 0.975, 7.099071)]
    [TestCase(DistributionKind.Discrete, 3, 7d, 9d, 0.1, 3)]
    [TestCase(DistributionKind.Discrete, 3, 7d, 9d, 0.5, 7)]
    [TestCase(DistributionKind.Discrete, 3, 7d, 9d, 0.999999, 9)]
    [TestCase(DistributionKind.Discrete, 3, null, 9d, 0.6, 9)]
    [TestCase(DistributionKind.Discrete, 3, null, null, 0.6, 3)]

    // Beta of shapes 2 and 1: F = x². Of 1 and 5, which is PERT with its mode at the left end: 1 − (1 − x)⁵.
    [TestCase(DistributionKind.Beta, 2, 1d, null, 0.25, 0.5)]
    [TestCase(DistributionKind.Beta, 2, 1d, 8d, 0.25, 4)]
    [TestCase(DistributionKind.Pert, 10, 10d, 20d, 0.5, 10 + (10 * 0.12944943670387588))]
    [TestCase(DistributionKind.Pert, 10, 15d, 20d, 0.5, 15)]

    // PERT 0.3, 1, 2.2: beta of shapes 1 + 2.8/1.9 and 1 + 4.8/1.9; the figure is SciPy's.
    [TestCase(DistributionKind.Pert, 0.3, 1d, 2.2, 0.1, 0.6257448343059127)]
    public void Inverse_AtAKnownProbability_IsTheKnownFigure(DistributionKind kind, double p1, double? p2, double? p3, double probability, double expected) =>
        Assert.That(new Distribution(kind, p1, p2, p3).Inverse(probability), Is.EqualTo(expected).Within(1e-6));

    [Test]
    public void Inverse_OfAnyDistribution_RisesWithTheProbability([Values] DistributionKind kind)
    {
        Distribution distribution = new(kind, 0.5, 0.8, 1.7);
        double[] drawn = [.. Enumerable.Range(1, 999).Select(i => distribution.Inverse(i / 1000d))];

        Assert.That(drawn, Is.Ordered.And.All.Matches<double>(double.IsFinite));
    }
}
