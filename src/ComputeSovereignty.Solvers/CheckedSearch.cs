using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Solvers;

/// <summary>Runs an integer search and checks its answer: the plan's residuals and the gap are computed here, from the program.</summary>
/// <param name="program">The program, its numbers checked.</param>
/// <param name="options">The options.</param>
/// <param name="linear">The engine for the linear programs on the way.</param>
/// <param name="engine">The engine's name and version.</param>
/// <param name="search">The search: a program and a starting point that holds, or null; null where the wait for the engine was interrupted.</param>
internal sealed class CheckedSearch(
    LinearProgram program,
    SolverOptions options,
    ILinearSolver linear,
    string engine,
    Func<LinearProgram, double[]?, SearchAnswer?> search)
{
    /// <summary>Solves a program with integers: numbers that are none and a starting point of another shape are no question for a search.</summary>
    /// <param name="program">The program.</param>
    /// <param name="options">The options.</param>
    /// <param name="linear">The engine for the linear programs on the way.</param>
    /// <param name="engine">The engine's name and version.</param>
    /// <param name="search">The search.</param>
    /// <param name="cancellation">The caller's token.</param>
    /// <exception cref="ArgumentException">The starting point has another shape than the program.</exception>
    internal static Solution Solve(LinearProgram program, SolverOptions options, ILinearSolver linear, string engine, Func<LinearProgram, double[]?, SearchAnswer?> search, CancellationToken cancellation)
    {
        if (options.StartingPoint is { } given && given.Count != program.ColumnCount)
        {
            throw new ArgumentException($"The starting point has {given.Count} columns, the program {program.ColumnCount}.", nameof(options));
        }

        return ProgramNumbers.FindFault(program) is { } fault
            ? new Solution { Status = TerminationStatus.NumericalError, Engine = engine, Message = fault }
            : new CheckedSearch(program, options, linear, engine, search).Run(cancellation);
    }

    private Solution Run(CancellationToken cancellation)
    {
        IncumbentCheck incumbents = new(program, options, linear);
        double[]? start = options.StartingPoint is { } point ? incumbents.Check([.. point]) : null;
        if (search(program, start) is not { } answer)
        {
            return new Solution { Status = TerminationStatus.Interrupted, Engine = engine, Message = "interrupted while another search was under way" };
        }

        double[]? found = answer.Incumbent is null ? null : incumbents.Check(answer.Incumbent);
        if (start is not null && (found is null || program.ObjectiveAt(start) < program.ObjectiveAt(found)))
        {
            found = start;
        }

        Solution solution = found is null ? JudgeWithoutPlan(answer, cancellation) : JudgePlan(answer, found);
        return solution with { Nodes = answer.Nodes, Iterations = answer.Iterations };
    }

    private Solution JudgePlan(SearchAnswer answer, double[] values)
    {
        double objective = program.ObjectiveAt(values);
        double slack = 1e-6 * Math.Max(1, Math.Abs(objective));
        Solution plan = new() { Status = TerminationStatus.NumericalError, Engine = engine, Values = values, Objective = objective };
        if (answer.Ending is SearchEnding.Infeasible or SearchEnding.Unbounded or SearchEnding.InfeasibleOrUnbounded)
        {
            return plan with { Message = $"{answer.Ending}, says the search, but the starting point satisfies every row" };
        }

        if (answer.Ending == SearchEnding.Interrupted)
        {
            // Where the engine's bound survives an interruption, the plan is known to be this good.
            bool bounded = answer.Bound <= objective + slack;
            return bounded
                ? plan with { Status = TerminationStatus.Interrupted, Bound = Math.Min(objective, answer.Bound), Message = "interrupted" }
                : plan with { Status = TerminationStatus.Interrupted, Message = "interrupted; no bound is known" };
        }

        if (double.IsNaN(answer.Bound) || answer.Bound > objective + slack)
        {
            return plan with { Message = $"the search claims the bound {answer.Bound:R}, above its own plan's objective {objective:R}" };
        }

        double bound = Math.Min(objective, answer.Bound);
        double gap = (objective - bound) / Math.Max(1, Math.Abs(objective));
        plan = plan with { Bound = bound, Message = $"{answer.Ending}; gap {gap:G3}" };
        return gap <= options.RelativeGap + 1e-9
            ? plan with { Status = TerminationStatus.Optimal }
            : plan with { Status = answer.Ending.ToStatus() };
    }

    private Solution JudgeWithoutPlan(SearchAnswer answer, CancellationToken cancellation)
    {
        if (answer.Ending == SearchEnding.Infeasible)
        {
            Solution relaxed = linear.Solve(program.Relaxed(), options with { StartingPoint = null }, null, cancellation);
            return new Solution
            {
                Status = TerminationStatus.Infeasible,
                Engine = engine,
                InfeasibilityRay = relaxed.InfeasibilityRay,
                Message = relaxed.Status == TerminationStatus.Infeasible ? "infeasible, also without integers" : "infeasible, though only because of the integers",
            };
        }

        if (answer.Ending is SearchEnding.Unbounded or SearchEnding.InfeasibleOrUnbounded)
        {
            // With an unbounded relaxation and rational data, any feasible point makes the program unbounded.
            TerminationStatus status = search(program.WithCost(new double[program.ColumnCount]), null) switch
            {
                { Incumbent: not null } => TerminationStatus.Unbounded,
                { Ending: SearchEnding.Infeasible or SearchEnding.InfeasibleOrUnbounded } => TerminationStatus.Infeasible,
                _ => TerminationStatus.InfeasibleOrUnbounded,
            };
            return new Solution { Status = status, Engine = engine, Message = "the relaxation has no optimum" };
        }

        return new Solution
        {
            Status = answer.Ending.ToStatus(),
            Engine = engine,
            Bound = answer.Bound < ProgramNumbers.Largest ? answer.Bound : double.NegativeInfinity,
            Message = answer.Incumbent is null ? answer.Ending.ToString() : $"{answer.Ending}, with a plan that does not satisfy the rows",
        };
    }
}
