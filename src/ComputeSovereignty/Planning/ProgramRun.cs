using ComputeSovereignty.Formulation;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Planning;

/// <summary>Solves formulated programs through their stages, and reads the short answer.</summary>
/// <param name="linearEngine">The engine of linear programs.</param>
/// <param name="integerEngine">The engine of integer programs.</param>
/// <param name="options">Limits and tolerances.</param>
public sealed class ProgramRun(ILinearSolver linearEngine, ILinearSolver integerEngine, SolverOptions options)
{
    /// <summary>Solves a program.</summary>
    /// <param name="formulated">The program with its names and stages.</param>
    /// <param name="altered">A program of the same rows and columns to solve in its place, such as one with lifted limits; null for the program itself.</param>
    /// <param name="start">A basis to start each stage from, or null.</param>
    /// <param name="progress">Told before each stage.</param>
    /// <param name="cancellation">Stops the solve.</param>
    /// <returns>One result a stage; fewer where there is no plan, with the answer that ended the solve.</returns>
    public (IReadOnlyList<LexicographicResult> Results, Solution? Stopped) Solve(
        FormulatedProgram formulated, LinearProgram? altered = null, IReadOnlyList<Basis?>? start = null, IProgress<Message>? progress = null, CancellationToken cancellation = default)
    {
        LexicographicSolve solve = new(linearEngine, integerEngine, options);
        IReadOnlyList<LexicographicResult> results = solve.Run(
            altered ?? formulated.Program,
            [.. formulated.Stages.Select(static s => new LexicographicStage(s.Name, s.Minimised))],
            start,
            StageProgress.Of(progress),
            cancellation);
        return (results, solve.Stopped);
    }

    /// <summary>Solves a program and reads the short answer.</summary>
    /// <param name="formulated">The program with its names and stages.</param>
    /// <param name="altered">A program of the same rows and columns to solve in its place; null for the program itself.</param>
    /// <param name="start">A basis to start each stage from, or null.</param>
    /// <param name="look">Adds to the short answer what is seen in the whole plan; null for nothing.</param>
    /// <param name="cancellation">Stops the solve.</param>
    /// <returns>The summary, or null with the answer that ended the solve.</returns>
    public (PlanSummary? Summary, Solution? Stopped) Summarise(
        FormulatedProgram formulated, LinearProgram? altered = null, IReadOnlyList<Basis?>? start = null, Func<Plan, PlanSummary, PlanSummary>? look = null, CancellationToken cancellation = default)
    {
        (IReadOnlyList<LexicographicResult> results, Solution? stopped) = Solve(formulated, altered, start, null, cancellation);
        if (results.Count < formulated.Stages.Count)
        {
            return (null, stopped);
        }

        PlanReader reader = new(formulated, results);
        PlanSummary summary = reader.Summarise();
        return (look is null ? summary : look(reader.Read(Provenance.OfVariant(linearEngine.Description.Title), [], withPrices: false), summary), null);
    }
}
