namespace ComputeSovereignty.Optimization;

/// <summary>One solve of a linear program with its certificate.</summary>
internal static class CertifiedSolve
{
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

        return solution;
    }
}
