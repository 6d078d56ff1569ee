using ComputeSovereignty.Optimization;
using ComputeSovereignty.Solvers.Clp;
using ComputeSovereignty.Solvers.Highs;
using ComputeSovereignty.Solvers.OrTools;

namespace ComputeSovereignty.Solvers;

/// <summary>The choice of the benchmark: GLOP for a linear program without a basis, Clp from a basis, HiGHS for whole modules.</summary>
/// <remarks>
/// Each solve goes to an engine by what is asked alone, never by what was solved before, so that the answer depends on the input alone. A basis from which Clp takes more steps than half the
/// rows leads nowhere: by months with demand it took 40,000 to 94,000 steps where GLOP takes 8,000 from scratch, which is asked then. From a feasible point Clp's steps are the cheaper ones, and it may take twice as many. What GLOP does not settle with an optimum that
/// holds goes to HiGHS, which tells infeasible from unbounded and proves it; where GLOP goes round in circles, it is proved first that there is no plan, if there is none. Where the package has no Clp, on Windows, HiGHS starts from the basis. The answer names the engine that gave it.
/// </remarks>
public sealed class AutoSolver : ILinearSolver
{
    private const int FewSteps = 1000;

    /// <summary>The least number of steps after which GLOP is taken to go round in circles; the largest program measured took a fifth as many as it has rows and columns.</summary>
    private const int ManySteps = 20_000;

    private readonly GlopSolver cold = new();
    private readonly HighsSolver whole = new();
    private readonly ILinearSolver warm;

    /// <summary>Initializes the choice.</summary>
    /// <exception cref="DllNotFoundException">The package has no library for this system.</exception>
    public AutoSolver()
    {
        warm = ClpSolver.IsPresent ? new ClpSolver() : whole;
        string[] titles = [cold.Description.Title, warm.Description.Title, whole.Description.Title];
        Description = whole.Description with
        {
            Name = SolverCatalog.Auto,
            Title = string.Join(", ", titles.Distinct()),
        };
    }

    /// <summary>Gets a value indicating whether the libraries are here.</summary>
    public static bool IsPresent => HighsSolver.IsPresent && NativeLibraries.IsPresent(NativeLibraries.OrTools);

    /// <inheritdoc/>
    public SolverDescription Description { get; }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The starting basis or point has another shape than the program.</exception>
    public Solution Solve(LinearProgram program, SolverOptions options, Basis? start = null, CancellationToken cancellation = default)
    {
        if (program.HasIntegers)
        {
            return whole.Solve(program, options, start, cancellation);
        }

        using StopClock clock = new(options.TimeLimit, cancellation);
        if (start is not null && BasisShape.IsUsable(start, program))
        {
            int patience = Math.Max(FewSteps, options.StartsFeasible ? program.RowCount : program.RowCount / 2);
            Solution near = warm.Solve(program, options with { IterationLimit = Math.Min(patience, options.IterationLimit ?? int.MaxValue) }, start, cancellation);
            if (near.Status is not TerminationStatus.IterationLimit || options.IterationLimit <= patience)
            {
                return near;
            }
        }

        int most = Math.Max(ManySteps, 2 * (program.RowCount + program.ColumnCount));
        Solution first = cold.Solve(program, Left() with { IterationLimit = Math.Min(most, options.IterationLimit ?? int.MaxValue) }, null, cancellation);
        if (first.Status is TerminationStatus.Optimal or TerminationStatus.TimeLimit or TerminationStatus.Interrupted || (first.Status is TerminationStatus.IterationLimit && options.IterationLimit <= most))
        {
            return first;
        }

        if (first.Status is TerminationStatus.IterationLimit or TerminationStatus.Infeasible && ElasticProof.Of(program, cold, Left(), cancellation) is { } proof)
        {
            return proof;
        }

        return whole.Solve(program, Left(), null, cancellation);

        SolverOptions Left() => options.TimeLimit is null ? options : options with { TimeLimit = clock.Remaining };
    }
}
