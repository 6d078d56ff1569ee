namespace ComputeSovereignty.Optimization;

/// <summary>The search behind <see cref="ConflictSet"/>.</summary>
/// <param name="program">The program.</param>
/// <param name="engine">The engine.</param>
/// <param name="options">Limits of one solve.</param>
/// <param name="cancellation">Stops the search.</param>
internal sealed class ConflictSearch(LinearProgram program, ILinearSolver engine, SolverOptions options, CancellationToken cancellation)
{
    /// <summary>A row that gives by less than this, in program units, does not give.</summary>
    private const double Tolerance = 1e-7;

    /// <summary>Finds the set.</summary>
    internal ConflictSet? Find()
    {
        if (Filter() is not { } rows)
        {
            return null;
        }

        LinearProgram small = Restricted(rows);
        (double[] lower, double[] upper) = ([.. small.RowLower], [.. small.RowUpper]);
        int[] neededRows = Needed(
            Enumerable.Range(0, rows.Length),
            row => (lower[row], upper[row]) = (double.NegativeInfinity, double.PositiveInfinity),
            row => (lower[row], upper[row]) = (small.RowLower[row], small.RowUpper[row]),
            () => small.WithRowBounds(lower, upper));

        LinearProgram rest = small.WithRowBounds(lower, upper);
        (double[] low, double[] high) = ([.. rest.ColumnLower], [.. rest.ColumnUpper]);
        int[] neededColumns = Needed(
            Enumerable.Range(0, rest.ColumnCount).Where(column => Counts(rest, column)),
            column => (low[column], high[column]) = (Math.Min(0, low[column]), double.PositiveInfinity),
            column => (low[column], high[column]) = (rest.ColumnLower[column], rest.ColumnUpper[column]),
            () => rest.WithColumnBounds(low, high));
        return cancellation.IsCancellationRequested ? null : new([.. neededRows.Select(row => rows[row])], neededColumns);
    }

    // Whether a column has a bound to leave out, and either stands in a row or contradicts itself.
    private static bool Counts(LinearProgram rest, int column) =>
        (rest.ColumnLower[column] > 0 || !double.IsPositiveInfinity(rest.ColumnUpper[column]))
        && (rest.ColumnStart[column + 1] > rest.ColumnStart[column] || rest.ColumnLower[column] > rest.ColumnUpper[column]);

    // The elastic filter: null where every row can hold.
    private int[]? Filter()
    {
        bool[] hard = new bool[program.RowCount];
        while (!cancellation.IsCancellationRequested)
        {
            ElasticRelaxation elastic = ElasticRelaxation.Of(program, hard);
            Solution solution = engine.Solve(elastic.Program, options, null, cancellation);
            if (solution.Status is TerminationStatus.Infeasible or TerminationStatus.InfeasibleOrUnbounded)
            {
                return [.. Enumerable.Range(0, hard.Length).Where(row => hard[row])];
            }

            int[] giving = solution.HasValues ? [.. elastic.Giving(solution.Values, Tolerance)] : [];
            if (giving.Length == 0)
            {
                return null;
            }

            foreach (int row in giving)
            {
                hard[row] = true;
            }
        }

        return null;
    }

    // The deletion filter: what can go while the rest still contradicts itself is left out for good.
    private int[] Needed(IEnumerable<int> candidates, Action<int> drop, Action<int> restore, Func<LinearProgram> current)
    {
        List<int> needed = [];
        foreach (int i in candidates.TakeWhile(_ => !cancellation.IsCancellationRequested))
        {
            drop(i);
            if (engine.Solve(current(), options, null, cancellation).Status is not (TerminationStatus.Infeasible or TerminationStatus.InfeasibleOrUnbounded))
            {
                restore(i);
                needed.Add(i);
            }
        }

        return [.. needed];
    }

    // The program of some rows alone, without objective and integers; columns keep their places.
    private LinearProgram Restricted(int[] rows)
    {
        int[] place = new int[program.RowCount];
        Array.Fill(place, -1);
        for (int i = 0; i < rows.Length; i++)
        {
            place[rows[i]] = i;
        }

        int[] start = new int[program.ColumnCount + 1];
        List<int> index = [];
        List<double> values = [];
        for (int column = 0; column < program.ColumnCount; column++)
        {
            for (int entry = program.ColumnStart[column]; entry < program.ColumnStart[column + 1]; entry++)
            {
                if (place[program.RowIndex[entry]] >= 0)
                {
                    index.Add(place[program.RowIndex[entry]]);
                    values.Add(program.Value[entry]);
                }
            }

            start[column + 1] = index.Count;
        }

        return new LinearProgram(
            new double[program.ColumnCount],
            [.. program.ColumnLower],
            [.. program.ColumnUpper],
            new bool[program.ColumnCount],
            [.. rows.Select(row => program.RowLower[row])],
            [.. rows.Select(row => program.RowUpper[row])],
            start,
            [.. index],
            [.. values],
            [.. rows.Select(row => program.RowNames[row])],
            program.ColumnNames);
    }
}
