using System.Globalization;
using ComputeSovereignty.Optimization;
using ComputeSovereignty.Solvers.Clp;

namespace ComputeSovereignty.Solvers.Cbc;

/// <summary>One integer search, and the checks of its answer.</summary>
internal sealed class CbcSearch(LinearProgram program, SolverOptions options, ClpSolver linear, string engine)
{
    /// <summary>Runs the search and checks its answer.</summary>
    /// <param name="cancellation">The caller's token.</param>
    internal Solution Run(CancellationToken cancellation)
    {
        IncumbentCheck incumbents = new(program, options, linear);
        double[]? start = options.StartingPoint is { } point ? incumbents.Check([.. point]) : null;
        CbcAnswer? answer = Search(program, start, options.TimeLimit, cancellation);
        if (answer is null)
        {
            return new Solution { Status = TerminationStatus.Interrupted, Engine = engine, Message = "interrupted while another search was under way" };
        }

        double[]? found = answer.Incumbent is null ? null : incumbents.Check(answer.Incumbent);
        if (start is not null && (found is null || program.ObjectiveAt(start) < program.ObjectiveAt(found)))
        {
            found = start;
        }

        Solution solution = found is null ? JudgeWithoutPlan(answer, cancellation) : JudgePlan(answer, found);
        return solution with { Engine = engine, Nodes = answer.Nodes, Iterations = answer.Iterations };
    }

    private CbcAnswer? Search(LinearProgram searched, double[]? start, TimeSpan? limit, CancellationToken cancellation)
    {
        using CbcGate? gate = CbcGate.Enter(cancellation);
        if (gate is null)
        {
            return null;
        }

        using CbcInterruption interruption = new(cancellation);
        using CbcModel model = CbcModel.Load(searched);
        SetParameters(model, limit);
        if (start is not null)
        {
            model.Start(searched, start);
        }

        if (cancellation.CanBeCanceled)
        {
            interruption.Watch(model);
        }

        using StopClock clock = new(limit, cancellation);
        model.Solve();
        return CbcAnswer.Read(model, interruption.HasCutNodes, clock.IsOver);
    }

    private void SetParameters(CbcModel model, TimeSpan? limit)
    {
        // Cbc measures its gap against the larger of incumbent and bound, the port against the incumbent: g/(1+g) of the first is at most g of the second.
        double gap = Math.Max(0, options.RelativeGap);
        model.Set("ratioGap", Text(gap / (1 + gap)));
        model.Set("allowableGap", Text(gap));
        model.Set("randomSeed", Text(options.Seed));
        model.Set("randomCbcSeed", Text(options.Seed));
        if (options.Threads > 1)
        {
            model.Set("threads", Text(options.Threads));
        }

        if (limit is { } wait)
        {
            // By default the limit counts processor seconds of the whole process, other threads included.
            model.Set("timeMode", "elapsed");
            model.Set("seconds", Text(Math.Max(0.001, wait.TotalSeconds)));
        }
    }

    private Solution JudgePlan(CbcAnswer answer, double[] values)
    {
        double objective = program.ObjectiveAt(values);
        double slack = 1e-6 * Math.Max(1, Math.Abs(objective));
        Solution plan = new() { Status = TerminationStatus.NumericalError, Engine = engine, Values = values, Objective = objective };
        if (answer.Ending is CbcEnding.Infeasible or CbcEnding.Unbounded)
        {
            return plan with { Message = $"{answer.Ending}, says the search, but the starting point satisfies every row" };
        }

        if (answer.Ending == CbcEnding.Interrupted)
        {
            return plan with { Status = TerminationStatus.Interrupted, Message = "interrupted; no bound is known" };
        }

        if (answer.Bound is double.NaN || answer.Bound > objective + slack)
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

    private Solution JudgeWithoutPlan(CbcAnswer answer, CancellationToken cancellation)
    {
        if (answer.Ending == CbcEnding.Infeasible)
        {
            Solution relaxed = linear.Solve(program.Relaxed(), options, null, cancellation);
            return new Solution
            {
                Status = TerminationStatus.Infeasible,
                Engine = engine,
                InfeasibilityRay = relaxed.InfeasibilityRay,
                Message = relaxed.Status == TerminationStatus.Infeasible ? "infeasible, also without integers" : "infeasible, though only because of the integers",
            };
        }

        if (answer.Ending == CbcEnding.Unbounded)
        {
            // With an unbounded relaxation and rational data, any feasible point makes the program unbounded.
            CbcAnswer? feasibility = Search(program.WithCost(new double[program.ColumnCount]), null, options.TimeLimit, cancellation);
            TerminationStatus status = feasibility switch
            {
                { Incumbent: not null } => TerminationStatus.Unbounded,
                { Ending: CbcEnding.Infeasible } => TerminationStatus.Infeasible,
                _ => TerminationStatus.InfeasibleOrUnbounded,
            };
            return new Solution { Status = status, Engine = engine, Message = "the relaxation is unbounded" };
        }

        string message = answer.Incumbent is null ? answer.Ending.ToString() : $"{answer.Ending}, with a plan that does not satisfy the rows";
        return new Solution
        {
            Status = answer.Ending.ToStatus(),
            Engine = engine,
            Bound = answer.Bound < ProgramNumbers.Largest ? answer.Bound : double.NegativeInfinity,
            Message = message,
        };
    }

    private static string Text(IFormattable number) => number.ToString(null, CultureInfo.InvariantCulture);
}
