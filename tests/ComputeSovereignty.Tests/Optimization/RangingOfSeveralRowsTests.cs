using ComputeSovereignty.Measures;
using ComputeSovereignty.Optimization;
using ComputeSovereignty.Solvers;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Optimization;

/// <summary>Several right-hand sides moved together, by hand.</summary>
/// <remarks>
/// max 2x + 3y with x + y ≤ 4, x + 3y ≤ 6, x ≤ 5 as a row, x ≤ 10 as a bound: x = 3, y = 1, both first rows full.
/// Moved by θ each, x + y = 4 + θ and x + 3y = 6 + θ give y = 1 and x = 3 + θ.
/// </remarks>
[TestFixture]
public sealed class RangingOfSeveralRowsTests
{
    [Test]
    public void Along_OneRow_EndsWhereAColumnReachesZero()
    {
        // x = 3 + 1.5θ, y = 1 − 0.5θ: from x = 0 to the third row's x = 5.
        (double from, double to) = Ranging().Along([(0, 1)]);

        Assert.That(from, Is.EqualTo(-2).Within(1e-9));
        Assert.That(to, Is.EqualTo(4d / 3).Within(1e-9));
    }

    [Test]
    public void Along_TwoRows_MoveTogether()
    {
        (double from, double to) = Ranging().Along([(0, 1), (1, 1)]);

        Assert.That(from, Is.EqualTo(-3).Within(1e-9));
        Assert.That(to, Is.EqualTo(2).Within(1e-9));
    }

    [Test]
    public void Along_WithARowThatHasSlack_MovesItsBoundToo()
    {
        // The third row's bound keeps its distance, so the column's own bound of 10 ends the range.
        (double from, double to) = Ranging().Along([(0, 1), (1, 1), (2, 1)]);

        Assert.That(from, Is.EqualTo(-3).Within(1e-9));
        Assert.That(to, Is.EqualTo(7).Within(1e-9));
    }

    private static RightHandSideRanging Ranging()
    {
        ProgramBuilder builder = new();
        Variable<KiloDie> x = builder.NonNegative<KiloDie>("x", string.Empty, string.Empty, 10);
        Variable<KiloDie> y = builder.NonNegative<KiloDie>("y", string.Empty, string.Empty);
        builder.AtMost("first", string.Empty, string.Empty, Sum(x, y), new Quantity<KiloDie>(4));
        builder.AtMost("second", string.Empty, string.Empty, Sum(x, y, y, y), new Quantity<KiloDie>(6));
        builder.AtMost("third", string.Empty, string.Empty, Sum(x), new Quantity<KiloDie>(5));
        LinearProgram program = builder.Build().WithCost([-2, -3]);
        return RightHandSideRanging.At(program, SolverCatalog.Linear().Solve(program, new SolverOptions()))!;
    }

    private static LinearExpression<KiloDie> Sum(params Variable<KiloDie>[] terms)
    {
        LinearExpression<KiloDie> sum = new();
        foreach (Variable<KiloDie> term in terms)
        {
            sum += term;
        }

        return sum;
    }
}
