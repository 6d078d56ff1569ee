using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Solvers.Highs;

/// <summary>One solve of a linear program: attempts in order, until one gives an answer that holds when recomputed.</summary>
internal sealed class HighsSearch(LinearProgram program, SolverOptions options, StopClock clock, string engine)
{
    // An answer this good is returned at once; the certificate's limit is ten times as wide.
    private const double Good = 1e-7;
    private const double Bearable = 1e-6;

    private readonly List<Solution> doubtful = [];
    private long iterations;

    /// <summary>Runs the attempts.</summary>
    /// <param name="start">A usable basis, or null.</param>
    /// <param name="interiorPoint">Whether a cold program goes to the interior point method first.</param>
    internal Solution Run(Basis? start, bool interiorPoint)
    {
        foreach (HighsAttempt attempt in HighsAttempt.InOrder(program, options, start, interiorPoint))
        {
            if (clock.Token.IsCancellationRequested)
            {
                return Stopped(attempt, null);
            }

            if (Try(attempt) is { } settled)
            {
                return settled;
            }
        }

        return BestOfDoubtful();
    }

    private long IterationsLeft => Math.Max(0, (options.IterationLimit ?? int.MaxValue) - iterations);

    private Solution? Try(HighsAttempt attempt)
    {
        using HighsModel model = HighsModel.Load(program, options.Seed);
        if (model.IsRefused)
        {
            return Answer(TerminationStatus.NumericalError, "HiGHS refuses the program");
        }

        Run(model, attempt);
        return Judge(model, attempt);
    }

    private void Run(HighsModel model, HighsAttempt attempt)
    {
        int limit = (int)Math.Min(attempt.IterationCap, IterationsLeft);
        attempt.Prepare(model);
        model.Set("simplex_iteration_limit", limit);
        model.Set("ipm_iteration_limit", limit);
        model.Run(clock);
        iterations += model.Iterations;
    }

    // Null where the answer is not to be believed yet; what there is of it is kept.
    private Solution? Judge(HighsModel model, HighsAttempt attempt)
    {
        switch (model.Status)
        {
            case HighsStatus.Optimal or HighsStatus.Empty:
                return JudgeOptimum(model, attempt);
            case HighsStatus.Infeasible:
                return JudgeInfeasibility(model, attempt);
            case HighsStatus.Unbounded or HighsStatus.UnboundedOrInfeasible:
                return JudgeUnboundedness(model, attempt);
            case HighsStatus.TimeLimit or HighsStatus.IterationLimit or HighsStatus.Interrupted:
                return JudgeStop(model, attempt);
            default:
                return clock.Token.IsCancellationRequested ? Stopped(attempt, model) : Doubt(Answer(TerminationStatus.NumericalError, $"{attempt.Text}: {model.Status}"));
        }
    }

    private Solution? JudgeOptimum(HighsModel model, HighsAttempt attempt)
    {
        double[] values = model.ReadValues();
        (double[] duals, double[] reducedCosts) = model.ReadPrices();
        double objective = program.ObjectiveAt(values);
        Solution solution = Answer(TerminationStatus.Optimal, $"{attempt.Text}: optimal") with
        {
            Values = values,
            Duals = duals,
            ReducedCosts = reducedCosts,
            Objective = objective,
            Bound = objective,
            Basis = model.ReadBasis(),
        };
        return Worst(solution) <= Good ? solution : Doubt(solution);
    }

    private Solution? JudgeInfeasibility(HighsModel model, HighsAttempt attempt)
    {
        double[]? proof = model.ReadInfeasibilityProof();
        Solution solution = Answer(TerminationStatus.Infeasible, $"{attempt.Text}: infeasible") with { InfeasibilityRay = proof };
        return proof is not null || ProgramNumbers.BoundsCross(program, options.Tolerance) ? solution : Doubt(solution);
    }

    private Solution? JudgeUnboundedness(HighsModel model, HighsAttempt attempt)
    {
        bool descends = model.HasDescendingRay();
        if (descends && Residuals.Of(program, model.ReadValues()).Primal <= Bearable)
        {
            return Answer(TerminationStatus.Unbounded, $"{attempt.Text}: unbounded");
        }

        using HighsModel feasibility = HighsModel.Load(program, options.Seed);
        feasibility.ClearCost();
        Run(feasibility, attempt with { Start = null });
        return feasibility.Status switch
        {
            HighsStatus.Optimal when descends => Answer(TerminationStatus.Unbounded, $"{attempt.Text}: unbounded"),
            HighsStatus.Optimal => Doubt(Answer(TerminationStatus.Unbounded, $"{attempt.Text}: unbounded, without a ray")),
            HighsStatus.Infeasible => JudgeInfeasibility(feasibility, attempt),
            _ => Answer(TerminationStatus.InfeasibleOrUnbounded, $"{attempt.Text}: infeasible or unbounded"),
        };
    }

    private Solution? JudgeStop(HighsModel model, HighsAttempt attempt) =>
        clock.IsInterrupted || clock.IsOver || IterationsLeft == 0
            ? Stopped(attempt, model)
            : Doubt(Answer(TerminationStatus.NumericalError, $"{attempt.Text}: no end after {model.Iterations} iterations"));

    private Solution Stopped(HighsAttempt attempt, HighsModel? model)
    {
        TerminationStatus limit = IterationsLeft == 0 ? TerminationStatus.IterationLimit : TerminationStatus.NumericalError;
        TerminationStatus time = clock.IsOver ? TerminationStatus.TimeLimit : limit;
        Solution stopped = Answer(clock.IsInterrupted ? TerminationStatus.Interrupted : time, $"{attempt.Text}: stopped");
        double[]? values = model?.ReadValues();
        return values is not null && Residuals.Of(program, values).Primal <= Bearable
            ? stopped with { Values = values, Objective = program.ObjectiveAt(values) }
            : stopped;
    }

    private Solution BestOfDoubtful()
    {
        Solution? best = doubtful.Where(static s => s.Status == TerminationStatus.Optimal).MinBy(Worst);
        if (best is not null)
        {
            TerminationStatus status = Worst(best) <= Bearable ? TerminationStatus.Optimal : TerminationStatus.NumericalError;
            return best with { Status = status, Iterations = iterations, Message = $"{best.Message}, largest residual {Worst(best):G2}" };
        }

        Solution last = doubtful[^1];
        return last with { Iterations = iterations, Message = string.Join("; ", doubtful.Select(static s => s.Message)) };
    }

    private double Worst(Solution solution) => Residuals.Of(program, solution.Values, solution.Duals, solution.ReducedCosts).Worst;

    private Solution Answer(TerminationStatus status, string message) =>
        new() { Status = status, Engine = engine, Iterations = iterations, Message = message };

    private Solution? Doubt(Solution solution)
    {
        doubtful.Add(solution);
        return null;
    }
}
