namespace ComputeSovereignty.Optimization;

/// <summary>Rows and bounds of a program that contradict each other: none of them can be left out without the contradiction going away.</summary>
/// <param name="Rows">The rows, ascending.</param>
/// <param name="Columns">The columns whose upper bound, or lower bound other than 0, takes part; ascending.</param>
public sealed record ConflictSet(IReadOnlyList<int> Rows, IReadOnlyList<int> Columns)
{
    /// <summary>Finds a smallest set of rows and bounds that contradict each other in the linear relaxation.</summary>
    /// <remarks>
    /// An elastic filter finds a small set: every row may give at a price, rows that give are made hard, until the hard ones cannot hold
    /// (J. W. Chinneck, Feasibility and Infeasibility in Optimization, 2008, section 6.2.2). A deletion filter then leaves out what is not needed (section 6.2.1).
    /// Cost: a few solves of the whole program, then one small solve for each row and bound of the set. Another set may exist beside it.
    /// </remarks>
    /// <param name="program">The program; its objective and its integers do not count.</param>
    /// <param name="engine">An engine of linear programs.</param>
    /// <param name="options">Limits of one solve.</param>
    /// <param name="cancellation">Stops the search.</param>
    /// <returns>The set; null where the relaxation holds together, so that only whole numbers contradict, or where the search was stopped.</returns>
    public static ConflictSet? Find(LinearProgram program, ILinearSolver engine, SolverOptions options, CancellationToken cancellation = default) =>
        Find(program, engine, options, out _, cancellation);

    /// <summary>Finds a smallest set, and tells whether nothing was found because the search ended before it knew.</summary>
    /// <param name="program">The program; its objective and its integers do not count.</param>
    /// <param name="engine">An engine of linear programs.</param>
    /// <param name="options">Limits of one solve, and the deadline of the run.</param>
    /// <param name="isOpen">Whether the search was stopped, its time was over, or the engine had no answer.</param>
    /// <param name="cancellation">Stops the search.</param>
    /// <returns>The set; null where the relaxation holds together, or where the search is open.</returns>
    public static ConflictSet? Find(LinearProgram program, ILinearSolver engine, SolverOptions options, out bool isOpen, CancellationToken cancellation = default)
    {
        ConflictSearch search = new(program, engine, options, cancellation);
        ConflictSet? found = search.Find();
        isOpen = search.IsOpen;
        return found;
    }
}
