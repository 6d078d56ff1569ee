using System.Globalization;
using ComputeSovereignty.Optimization;
using Google.OrTools.ModelBuilder;

namespace ComputeSovereignty.Solvers.OrTools;

/// <summary>Integer programs by SCIP in Google.OrTools; programs without integers go to GLOP.</summary>
/// <remarks>
/// The answer is checked, not believed, as for every integer engine. Through the package a search cannot be interrupted: a token that is set during it takes
/// effect when the search ends or its time limit passes. <see cref="SolverOptions.Threads"/> and <see cref="SolverOptions.IterationLimit"/> do not reach it.
/// </remarks>
public sealed class ScipSolver : ILinearSolver
{
    private readonly GlopSolver linear = new();

    /// <inheritdoc/>
    public SolverDescription Description { get; } = new()
    {
        Name = "scip",
        Title = $"SCIP (OR-Tools {OrToolsPackage.Version})",
        Version = OrToolsPackage.Version,
        Linear = true,
        Integers = true,
    };

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The starting point has another shape than the program.</exception>
    public Solution Solve(LinearProgram program, SolverOptions options, Basis? start = null, CancellationToken cancellation = default) => program.HasIntegers
        ? CheckedSearch.Solve(program, options, linear, Description.Title, (searched, point) => Search(searched, point, options, cancellation), cancellation)
        : linear.Solve(program, options, start, cancellation);

    private static SearchAnswer Search(LinearProgram program, double[]? point, SolverOptions options, CancellationToken cancellation)
    {
        if (cancellation.IsCancellationRequested || ProgramNumbers.BoundsCross(program, options.Tolerance))
        {
            return new(cancellation.IsCancellationRequested ? SearchEnding.Interrupted : SearchEnding.Infeasible, null, double.NegativeInfinity, 0, 0);
        }

        using OrToolsRun run = new("scip", program);
        if (point is not null)
        {
            run.Hint(point);
        }

        using StopClock clock = new(options.TimeLimit, cancellation);
        run.Solve(Parameters(options), options.TimeLimit, CancellationToken.None);
        SearchEnding ending = run.Status switch
        {
            SolveStatus.OPTIMAL => SearchEnding.Finished,
            SolveStatus.INFEASIBLE => SearchEnding.InfeasibleOrUnbounded, // the package says infeasible where SCIP does not know which
            SolveStatus.UNBOUNDED => SearchEnding.Unbounded,
            SolveStatus.FEASIBLE or SolveStatus.NOT_SOLVED when clock.IsOver => SearchEnding.TimeLimit,
            SolveStatus.FEASIBLE => SearchEnding.OtherLimit,
            _ => SearchEnding.Abandoned,
        };
        return run.HasSolution
            ? new(ending, run.ReadValues(), run.Bound, 0, 0)
            : new(ending, null, double.NegativeInfinity, 0, 0);
    }

    // SCIP measures its gap against the smaller of incumbent and bound, so that its gap is never below the port's.
    private static string Parameters(SolverOptions options)
    {
        string gap = Math.Max(0, options.RelativeGap).ToString("R", CultureInfo.InvariantCulture);
        return $"limits/gap = {gap}\nlimits/absgap = {gap}\nrandomization/randomseedshift = {Math.Abs((long)options.Seed)}";
    }
}
