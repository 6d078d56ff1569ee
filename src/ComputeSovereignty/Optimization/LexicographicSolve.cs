namespace ComputeSovereignty.Optimization;

/// <summary>One objective of a lexicographic solve, as the program minimises it.</summary>
/// <param name="Name">The stage's name.</param>
/// <param name="Cost">The coefficients. Shape: [columns].</param>
public sealed record LexicographicStage(string Name, double[] Cost);

/// <summary>What one stage gave.</summary>
/// <param name="Name">The stage's name.</param>
/// <param name="Program">The linear program whose prices these are: integers fixed, on the optimal face of the stages before.</param>
/// <param name="Solution">Its answer.</param>
/// <param name="Bound">What is proved of the stage's objective: no plan has less. −∞ where a search ended before anything was proved.</param>
/// <param name="Gap">The relative gap between plan and bound; null where no bound is known.</param>
/// <param name="Status">Why the engine stopped: for an integer program, the search's status.</param>
/// <param name="Certificate">The stage's certificate.</param>
public sealed record LexicographicResult(
    string Name, LinearProgram Program, Solution Solution, double Bound, double? Gap, TerminationStatus Status, Certificate Certificate);

/// <summary>Optimises objectives in order, each over the optima of those before it (formulation, section 6).</summary>
/// <remarks>
/// A solved stage is held by its <see cref="OptimalFace"/>, exactly. Where integers are free, the stages are searched by <see cref="IntegerStages"/>; then the integers are fixed at the last
/// search's values and the linear program that is left is solved through all stages. So one plan carries the values, the prices ("at these orders") and the certificates of every stage.
/// </remarks>
/// <param name="linearEngine">The engine of linear programs.</param>
/// <param name="integerEngine">The engine of integer programs.</param>
/// <param name="options">Limits and tolerances.</param>
public sealed class LexicographicSolve(ILinearSolver linearEngine, ILinearSolver integerEngine, SolverOptions options)
{
    /// <summary>How often later stages are searched again because an earlier one turned out better.</summary>
    private const int MostRounds = 3;

    /// <summary>How many stages are solved together to find a start.</summary>
    private const int Together = 3;

    /// <summary>From how many columns on that saves time.</summary>
    private const int Large = 500;

    /// <summary>Gets the answer that ended the solve early; null where every stage has a plan.</summary>
    public Solution? Stopped { get; private set; }

    /// <summary>Gets how far a stage may move from its value while integers are searched in later stages: 10⁻⁹·max(1, |value|), in program units. Linear stages do not move at all.</summary>
    /// <param name="value">The stage's value.</param>
    public static double HoldTolerance(double value) => 1e-9 * Math.Max(1, Math.Abs(value));

    /// <summary>Solves the stages.</summary>
    /// <param name="program">The program; its own objective is not used.</param>
    /// <param name="stages">The objectives in order.</param>
    /// <param name="start">A basis of each stage of a neighbour, from which a start is looked for; or one basis, from which the first stage starts as it is. Each later stage starts where the one before ended.</param>
    /// <param name="progress">Told before each stage.</param>
    /// <param name="cancellation">Stops the solve.</param>
    /// <returns>One result a stage; none where there is no plan: <see cref="Stopped"/> then says why.</returns>
    public IReadOnlyList<LexicographicResult> Run(
        LinearProgram program, IReadOnlyList<LexicographicStage> stages, IReadOnlyList<Basis?>? start = null, IProgress<string>? progress = null, CancellationToken cancellation = default)
    {
        Stopped = null;
        if (!program.HasIntegers)
        {
            return SolveStages(program, stages, start, options, progress, cancellation);
        }

        // Relaxations of later stages can be far from the optimum of the first: the baseline by months with demand took 94,000 iterations to its second stage.
        IReadOnlyList<Basis?>? near = start is { Count: > 0 } || stages.Count == 1 || program.ColumnCount < Large ? start : [Ahead(program.Relaxed(), stages, [], options, cancellation)];
        IntegerStages search = new(linearEngine, integerEngine, options, progress, cancellation);
        IReadOnlyList<IntegerStage> searched = search.Run(program, stages, near, []);
        Stopped = search.Stopped;
        if (searched.Count == 0)
        {
            return [];
        }

        List<LexicographicResult> results = WithModules(searched);
        for (int round = 0; round < MostRounds && Improved(results, searched) is { } better && !cancellation.IsCancellationRequested && options.Deadline is not { IsOver: true }; round++)
        {
            searched = search.Run(program, stages, near, better);
            results = WithModules(searched);
        }

        if (Stopped?.Status is TerminationStatus.Infeasible or TerminationStatus.InfeasibleOrUnbounded)
        {
            Stopped = Stopped with { Status = TerminationStatus.NumericalError, Message = "The whole modules of the search's plan break a constraint." };
        }

        return [.. results.Select((result, stage) => WithSearch(program, result, stage < searched.Count ? searched[stage] : null))];

        // A limit or a wish to stop that came during a search ended the search: the plan it found is finished, which takes moments.
        List<LexicographicResult> WithModules(IReadOnlyList<IntegerStage> found) => SolveStages(
            program.FixedAt(found[^1].Values), stages, [search.Basis], options.Unlimited(), progress, cancellation.IsCancellationRequested ? CancellationToken.None : cancellation);
    }

    // The modules of the last search may do better in an earlier stage than the search of that stage, which stops within its gap. Later stages are then held too loosely and are searched again.
    private static IReadOnlyList<IntegerStage>? Improved(List<LexicographicResult> results, IReadOnlyList<IntegerStage> searched)
    {
        for (int stage = 0; stage < searched.Count - 1 && stage < results.Count; stage++)
        {
            double value = results[stage].Program.ObjectiveAt(results[^1].Solution.Values);
            if (value < searched[stage].Value - HoldTolerance(searched[stage].Value))
            {
                return [.. searched.Take(stage), searched[stage] with { Values = results[^1].Solution.Values, Value = value }];
            }
        }

        return null;
    }

    // A price between what is surely one and what is surely none tells itself by what happens without it: the stage moves, or it was an engine's rounding, which would cut optima off.
    private List<LexicographicResult> SolveStages(
        LinearProgram program, IReadOnlyList<LexicographicStage> stages, IReadOnlyList<Basis?>? start, SolverOptions limits, IProgress<string>? progress, CancellationToken cancellation)
    {
        List<LexicographicResult> results = SolveStages(program, stages, start, limits, OptimalFace.SurelyPriced, progress, cancellation);
        if (results.All(result => Math.Abs(result.Program.ObjectiveAt(results[^1].Solution.Values) - result.Bound) <= HoldTolerance(result.Bound)))
        {
            return results;
        }

        List<LexicographicResult> stricter = SolveStages(program, stages, [.. results.Select(static r => r.Solution.Basis)], limits, OptimalFace.Priced, progress, cancellation);
        if (stricter.Count > 0)
        {
            return stricter;
        }

        Stopped = null;
        return results;
    }

    private List<LexicographicResult> SolveStages(
        LinearProgram program, IReadOnlyList<LexicographicStage> stages, IReadOnlyList<Basis?>? start, SolverOptions limits, double priced, IProgress<string>? progress, CancellationToken cancellation)
    {
        List<LexicographicResult> results = [];
        OptimalFace face = OptimalFace.Whole(program);
        bool isFar = start is not { Count: 1 } && stages.Count > 1 && program.ColumnCount >= Large;
        Basis? basis = isFar ? Ahead(program, stages, start ?? [], limits, cancellation) : start is { Count: > 0 } ? start[0] : null;
        foreach (LexicographicStage stage in stages)
        {
            progress?.Report(stage.Name);
            LinearProgram staged = face.Program.WithCost(stage.Cost);
            Solution solution = CertifiedSolve.Of(linearEngine, staged, limits, basis, cancellation, out Certificate certificate);
            if (solution.Status is not TerminationStatus.Optimal || !Certification.IsComplete(staged, solution))
            {
                Stopped = Ended(solution, certificate, results.Count);
                return [];
            }

            basis = certificate.Holds && solution.Basis is { } ended ? face.Widened(ended) : null;
            results.Add(new(stage.Name, staged, solution with { Basis = basis }, staged.ObjectiveAt(solution.Values), 0, solution.Status, certificate));
            face = certificate.Holds ? face.At(staged, solution, priced) : Held(face, stage, staged.ObjectiveAt(solution.Values));
        }

        return Kept(results);
    }

    // Prices that prove nothing say nothing of the optima either.
    private static OptimalFace Held(OptimalFace face, LexicographicStage stage, double value) => face.WithRow($"Hold({stage.Name})", value + HoldTolerance(value), stage.Cost);

    // What the stages after it did to a stage is looked at, not believed.
    private static List<LexicographicResult> Kept(List<LexicographicResult> results) =>
    [
        .. results.Select(result => result with { Certificate = Certification.Kept(result.Certificate, result.Bound, result.Program.ObjectiveAt(results[^1].Solution.Values)) }),
    ];

    // What an engine says against itself is its failure: an optimum without numbers, or no plan where the stage before had one.
    private static Solution Ended(Solution solution, Certificate certificate, int stagesBefore) => solution.Status switch
    {
        TerminationStatus.Optimal => solution with { Status = TerminationStatus.NumericalError, Message = certificate.Faults[0] },
        TerminationStatus.Infeasible or TerminationStatus.InfeasibleOrUnbounded when stagesBefore > 0 =>
            solution with { Status = TerminationStatus.NumericalError, Message = "The engine finds no plan where it found one in the stage before." },
        _ => solution,
    };

    // The first stages are solved together, each worth a hundredth of the one before: where that ends, each stage by itself has little left to do.
    // It is a start and no more; every stage is solved and certified alone.
    private Basis? Ahead(LinearProgram program, IReadOnlyList<LexicographicStage> stages, IReadOnlyList<Basis?> start, SolverOptions limits, CancellationToken cancellation)
    {
        double[] together = new double[program.ColumnCount];
        double worth = 1;
        LexicographicStage[] combined = [.. stages.Take(Together)];
        foreach (LexicographicStage stage in combined)
        {
            double largest = stage.Cost.Select(Math.Abs).DefaultIfEmpty(0).Max();
            for (int column = 0; largest > 0 && column < together.Length; column++)
            {
                together[column] += worth * stage.Cost[column] / largest;
            }

            worth /= 100;
        }

        Solution ahead = linearEngine.Solve(program.WithCost(together), limits, start.Take(combined.Length).LastOrDefault(static b => b is not null), cancellation);
        return ahead is { Status: TerminationStatus.Optimal, Basis: { } basis } ? basis : start is [{ } first, ..] ? first : null;
    }

    private LexicographicResult WithSearch(LinearProgram program, LexicographicResult result, IntegerStage? searched)
    {
        double value = result.Program.ObjectiveAt(result.Solution.Values);
        double bound = searched?.Bound ?? double.NegativeInfinity;
        Certificate certificate = Certification.OfInteger(program, result, bound, options.RelativeGap);
        return result with { Bound = Math.Min(bound, value), Gap = certificate.IntegerGap, Status = searched?.Status ?? TerminationStatus.TimeLimit, Certificate = certificate };
    }
}
