namespace ComputeSovereignty.Optimization;

/// <summary>What the search of one stage over whole numbers gave.</summary>
/// <param name="Values">The plan it found. Shape: [columns].</param>
/// <param name="Bound">What is proved: no plan that keeps the stages before has less. The better of the engine's bound and the linear relaxation's; −∞ where neither is known.</param>
/// <param name="Status">Why it ended.</param>
/// <param name="Value">The stage's objective at <paramref name="Values"/>, at which later stages hold it.</param>
internal sealed record IntegerStage(double[] Values, double Bound, TerminationStatus Status, double Value);

/// <summary>Searches the stages of an integer program in order.</summary>
/// <remarks>
/// The linear relaxation of every stage is solved first: its optimum is a bound that no search can lose. A search runs only where neither the modules of the stage before, fixed, nor those that
/// <see cref="FaceRounding"/> finds among its optima reach it. Where a plan in whole modules reaches the relaxation's optimum, the optima of both are the same set but for the integers, and the next stage is searched on the relaxation's face;
/// elsewhere the stage is held by a row within <see cref="LexicographicSolve.HoldTolerance"/>. Only the last goal is searched to the asked gap, the others to a hundredth of it.
/// </remarks>
/// <param name="linearEngine">The engine of linear programs.</param>
/// <param name="integerEngine">The engine of integer programs.</param>
/// <param name="options">Limits and tolerances.</param>
/// <param name="progress">Told before each stage.</param>
/// <param name="cancellation">Stops the searches.</param>
internal sealed class IntegerStages(ILinearSolver linearEngine, ILinearSolver integerEngine, SolverOptions options, IProgress<string>? progress, CancellationToken cancellation)
{
    /// <summary>What follows the name of a stage that is solved with whole modules.</summary>
    internal const string WholeModules = ", whole modules";

    private readonly List<IntegerStage> stages = [];
    private OptimalFace face = null!;

    /// <summary>Gets the answer that ended the searches before there was a plan.</summary>
    internal Solution? Stopped { get; private set; }

    /// <summary>Gets the basis of the last plan that was found with its modules fixed; of the first stage's relaxation where there is none.</summary>
    internal Basis? Basis { get; private set; }

    /// <summary>Searches.</summary>
    /// <param name="program">The integer program.</param>
    /// <param name="objectives">The objectives in order.</param>
    /// <param name="start">A basis to start each stage's relaxation from, or null.</param>
    /// <param name="settled">The first stages' answers, where they are known.</param>
    /// <returns>One answer a stage; fewer where a limit ended the searches, none where there is no plan.</returns>
    internal IReadOnlyList<IntegerStage> Run(LinearProgram program, IReadOnlyList<LexicographicStage> objectives, IReadOnlyList<Basis?>? start, IReadOnlyList<IntegerStage> settled)
    {
        stages.Clear();
        face = OptimalFace.Whole(program.Relaxed());
        Basis? basis = start is { Count: > 0 } ? start[0] : null;
        foreach (LexicographicStage objective in objectives)
        {
            if (stages.Count > 0 && (cancellation.IsCancellationRequested || options.Deadline is { IsOver: true }))
            {
                break;
            }

            progress?.Report($"{objective.Name}{WholeModules}");
            LinearProgram relaxed = face.Program.WithCost(objective.Cost);
            Solution relaxation = CertifiedSolve.Of(linearEngine, relaxed, options, basis, cancellation, out Certificate certificate);
            if (stages.Count == 0 && relaxation.Status is TerminationStatus.Infeasible)
            {
                Stopped = relaxation;
                break;
            }

            double bound = certificate.Holds ? relaxed.ObjectiveAt(relaxation.Values) : double.NegativeInfinity;
            basis = certificate.Holds && relaxation.Basis is { } ended ? face.Widened(ended) : null;
            Basis ??= basis;
            // Rather a face too wide than optima cut off: the bounds of later stages hold.
            OptimalFace? optima = certificate.Holds ? face.At(relaxed, relaxation, OptimalFace.SurelyPriced) : null;
            // What an earlier goal leaves open, later ones spend many times over.
            double gap = stages.Count < objectives.Count - 1 ? options.RelativeGap / 100 : options.RelativeGap;
            if ((stages.Count < settled.Count ? settled[stages.Count] : Search(program, relaxed, optima?.Program, relaxation, bound, basis, gap)) is not { } found)
            {
                break;
            }

            stages.Add(found);
            if (optima is not null && Reaches(found.Value, bound))
            {
                face = optima;
            }
            else
            {
                face = face.WithRow($"Hold({objective.Name})", found.Value + LexicographicSolve.HoldTolerance(found.Value), objective.Cost);
                basis = basis?.WithRows(1);
            }
        }

        return stages;
    }

    private static bool Reaches(double value, double bound) => value <= bound + LexicographicSolve.HoldTolerance(bound);

    private IntegerStage? Search(LinearProgram program, LinearProgram relaxed, LinearProgram? optima, Solution relaxation, double bound, Basis? basis, double gap)
    {
        if (optima is not null
            && new FaceRounding(linearEngine, options, cancellation).Of(program.IsInteger, optima, relaxation.Values, relaxation.Basis) is { } rounded
            && WithModulesOf(program, relaxed, rounded, basis) is { } modules
            && Reaches(relaxed.ObjectiveAt(modules), bound))
        {
            return new(modules, bound, TerminationStatus.Optimal, relaxed.ObjectiveAt(modules));
        }

        double[]? before = stages.Count > 0 ? WithModulesOf(program, relaxed, stages[^1].Values, basis) : null;
        if (before is not null && Reaches(relaxed.ObjectiveAt(before), bound))
        {
            return new(before, bound, TerminationStatus.Optimal, relaxed.ObjectiveAt(before));
        }

        Solution search = integerEngine.Solve(relaxed.WithIntegersOf(program), options with { StartingPoint = before, RelativeGap = gap }, null, cancellation);
        if (!Certification.IsPoint(relaxed, search.Values))
        {
            Stopped = stages.Count > 0 ? null : search.Status is TerminationStatus.Optimal
                ? search with { Status = TerminationStatus.NumericalError, Message = "The search calls a plan optimal that has no values." }
                : search;
            return before is null ? null : new(before, bound, search.Status is TerminationStatus.Interrupted ? search.Status : TerminationStatus.TimeLimit, relaxed.ObjectiveAt(before));
        }

        // An incumbent need not be the best plan of its own modules.
        double[] best = WithModulesOf(program, relaxed, search.Values, basis) is { } polished && relaxed.ObjectiveAt(polished) < relaxed.ObjectiveAt(search.Values) ? polished : search.Values;
        double proved = Math.Max(bound, double.IsNaN(search.Bound) ? double.NegativeInfinity : search.Bound);
        double value = relaxed.ObjectiveAt(best);
        return new(best, proved, Certification.RelativeGap(value, proved) <= options.RelativeGap ? TerminationStatus.Optimal : search.Status, value);
    }

    // The best plan of the stage whose modules are those of a plan; null where the engine gives none.
    private double[]? WithModulesOf(LinearProgram program, LinearProgram relaxed, double[] values, Basis? basis)
    {
        LinearProgram modules = relaxed.WithIntegersOf(program).FixedAt(values);
        Solution solution = linearEngine.Solve(modules, options.Unlimited(), basis, CancellationToken.None);
        if (solution.Status != TerminationStatus.Optimal || !Certification.Of(modules, solution).Holds)
        {
            return null;
        }

        // Rows that hold stages came last; without them it is a basis of the program where they have room.
        if (solution.Basis is { } ended && ended.Rows.Skip(program.RowCount).All(static r => r == BasisStatus.Basic))
        {
            ended = face.Widened(ended);
            Basis = new(ended.Columns, [.. ended.Rows.Take(program.RowCount)]);
        }

        return solution.Values;
    }
}
