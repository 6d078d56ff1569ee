using ComputeSovereignty.Optimization;
using Result = Google.OrTools.LinearSolver.Solver.ResultStatus;

namespace ComputeSovereignty.Solvers.OrTools;

/// <summary>Linear programs by Google GLOP, each from its beginning: the quickest of all engines on a program without a basis.</summary>
/// <remarks>
/// It gives its basis, from which other engines start, and takes none: a model of its own keeps one between solves, but an answer would then depend on what was solved before it.
/// It says infeasible where it does not know which of infeasible and unbounded: a second solve without objective tells; it has no proof of either. Duals are in the port's sign; reduced
/// costs are computed from them. A token or the clock stops it within moments.
/// </remarks>
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
        Solution solution = Attempt(program, options, clock, presolve: true);
        bool doubtful = solution.Status == TerminationStatus.NumericalError
            || (solution.Status == TerminationStatus.Optimal && Worst(program, solution) > Good);
        if (!doubtful)
        {
            return solution;
        }

        Solution second = Attempt(program, options, clock, presolve: false);
        Solution better = Worst(program, second) < Worst(program, solution) ? second : solution;
        return better.Status == TerminationStatus.Optimal && Worst(program, better) > Bearable ? better with { Status = TerminationStatus.NumericalError } : better;
    }

    private static double Worst(LinearProgram program, Solution solution) => solution.Status == TerminationStatus.Optimal
        ? Residuals.Of(program, solution.Values, solution.Duals, solution.ReducedCosts).Worst
        : double.PositiveInfinity;

    private Solution Attempt(LinearProgram program, SolverOptions options, StopClock clock, bool presolve)
    {
        string way = presolve ? "glop" : "glop without preprocessing";
        if (clock.Token.IsCancellationRequested)
        {
            return Stopped(options, clock, way, null, program);
        }

        using GlopModel model = new(program);
        Result result = model.Solve(options, clock, presolve);
        Solution solution = result switch
        {
            Result.OPTIMAL => Optimum(program, model, way),
            Result.INFEASIBLE or Result.UNBOUNDED => InfeasibleOrUnbounded(program, options, clock, result),
            Result.FEASIBLE => Stopped(options, clock, way, model.ReadValues(), program),
            _ => Stopped(options, clock, way, null, program),
        };
        return solution with { Iterations = model.Iterations };
    }

    private Solution Optimum(LinearProgram program, GlopModel model, string way)
    {
        double[] values = model.ReadValues();
        double[] duals = model.ReadDuals();
        double objective = program.ObjectiveAt(values);
        return Answer(TerminationStatus.Optimal, $"{way}: optimal") with
        {
            Values = values,
            Duals = duals,
            ReducedCosts = PricedColumns.ReducedCosts(program, duals),
            Objective = objective,
            Bound = objective,
            Basis = model.ReadBasis(),
        };
    }

    private Solution InfeasibleOrUnbounded(LinearProgram program, SolverOptions options, StopClock clock, Result said)
    {
        using GlopModel feasibility = new(program.WithCost(new double[program.ColumnCount]));
        return feasibility.Solve(options, clock, presolve: true) switch
        {
            Result.OPTIMAL or Result.FEASIBLE => Answer(TerminationStatus.Unbounded, $"{said}; a feasible point exists"),
            Result.INFEASIBLE => Answer(TerminationStatus.Infeasible, $"{said}; no feasible point exists"),
            var then => Answer(TerminationStatus.InfeasibleOrUnbounded, $"{said}; then {then}"),
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
