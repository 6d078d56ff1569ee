using ComputeSovereignty.Optimization;
using ComputeSovereignty.Solvers.Clp;
using ComputeSovereignty.Solvers.OrTools;
using NUnit.Framework;

namespace ComputeSovereignty.Solvers.Tests;

/// <summary>Which engine a solve goes to: the answer is the same, the time is not.</summary>
[TestFixture]
public sealed class AutoSolverTests
{
    private static readonly SolverOptions Options = new();

    private readonly AutoSolver auto = new();
    private readonly LinearProgram program = Hard.Covering(1500, 3000, 5);

    // The rows alone are basic, as if nothing were known: the optimum is some thousands of steps away.
    private Basis Nothing => new([.. Enumerable.Repeat(BasisStatus.AtLower, program.ColumnCount)], [.. Enumerable.Repeat(BasisStatus.Basic, program.RowCount)]);

    [SetUp]
    public void NeedClp() => Assume.That(ClpSolver.IsPresent, "Without Clp, HiGHS starts from the basis.");

    [Test]
    public void Solve_FromABasisThatLeadsNowhere_StartsAfreshWithGlopAndReachesTheSameOptimum()
    {
        Solution cold = new GlopSolver().Solve(program, Options);

        Solution found = auto.Solve(program, Options, Nothing);

        Assert.Multiple(() =>
        {
            Assert.That(new ClpSolver().Solve(program, Options, Nothing).Iterations, Is.GreaterThan(1000), "The basis is no use.");
            Assert.That(found.Engine, Does.Contain("GLOP"));
            Assert.That(found.Status, Is.EqualTo(TerminationStatus.Optimal));
            Assert.That(found.Objective, Is.EqualTo(cold.Objective).Within(1e-7 * Math.Abs(cold.Objective)));
        });
    }

    [Test]
    public void Solve_FromANeighboursBasis_StaysWithClp()
    {
        Basis basis = auto.Solve(program, Options).Basis!;
        LinearProgram neighbour = program.WithRowBounds([.. program.RowLower.ToArray().Select(static b => b * 1.001)], program.RowUpper.ToArray());

        Solution found = auto.Solve(neighbour, Options, basis);

        Assert.Multiple(() =>
        {
            Assert.That(found.Engine, Does.Contain("Clp"));
            Assert.That(found.Objective, Is.EqualTo(auto.Solve(neighbour, Options).Objective).Within(1e-7 * Math.Abs(found.Objective)));
        });
    }

    [TestCase(100)]
    [TestCase(1000)]
    public void Solve_WithALimitOfTheCallers_EndsThere(int limit)
    {
        Solution found = auto.Solve(program, Options with { IterationLimit = limit }, Nothing);

        Assert.Multiple(() =>
        {
            Assert.That(found.Status, Is.EqualTo(TerminationStatus.IterationLimit));
            Assert.That(found.Engine, Does.Contain("Clp"));
        });
    }

    // The optimum of one objective is a point of every other: the primal method starts there. Clp's dual method often changes over by itself, not always.
    [Test]
    public void Solve_FromAFeasiblePointOfAnotherObjective_IsSolvedByThePrimalMethodWhereThatIsSaid()
    {
        Basis basis = auto.Solve(program, Options).Basis!;
        LinearProgram other = program.WithCost([.. program.Cost.ToArray().Select(static (cost, column) => column % 7 == 0 ? 3 * cost : cost)]);

        Solution unsaid = new ClpSolver().Solve(other, Options, basis);
        Solution said = new ClpSolver().Solve(other, Options with { StartsFeasible = true }, basis);

        Assert.Multiple(() =>
        {
            Assert.That(said.Message, Does.StartWith("warm primal simplex"));
            Assert.That(unsaid.Message, Does.StartWith("warm dual simplex"));
            Assert.That(said.Iterations, Is.LessThanOrEqualTo(unsaid.Iterations));
            Assert.That(said.Objective, Is.EqualTo(new GlopSolver().Solve(other, Options).Objective).Within(1e-7).Percent);
        });
    }
}
