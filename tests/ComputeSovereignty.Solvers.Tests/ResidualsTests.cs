using ComputeSovereignty.Optimization;
using NUnit.Framework;

namespace ComputeSovereignty.Solvers.Tests;

/// <summary>min x + y, x + y ≥ 2, x whole: hand-made points and multipliers.</summary>
public sealed class ResidualsTests
{
    private static readonly LinearProgram Program = new SmallProgram(1, 1).Whole(0).Bound(1, 0, 3).AtLeast(2, 1, 1).Build();

    [TestCase(1, 1, 0, 0)]
    [TestCase(0.5, 1, 0.5, 0.5)] // short by half, and half from whole
    [TestCase(-1, 3, 1, 0)] // below its bound
    [TestCase(0, 4, 1, 0)] // above its bound
    public void Point_ByHand_HasTheResiduals(double x, double y, double primal, double fraction)
    {
        Residuals residuals = Residuals.Of(Program, [x, y]);

        Assert.Multiple(() =>
        {
            Assert.That(residuals.Primal, Is.EqualTo(primal).Within(1e-12));
            Assert.That(residuals.Fraction, Is.EqualTo(fraction).Within(1e-12));
        });
    }

    [Test]
    public void NaN_IsInfinitelyFar() => Assert.That(Residuals.Of(Program, [double.NaN, 0]).Primal, Is.EqualTo(double.PositiveInfinity));

    [Test]
    public void Duals_OfTheOptimum_LeaveNothing() => Assert.That(Residuals.Of(Program, [1, 1], [1], [0, 0]).Worst, Is.Zero);

    [Test]
    public void Duals_OfTheWrongSign_PointAtAnInfiniteBound() => Assert.That(Residuals.Of(Program, [1, 1], [-1], [2, 2]).Dual, Is.EqualTo(1));

    [Test]
    public void Duals_TooSmall_LeaveAGap() => Assert.That(Residuals.Of(Program, [1, 1], [0.5], [0.5, 0.5]).Gap, Is.EqualTo(0.5));
}
