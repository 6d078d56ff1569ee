using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Solvers.Highs;

/// <summary>One solve of a linear program: attempts in order, until one gives an answer that holds when recomputed.</summary>
internal sealed class HighsSearch(LinearProgram program, SolverOptions options, StopClock clock, string engine)
    : AttemptedSearch(program, options, engine)
{
    // An answer this good is returned at once; the certificate's limit is ten times as wide.
    private const double Good = 1e-7;

    /// <summary>Runs the attempts.</summary>
    /// <param name="start">A usable basis, or null.</param>
    /// <param name="interiorPoint">Whether a cold program goes to the interior point method first.</param>
    internal Solution Run(Basis? start, bool interiorPoint)
    {
        foreach (HighsAttempt attempt in HighsAttempt.InOrder(Program, Options, start, interiorPoint))
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

    private Solution? Try(HighsAttempt attempt)
    {
        using HighsModel model = HighsModel.Load(Program, Options.Seed);
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
        Iterations += model.Iterations;
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
        double objective = Program.ObjectiveAt(values);
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
        return proof is not null || ProgramNumbers.BoundsCross(Program, Options.Tolerance) ? solution : Doubt(solution);
    }

    private Solution? JudgeUnboundedness(HighsModel model, HighsAttempt attempt)
    {
        bool descends = model.HasDescendingRay();
        if (descends && Residuals.Of(Program, model.ReadValues()).Primal <= Bearable)
        {
            return Answer(TerminationStatus.Unbounded, $"{attempt.Text}: unbounded");
        }

        using HighsModel feasibility = HighsModel.Load(Program, Options.Seed);
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
        return values is not null && Residuals.Of(Program, values).Primal <= Bearable
            ? stopped with { Values = values, Objective = Program.ObjectiveAt(values) }
            : stopped;
    }
}
