using System.Collections.Concurrent;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Optimization;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis;

/// <summary>One variant of a case, solved.</summary>
/// <param name="Changes">What differs from the base.</param>
/// <param name="Ending">How the run ended.</param>
/// <param name="Summary">The short answer; null where there is no plan.</param>
/// <param name="Message">What to tell a person where there is no plan.</param>
public sealed record VariantResult(IReadOnlyList<ParameterChange> Changes, PlanEnding Ending, PlanSummary? Summary, string Message)
{
    /// <summary>Gets a value indicating whether the checkpoint is met: its shortfall is zero in the certified plan of the case's own objective order.</summary>
    public bool Met => Summary is { Verdict.Met: true };
}

/// <summary>Solves many variants of one case: the foundation of ladder, break-even, grids, frontier and simulation.</summary>
/// <remarks>
/// Equal inputs are solved once. Every variant starts from the base's basis, so its answer does not depend on the order of solving or on the number of threads.
/// Safe to use on several threads.
/// </remarks>
public sealed class CaseVariants
{
    private readonly CaseTables tables;
    private readonly bool relax;
    private readonly ProgramRun run;
    private readonly ConcurrentDictionary<string, VariantResult> solved = new(StringComparer.Ordinal);
    private readonly Basis? start;

    /// <summary>Initializes the variants of a case and solves the base.</summary>
    /// <param name="tables">The effective tables: after scenario and changes.</param>
    /// <param name="linearEngine">The engine of linear programs.</param>
    /// <param name="integerEngine">The engine of integer programs.</param>
    /// <param name="options">Limits and tolerances.</param>
    /// <param name="relax">Whether modules need not be whole.</param>
    /// <param name="cancellation">Stops the base solve.</param>
    /// <exception cref="ArgumentException">The tables have errors; read them first.</exception>
    public CaseVariants(
        CaseTables tables, ILinearSolver linearEngine, ILinearSolver integerEngine, SolverOptions options, bool relax, CancellationToken cancellation = default)
    {
        this.tables = tables;
        this.relax = relax;
        LinearEngine = linearEngine;
        Options = options;
        run = new ProgramRun(linearEngine, integerEngine, options);
        BaseCase = Case(tables).Case ?? throw new ArgumentException("The tables have errors; read them first.", nameof(tables));
        BaseProgram = CapacityModel.Formulate(BaseCase);
        Base = Solve(BaseProgram, [], null, cancellation);
        start = Base.Summary?.Bases[0];
    }

    /// <summary>Gets the case as it stands.</summary>
    public PlanningCase BaseCase { get; }

    /// <summary>Gets the program of the case as it stands.</summary>
    public FormulatedProgram BaseProgram { get; }

    /// <summary>Gets the answer of the case as it stands.</summary>
    public VariantResult Base { get; }

    /// <summary>Gets the engine of linear programs.</summary>
    public ILinearSolver LinearEngine { get; }

    /// <summary>Gets limits and tolerances.</summary>
    public SolverOptions Options { get; }

    /// <summary>Gets the tables of the case as it stands.</summary>
    public CaseTables Tables => tables;

    /// <summary>Reads the case of a variant.</summary>
    /// <param name="changes">What differs from the base.</param>
    /// <returns>The case, or null with the findings that speak against it.</returns>
    public (PlanningCase? Case, IReadOnlyList<Finding> Findings) Read(IReadOnlyList<ParameterChange> changes)
    {
        TableChange changed = tables.With(changes);
        return changed.HasErrors ? (null, changed.Findings) : Case(changed.Tables);
    }

    /// <summary>Solves a variant.</summary>
    /// <param name="changes">What differs from the base.</param>
    /// <param name="cancellation">Stops the solve.</param>
    public VariantResult Solve(IReadOnlyList<ParameterChange> changes, CancellationToken cancellation = default)
    {
        if (changes.Count == 0)
        {
            return Base;
        }

        string key = string.Join('\n', changes);
        if (solved.TryGetValue(key, out VariantResult? known))
        {
            return known;
        }

        (PlanningCase? variant, IReadOnlyList<Finding> findings) = Read(changes);
        VariantResult result = variant is null
            ? new(changes, PlanEnding.Failed, null, string.Join(" ", findings.Where(static f => f.Severity == Severity.Error)))
            : Solve(CapacityModel.Formulate(variant), changes, null, cancellation);
        return cancellation.IsCancellationRequested ? result : solved.GetOrAdd(key, result);
    }

    /// <summary>Solves many variants, on several threads; the order of the answers is that of the variants.</summary>
    /// <param name="variants">What differs from the base, for each.</param>
    /// <param name="threads">How many threads; one engine model each.</param>
    /// <param name="progress">Told how many are done.</param>
    /// <param name="cancellation">Stops the solves.</param>
    public IReadOnlyList<VariantResult> SolveAll(
        IReadOnlyList<IReadOnlyList<ParameterChange>> variants, int threads, IProgress<int>? progress = null, CancellationToken cancellation = default)
    {
        VariantResult[] results = new VariantResult[variants.Count];
        int done = 0;
        Parallel.For(0, variants.Count, new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, threads) }, index =>
        {
            results[index] = Solve(variants[index], cancellation);
            progress?.Report(Interlocked.Increment(ref done));
        });
        return results;
    }

    /// <summary>Solves a program of the base's case with its rows altered, such as lifted limits.</summary>
    /// <param name="altered">A program of the base's rows and columns.</param>
    /// <param name="cancellation">Stops the solve.</param>
    public VariantResult SolveAltered(LinearProgram altered, CancellationToken cancellation = default) => Solve(BaseProgram, [], altered, cancellation);

    private VariantResult Solve(FormulatedProgram formulated, IReadOnlyList<ParameterChange> changes, LinearProgram? altered, CancellationToken cancellation)
    {
        bool sameShape = start is not null && start.Columns.Count == formulated.Program.ColumnCount && start.Rows.Count == formulated.Program.RowCount;
        (PlanSummary? summary, Solution? stopped) = run.Summarise(formulated, altered, sameShape ? start : null, cancellation);
        if (summary is not null)
        {
            return new(changes, PlanEnding.Planned, summary, string.Empty);
        }

        PlanOutcome outcome = PlanRunner.NoPlan(formulated, stopped);
        return new(changes, outcome.Ending, null, outcome.Message);
    }

    private (PlanningCase? Case, IReadOnlyList<Finding> Findings) Case(CaseTables effective)
    {
        CaseReading reading = CaseReader.ReadCase(effective);
        PlanningCase? planningCase = reading.Case is { } read && relax
            ? read with { Settings = read.Settings with { IntegerModules = false } }
            : reading.Case;
        return (planningCase, reading.Findings);
    }
}
