namespace ComputeSovereignty.Optimization;

/// <summary>Looks for whole numbers among the optima of a relaxation: where there are any, they are the best of the integer program, and no search is needed.</summary>
/// <remarks>
/// Plans with the least shortfall are many, and differ in when modules are ordered; on the baseline whole modules reach the optimum of every stage but the last. Linear programs over the
/// optima push each fractional value towards the nearer whole one (M. Fischetti, F. Glover, A. Lodi, "The feasibility pump", Math. Program. 104 (2005), with distances on a face);
/// numbers that came out whole stay. On the baseline one such program is enough. It ends where a step makes no more numbers whole.
/// </remarks>
/// <param name="engine">The engine of linear programs.</param>
/// <param name="options">Limits and tolerances.</param>
/// <param name="cancellation">Stops it.</param>
internal sealed class FaceRounding(ILinearSolver engine, SolverOptions options, CancellationToken cancellation)
{
    /// <summary>A number is whole within this.</summary>
    private const double Whole = 1e-7;

    /// <summary>A fractional value is pushed up from this part on: capacity that comes too early does less harm than capacity that does not come.</summary>
    private const double Up = 0.3;

    /// <summary>Looks for a point.</summary>
    /// <param name="isInteger">The columns that must be whole. Shape: [columns].</param>
    /// <param name="optima">A program whose feasible points are the relaxation's optima.</param>
    /// <param name="values">One of them. Shape: [columns].</param>
    /// <param name="basis">A basis to start from, or null.</param>
    /// <returns>An optimum in whole numbers; null where none was found.</returns>
    internal double[]? Of(ReadOnlySpan<bool> isInteger, LinearProgram optima, double[] values, Basis? basis)
    {
        int[] columns = [.. isInteger.ToArray().Index().Where(static c => c.Item).Select(static c => c.Index)];
        double[] lower = optima.ColumnLower.ToArray();
        double[] upper = optima.ColumnUpper.ToArray();
        int open = columns.Count(IsFractional);
        while (open > 0)
        {
            double[] push = new double[lower.Length];
            foreach (int column in columns)
            {
                double floor = Math.Floor(values[column] + Whole);
                bool isFractional = IsFractional(column);
                lower[column] = Math.Max(lower[column], floor);
                upper[column] = Math.Min(upper[column], isFractional ? floor + 1 : floor);
                push[column] = !isFractional ? 0 : values[column] - floor > Up ? -1 : 1;
            }

            Solution solution = engine.Solve(optima.WithColumnBounds(lower, upper).WithCost(push), options, basis, cancellation);
            if (solution.Status is not TerminationStatus.Optimal || solution.Values.Length == 0)
            {
                return null;
            }

            (values, basis) = (solution.Values, solution.Basis ?? basis);
            int left = columns.Count(IsFractional);
            if (left >= open)
            {
                return null;
            }

            open = left;
        }

        return values;

        bool IsFractional(int column) => Math.Abs(values[column] - Math.Round(values[column])) > Whole;
    }
}
