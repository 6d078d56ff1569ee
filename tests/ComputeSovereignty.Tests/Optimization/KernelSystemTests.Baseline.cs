using ComputeSovereignty.Optimization;
using ComputeSovereignty.Tests.WholeCases;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Optimization;

public sealed partial class KernelSystemTests
{
    // The kernel of the baseline's share stage: some hundred columns, and pivots that fill hardly any of it.
    [Test]
    public void Kernel_OfTheBaseline_StaysSparse()
    {
        LinearProgram program = WholeCase.BaselineProgram.Program.WithCost(WholeCase.BaselineProgram.Stages[0].Minimised).Relaxed();
        Solution solution = ComputeSovereignty.Solvers.SolverCatalog.Linear().Solve(program, new SolverOptions());
        int[] columns = [.. Enumerable.Range(0, program.ColumnCount).Where(c => solution.Basis!.Columns[c] == BasisStatus.Basic)];
        int[] rows = [.. Enumerable.Range(0, program.RowCount).Where(r => solution.Basis!.Rows[r] != BasisStatus.Basic)];
        KernelSystem system = new(rows.Length, Entries());

        Assert.That(system.IsRegular, Is.True);
        Assert.That(system.KernelSize, Is.InRange(50, 1000));
        Assert.That(system.Fill, Is.LessThan(3 * system.KernelSize));
        TestContext.Out.WriteLine($"{rows.Length} rows, kernel {system.KernelSize}, fill {system.Fill}");

        IEnumerable<(int Row, int Column, double Value)> Entries()
        {
            Dictionary<int, int> place = rows.Index().ToDictionary(static r => r.Item, static r => r.Index);
            for (int index = 0; index < columns.Length; index++)
            {
                for (int entry = program.ColumnStart[columns[index]]; entry < program.ColumnStart[columns[index] + 1]; entry++)
                {
                    if (place.TryGetValue(program.RowIndex[entry], out int row))
                    {
                        yield return (row, index, program.Value[entry]);
                    }
                }
            }
        }
    }
}
