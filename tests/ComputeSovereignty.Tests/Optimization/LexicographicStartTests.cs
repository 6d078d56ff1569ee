using ComputeSovereignty.Optimization;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Optimization;

/// <summary>Where a lexicographic solve of a large program starts: its first three stages are solved together first, each worth a hundredth of the one before.</summary>
/// <remarks><code>min cost·x   with Σ x ≤ 10, x ≥ 0</code> Every stage has its optimum at x = 0, so that only the questions matter.</remarks>
[TestFixture]
public sealed class LexicographicStartTests
{
    private const int Large = 500;

    [Test]
    public void Run_LargeProgram_SolvesThreeStagesTogetherFirst()
    {
        ScriptedEngine engine = Zeros(Large);

        Run(engine, Large, 4, null);

        Assert.That(engine.Asked, Has.Count.EqualTo(5));
        Assert.That(engine.Asked[0].Program.Cost[..5].ToArray(), Is.EqualTo(new[] { 1, 0.5 + 0.01, 0.0001, 0, 0 }).Within(1e-15), "each stage by its largest coefficient");
        Assert.That(engine.Asked[0].Start, Is.Null);
        Assert.That(engine.Asked[1].Program.Cost[..5].ToArray(), Is.EqualTo(new double[] { 2, 1, 0, 0, 0 }));
        Assert.That(Mark(engine.Asked[1].Start), Is.EqualTo(0), "the first stage starts where the stages together ended");
        Assert.That(Mark(engine.Asked[2].Start), Is.EqualTo(1), "each later one where the one before ended");
    }

    // One stage, a small program, or one basis that is said to be near: nothing is solved ahead.
    [TestCase(Large, 1, 0)]
    [TestCase(Large - 1, 4, 0)]
    [TestCase(Large, 4, 1)]
    public void Run_WhereAStartIsNoHelp_SolvesEachStageAlone(int columns, int stages, int given)
    {
        ScriptedEngine engine = Zeros(columns);

        Run(engine, columns, stages, given == 0 ? null : [Marked(columns, 7)]);

        Assert.That(engine.Asked, Has.Count.EqualTo(stages));
        Assert.That(engine.Asked[0].Program.Cost[..2].ToArray(), Is.EqualTo(new double[] { 2, 1 }));
        Assert.That(Mark(engine.Asked[0].Start), Is.EqualTo(given == 0 ? -1 : 7));
    }

    // A neighbour's bases: the solve together starts at the latest of its three stages.
    [TestCase(new[] { 7, 8, 9, 10 }, 9)]
    [TestCase(new[] { 7, 8, -1, 10 }, 8)]
    [TestCase(new[] { 7, 8 }, 8)]
    public void Run_FromANeighbour_StartsAtTheLatestOfItsFirstStages(int[] marks, int expected)
    {
        ScriptedEngine engine = Zeros(Large);

        Run(engine, Large, 4, [.. marks.Select(static m => m < 0 ? null : Marked(Large, m))]);

        Assert.That(Mark(engine.Asked[0].Start), Is.EqualTo(expected));
    }

    // Where the stages together have no answer, the neighbour's first stage is the start; without a neighbour there is none.
    [TestCase(new[] { 7, 8 }, 7)]
    [TestCase(new int[0], -1)]
    public void Run_StagesTogetherWithoutAnAnswer_StartsWithout(int[] marks, int expected)
    {
        ScriptedEngine engine = new((program, call) => call == 0 ? new() { Status = TerminationStatus.IterationLimit, Engine = "scripted" } : Zero(program.ColumnCount, call));

        Run(engine, Large, 4, [.. marks.Select(static m => Marked(Large, m))]);

        Assert.That(Mark(engine.Asked[1].Start), Is.EqualTo(expected));
    }

    // A limit or a wish to stop is no doubt: the stage is not asked for again from scratch.
    [TestCase(TerminationStatus.TimeLimit, 1)]
    [TestCase(TerminationStatus.Interrupted, 1)]
    [TestCase(TerminationStatus.NumericalError, 2)]
    public void Run_WithoutAnAnswerFromAStart_IsAskedAgainOnlyInDoubt(TerminationStatus status, int asked)
    {
        ScriptedEngine engine = new((_, _) => new() { Status = status, Engine = "scripted" });

        Run(engine, 5, 1, [Marked(5, 1)]);

        Assert.That(engine.Asked, Has.Count.EqualTo(asked));
    }

    private static void Run(ScriptedEngine engine, int columns, int stages, IReadOnlyList<Basis?>? start)
    {
        double[][] costs = [.. new[] { (0, 2), (1, 4), (2, 5), (3, 7) }.Take(stages).Select(c => Cost(columns, c.Item1, c.Item2))];
        costs[0][1] = 1;
        LinearProgram program = new(
            new double[columns], new double[columns], [.. Enumerable.Repeat(9d, columns)], new bool[columns], [double.NegativeInfinity], [10], [.. Enumerable.Range(0, columns + 1)],
            new int[columns], [.. Enumerable.Repeat(1d, columns)], ["Sum"], [.. Enumerable.Range(0, columns).Select(static c => $"x{c}")]);
        new LexicographicSolve(engine, engine, new SolverOptions()).Run(program, [.. costs.Select(static (c, i) => new LexicographicStage($"{i}", c))], start);
    }

    private static double[] Cost(int columns, int place, double figure)
    {
        double[] cost = new double[columns];
        cost[place] = figure;
        return cost;
    }

    private static ScriptedEngine Zeros(int columns) => new((_, call) => Zero(columns, call));

    private static Solution Zero(int columns, int call) => new() { Status = TerminationStatus.Optimal, Engine = "scripted", Values = new double[columns], Duals = [0], Basis = Marked(columns, call) };

    // A basis that can be told by the column that stands at its upper bound.
    private static Basis Marked(int columns, int mark)
    {
        BasisStatus[] statuses = [.. Enumerable.Repeat(BasisStatus.AtLower, columns)];
        statuses[4 + (mark % (columns - 4))] = BasisStatus.AtUpper;
        return new(statuses, [BasisStatus.Basic]);
    }

    private static int Mark(Basis? basis) => basis is null ? -1 : basis.Columns.Index().Single(static c => c.Item == BasisStatus.AtUpper).Index - 4;
}
