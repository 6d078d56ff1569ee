using ComputeSovereignty.Measures;
using ComputeSovereignty.Optimization;
using ComputeSovereignty.Solvers;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Optimization;

[TestFixture]
public sealed class BasisTransferTests
{
    private static readonly ILinearSolver Engine = SolverCatalog.Linear();

    [Test]
    public void Between_SameProgram_IsTheBasisItself()
    {
        LinearProgram program = Chain("a", "b", "c");
        Basis basis = Engine.Solve(program, new SolverOptions()).Basis!;

        Assert.That(BasisTransfer.Between(program, basis, Chain("a", "b", "c")), Is.SameAs(basis));
    }

    // A link less drops a row and a column, one more adds them; b's own cap makes its column basic or not.
    [TestCase("a,b,c", "a,c")]
    [TestCase("a,b,c", "b")]
    [TestCase("a,c", "a,b,c,d")]
    [TestCase("a,b", "c,d")]
    public void Between_OtherShape_HasAsManyBasicMembersAsRowsAndTheSameOptimum(string before, string after)
    {
        LinearProgram old = Chain(before.Split(','));
        LinearProgram next = Chain(after.Split(','));

        Basis carried = BasisTransfer.Between(old, Engine.Solve(old, new SolverOptions()).Basis!, next);

        Assert.That(carried.Columns, Has.Count.EqualTo(next.ColumnCount));
        Assert.That(carried.Rows, Has.Count.EqualTo(next.RowCount));
        Assert.That(carried.Columns.Concat(carried.Rows).Count(static s => s == BasisStatus.Basic), Is.EqualTo(next.RowCount));
        Assert.That(Engine.Solve(next, new SolverOptions(), carried).Objective, Is.EqualTo(Engine.Solve(next, new SolverOptions()).Objective).Within(1e-9));
    }

    [Test]
    public void Between_RowsAppendedToTheFirst_KeepTheirStatusAtTheEnd()
    {
        LinearProgram old = Chain("a", "b");
        LinearProgram next = Chain("a", "c");
        Basis basis = Engine.Solve(old, new SolverOptions()).Basis!.WithRows(1);

        Basis carried = BasisTransfer.Between(old, basis, next);

        Assert.That(carried.Rows, Has.Count.EqualTo(next.RowCount + 1));
        Assert.That(carried.Rows[^1], Is.EqualTo(BasisStatus.Basic));
    }

    // max Σ output(i) with output(i) − capacity(i) ≤ 0, capacity(i) ≤ i's letter, Σ output ≤ 5.
    private static LinearProgram Chain(params string[] links)
    {
        ProgramBuilder builder = new();
        LinearExpression<KiloDie> total = new();
        List<int> outputs = [];
        foreach (string link in links)
        {
            Variable<KiloDie> output = builder.NonNegative<KiloDie>("output", link, string.Empty);
            Variable<KiloDie> capacity = builder.NonNegative<KiloDie>("capacity", link, string.Empty, link[0] - 'a' + 1);
            LinearExpression<KiloDie> row = new();
            row += output;
            row -= capacity;
            builder.AtMost("Link", link, string.Empty, row, Quantity<KiloDie>.Zero);
            total += output;
            outputs.Add(output.Column);
        }

        builder.AtMost("Total", string.Empty, string.Empty, total, new Quantity<KiloDie>(5));
        LinearProgram program = builder.Build();
        double[] cost = new double[program.ColumnCount];
        outputs.ForEach(column => cost[column] = -1);
        return program.WithCost(cost);
    }
}
