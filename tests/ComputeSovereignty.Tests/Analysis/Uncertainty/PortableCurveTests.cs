using ComputeSovereignty.Analysis.Uncertainty;
using ComputeSovereignty.Cases.Studies;
using MathNet.Numerics.Distributions;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Analysis.Uncertainty;

/// <summary>The program's own normal and beta distributions against those of another library, and against their inverses.</summary>
[TestFixture]
public sealed class PortableCurveTests
{
    private static IEnumerable<double> Probabilities => [1e-300, 1e-20, 1e-9, .. Enumerable.Range(1, 999).Select(static n => n / 1000d), 1 - 1e-9, 1 - 1e-15];

    [Test]
    public void Normal_OverAllProbabilities_IsTheLibrarys()
    {
        foreach (double p in Probabilities)
        {
            double x = new Distribution(DistributionKind.Normal, 0, 1, null).Inverse(p);
            Assert.That(x, Is.EqualTo(Normal.InvCDF(0, 1, p)).Within(1e-12 * Math.Max(1e-3, Math.Abs(x))), $"{p}");
            Assert.That(NormalCurve.Below(x), Is.EqualTo(p).Within(3e-14 * p * Math.Max(1, x * x)), $"{p} there and back");
            Assert.That(NormalCurve.Below(x), Is.EqualTo(Normal.CDF(0, 1, x)).Within(1e-12 * p), $"below {x}");
        }
    }

    [TestCase(1, 1)]
    [TestCase(0.3, 0.7)]
    [TestCase(2.5, 4.5)]
    [TestCase(40, 7)]
    public void Beta_OverAllProbabilities_IsTheLibrarys(double first, double second)
    {
        foreach (double p in Probabilities.Where(static p => p is > 1e-9 and < 1 - 1e-9))
        {
            double x = new Distribution(DistributionKind.Beta, first, second, null).Inverse(p);
            Assert.That(x, Is.EqualTo(Beta.InvCDF(first, second, p)).Within(1e-12), $"{p}");
            Assert.That(new BetaCurve(first, second).Below(x), Is.EqualTo(Beta.CDF(first, second, x)).Within(2e-13), $"below {x}");
        }
    }

    [Test]
    public void Beta_OfShapesWithAClosedForm_IsIt()
    {
        // Below x: 1 − (1 − x)ⁿ for shapes 1 and n, xⁿ for n and 1.
        foreach (double x in Enumerable.Range(1, 99).Select(static n => n / 100d))
        {
            Assert.That(new BetaCurve(1, 3).Below(x), Is.EqualTo(1 - ((1 - x) * (1 - x) * (1 - x))).Within(1e-14));
            Assert.That(new BetaCurve(5, 1).Below(x), Is.EqualTo(x * x * x * x * x).Within(1e-14));
        }
    }
}
