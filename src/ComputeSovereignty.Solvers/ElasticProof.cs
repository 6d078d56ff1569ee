using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Solvers;

/// <summary>Proves that a program has no plan without asking an engine whether it has one.</summary>
/// <remarks>
/// The least sum by which rows must give is a program that always has a plan, so an engine cannot go round in circles between infeasible points. Where the sum is above nothing, its prices are multipliers
/// that prove the contradiction (J. W. Chinneck, Feasibility and Infeasibility in Optimization, 2008, section 6.2.2). They are recomputed; where an engine's rounding spoils them, the certificate of the least sum counts.
/// </remarks>
internal static class ElasticProof
{
    /// <summary>What rows must give in all, program units, that cannot be rounding: a thousand times what a certificate allows.</summary>
    private const double Surely = 1000 * Certificate.Tolerance;

    /// <summary>Looks for the proof.</summary>
    /// <param name="program">The program, without integers.</param>
    /// <param name="engine">An engine of linear programs.</param>
    /// <param name="options">Limits and tolerances.</param>
    /// <param name="cancellation">Stops the solve.</param>
    /// <returns>The answer, with multipliers where they prove it by themselves; null where nothing is proved.</returns>
    internal static Solution? Of(LinearProgram program, ILinearSolver engine, SolverOptions options, CancellationToken cancellation)
    {
        LinearProgram elastic = ElasticRelaxation.Of(program, new bool[program.RowCount]).Program;
        Solution least = engine.Solve(elastic, options, null, cancellation);
        if (least.Status is not TerminationStatus.Optimal)
        {
            return null;
        }

        double[]? proof = FarkasProof.From(program, least.Duals);
        return proof is not null || (least.Objective > Surely && Certification.Of(elastic, least).Holds)
            ? new Solution
            {
                Status = TerminationStatus.Infeasible,
                Engine = least.Engine,
                InfeasibilityRay = proof,
                Iterations = least.Iterations,
                Message = $"rows must give by {least.Objective:G3} in all; infeasible",
            }
            : null;
    }
}
