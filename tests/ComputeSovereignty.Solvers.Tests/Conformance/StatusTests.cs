using ComputeSovereignty.Optimization;
using NUnit.Framework;
using static ComputeSovereignty.Solvers.Tests.SmallProgram;

namespace ComputeSovereignty.Solvers.Tests.Conformance;

/// <summary>Every engine says the same of the same program.</summary>
[TestFixtureSource(typeof(Engines), nameof(Engines.ForLinear))]
public sealed class StatusTests(ILinearSolver engine)
{
    private static readonly SolverOptions Options = new();

    [Test]
    public void Solve_BoundedFeasible_IsOptimalWithPlanAndObjective()
    {
        // min x + 2y + 10, x + y ≥ 3, x ≤ 2: x = 2, y = 1.
        Solution solution = engine.Solve(new SmallProgram(1, 2).Bound(0, 0, 2).AtLeast(3, 1, 1).Offset(10).Build(), Options);

        Assert.Multiple(() =>
        {
            Assert.That(solution.Status, Is.EqualTo(TerminationStatus.Optimal), solution.Message);
            Assert.That(solution.Values, Is.EqualTo([2, 1]).Within(Engines.Closeness(engine)));
            Assert.That(solution.Objective, Is.EqualTo(14).Within(Engines.Closeness(engine)));
            Assert.That(solution.Bound, Is.EqualTo(14).Within(Engines.Closeness(engine)));
        });
    }

    [Test]
    public void Solve_RowsContradictBounds_IsInfeasibleWithoutPlan()
    {
        Solution solution = engine.Solve(new SmallProgram(1, 1).Bound(0, 0, 1).Bound(1, 0, 1).AtLeast(5, 1, 1).Build(), Options);

        Assert.Multiple(() =>
        {
            Assert.That(solution.Status, Is.EqualTo(TerminationStatus.Infeasible), solution.Message);
            Assert.That(solution.HasValues, Is.False);
            Assert.That(solution.Duals, Is.Empty);
            Assert.That(solution.Objective, Is.NaN);
        });
    }

    [Test]
    public void Solve_ColumnBoundsCross_IsInfeasible() =>
        Assert.That(
            engine.Solve(new SmallProgram(1, 1).Bound(0, 2, 1).AtLeast(0, 1, 1).Build(), Options).Status,
            Is.EqualTo(TerminationStatus.Infeasible));

    [Test]
    public void Solve_ObjectiveFallsForever_IsUnbounded() =>
        Assert.That(
            engine.Solve(new SmallProgram(-1, 0).AtMost(3, 1, -1).Build(), Options).Status,
            Is.EqualTo(TerminationStatus.Unbounded).Or.EqualTo(TerminationStatus.InfeasibleOrUnbounded));

    [Test]
    public void Solve_RayButNoFeasiblePoint_IsInfeasible() =>
        Assert.That(
            engine.Solve(new SmallProgram(0, -1).Bound(0, 0, 1).AtLeast(2, 1, 0).Build(), Options).Status,
            Is.EqualTo(TerminationStatus.Infeasible).Or.EqualTo(TerminationStatus.InfeasibleOrUnbounded));

    [Test]
    public void Solve_FreeColumn_MayGoNegative()
    {
        // min x, x ≥ −7 by a row.
        Solution solution = engine.Solve(new SmallProgram(1).Bound(0, -Infinity, Infinity).AtLeast(-7, 1).Build(), Options);

        Assert.That(solution.Values, Is.EqualTo([-7]).Within(Engines.Closeness(engine)));
    }

    [Test]
    public void Solve_FixedColumn_KeepsItsValue() =>
        Assert.That(
            engine.Solve(new SmallProgram(1, 1).Bound(0, 4, 4).AtLeast(6, 1, 1).Build(), Options).Values,
            Is.EqualTo([4, 2]).Within(Engines.Closeness(engine)));

    [Test]
    public void Solve_Equality_HoldsBothWays() =>
        Assert.That(
            engine.Solve(new SmallProgram(1, 3).Equal(5, 1, 1).AtMost(2, 1, 0).Build(), Options).Values,
            Is.EqualTo([2, 3]).Within(Engines.Closeness(engine)));

    [TestCase(1, 2)]
    [TestCase(-1, 8)]
    public void Solve_Range_BindsOnTheSideOfTheObjective(double cost, double expected) =>
        Assert.That(engine.Solve(new SmallProgram(cost).Range(2, [1], 8).Build(), Options).Values, Is.EqualTo([expected]).Within(Engines.Closeness(engine)));

    [Test]
    public void Solve_EmptyRowAndColumn_AreHarmless()
    {
        // The second row and the second column have no entries; the second column costs, so it stays at its bound.
        Solution solution = engine.Solve(new SmallProgram(1, 1).Bound(1, 3, 9).AtLeast(2, 1, 0).AtLeast(-1, 0, 0).Build(), Options);

        Assert.Multiple(() =>
        {
            Assert.That(solution.Values, Is.EqualTo([2, 3]).Within(Engines.Closeness(engine)));
            Assert.That(solution.Duals, Is.EqualTo([1, 0]).Within(Engines.Closeness(engine)));
        });
    }

    [Test]
    public void Solve_EmptyRowThatCannotHold_IsInfeasible() =>
        Assert.That(
            engine.Solve(new SmallProgram(1).AtLeast(1, 0).Build(), Options).Status,
            Is.EqualTo(TerminationStatus.Infeasible).Or.EqualTo(TerminationStatus.InfeasibleOrUnbounded));

    [Test]
    public void Solve_NoRows_PutsColumnsAtTheirBestBounds()
    {
        Solution solution = engine.Solve(new SmallProgram(1, -1).Bound(0, 2, 5).Bound(1, 0, 7).Build(), Options);

        Assert.Multiple(() =>
        {
            Assert.That(solution.Status, Is.EqualTo(TerminationStatus.Optimal), solution.Message);
            Assert.That(solution.Values, Is.EqualTo([2, 7]).Within(Engines.Closeness(engine)));
            Assert.That(solution.Duals, Is.Empty);
        });
    }

    [TestCase(double.NaN)]
    [TestCase(double.PositiveInfinity)]
    [TestCase(1e25)]
    public void Solve_CostThatIsNoNumber_IsRefusedByName(double cost) => AssertRefused(new SmallProgram(1, cost).AtLeast(1, 1, 1), "column(1)");

    [Test]
    public void Solve_CoefficientThatIsNoNumber_IsRefusedByName() =>
        AssertRefused(new SmallProgram(1, 1).AtLeast(1, 1, double.NaN), "column(1) in row row(0)");

    [Test]
    public void Solve_LimitThatIsNoNumber_IsRefusedByName() =>
        AssertRefused(new SmallProgram(1).AtLeast(0, 1).Range(double.NaN, [1], Infinity), "row(1)");

    [Test]
    public void Solve_LowerBoundAtPlusInfinity_IsRefusedByName() => AssertRefused(new SmallProgram(1, 1).Bound(1, Infinity, Infinity).AtLeast(1, 1, 1), "column(1)");

    private void AssertRefused(SmallProgram program, string name)
    {
        Solution solution = engine.Solve(program.Build(), Options);

        Assert.Multiple(() =>
        {
            Assert.That(solution.Status, Is.EqualTo(TerminationStatus.NumericalError));
            Assert.That(solution.Message, Does.Contain(name));
            Assert.That(solution.HasValues, Is.False);
        });
    }
}
