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

    // The first right side from 4 − 2 to 4 + 4/3; the second from y = 0 at 4 to x = 0 at 12; the third has slack.
    [Test]
    public void Of_OneRow_IsTheRangeOfItsRightSide()
    {
        RightHandSideRanging ranging = Ranging();

        Assert.That(ranging.Of(0)!.Value.From, Is.EqualTo(2).Within(1e-9));
        Assert.That(ranging.Of(0)!.Value.To, Is.EqualTo(16d / 3).Within(1e-9));
        Assert.That(ranging.Of(1)!.Value.From, Is.EqualTo(4).Within(1e-9));
        Assert.That(ranging.Of(1)!.Value.To, Is.EqualTo(12).Within(1e-9));
        Assert.That(ranging.Of(2), Is.Null);
    }

    // Need is a lower side: y makes up for it from 0 at 3 to 10 at 13. Cap is an upper side, with a price or without: x = Cap from 0 to where y = 4 − Cap is 0.
    [TestCase(3, -1)]
    [TestCase(3, 0)]
    public void Of_ALowerSide_IsTheRangeOfThatSide(double need, double cap)
    {
        RightHandSideRanging ranging = RightHandSideRanging.At(SmallProgram.Program, SmallProgram.Answer([3, 1], [need, cap]) with { Basis = Basis.OfText("BB|LU", SmallProgram.Program) })!;

        Assert.That(ranging.Of(0), Is.EqualTo((3d, 13d)));
        Assert.That(ranging.Of(1), Is.EqualTo((0d, 4d)));
    }

    // A row without a price has no lower side in force, and Need has no upper one.
    [Test]
    public void Of_ARowWithoutASide_IsNone()
    {
        RightHandSideRanging ranging = RightHandSideRanging.At(SmallProgram.Program, SmallProgram.Answer([3, 1], [0, -1]) with { Basis = Basis.OfText("BB|LU", SmallProgram.Program) })!;

        Assert.That(ranging.Of(0), Is.Null);
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
