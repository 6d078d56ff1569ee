using System.Globalization;
using ComputeSovereignty.Optimization;
using Google.OrTools.ModelBuilder;

namespace ComputeSovereignty.Solvers.OrTools;

/// <summary>Very large linear programs by Google PDLP, a first-order method.</summary>
/// <remarks>
/// It reaches 10⁻⁶, gives no basis and cannot be interrupted. Where it finds no optimum of that accuracy, for another reason than a limit, GLOP solves the program, since PDLP
/// does not tell infeasible from unbounded.
/// </remarks>
public sealed class PdlpSolver : ILinearSolver
{
    private const double Tolerance = 1e-8; // relative and absolute; what is reached in the values is about a hundredth of it

    private readonly GlopSolver glop = new();

    /// <inheritdoc/>
    public SolverDescription Description { get; } = new()
    {
        Name = "pdlp",
        Title = $"Google PDLP (OR-Tools {OrToolsPackage.Version})",
        Version = OrToolsPackage.Version,
        Linear = true,
        Accuracy = 1e-6,
    };

    /// <inheritdoc/>
    public Solution Solve(LinearProgram program, SolverOptions options, Basis? start = null, CancellationToken cancellation = default)
    {
        if (program.HasIntegers)
        {
            throw new NotSupportedException($"{Description.Title} solves linear programs only; this one has columns that must be whole.");
        }

        bool simple = program.RowCount == 0 || ProgramNumbers.FindFault(program) is not null || ProgramNumbers.BoundsCross(program, options.Tolerance);
        using StopClock clock = new(options.TimeLimit, cancellation);
        if (!simple && !clock.Token.IsCancellationRequested)
        {
            using OrToolsRun run = new("pdlp", program);
            run.Solve(Parameters(options), options.TimeLimit is null ? null : clock.Remaining, CancellationToken.None);
            if (run.Status == SolveStatus.OPTIMAL && Optimum(program, run) is { } optimum)
            {
                return optimum;
            }

            if (options.IterationLimit is not null && !clock.Token.IsCancellationRequested)
            {
                return new Solution { Status = TerminationStatus.IterationLimit, Engine = Description.Title, Message = "pdlp: stopped" };
            }
        }

        TimeSpan? left = options.TimeLimit is null ? null : clock.Remaining;
        return glop.Solve(program, options with { TimeLimit = left }, null, cancellation) with { Engine = Description.Title };
    }

    private static string Parameters(SolverOptions options)
    {
        string tolerance = Tolerance.ToString("R", CultureInfo.InvariantCulture);
        string limit = options.IterationLimit is { } iterations ? $" iteration_limit: {iterations}" : string.Empty;
        return $"num_threads: {Math.Max(1, options.Threads)} termination_criteria {{ simple_optimality_criteria {{ eps_optimal_absolute: {tolerance} eps_optimal_relative: {tolerance} }}{limit} }}";
    }

    private Solution? Optimum(LinearProgram program, OrToolsRun run)
    {
        double[] values = run.ReadValues();
        double[] duals = run.ReadDuals();
        double[] reducedCosts = PricedColumns.ReducedCosts(program, duals);
        if (Residuals.Of(program, values, duals, reducedCosts).Worst > Description.Accuracy)
        {
            return null;
        }

        double objective = program.ObjectiveAt(values);
        return new Solution
        {
            Status = TerminationStatus.Optimal,
            Engine = Description.Title,
            Values = values,
            Duals = duals,
            ReducedCosts = reducedCosts,
            Objective = objective,
            Bound = objective,
            Message = "pdlp: optimal to its tolerance",
        };
    }
}
