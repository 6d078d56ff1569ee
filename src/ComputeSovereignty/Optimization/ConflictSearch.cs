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

    /// <summary>From how many rows or bounds on their prices choose among them first.</summary>
    private const int Many = 40;

    /// <summary>Gets a value indicating whether the search ended before it knew: it was stopped, its time was over, or the engine had no answer.</summary>
    internal bool IsOpen { get; private set; }

    private bool IsOver => cancellation.IsCancellationRequested || options.Deadline is { IsOver: true };

    /// <summary>Finds the set.</summary>
    internal ConflictSet? Find()
    {
        if (Filter() is not { } rows)
        {
            return null;
        }

        rows = Priced(rows);
        LinearProgram small = Restricted(rows);
        (double[] lower, double[] upper) = ([.. small.RowLower], [.. small.RowUpper]);
        int[] neededRows = Needed(
            Enumerable.Range(0, rows.Length),
            row => (lower[row], upper[row]) = (double.NegativeInfinity, double.PositiveInfinity),
            row => (lower[row], upper[row]) = (small.RowLower[row], small.RowUpper[row]),
            () => small.WithRowBounds(lower, upper));

        LinearProgram rest = small.WithRowBounds(lower, upper);
        (double[] low, double[] high) = ([.. rest.ColumnLower], [.. rest.ColumnUpper]);
        int[] columns = [.. Enumerable.Range(0, rest.ColumnCount).Where(column => Counts(rest, column))];
        if (columns.Length > Many)
        {
            columns = Priced(rest, columns, DropColumn, RestoreColumn, () => rest.WithColumnBounds(low, high));
        }

        int[] neededColumns = Needed(columns, DropColumn, RestoreColumn, () => rest.WithColumnBounds(low, high));
        IsOpen |= IsOver;
        return IsOpen ? null : new([.. neededRows.Select(row => rows[row])], neededColumns);

        void DropColumn(int column) => (low[column], high[column]) = (Math.Min(0, low[column]), double.PositiveInfinity);

        void RestoreColumn(int column) => (low[column], high[column]) = (rest.ColumnLower[column], rest.ColumnUpper[column]);
    }

    // Of many rows those count that have a price where all may give: their prices contradict each other. One solve more instead of one for each of the others.
    private int[] Priced(int[] rows)
    {
        if (rows.Length <= Many || Prices(Restricted(rows)) is not { } prices)
        {
            return rows;
        }

        int[] priced = [.. rows.Where((_, i) => Math.Abs(prices[i]) > Tolerance)];
        return IsContradiction(Restricted(priced)) ? priced : rows;
    }

    // The same of the bounds of columns: those count whose column has a price.
    private int[] Priced(LinearProgram rest, int[] columns, Action<int> drop, Action<int> restore, Func<LinearProgram> current)
    {
        if (Prices(rest) is not { } prices)
        {
            return columns;
        }

        int[] free = [.. columns.Where(column => Math.Abs(Enumerable.Range(rest.ColumnStart[column], rest.ColumnStart[column + 1] - rest.ColumnStart[column]).Sum(e => prices[rest.RowIndex[e]] * rest.Value[e])) <= Tolerance)];
        Array.ForEach(free, drop);
        if (IsContradiction(current()))
        {
            return [.. columns.Except(free)];
        }

        Array.ForEach(free, restore);
        return columns;
    }

    private double[]? Prices(LinearProgram some)
    {
        Solution least = engine.Solve(ElasticRelaxation.Of(some, new bool[some.RowCount]).Program, options, null, cancellation);
        return least.Status is TerminationStatus.Optimal ? least.Duals : null;
    }

    private bool IsContradiction(LinearProgram some) => engine.Solve(some, options, null, cancellation).Status is TerminationStatus.Infeasible or TerminationStatus.InfeasibleOrUnbounded;

    // Whether a column has a bound to leave out, and either stands in a row or contradicts itself.
    private static bool Counts(LinearProgram rest, int column) =>
        (rest.ColumnLower[column] > 0 || !double.IsPositiveInfinity(rest.ColumnUpper[column]))
        && (rest.ColumnStart[column + 1] > rest.ColumnStart[column] || rest.ColumnLower[column] > rest.ColumnUpper[column]);

    // The elastic filter: null where every row can hold.
    private int[]? Filter()
    {
        bool[] hard = new bool[program.RowCount];
        while (!IsOver)
        {
            ElasticRelaxation elastic = ElasticRelaxation.Of(program, hard);
            Solution solution = engine.Solve(elastic.Program, options, null, cancellation);
            if (solution.Status is TerminationStatus.Infeasible or TerminationStatus.InfeasibleOrUnbounded)
            {
                return [.. Enumerable.Range(0, hard.Length).Where(row => hard[row])];
            }

            if (solution.Status is not TerminationStatus.Optimal)
            {
                break;
            }

            int[] giving = [.. elastic.Giving(solution.Values, Tolerance)];
            if (giving.Length == 0)
            {
                return null;
            }

            foreach (int row in giving)
            {
                hard[row] = true;
            }
        }

        IsOpen = true;
        return null;
    }

    // The deletion filter: what can go while the rest still contradicts itself is left out for good.
    private int[] Needed(IEnumerable<int> candidates, Action<int> drop, Action<int> restore, Func<LinearProgram> current)
    {
        List<int> needed = [];
        foreach (int i in candidates.TakeWhile(_ => !IsOver))
        {
            drop(i);
            if (!IsContradiction(current()))
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
