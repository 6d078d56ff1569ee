using ComputeSovereignty.Optimization;
using NUnit.Framework;

namespace ComputeSovereignty.Solvers.Tests.Conformance;

/// <summary>Starting from a basis: the same answer, sooner.</summary>
[TestFixtureSource(typeof(Engines), nameof(Engines.WithWarmStart))]
public sealed class WarmStartTests(ILinearSolver engine)
{
    private static readonly SolverOptions Options = new();

    private readonly LinearProgram program = Hard.Covering(200, 400, 21);

    [Test]
    public void Solve_FromItsOwnBasis_TakesNoIterations()
    {
        Solution cold = engine.Solve(program, Options);
        Solution warm = engine.Solve(program, Options, cold.Basis);

        Assert.Multiple(() =>
        {
            Assert.That(cold.Iterations, Is.GreaterThan(0));
            Assert.That(warm.Iterations, Is.Zero);
            Assert.That(warm.Objective, Is.EqualTo(cold.Objective).Within(1e-7));
        });
    }

    [Test]
    public void Solve_NeighbouringRightHandSide_TakesFewerIterationsToTheSameOptimum()
    {
        Basis? basis = engine.Solve(program, Options).Basis;
        LinearProgram neighbour = program.WithRowBounds([.. program.RowLower.ToArray().Select(static b => b * 1.01)], program.RowUpper.ToArray());

        Solution cold = engine.Solve(neighbour, Options);
        Solution warm = engine.Solve(neighbour, Options, basis);

        Assert.Multiple(() =>
        {
            Assert.That(warm.Objective, Is.EqualTo(cold.Objective).Within(1e-7 * Math.Abs(cold.Objective)));
            Assert.That(warm.Iterations, Is.LessThan(cold.Iterations / 2));
        });
    }

    [Test]
    public void Solve_OtherObjectiveAndOneMoreRow_ReachesTheSameOptimum()
    {
        // What a lexicographic stage does: the first objective becomes a row, the second takes its place.
        Solution first = engine.Solve(program, Options);
        double[] second = [.. Enumerable.Range(0, program.ColumnCount).Select(static c => 1.0 + (c % 7))];
        LinearProgram next = program.WithRow("stage", double.NegativeInfinity, first.Objective + 1e-6, program.Cost).WithCost(second);

        Assert.That(
            engine.Solve(next, Options, first.Basis!.WithRows(1)).Objective,
            Is.EqualTo(engine.Solve(next, Options).Objective).Within(1e-6));
    }

    [Test]
    public void Solve_AfterAnInfeasibleNeighbour_IsNotLedAstray()
    {
        Solution before = engine.Solve(program, Options);
        double[] impossible = [.. Enumerable.Repeat(1e6, program.RowCount)];
        Solution infeasible = engine.Solve(program.WithRowBounds(impossible, program.RowUpper.ToArray()), Options, before.Basis);

        Assert.Multiple(() =>
        {
            Assert.That(infeasible.Status, Is.EqualTo(TerminationStatus.Infeasible));
            Assert.That(infeasible.Basis, Is.Null);
            Assert.That(engine.Solve(program, Options, before.Basis).Objective, Is.EqualTo(before.Objective).Within(1e-9));
        });
    }

    [Test]
    public void Solve_FromABasisOfAnotherShape_IsRefused() =>
        Assert.That(
            () => engine.Solve(program, Options, new Basis([BasisStatus.Basic], [])),
            Throws.ArgumentException.With.Message.Contains("1 columns"));

    [Test]
    public void Solve_FromABasisWithTooFewMembers_StartsCold()
    {
        Basis none = new([.. Enumerable.Repeat(BasisStatus.AtLower, program.ColumnCount)], [.. Enumerable.Repeat(BasisStatus.AtLower, program.RowCount)]);

        Assert.That(engine.Solve(program, Options, none).Objective, Is.EqualTo(engine.Solve(program, Options).Objective));
    }

    [Test]
    public void Basis_OfAnOptimum_NamesTheSideOnWhichRowsBind()
    {
        // max y with x + y ≤ 4 and x ≥ 1: the second row binds above, the first below.
        LinearProgram small = new SmallProgram(1, -3).Bound(0, 0, 9).Bound(1, 0, 9).AtLeast(1, 1, 0).AtMost(4, 1, 1).Build();

        Basis basis = engine.Solve(small, Options).Basis!;

        Assert.Multiple(() =>
        {
            Assert.That(basis.Columns, Is.All.EqualTo(BasisStatus.Basic));
            Assert.That(basis.Rows, Is.EqualTo([BasisStatus.AtLower, BasisStatus.AtUpper]));
        });
    }
}
