using ComputeSovereignty.Optimization;
using ComputeSovereignty.Solvers;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Optimization;

/// <summary>Whole numbers among the optima of a relaxation.</summary>
public sealed partial class FaceRoundingTests
{
    // All points of x + y + z = 2 are optima of nothing; whole ones are among them, but not the one the engine stood at.
    [Test]
    public void Of_AnOptimumThatIsFractional_FindsAWholeOne()
    {
        double[] found = Round(Sum(2), [0.5, 0.5, 1])!;

        Assert.That(found.Sum(), Is.EqualTo(2).Within(1e-9));
        Assert.That(found.Select(static v => Math.Abs(v - Math.Round(v))), Is.All.LessThan(1e-7));
    }

    // x + y + z = 1.5 has no whole points: none is found, and none is made up.
    [Test]
    public void Of_OptimaWithoutWholePoints_FindsNone() => Assert.That(Round(Sum(1.5), [0.5, 0.5, 0.5]), Is.Null);

    private static double[]? Round(LinearProgram program, double[] values) =>
        new FaceRounding(SolverCatalog.Linear(), new SolverOptions(), default).Of([true, true, true], program, values, null);

    private static LinearProgram Sum(double of) => new(
        [0, 0, 0], [0, 0, 0], [1, 1, 1], [false, false, false], [of], [of], [0, 1, 2, 3], [0, 0, 0], [1, 1, 1], ["Sum"], ["x", "y", "z"]);
}
