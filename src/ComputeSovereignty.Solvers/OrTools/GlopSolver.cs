using System.Globalization;
using ComputeSovereignty.Optimization;
using Google.OrTools.ModelBuilder;

namespace ComputeSovereignty.Solvers.OrTools;

/// <summary>Linear programs by Google GLOP.</summary>
/// <remarks>The package takes no starting basis and gives none, and it says infeasible where GLOP does not know which of infeasible and unbounded: a second solve without objective tells.</remarks>
public sealed class GlopSolver : ILinearSolver
{
    // An answer this good is returned at once; the certificate's limit is ten times as wide.
    private const double Good = 1e-7;
    private const double Bearable = 1e-6;

    /// <inheritdoc/>
    public SolverDescription Description { get; } = new()
    {
        Name = "glop",
        Title = $"Google GLOP (OR-Tools {OrToolsPackage.Version})",
        Version = OrToolsPackage.Version,
        Linear = true,
        Interruptible = true,
    };

    /// <inheritdoc/>
    public Solution Solve(LinearProgram program, SolverOptions options, Basis? start = null, CancellationToken cancellation = default)
    {
        if (program.HasIntegers)
        {
            throw new NotSupportedException($"{Description.Title} solves linear programs only; this one has columns that must be whole.");
        }

        if (ProgramNumbers.FindFault(program) is { } fault)
        {
            return Answer(TerminationStatus.NumericalError, fault);
        }

        if (ProgramNumbers.BoundsCross(program, options.Tolerance))
        {
            return Answer(TerminationStatus.Infeasible, "a lower bound is above its upper bound");
        }

        using StopClock clock = new(options.TimeLimit, cancellation);
        Solution solution = Attempt(program, options, clock, "glop", string.Empty);
        bool doubtful = solution.Status == TerminationStatus.NumericalError
            || (solution.Status == TerminationStatus.Optimal && Worst(program, solution) > Good);
        if (!doubtful)
        {
            return solution;
        }

        Solution second = Attempt(program, options, clock, "glop without preprocessing", " use_preprocessing: false");
        Solution better = Worst(program, second) < Worst(program, solution) ? second : solution;
        return better.Status == TerminationStatus.Optimal && Worst(program, better) > Bearable ? better with { Status = TerminationStatus.NumericalError } : better;
    }

    private static double Worst(LinearProgram program, Solution solution) => solution.Status == TerminationStatus.Optimal
        ? Residuals.Of(program, solution.Values, solution.Duals, solution.ReducedCosts).Worst
        : double.PositiveInfinity;

    private static string Parameters(SolverOptions options)
    {
        string tolerance = options.Tolerance.ToString("R", CultureInfo.InvariantCulture);
        string limit = options.IterationLimit is { } iterations ? $" max_number_of_iterations: {iterations}" : string.Empty;
        return $"primal_feasibility_tolerance: {tolerance} dual_feasibility_tolerance: {tolerance} random_seed: {options.Seed}{limit}";
    }

    private Solution Attempt(LinearProgram program, SolverOptions options, StopClock clock, string way, string more)
    {
        if (clock.Token.IsCancellationRequested)
        {
            return Stopped(options, clock, way, null, program);
        }

        using OrToolsRun run = new("glop", program);
        run.Solve(Parameters(options) + more, clock.Remaining, clock.Token);
        return run.Status switch
        {
            SolveStatus.OPTIMAL => Optimum(program, run, way),
            SolveStatus.INFEASIBLE or SolveStatus.UNBOUNDED => InfeasibleOrUnbounded(program, options, clock, run.Status),
            SolveStatus.MODEL_INVALID or SolveStatus.INVALID_SOLVER_PARAMETERS => Answer(TerminationStatus.NumericalError, $"{way}: {run.Status}"),
            _ => Stopped(options, clock, way, run.HasSolution ? run.ReadValues() : null, program),
        };
    }

    private Solution Optimum(LinearProgram program, OrToolsRun run, string way)
    {
        double[] values = run.ReadValues();
        double[] duals = run.ReadDuals();
        double objective = program.ObjectiveAt(values);
        return Answer(TerminationStatus.Optimal, $"{way}: optimal") with
        {
            Values = values,
            Duals = duals,
            ReducedCosts = PricedColumns.ReducedCosts(program, duals),
            Objective = objective,
            Bound = objective,
        };
    }

    private Solution InfeasibleOrUnbounded(LinearProgram program, SolverOptions options, StopClock clock, SolveStatus said)
    {
        using OrToolsRun feasibility = new("glop", program.WithCost(new double[program.ColumnCount]));
        feasibility.Solve(Parameters(options), clock.Remaining, clock.Token);
        return feasibility.Status switch
        {
            SolveStatus.OPTIMAL or SolveStatus.FEASIBLE => Answer(TerminationStatus.Unbounded, $"{said}; a feasible point exists"),
            SolveStatus.INFEASIBLE => Answer(TerminationStatus.Infeasible, $"{said}; no feasible point exists"),
            _ => Answer(TerminationStatus.InfeasibleOrUnbounded, $"{said}; then {feasibility.Status}"),
        };
    }

    private Solution Stopped(SolverOptions options, StopClock clock, string way, double[]? values, LinearProgram program)
    {
        TerminationStatus limit = options.IterationLimit is null ? TerminationStatus.NumericalError : TerminationStatus.IterationLimit;
        TerminationStatus time = clock.IsOver ? TerminationStatus.TimeLimit : limit;
        Solution stopped = Answer(clock.IsInterrupted ? TerminationStatus.Interrupted : time, $"{way}: stopped");
        return values is not null && Residuals.Of(program, values).Primal <= Bearable
            ? stopped with { Values = values, Objective = program.ObjectiveAt(values) }
            : stopped;
    }

    private Solution Answer(TerminationStatus status, string message) => new() { Status = status, Engine = Description.Title, Message = message };
}
