namespace ComputeSovereignty.Optimization;

/// <summary>One objective of a lexicographic solve, as the program minimises it.</summary>
/// <param name="Name">The stage's name; its holding row is called <c>Hold(name)</c>.</param>
/// <param name="Cost">The coefficients. Shape: [columns].</param>
public sealed record LexicographicStage(string Name, double[] Cost);

/// <summary>What one stage gave.</summary>
/// <param name="Name">The stage's name.</param>
/// <param name="Program">The linear program whose prices these are: integers fixed, earlier stages held.</param>
/// <param name="Solution">Its answer.</param>
/// <param name="Bound">What the search proved of the stage's objective.</param>
/// <param name="Gap">The relative gap between plan and bound.</param>
/// <param name="Status">Why the engine stopped: for an integer program, the search's status.</param>
/// <param name="Certificate">The stage's certificate.</param>
public sealed record LexicographicResult(
    string Name, LinearProgram Program, Solution Solution, double Bound, double Gap, TerminationStatus Status, Certificate Certificate);

/// <summary>Optimises objectives in order: each stage is held near its optimum before the next is solved (formulation, section 6).</summary>
/// <remarks>
/// An integer program is searched stage by stage; then its integers are fixed at the last search's values and the linear program that is left
/// is solved through all stages. So one plan carries the values, the prices ("at these orders") and the certificates of every stage.
/// </remarks>
/// <param name="linearEngine">The engine of linear programs.</param>
/// <param name="integerEngine">The engine of integer programs.</param>
/// <param name="options">Limits and tolerances.</param>
public sealed class LexicographicSolve(ILinearSolver linearEngine, ILinearSolver integerEngine, SolverOptions options)
{
    /// <summary>Gets the answer that ended the solve early; null where every stage has a plan.</summary>
    public Solution? Stopped { get; private set; }

    /// <summary>Gets how far a stage may move from its optimum in later stages: max(10⁻⁹, 10⁻⁷·|value|), in program units.</summary>
    /// <param name="value">The stage's optimum.</param>
    public static double HoldTolerance(double value) => Math.Max(1e-9, 1e-7 * Math.Abs(value));

    /// <summary>Solves the stages.</summary>
    /// <param name="program">The program; its own objective is not used.</param>
    /// <param name="stages">The objectives in order.</param>
    /// <param name="start">A basis to start each stage from, such as those of a neighbour; a stage without one, or after a first stage that moved far from its own, starts where the stage before ended.</param>
    /// <param name="progress">Told before each stage.</param>
    /// <param name="cancellation">Stops the solve.</param>
    /// <returns>One result a stage; none where there is no plan: <see cref="Stopped"/> then says why.</returns>
    public IReadOnlyList<LexicographicResult> Run(
        LinearProgram program, IReadOnlyList<LexicographicStage> stages, IReadOnlyList<Basis?>? start = null, IProgress<string>? progress = null, CancellationToken cancellation = default)
    {
        Stopped = null;
        if (!program.HasIntegers)
        {
            return SolveStages(program, stages, start, progress, cancellation);
        }

        List<Solution> searches = Search(program, stages, progress, cancellation);
        if (searches.Count == 0)
        {
            return [];
        }

        // A wish to stop that came during a search ended the search: the plan it found is finished, which takes moments.
        CancellationToken rest = cancellation.IsCancellationRequested ? CancellationToken.None : cancellation;
        IReadOnlyList<LexicographicResult> results = SolveStages(program.FixedAt(searches[^1].Values), stages, start, progress, rest);
        if (Stopped?.Status is TerminationStatus.Infeasible or TerminationStatus.InfeasibleOrUnbounded)
        {
            Stopped = Stopped with { Status = TerminationStatus.NumericalError, Message = "The whole modules of the search's plan break a constraint." };
        }

        return [.. results.Select((result, stage) => WithSearch(program, result, stage < searches.Count ? searches[stage] : null))];
    }

    private List<LexicographicResult> SolveStages(
        LinearProgram program, IReadOnlyList<LexicographicStage> stages, IReadOnlyList<Basis?>? start, IProgress<string>? progress, CancellationToken cancellation)
    {
        List<LexicographicResult> results = [];
        Basis? basis = null;
        foreach (LexicographicStage stage in stages)
        {
            progress?.Report(stage.Name);
            LinearProgram staged = program.WithCost(stage.Cost);
            basis = start is not null && results.Count < start.Count && IsNear(results) ? start[results.Count] ?? basis : basis;
            Solution solution = SolveAndCertify(staged, basis, cancellation, out Certificate certificate);
            if (solution.Status is not TerminationStatus.Optimal || !Certification.IsComplete(staged, solution))
            {
                Stopped = Ended(solution, certificate, results.Count);
                return [];
            }

            double value = staged.ObjectiveAt(solution.Values);
            results.Add(new(stage.Name, staged, solution, value, 0, solution.Status, certificate));
            program = Hold(program, stage, value);
            basis = solution.Basis?.WithRows(1);
        }

        return results;
    }

    // What an engine says against itself is its failure: an optimum without numbers, or no plan where the stage before had one.
    private static Solution Ended(Solution solution, Certificate certificate, int stagesBefore) => solution.Status switch
    {
        TerminationStatus.Optimal => solution with { Status = TerminationStatus.NumericalError, Message = certificate.Faults[0] },
        TerminationStatus.Infeasible or TerminationStatus.InfeasibleOrUnbounded when stagesBefore > 0 =>
            solution with { Status = TerminationStatus.NumericalError, Message = "The engine finds no plan where it found one in the stage before." },
        _ => solution,
    };

    // A later search that finds no plan in its time leaves the integers of the one before: its stage is then not proven, and says so.
    private List<Solution> Search(LinearProgram program, IReadOnlyList<LexicographicStage> stages, IProgress<string>? progress, CancellationToken cancellation)
    {
        List<Solution> searches = [];
        foreach (LexicographicStage stage in stages)
        {
            progress?.Report($"{stage.Name}, whole modules");
            LinearProgram staged = program.WithCost(stage.Cost);
            Solution search = integerEngine.Solve(staged, options, null, cancellation);
            if (!Certification.IsPoint(staged, search.Values))
            {
                Stopped = searches.Count > 0 ? null : search.Status is TerminationStatus.Optimal
                    ? search with { Status = TerminationStatus.NumericalError, Message = "The search calls a plan optimal that has no values." }
                    : search;
                break;
            }

            searches.Add(search);
            program = Hold(program, stage, staged.ObjectiveAt(search.Values));
        }

        return searches;
    }

    // Bases of a neighbour save most of the work of later stages where the first stage hardly moved, and cost more than they save where it did.
    private static bool IsNear(List<LexicographicResult> results) =>
        results.Count == 0 || results[0].Solution.Iterations <= results[0].Program.RowCount / 20;

    private static LinearProgram Hold(LinearProgram program, LexicographicStage stage, double value) =>
        program.WithRow($"Hold({stage.Name})", double.NegativeInfinity, value + HoldTolerance(value), stage.Cost);

    private LexicographicResult WithSearch(LinearProgram program, LexicographicResult result, Solution? search)
    {
        double value = result.Program.ObjectiveAt(result.Solution.Values);
        double bound = search?.Bound ?? double.NegativeInfinity;
        TerminationStatus status = search?.Status ?? TerminationStatus.TimeLimit;
        Certificate certificate = Certification.OfInteger(program, result, bound, options.RelativeGap);
        return result with { Bound = Math.Min(bound, value), Gap = certificate.IntegerGap, Status = status, Certificate = certificate };
    }

    // An answer that fails from a warm start is asked for once more from scratch: a bad basis is the commonest cause.
    private Solution SolveAndCertify(LinearProgram program, Basis? basis, CancellationToken cancellation, out Certificate certificate)
    {
        Solution solution = linearEngine.Solve(program, options, basis, cancellation);
        certificate = Certification.Of(program, solution);
        bool doubtful = solution.Status is not (TerminationStatus.Interrupted or TerminationStatus.TimeLimit) && !certificate.Holds;
        if (basis is not null && doubtful)
        {
            solution = linearEngine.Solve(program, options, null, cancellation);
            certificate = Certification.Of(program, solution);
        }

        return solution;
    }
}
