using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Solvers;

/// <summary>One solve of a linear program by attempts in order: an answer that does not hold when recomputed is doubted, and the best of the doubtful is given where none holds.</summary>
/// <param name="program">The program.</param>
/// <param name="options">The options.</param>
/// <param name="engine">The engine's name and version.</param>
internal abstract class AttemptedSearch(LinearProgram program, SolverOptions options, string engine)
{
    /// <summary>An answer with larger residuals is none.</summary>
    protected const double Bearable = 1e-6;

    private readonly List<Solution> doubtful = [];

    /// <summary>Gets the program.</summary>
    protected LinearProgram Program => program;

    /// <summary>Gets the options.</summary>
    protected SolverOptions Options => options;

    /// <summary>Gets or sets the iterations of all attempts so far.</summary>
    protected long Iterations { get; set; }

    /// <summary>Gets how many iterations may still be made.</summary>
    protected long IterationsLeft => Math.Max(0, (options.IterationLimit ?? int.MaxValue) - Iterations);

    /// <summary>Gives the answer of the smallest residuals, or says why there is none.</summary>
    protected Solution BestOfDoubtful()
    {
        Solution? best = doubtful.Where(static s => s.Status == TerminationStatus.Optimal).MinBy(Worst);
        if (best is not null)
        {
            TerminationStatus status = Worst(best) <= Bearable ? TerminationStatus.Optimal : TerminationStatus.NumericalError;
            return best with { Status = status, Iterations = Iterations, Message = $"{best.Message}, largest residual {Worst(best):G2}" };
        }

        Solution last = doubtful[^1];
        return last with { Iterations = Iterations, Message = string.Join("; ", doubtful.Select(static s => s.Message)) };
    }

    /// <summary>Makes an answer without a point.</summary>
    /// <param name="status">How it ended.</param>
    /// <param name="message">What is to be said of it.</param>
    protected Solution Answer(TerminationStatus status, string message) =>
        new() { Status = status, Engine = engine, Iterations = Iterations, Message = message };

    /// <summary>Keeps an answer that is not to be believed yet.</summary>
    /// <param name="solution">The answer.</param>
    /// <returns>Null: the next attempt follows.</returns>
    protected Solution? Doubt(Solution solution)
    {
        doubtful.Add(solution);
        return null;
    }

    /// <summary>Gets the largest residual of an answer.</summary>
    /// <param name="solution">The answer.</param>
    protected double Worst(Solution solution) => Residuals.Of(program, solution.Values, solution.Duals, solution.ReducedCosts).Worst;
}
