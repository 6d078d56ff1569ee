using System.Diagnostics.CodeAnalysis;
using ComputeSovereignty.Optimization;
using ComputeSovereignty.Solvers;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Optimization;

[TestFixture]
public sealed class ConflictSetTests
{
    private const double Infinity = double.PositiveInfinity;

    private static readonly ILinearSolver Engine = SolverCatalog.Linear();

    // Rows: x + y ≤ 1, z ≤ 5, x + y ≥ 2, x − z ≤ 3. The first and the third cannot hold together.
    [Test]
    public void Find_TwoRowsAmongFour_AreTheSet()
    {
        LinearProgram program = Program([[1, 1, 0], [0, 0, 1], [1, 1, 0], [1, 0, -1]], [-Infinity, -Infinity, 2, -Infinity], [1, 5, Infinity, 3], [Infinity, Infinity, Infinity]);

        ConflictSet? set = Find(program);

        Assert.That(set!.Rows, Is.EqualTo(new[] { 0, 2 }));
        Assert.That(set.Columns, Is.Empty);
    }

    // x ≥ 2 against x ≤ 1 of the column.
    [Test]
    public void Find_RowAgainstUpperBound_NamesTheColumn()
    {
        ConflictSet? set = Find(Program([[1, 1]], [2], [Infinity], [1, 0.5]));

        Assert.That(set!.Rows, Is.EqualTo(new[] { 0 }));
        Assert.That(set.Columns, Is.EqualTo(new[] { 0, 1 }));
    }

    // x = y, y = z, x ≥ 1, z ≤ 0.5: all four take part.
    [Test]
    public void Find_ChainOfEquations_IsWhole()
    {
        LinearProgram program = Program([[1, -1, 0], [0, 1, -1], [1, 0, 0], [0, 0, 1]], [0, 0, 1, -Infinity], [0, 0, Infinity, 0.5], [Infinity, Infinity, Infinity]);

        Assert.That(Find(program)!.Rows, Is.EqualTo(new[] { 0, 1, 2, 3 }));
    }

    [Test]
    public void Find_ProgramThatHolds_IsNull() =>
        Assert.That(Find(Program([[1, 1]], [1], [2], [Infinity, Infinity])), Is.Null);

    // 2x = 1 has a solution in parts, none in whole numbers.
    [Test]
    public void Find_OnlyWholeNumbersContradict_IsNull()
    {
        LinearProgram program = new([0], [0], [Infinity], [true], [1], [1], [0, 1], [0], [2], ["r"], ["x"]);

        Assert.That(Find(program), Is.Null);
    }

    [Test]
    public void Find_Stopped_IsNull()
    {
        using CancellationTokenSource stop = new();
        stop.Cancel();

        Assert.That(ConflictSet.Find(Program([[1]], [2], [Infinity], [1]), Engine, new SolverOptions(), stop.Token), Is.Null);
    }

    // Whatever the program: the set alone cannot hold, and without any one of its rows it can.
    [FsCheck.NUnit.Property(MaxTest = 60)]
    [SuppressMessage("Security", "CA5394", Justification = "Random programs, not secrets.")]
    public void Find_RandomProgram_CannotHoldAndNothingIsTooMuch(int seed)
    {
        Random random = new(seed);
        int rows = 3 + random.Next(6);
        int columns = 2 + random.Next(4);
        double[][] matrix = [.. Enumerable.Range(0, rows).Select(_ => Enumerable.Range(0, columns).Select(_ => (double)random.Next(-2, 3)).ToArray())];
        double[] lower = [.. Enumerable.Range(0, rows).Select(_ => random.Next(2) == 0 ? -Infinity : random.Next(-3, 6))];
        double[] upper = [.. lower.Select(l => random.Next(2) == 0 ? Infinity : double.IsInfinity(l) ? random.Next(-3, 3) : l)];
        LinearProgram program = Program(matrix, lower, upper, [.. Enumerable.Range(0, columns).Select(_ => random.Next(3) == 0 ? 2 : Infinity)]);
        bool infeasible = Engine.Solve(program, new SolverOptions()).Status == TerminationStatus.Infeasible;

        ConflictSet? set = Find(program);

        Assert.That(set is not null, Is.EqualTo(infeasible));
        if (set is not null)
        {
            Assert.That(Holds(program, set.Rows), Is.False);
            Assert.That(set.Rows.Select(row => Holds(program, [.. set.Rows.Where(r => r != row)])), Is.All.True);
        }
    }

    private static bool Holds(LinearProgram program, IReadOnlyList<int> rows)
    {
        double[] lower = [.. program.RowLower.ToArray().Select((l, row) => rows.Contains(row) ? l : -Infinity)];
        double[] upper = [.. program.RowUpper.ToArray().Select((u, row) => rows.Contains(row) ? u : Infinity)];
        return Engine.Solve(program.WithRowBounds(lower, upper), new SolverOptions()).Status == TerminationStatus.Optimal;
    }

    private static ConflictSet? Find(LinearProgram program) => ConflictSet.Find(program, Engine, new SolverOptions());

    private static LinearProgram Program(double[][] matrix, double[] lower, double[] upper, double[] columnUpper)
    {
        int columns = columnUpper.Length;
        List<int> start = [0];
        List<int> index = [];
        List<double> value = [];
        for (int column = 0; column < columns; column++)
        {
            for (int row = 0; row < matrix.Length; row++)
            {
                if (matrix[row][column] != 0)
                {
                    index.Add(row);
                    value.Add(matrix[row][column]);
                }
            }

            start.Add(index.Count);
        }

        return new(
            [.. Enumerable.Repeat(1d, columns)],
            new double[columns],
            columnUpper,
            new bool[columns],
            lower,
            upper,
            [.. start],
            [.. index],
            [.. value],
            [.. lower.Select(static (_, i) => $"r{i}")],
            [.. columnUpper.Select(static (_, i) => $"x{i}")]);
    }
}
