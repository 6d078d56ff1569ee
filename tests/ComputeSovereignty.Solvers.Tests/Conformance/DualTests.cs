using ComputeSovereignty.Optimization;
using NUnit.Framework;
using static ComputeSovereignty.Solvers.Tests.SmallProgram;

namespace ComputeSovereignty.Solvers.Tests.Conformance;

/// <summary>One sign for prices: the change of the optimal objective per unit rise of a row's right-hand side, checked by solving again.</summary>
[TestFixtureSource(typeof(Engines), nameof(Engines.ForLinear))]
public sealed class DualTests(ILinearSolver engine)
{
    private const double Step = 1e-3;

    private static readonly SolverOptions Options = new();

    // Rows of every kind, binding on either side, and columns of every kind; the optimum is neither degenerate nor multiple.
    private static readonly LinearProgram EveryKind = new SmallProgram(3, -2, 1, 2, -1)
        .Bound(0, 0, 4).Bound(1, -Infinity, Infinity).Bound(2, 1, 1).Bound(3, 0, Infinity).Bound(4, -2, 6)
        .AtMost(10, 1, 2, 0, 0, 1)
        .AtLeast(-3, 1, -1, 0, 1, 0)
        .Equal(4, 1, 0, 1, 1, 0)
        .Range(-8, [0, 1, -1, 0, -2], 5)
        .AtMost(90, 1, 1, 1, 1, 1)
        .Build();

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(2)]
    [TestCase(3)]
    [TestCase(4)]
    public void Dual_OfEachRow_IsTheSlopeOfTheOptimum(int row)
    {
        double slope = (Optimum(row, Step) - Optimum(row, -Step)) / (2 * Step);

        Assert.That(engine.Solve(EveryKind, Options).Duals[row], Is.EqualTo(slope).Within(Math.Max(1e-5, 20 * engine.Description.Accuracy / Step)));
    }

    [Test]
    public void EveryKind_BindsRowsOfBothSigns()
    {
        double[] duals = engine.Solve(EveryKind, Options).Duals;

        Assert.Multiple(() =>
        {
            Assert.That(duals, Has.Some.GreaterThan(1e-6));
            Assert.That(duals, Has.Some.LessThan(-1e-6));
            Assert.That(duals, Has.Some.EqualTo(0).Within(Engines.Closeness(engine)));
        });
    }

    [TestCase(0, 1, 1, TestName = "Dual_AtLeastOfACost_IsPositive")]
    [TestCase(1, -1, -1, TestName = "Dual_AtMostOfAGain_IsNegative")]
    public void Dual_OnOneRow_HasTheSignOnPaper(int kind, double cost, double expected)
    {
        // min x, x ≥ 2: one more costs 1. min −x, x ≤ 2: one more gains 1.
        SmallProgram program = kind == 0 ? new SmallProgram(cost).AtLeast(2, 1) : new SmallProgram(cost).AtMost(2, 1);

        Assert.That(engine.Solve(program.Build(), Options).Duals, Is.EqualTo([expected]).Within(Engines.Closeness(engine)));
    }

    [Test]
    public void ReducedCosts_AreCostLessPricedColumns()
    {
        Solution solution = engine.Solve(EveryKind, Options);
        double[] expected = [.. EveryKind.Cost];
        for (int column = 0; column < expected.Length; column++)
        {
            for (int entry = EveryKind.ColumnStart[column]; entry < EveryKind.ColumnStart[column + 1]; entry++)
            {
                expected[column] -= EveryKind.Value[entry] * solution.Duals[EveryKind.RowIndex[entry]];
            }
        }

        Assert.That(solution.ReducedCosts, Is.EqualTo(expected).Within(1e-6));
    }

    [TestCase(0.25)]
    [TestCase(0.5)]
    public void Residuals_OfAGeneratedProgram_AreSmall(double share)
    {
        LinearProgram program = Hard.Covering((int)(400 * share), 400, 11);

        Solution solution = engine.Solve(program, Options);

        Assert.That(
            Residuals.Of(program, solution.Values, solution.Duals, solution.ReducedCosts).Worst,
            Is.LessThan(Engines.Closeness(engine)));
    }

    [Test]
    public void InfeasibilityRay_WhereGiven_ProvesIt()
    {
        // 2 ≤ x + y, x ≤ 0.5 by a row, y ≤ 1 by its bound.
        LinearProgram program = new SmallProgram(1, 1).Bound(1, 0, 1).AtLeast(2, 1, 1).AtMost(0.5, 1, 0).Build();

        Solution solution = engine.Solve(program, Options);

        Assert.Multiple(() =>
        {
            Assert.That(solution.Status, Is.EqualTo(TerminationStatus.Infeasible));
            Assert.That(solution.InfeasibilityRay is null || FarkasProof.Margin(program, solution.InfeasibilityRay) > 1e-6, Is.True);
        });
    }

    private double Optimum(int row, double change)
    {
        double[] lower = [.. EveryKind.RowLower];
        double[] upper = [.. EveryKind.RowUpper];
        lower[row] += change;
        upper[row] += change;
        return engine.Solve(EveryKind.WithRowBounds(lower, upper), Options).Objective;
    }
}
