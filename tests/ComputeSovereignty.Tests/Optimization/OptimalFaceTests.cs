using ComputeSovereignty.Optimization;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Optimization;

/// <summary>The face of min 2x + 2y + z under Need: x + y + z ≥ 4, Cap: z ≤ 1 (a row), 0 ≤ x, y ≤ 10, 0 ≤ z ≤ 10, whose optima are all x + y = 3, z = 1 of 7.</summary>
[TestFixture]
public sealed class OptimalFaceTests
{
    private const double Infinity = double.PositiveInfinity;

    private static readonly LinearProgram Program = new(
        [2, 2, 1], [0, 0, 0], [10, 10, 10], [false, false, false], [4, -Infinity], [Infinity, 1], [0, 1, 2, 4], [0, 0, 0, 1], [1, 1, 1, 1], ["Need", "Cap"], ["x", "y", "z"]);

    [Test]
    public void At_AVertex_HoldsRowsAndLeavesEveryOptimum()
    {
        OptimalFace face = OptimalFace.Whole(Program).At(Program, Answer([3, 0, 1], [2, -1]));

        Assert.That(face.Program.RowLower.ToArray(), Is.EqualTo([4, 1]));
        Assert.That(face.Program.RowUpper.ToArray(), Is.EqualTo([4, 1]));
        Assert.That(face.Program.ColumnUpper.ToArray(), Is.EqualTo([10, 10, 10]), "x and y cost the same, so neither is fixed");
    }

    // With y dearer than x by 1 its reduced cost is 1: it stands at 0 in every optimum.
    [Test]
    public void At_ReducedCost_FixesTheColumnWhereItStands()
    {
        LinearProgram dearer = Program.WithCost([2, 3, 1]);

        OptimalFace face = OptimalFace.Whole(dearer).At(dearer, Answer([3, 0, 1], [2, -1]));

        Assert.That(face.Program.ColumnUpper.ToArray(), Is.EqualTo([10, 0, 10]));
    }

    // Prices of 10⁻⁷ or less, where the largest cost is 100, are rounding: a rule of the third-last digit is none.
    [TestCase(0.9e-7, 10)]
    [TestCase(1.1e-7, 0)]
    public void At_ReducedCostOfRounding_FixesNothing(double above, double expected)
    {
        LinearProgram nearly = Program.WithCost([100, 100 + above, 50]);

        OptimalFace face = OptimalFace.Whole(nearly).At(nearly, Answer([3, 0, 1], [100, -50]));

        Assert.That(face.Program.ColumnUpper[1], Is.EqualTo(expected));
    }

    [Test]
    public void Widened_BasisOfTheFace_StandsWhereTheProgramHasItsBounds()
    {
        OptimalFace face = OptimalFace.Whole(Program).At(Program, Answer([3, 0, 1], [2, -1]));

        Basis widened = face.Widened(new([BasisStatus.Basic, BasisStatus.AtLower, BasisStatus.Basic], [BasisStatus.Fixed, BasisStatus.Fixed]));

        Assert.That(widened.Rows, Is.EqualTo([BasisStatus.AtLower, BasisStatus.AtUpper]));
        Assert.That(widened.Columns, Is.EqualTo([BasisStatus.Basic, BasisStatus.AtLower, BasisStatus.Basic]));
    }

    private static Solution Answer(double[] values, double[] duals) => new() { Status = TerminationStatus.Optimal, Engine = "paper", Values = values, Duals = duals };
}
