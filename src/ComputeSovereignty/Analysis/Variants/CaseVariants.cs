using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Reading;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis.Variants;

/// <summary>One variant of a case, solved.</summary>
/// <param name="Changes">What differs from the base.</param>
/// <param name="Ending">How the run ended.</param>
/// <param name="Summary">The short answer; null where there is no plan.</param>
/// <param name="Message">What to tell a person where there is no plan.</param>
public sealed record VariantResult(IReadOnlyList<ParameterChange> Changes, PlanEnding Ending, PlanSummary? Summary, Message Message)
{
    /// <summary>Gets a value indicating whether the checkpoint is met: its shortfall is zero in the certified plan of the case's own objective order.</summary>
    public bool Met => Summary is { Verdict.Met: true };
}

/// <summary>Solves many variants of one case: the foundation of ladder, break-even, grids, frontier and simulation.</summary>
/// <remarks>
/// The batch engine: the base is read and written once, a variant re-reads the sheets that it changes and patches the program (<see cref="ProgramTemplates"/>).
/// Equal inputs are solved once. Every variant starts from the base's bases, so its answer does not depend on the order of solving or on the number of threads;
/// measured on the baseline, the base is as good a start as the nearest of several hundred variants solved before. Each solve has an engine model of its own;
/// one that does not hold from the start is asked for again from scratch. Safe to use on several threads.
/// </remarks>
public sealed class CaseVariants
{
    private readonly CaseReading baseReading;
    private readonly ProgramTemplates templates;
    private readonly bool relax;
    private readonly ConditionalWeakTable<IReadOnlyList<string>, StartingBases> starts = [];
    private readonly ProgramRun run;
    private readonly ConcurrentDictionary<string, VariantResult> solved = new(StringComparer.Ordinal);

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
        this.relax = relax;
        LinearEngine = linearEngine;
        IntegerEngine = integerEngine;
        Options = options;
        run = new ProgramRun(linearEngine, integerEngine, options);
        baseReading = Case(tables);
        BaseCase = baseReading.Case ?? throw new ArgumentException("The tables have errors; read them first.", nameof(tables));
        templates = new ProgramTemplates(BaseCase);
        BaseProgram = templates.Base;
        Base = Solve(BaseProgram, [], null, null, cancellation);
    }

    /// <summary>Gets the case as it stands.</summary>
    public PlanningCase BaseCase { get; }

    /// <summary>Gets the program of the case as it stands.</summary>
    public FormulatedProgram BaseProgram { get; }

    /// <summary>Gets the answer of the case as it stands.</summary>
    public VariantResult Base { get; }

    /// <summary>Gets the engine of linear programs.</summary>
    public ILinearSolver LinearEngine { get; }

    /// <summary>Gets the engine of integer programs.</summary>
    public ILinearSolver IntegerEngine { get; }

    /// <summary>Gets limits and tolerances.</summary>
    public SolverOptions Options { get; }

    /// <summary>Gets the tables of the case as it stands.</summary>
    public CaseTables Tables => baseReading.Tables;

    /// <summary>Gives a variant's changes in one text: variants of equal keys have equal answers.</summary>
    /// <param name="changes">What differs from the base.</param>
    public static string KeyOf(IReadOnlyList<ParameterChange> changes) => string.Join('\n', changes);

    /// <summary>Reads the case of a variant.</summary>
    /// <param name="changes">What differs from the base.</param>
    /// <returns>The case, or null with the findings that speak against it.</returns>
    public (PlanningCase? Case, IReadOnlyList<Finding> Findings) Read(IReadOnlyList<ParameterChange> changes)
    {
        TableChange changed = Tables.With(changes);
        CaseReading? reading = changed.HasErrors ? null : Case(changed.Tables);
        return (reading?.Case, reading?.Findings ?? changed.Findings);
    }

    /// <summary>Writes the program of a variant.</summary>
    /// <param name="changes">What differs from the base.</param>
    /// <returns>The program, or null with what speaks against the variant.</returns>
    public (FormulatedProgram? Program, Message Message) Formulate(IReadOnlyList<ParameterChange> changes)
    {
        if (changes.Count == 0)
        {
            return (BaseProgram, Message.None);
        }

        (PlanningCase? variant, IReadOnlyList<Finding> findings) = Read(changes);
        return variant is null
            ? (null, Message.Sentences(findings.Where(static f => f.Severity == Severity.Error).Distinct().Select(static f => f.InPlace)))
            : (templates.Formulate(variant), Message.None);
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

        string key = KeyOf(changes);
        if (solved.TryGetValue(key, out VariantResult? known))
        {
            return known;
        }

        (FormulatedProgram? variant, Message message) = Formulate(changes);
        VariantResult result = variant is null ? new(changes, PlanEnding.Failed, null, message) : Solve(variant, changes, null, StartOf(variant.Program), cancellation);
        return cancellation.IsCancellationRequested ? result : solved.GetOrAdd(key, result);
    }

    /// <summary>Solves a variant and reads its whole plan, without what more of its limits would bring: for those who look into a plan.</summary>
    /// <param name="changes">What differs from the base.</param>
    /// <param name="cancellation">Stops the solve.</param>
    /// <returns>The plan; null where there is none.</returns>
    public Plan? SolvePlan(IReadOnlyList<ParameterChange> changes, CancellationToken cancellation = default)
    {
        if (Formulate(changes).Program is not { } formulated)
        {
            return null;
        }

        (IReadOnlyList<LexicographicResult> results, _) = run.Solve(formulated, null, StartOf(formulated.Program), null, cancellation);
        return results.Count < formulated.Stages.Count ? null : new PlanReader(formulated, results).Read(Provenance.OfVariant(LinearEngine.Description.Title), []);
    }

    /// <summary>Solves a variant's program from a neighbour's plan: quicker where they are close. The answer is not remembered, since it may be another of equal ones.</summary>
    /// <param name="formulated">The program of the variant.</param>
    /// <param name="changes">What differs from the base.</param>
    /// <param name="nearProgram">The program of the neighbour.</param>
    /// <param name="nearBases">The bases of the neighbour's stages.</param>
    /// <param name="cancellation">Stops the solve.</param>
    public VariantResult SolveNear(
        FormulatedProgram formulated, IReadOnlyList<ParameterChange> changes, FormulatedProgram nearProgram, IReadOnlyList<Basis?> nearBases, CancellationToken cancellation = default) =>
        Solve(formulated, changes, null, Carried(nearProgram.Program, nearBases, formulated.Program), cancellation);

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
    public VariantResult SolveAltered(LinearProgram altered, CancellationToken cancellation = default) => Solve(BaseProgram, [], altered, StartOf(altered), cancellation);

    /// <summary>Solves a program that was written for a variant, such as one with other objectives or lifted limits.</summary>
    /// <param name="formulated">The program with its names and stages.</param>
    /// <param name="changes">What differs from the base.</param>
    /// <param name="altered">A program of the same columns, and the same rows at its beginning, to solve in its place; null for the program itself.</param>
    /// <param name="look">Adds to the short answer what is seen in the whole plan; null for nothing.</param>
    /// <param name="cancellation">Stops the solve.</param>
    public VariantResult SolveProgram(
        FormulatedProgram formulated, IReadOnlyList<ParameterChange> changes, LinearProgram? altered = null, Func<Plan, PlanSummary, PlanSummary>? look = null, CancellationToken cancellation = default) =>
        Solve(formulated, changes, altered, StartOf(altered ?? formulated.Program), cancellation, look);

    /// <summary>Asks a program for its least share shortfall alone; modules need not be whole.</summary>
    /// <param name="formulated">The program with its names.</param>
    /// <param name="altered">A program of the same rows and columns to solve in its place; null for the program itself.</param>
    /// <param name="near">The probe of a neighbour whose basis to start from; null for the base's.</param>
    /// <param name="cancellation">Stops the solve.</param>
    public ShareProbe Probe(FormulatedProgram formulated, LinearProgram? altered = null, ShareProbe? near = null, CancellationToken cancellation = default)
    {
        LinearProgram program = (altered ?? formulated.Program).Relaxed();
        return ProbeFrom(formulated, program, near is { Solved: true } ? Carried(near.Formulated.Program, near.Bases, program) : StartOf(program), cancellation);
    }

    /// <summary>Asks a program for its least share shortfall alone, from the bases of its own plan.</summary>
    /// <param name="formulated">The program with its names.</param>
    /// <param name="altered">A program of the same rows and columns to solve in its place.</param>
    /// <param name="basis">A basis for each stage, of the same rows and columns; null for none.</param>
    /// <param name="cancellation">Stops the solve.</param>
    public ShareProbe ProbeFrom(FormulatedProgram formulated, LinearProgram altered, IReadOnlyList<Basis?>? basis, CancellationToken cancellation = default)
    {
        LinearProgram program = altered.Relaxed();
        int stages = 1 + formulated.Stages.Index().First(static s => s.Item.Letter == "A").Index;
        LexicographicSolve solve = new(LinearEngine, LinearEngine, Options);
        IReadOnlyList<LexicographicResult> results = solve.Run(
            program, [.. formulated.Stages.Take(stages).Select(static s => new LexicographicStage(s.Name, s.Minimised))], basis, null, cancellation);
        return new(formulated, results, results.Count > 0 ? Message.None : PlanRunner.NoPlan(formulated, solve.Stopped).Message);
    }

    // Programs of one shape share their names, and the bases that were carried to them.
    private IReadOnlyList<Basis?>? StartOf(LinearProgram program)
    {
        if (Base.Summary?.Bases is not { } bases)
        {
            return null;
        }

        StartingBases known = starts.GetValue(program.RowNames, _ => new(program.ColumnNames, FromLaterStage(Carried(BaseProgram.Program, bases, program))));
        return ReferenceEquals(known.ColumnNames, program.ColumnNames) ? known.Bases : FromLaterStage(Carried(BaseProgram.Program, bases, program));
    }

    // The base's second stage ends at a plan that is best by its first too. A variant that starts its first stage there ends it near the plan that its second wants:
    // over draws of the baseline's uncertain parameters that halves the iterations of both.
    private static Basis?[] FromLaterStage(Basis?[] bases) => bases is [_, { } second, ..] ? [second, .. bases[1..]] : bases;

    private static Basis?[] Carried(LinearProgram before, IEnumerable<Basis?> bases, LinearProgram after) =>
        [.. bases.Select(basis => basis is null ? null : BasisTransfer.Between(before, basis, after))];

    private VariantResult Solve(FormulatedProgram formulated, IReadOnlyList<ParameterChange> changes, LinearProgram? altered, IReadOnlyList<Basis?>? from, CancellationToken cancellation, Func<Plan, PlanSummary, PlanSummary>? look = null)
    {
        (PlanSummary? summary, Solution? stopped) = run.Summarise(formulated, altered, from, look, cancellation);
        if (summary is not null)
        {
            return new(changes, PlanEnding.Planned, summary, Message.None);
        }

        PlanOutcome outcome = PlanRunner.NoPlan(formulated, stopped);
        return new(changes, outcome.Ending, null, outcome.Message);
    }

    private CaseReading Case(CaseTables effective)
    {
        CaseReading reading = CaseReader.ReadCase(effective, baseReading);
        return reading.Case is { } read && relax
            ? reading with { Case = read with { Settings = read.Settings with { IntegerModules = false } } }
            : reading;
    }

    private sealed record StartingBases(IReadOnlyList<string> ColumnNames, IReadOnlyList<Basis?> Bases);
}
