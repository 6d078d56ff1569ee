namespace ComputeSovereignty.Optimization;

/// <summary>One solve of a linear program with its certificate.</summary>
internal static class CertifiedSolve
{
    /// <summary>From which dual infeasibility on, as a part of the objective's largest coefficient, an optimum is looked at more closely.</summary>
    private const double Doubtful = 1e-10;

    /// <summary>The largest coefficient of an objective that is looked at more closely: engines hold a reduced cost to an absolute tolerance of 10⁻⁸.</summary>
    private const double Magnified = 1000;

    /// <summary>Solves. An answer that fails from a warm start is asked for once more from scratch: a bad basis is the commonest cause.</summary>
    /// <param name="engine">The engine of linear programs.</param>
    /// <param name="program">The linear program.</param>
    /// <param name="options">Limits and tolerances.</param>
    /// <param name="basis">A basis to start from, or null.</param>
    /// <param name="cancellation">Stops the solve.</param>
    /// <param name="certificate">The certificate of the answer.</param>
    internal static Solution Of(ILinearSolver engine, LinearProgram program, SolverOptions options, Basis? basis, CancellationToken cancellation, out Certificate certificate)
    {
        Solution solution = engine.Solve(program, options, basis, cancellation);
        certificate = Certification.Of(program, solution);
        bool doubtful = solution.Status is not (TerminationStatus.Interrupted or TerminationStatus.TimeLimit) && !certificate.Holds;
        if (basis is not null && doubtful)
        {
            solution = engine.Solve(program, options, null, cancellation);
            certificate = Certification.Of(program, solution);
        }

        return solution.Status is TerminationStatus.Optimal ? Closer(engine, program, options, solution, cancellation, ref certificate) : solution;
    }

    // A reduced cost of the wrong sign below the engine's tolerance leaves the stage short of its optimum by little, and the optimal face open where it should be closed: a later stage, to which
    // that little is worth much, then spends it. With floors of provinces a backlog short by 10⁻⁶ moved service by 0.1. The duality gap does not show it where the column stands at 0.
    private static Solution Closer(ILinearSolver engine, LinearProgram program, SolverOptions options, Solution solution, CancellationToken cancellation, ref Certificate certificate)
    {
        double largest = 0;
        foreach (double coefficient in program.Cost)
        {
            largest = Math.Max(largest, Math.Abs(coefficient));
        }

        if (certificate.DualInfeasibility <= Doubtful * largest || largest == 0)
        {
            return solution;
        }

        // A power of two changes no digit of any figure.
        double factor = Math.ScaleB(1, Math.ILogB(Magnified / largest));
        double[] cost = new double[program.ColumnCount];
        for (int column = 0; column < cost.Length; column++)
        {
            cost[column] = factor * program.Cost[column];
        }

        Solution magnified = engine.Solve(program.WithCost(cost), options with { StartsFeasible = true }, solution.Basis, cancellation);
        if (magnified.Status is not TerminationStatus.Optimal || magnified.Duals.Length != program.RowCount)
        {
            return solution;
        }

        double objective = program.ObjectiveAt(magnified.Values);
        Solution closer = magnified with
        {
            Duals = [.. magnified.Duals.Select(d => d / factor)],
            ReducedCosts = [.. magnified.ReducedCosts.Select(d => d / factor)],
            Objective = objective,
            Bound = objective,
            Iterations = solution.Iterations + magnified.Iterations,
        };
        Certificate judged = Certification.Of(program, closer);
        if (!judged.Holds || judged.DualInfeasibility >= certificate.DualInfeasibility)
        {
            return solution;
        }

        certificate = judged;
        return closer;
    }
}
