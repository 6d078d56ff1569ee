using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Solvers.Clp;

/// <summary>One solve: attempts in order, until one gives an answer that holds when recomputed.</summary>
internal sealed class ClpSearch(LinearProgram program, SolverOptions options, StopClock clock, string engine)
    : AttemptedSearch(program, options, engine)
{
    // An answer this good is returned at once; the certificate's limit is ten times as wide.
    private const double Good = 1e-7;

    /// <summary>Runs the attempts.</summary>
    /// <param name="start">A usable basis, or null.</param>
    internal Solution Run(Basis? start)
    {
        foreach (ClpAttempt attempt in ClpAttempt.InOrder(Program, Options, start))
        {
            using ClpModel model = Load(attempt);
            model.Run(attempt.Dual, (int)Math.Min(attempt.IterationCap, IterationsLeft), clock);
            Iterations += model.Iterations;
            if (Judge(model, attempt) is { } settled)
            {
                return settled;
            }
        }

        return BestOfDoubtful();
    }

    private ClpModel Load(ClpAttempt attempt)
    {
        ClpModel model = ClpModel.Load(Program, attempt.Tolerance, attempt.Scaled);
        if (attempt.Start is { } basis)
        {
            model.Start(basis);
        }

        return model;
    }

    // Null where the answer is not to be believed yet; what there is of it is kept.
    private Solution? Judge(ClpModel model, ClpAttempt attempt)
    {
        switch (model.Status)
        {
            case 0:
                return JudgeOptimum(model, attempt);
            case 1:
                return JudgeInfeasibility(model, attempt);
            case 2:
                return JudgeUnboundedness(model, attempt);
            case 3:
                return JudgeStop(model, attempt);
            default:
                return Doubt(Answer(TerminationStatus.NumericalError, $"{attempt.Text}: given up"));
        }
    }

    private Solution? JudgeOptimum(ClpModel model, ClpAttempt attempt)
    {
        double[] values = model.ReadValues();
        double[] duals = model.ReadDuals();
        double[] reducedCosts = model.ReadReducedCosts();
        Residuals residuals = Residuals.Of(Program, values, duals, reducedCosts);
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
        return residuals.Worst <= Good ? solution : Doubt(solution);
    }

    private Solution? JudgeInfeasibility(ClpModel model, ClpAttempt attempt)
    {
        double[]? proof = model.ReadInfeasibilityProof();
        Solution solution = Answer(TerminationStatus.Infeasible, $"{attempt.Text}: infeasible") with { InfeasibilityRay = proof };
        return proof is not null || ProgramNumbers.BoundsCross(Program, Options.Tolerance) ? solution : Doubt(solution);
    }

    private Solution? JudgeUnboundedness(ClpModel model, ClpAttempt attempt)
    {
        if (!model.HasDescendingRay())
        {
            return Doubt(Answer(TerminationStatus.InfeasibleOrUnbounded, $"{attempt.Text}: unbounded, without a ray"));
        }

        if (Residuals.Of(Program, model.ReadValues()).Primal <= Bearable)
        {
            return Answer(TerminationStatus.Unbounded, $"{attempt.Text}: unbounded");
        }

        using ClpModel feasibility = Load(attempt);
        feasibility.ClearCost();
        feasibility.Run(dual: true, (int)IterationsLeft, clock);
        Iterations += feasibility.Iterations;
        return feasibility.Status switch
        {
            0 => Answer(TerminationStatus.Unbounded, $"{attempt.Text}: unbounded"),
            1 => JudgeInfeasibility(feasibility, attempt),
            _ => Answer(TerminationStatus.InfeasibleOrUnbounded, $"{attempt.Text}: infeasible or unbounded"),
        };
    }

    private Solution? JudgeStop(ClpModel model, ClpAttempt attempt)
    {
        TerminationStatus status;
        if (clock.IsInterrupted)
        {
            status = TerminationStatus.Interrupted;
        }
        else if (clock.IsOver)
        {
            status = TerminationStatus.TimeLimit;
        }
        else if (IterationsLeft == 0)
        {
            status = TerminationStatus.IterationLimit;
        }
        else
        {
            return Doubt(Answer(TerminationStatus.NumericalError, $"{attempt.Text}: no end after {model.Iterations} iterations"));
        }

        Solution stopped = Answer(status, $"{attempt.Text}: stopped");
        double[] values = model.ReadValues();
        return Residuals.Of(Program, values).Primal <= Bearable ? stopped with { Values = values, Objective = Program.ObjectiveAt(values) } : stopped;
    }
}
