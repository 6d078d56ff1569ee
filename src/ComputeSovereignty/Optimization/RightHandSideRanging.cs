namespace ComputeSovereignty.Optimization;

/// <summary>Over which right-hand sides the dual of a row holds: as long as the optimal basis stays feasible.</summary>
/// <remarks>
/// Standard right-hand-side ranging (V. Chvátal, "Linear Programming", ch. 10): moving the bound of a row by θ moves the basic columns along
/// K·d = e, where K are the basic columns on the rows that are at a bound; the range ends where a basic column or a row with slack meets a bound.
/// At a degenerate optimum the basis may change at once although the price does not: the range is then a lower estimate.
/// </remarks>
public sealed class RightHandSideRanging
{
    private readonly LinearProgram program;
    private readonly Solution solution;
    private readonly double[] activity;
    private readonly int[] basicColumns;
    private readonly int[] kernelRow;
    private readonly KernelSystem kernel;

    private RightHandSideRanging(LinearProgram program, Solution solution, int[] basicColumns, int[] kernelRow, KernelSystem kernel)
    {
        (this.program, this.solution, this.basicColumns, this.kernelRow, this.kernel) = (program, solution, basicColumns, kernelRow, kernel);
        activity = program.ActivitiesAt(solution.Values);
    }

    /// <summary>Prepares ranging at an optimal basis.</summary>
    /// <param name="program">The linear program.</param>
    /// <param name="solution">Its optimal answer.</param>
    /// <returns>Null where the engine gave no basis, or one that is singular.</returns>
    public static RightHandSideRanging? At(LinearProgram program, Solution solution)
    {
        if (solution.Basis is not { } basis || !solution.HasValues)
        {
            return null;
        }

        int[] columns = [.. Enumerable.Range(0, program.ColumnCount).Where(c => basis.Columns[c] == BasisStatus.Basic)];
        int[] kernelRow = new int[program.RowCount];
        int rows = 0;
        for (int row = 0; row < program.RowCount; row++)
        {
            kernelRow[row] = basis.Rows[row] == BasisStatus.Basic ? -1 : rows++;
        }

        if (rows != columns.Length)
        {
            return null;
        }

        KernelSystem kernel = new(rows, Entries(program, columns, kernelRow));
        return kernel.IsRegular ? new(program, solution, columns, kernelRow, kernel) : null;
    }

    /// <summary>Computes the range of a row's binding bound in which its dual holds.</summary>
    /// <param name="row">A row with a dual.</param>
    /// <returns>The range, infinite where it has no end; null where the row is not at a bound.</returns>
    public (double From, double To)? Of(int row)
    {
        double bound = solution.Duals[row] > 0 ? program.RowLower[row] : program.RowUpper[row];
        if (kernelRow[row] < 0 || double.IsInfinity(bound))
        {
            return null;
        }

        (double down, double up) = Along([(row, 1)]);
        return (bound + down, bound + up);
    }

    /// <summary>Computes how far several right-hand sides may move together before one of the duals changes.</summary>
    /// <param name="changes">By how much each row's binding bound moves per unit of the step; of a row with slack, its only bound.</param>
    /// <returns>The least and the greatest step, at most and at least 0; infinite where there is no end.</returns>
    public (double From, double To) Along(IReadOnlyList<(int Row, double Change)> changes)
    {
        // A bound with slack moves against its row's activity.
        double[] moved = new double[basicColumns.Length];
        double[] rowDirection = new double[program.RowCount];
        foreach ((int row, double change) in changes)
        {
            if (kernelRow[row] >= 0)
            {
                moved[kernelRow[row]] += change;
            }
            else
            {
                rowDirection[row] -= change;
            }
        }

        StepLimit limit = new();
        double[] direction = kernel.Solve(moved);
        for (int index = 0; index < basicColumns.Length; index++)
        {
            int column = basicColumns[index];
            if (Math.Abs(direction[index]) < 1e-12)
            {
                continue;
            }

            limit.Keep(direction[index], solution.Values[column], program.ColumnLower[column], program.ColumnUpper[column]);
            for (int entry = program.ColumnStart[column]; entry < program.ColumnStart[column + 1]; entry++)
            {
                rowDirection[program.RowIndex[entry]] += program.Value[entry] * direction[index];
            }
        }

        for (int other = 0; other < program.RowCount; other++)
        {
            if (kernelRow[other] < 0)
            {
                limit.Keep(rowDirection[other], activity[other], program.RowLower[other], program.RowUpper[other]);
            }
        }

        return (limit.Down, limit.Up);
    }

    private static IEnumerable<(int Row, int Column, double Value)> Entries(LinearProgram program, int[] columns, int[] kernelRow)
    {
        for (int index = 0; index < columns.Length; index++)
        {
            for (int entry = program.ColumnStart[columns[index]]; entry < program.ColumnStart[columns[index] + 1]; entry++)
            {
                if (kernelRow[program.RowIndex[entry]] >= 0)
                {
                    yield return (kernelRow[program.RowIndex[entry]], index, program.Value[entry]);
                }
            }
        }
    }

    // The steps that keep every value between its bounds.
    private sealed class StepLimit
    {
        internal double Down { get; private set; } = double.NegativeInfinity;

        internal double Up { get; private set; } = double.PositiveInfinity;

        internal void Keep(double slope, double value, double lower, double upper)
        {
            if (Math.Abs(slope) < 1e-9)
            {
                return;
            }

            double toLower = Math.Min(0, (lower - value) / Math.Abs(slope));
            double toUpper = Math.Max(0, (upper - value) / Math.Abs(slope));
            Up = Math.Min(Up, slope > 0 ? toUpper : -toLower);
            Down = Math.Max(Down, slope > 0 ? toLower : -toUpper);
        }
    }
}
