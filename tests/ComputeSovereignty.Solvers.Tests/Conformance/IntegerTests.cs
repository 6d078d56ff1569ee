using ComputeSovereignty.Optimization;
using NUnit.Framework;

namespace ComputeSovereignty.Solvers.Tests.Conformance;

/// <summary>Integer programs: statuses, gaps, limits, starting points.</summary>
[TestFixtureSource(typeof(Engines), nameof(Engines.ForIntegers))]
public sealed class IntegerTests(ILinearSolver engine)
{
    private static readonly SolverOptions Exact = new() { RelativeGap = 0 };

    [Test]
    public void Solve_SmallKnapsack_IsOptimalWithWholeValues()
    {
        // max 5a + 4b + 3c, 2a + 3b + c ≤ 5, 4a + b + 2c ≤ 11, 3a + 4b + 2c ≤ 8, whole: (2, 0, 1) → 13, the linear optimum already.
        // With 3a + 4b + 2c ≤ 7: (1, 1, 0) → 9, (2, 0, 0) → 10, (1, 0, 2) → 11, (0, 0, 3) → 9; so 11.
        Solution solution = engine.Solve(
            new SmallProgram(-5, -4, -3).Whole(0, 1, 2).AtMost(5, 2, 3, 1).AtMost(11, 4, 1, 2).AtMost(7, 3, 4, 2).Build(), Exact);

        Assert.Multiple(() =>
        {
            Assert.That(solution.Status, Is.EqualTo(TerminationStatus.Optimal), solution.Message);
            Assert.That(solution.Values, Is.EqualTo([1, 0, 2]));
            Assert.That(solution.Objective, Is.EqualTo(-11).Within(1e-9));
            Assert.That(solution.Bound, Is.EqualTo(-11).Within(1e-6));
            Assert.That(solution.Duals, Is.Empty);
        });
    }

    [Test]
    public void Solve_MixedProgramWithOffset_CountsTheOffset()
    {
        // min 3n + x + 100, 2n + x ≥ 7, n whole, x ≤ 1.5: n = 3, x = 1.
        Solution solution = engine.Solve(new SmallProgram(3, 1).Whole(0).Bound(1, 0, 1.5).AtLeast(7, 2, 1).Offset(100).Build(), Exact);

        Assert.Multiple(() =>
        {
            Assert.That(solution.Values, Is.EqualTo([3, 1]).Within(1e-7));
            Assert.That(solution.Objective, Is.EqualTo(110).Within(1e-7));
            Assert.That(solution.Bound, Is.EqualTo(110).Within(1e-5));
        });
    }

    [Test]
    public void Solve_NegativeWholeColumn_IsNotCutOffAtZero() =>
        Assert.That(
            engine.Solve(new SmallProgram(2, 1).Whole(0).Bound(0, -5, 5).Bound(1, 0, 0.5).AtLeast(-3.2, 1, 1).Build(), Exact).Values,
            Is.EqualTo([-3, 0]).Within(1e-7));

    [Test]
    public void Solve_NoWholePoint_IsInfeasible()
    {
        // 2n = 3 has no whole solution, though a linear one.
        Solution solution = engine.Solve(new SmallProgram(1).Whole(0).Bound(0, 0, 5).Equal(3, 2).Build(), Exact);

        Assert.Multiple(() =>
        {
            Assert.That(solution.Status, Is.EqualTo(TerminationStatus.Infeasible), solution.Message);
            Assert.That(solution.HasValues, Is.False);
        });
    }

    [Test]
    public void Solve_NoPointAtAll_IsInfeasible() =>
        Assert.That(
            engine.Solve(new SmallProgram(1, 1).Whole(0).Bound(0, 0, 1).Bound(1, 0, 1).AtLeast(5, 1, 1).Build(), Exact).Status,
            Is.EqualTo(TerminationStatus.Infeasible));

    [Test]
    public void Solve_ObjectiveFallsForever_IsUnbounded() =>
        Assert.That(
            engine.Solve(new SmallProgram(-1, 0).Whole(0, 1).AtMost(3, 1, -1).Build(), Exact).Status,
            Is.EqualTo(TerminationStatus.Unbounded).Or.EqualTo(TerminationStatus.InfeasibleOrUnbounded));

    [Test]
    public void Solve_NotANumber_IsRefusedByName()
    {
        Solution solution = engine.Solve(new SmallProgram(1, double.NaN).Whole(0).AtLeast(1, 1, 1).Build(), Exact);

        Assert.Multiple(() =>
        {
            Assert.That(solution.Status, Is.EqualTo(TerminationStatus.NumericalError));
            Assert.That(solution.Message, Does.Contain("column(1)"));
        });
    }

    [Test]
    public void Solve_TimeRunsOutWithAPlan_SaysSoAndHoldsPlanAndBound()
    {
        LinearProgram program = Hard.Knapsack(120, 10, 3);

        Solution solution = engine.Solve(program, Exact with { TimeLimit = TimeSpan.FromSeconds(0.5) });

        Assert.Multiple(() =>
        {
            Assert.That(solution.Status, Is.EqualTo(TerminationStatus.TimeLimit), solution.Message);
            Assert.That(Residuals.Of(program, solution.Values).Worst, Is.LessThan(1e-6));
            Assert.That(solution.Objective, Is.EqualTo(program.ObjectiveAt(solution.Values)).Within(1e-9));
            Assert.That(solution.Bound, Is.LessThan(solution.Objective));
        });
    }

    [Test]
    public void Solve_TimeRunsOutAtOnce_HasNoPlanOrAPlanThatHolds()
    {
        LinearProgram program = Hard.Knapsack(120, 10, 4);

        Solution solution = engine.Solve(program, Exact with { TimeLimit = TimeSpan.FromMilliseconds(1) });

        Assert.Multiple(() =>
        {
            Assert.That(solution.Status, Is.EqualTo(TerminationStatus.TimeLimit), solution.Message);
            Assert.That(solution.HasValues ? Residuals.Of(program, solution.Values).Worst : 0, Is.LessThan(1e-6));
            Assert.That(solution.HasValues || double.IsNaN(solution.Objective), Is.True);
        });
    }

    [Test]
    public void Solve_WideGap_IsOptimalOnlyWithinIt()
    {
        LinearProgram program = Hard.Knapsack(120, 10, 3);

        Solution solution = engine.Solve(program, new SolverOptions { RelativeGap = 0.02 });

        Assert.Multiple(() =>
        {
            Assert.That(solution.Status, Is.EqualTo(TerminationStatus.Optimal), solution.Message);
            Assert.That((solution.Objective - solution.Bound) / Math.Abs(solution.Objective), Is.InRange(0, 0.02));
        });
    }

    [Test]
    public void Solve_FromAStartingPoint_IsNeverWorseThanIt()
    {
        LinearProgram program = Hard.Knapsack(120, 10, 3);
        Solution before = engine.Solve(program, new SolverOptions { RelativeGap = 0.02 });

        Solution after = engine.Solve(program, Exact with { StartingPoint = before.Values, TimeLimit = TimeSpan.FromMilliseconds(1) });

        Assert.That(after.Objective, Is.LessThanOrEqualTo(before.Objective + 1e-9));
    }

    [Test]
    public void Solve_FromAPointThatBreaksARow_IgnoresIt()
    {
        LinearProgram program = new SmallProgram(-1).Whole(0).AtMost(3.5, 1).Build();

        Assert.That(engine.Solve(program, Exact with { StartingPoint = [9] }).Values, Is.EqualTo([3]));
    }

    [Test]
    public void Solve_SameProgramTwice_GivesTheSameBits()
    {
        LinearProgram program = Hard.Knapsack(30, 5, 8);
        double[] first = engine.Solve(program, Exact).Values;

        Assert.That(engine.Solve(program, Exact).Values, Is.EqualTo(first));
    }
}
