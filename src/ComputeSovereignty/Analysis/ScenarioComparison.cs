using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis;

/// <summary>A grid with its answers.</summary>
/// <param name="Grid">The grid.</param>
/// <param name="Rows">The answers, in the order of the grid's points.</param>
public sealed record GridComparison(ParameterGrid Grid, IReadOnlyList<ComparisonRow> Rows)
{
    /// <summary>Gets the answers as heat maps: one for each combination of the axes after the second.</summary>
    public IReadOnlyList<HeatMapTable> Maps => HeatMapTable.Of(this);
}

/// <summary>Which checkpoint shares the scenarios of a workbook and grids over its figures lead to.</summary>
/// <remarks>
/// Answers: does the checkpoint hold in this world, what binds there, and what does it differ in from the base?
/// Holds fixed: everything that a variant does not change. Solves: one a variant, each in the case's own order of objectives; equal variants once.
/// A variant that cannot be read, solved or certified stays a row that says so.
/// </remarks>
public sealed record ScenarioComparison
{
    /// <summary>Gets the base.</summary>
    public required ComparisonRow Base { get; init; }

    /// <summary>Gets the scenarios, in the order asked for.</summary>
    public required IReadOnlyList<ComparisonRow> Scenarios { get; init; }

    /// <summary>Gets the grids.</summary>
    public required IReadOnlyList<GridComparison> Grids { get; init; }

    /// <summary>Gets what is missing because the solves were stopped, nothing where nothing is.</summary>
    public IReadOnlyList<Message> LeftOut { get; init; } = [];

    /// <summary>Gets all rows: the base, the scenarios, then the points of the grids.</summary>
    public IEnumerable<ComparisonRow> Rows => [Base, .. Scenarios, .. Grids.SelectMany(static g => g.Rows)];

    /// <summary>Gets what the comparison shows, a sentence each.</summary>
    public IReadOnlyList<Message> Sentences =>
    [
        Base.Words,
        .. ComparisonFindings.Of(Scenarios),
        .. Grids.SelectMany(GridFindings.Of),
    ];

    /// <summary>Compares.</summary>
    /// <param name="variants">The variants of the case.</param>
    /// <param name="scenarios">The scenarios.</param>
    /// <param name="grids">The grids.</param>
    /// <param name="threads">How many solves at a time.</param>
    /// <param name="progress">Told the name of each variant when it is solved.</param>
    /// <param name="known">Plans' figures that were found elsewhere, by <see cref="CaseVariants.KeyOf"/>; these variants are not solved.</param>
    /// <param name="rules">Judges the rules of thumb on the plan of the base and of every scenario, each with its tables; null for none. Each takes a solve of its own.</param>
    /// <param name="cancellation">Stops the solves; scenarios and grids that are not solved then are left out.</param>
    /// <exception cref="OperationCanceledException">The solves were stopped before any variant was solved.</exception>
    public static ScenarioComparison Of(
        CaseVariants variants,
        IReadOnlyList<ComparedVariant> scenarios,
        IReadOnlyList<ParameterGrid> grids,
        int threads,
        IProgress<Message>? progress = null,
        IReadOnlyDictionary<string, PlanFigures>? known = null,
        Func<Plan, CaseTables, IReadOnlyList<HeuristicReading>>? rules = null,
        CancellationToken cancellation = default)
    {
        IReadOnlyList<ComparedVariant>[] points = [.. grids.Select(static g => g.Points())];
        ComparedVariant[] all = [.. scenarios, .. points.SelectMany(static p => p)];
        ComparisonRow?[] rows = StudyJobs.RunUntil<ComparisonRow>([.. all.Select(v => new StudyJob<ComparisonRow?>(v.Title, () => Solved(v)))], threads, progress, cancellation);
        int next = scenarios.Count;
        List<GridComparison> answers = [];
        for (int grid = 0; grid < grids.Count; next += points[grid].Count, grid++)
        {
            ComparisonRow[] solved = [.. rows[next..(next + points[grid].Count)].OfType<ComparisonRow>()];
            if (solved.Length == points[grid].Count)
            {
                answers.Add(new(grids[grid], solved));
            }
        }

        return new()
        {
            Base = Judged(Row(variants, ComparedVariant.Base, variants.Base)),
            Scenarios = [.. rows[..scenarios.Count].OfType<ComparisonRow>()],
            Grids = answers,
            LeftOut = Missing(rows[..scenarios.Count].Count(static r => r is null), scenarios.Count, [.. grids.Except(answers.Select(static a => a.Grid))]),
        };

        ComparisonRow? Solved(ComparedVariant variant)
        {
            if (known?.GetValueOrDefault(CaseVariants.KeyOf(variant.Changes)) is { } figures)
            {
                return Judged(Row(variants, variant, PlanEnding.Planned, Message.None, figures));
            }

            VariantResult result = variants.Solve(variant.Changes, cancellation);
            return result.Summary is null && cancellation.IsCancellationRequested ? null : Judged(Row(variants, variant, result));
        }

        // Rules look into the whole plan, of the base and of scenarios; a point of a grid has figures alone.
        ComparisonRow Judged(ComparisonRow row) =>
            rules is not null && row.Figures is not null && row.Variant.Group == ComparedVariant.ScenarioGroup && variants.SolvePlan(row.Variant.Changes, cancellation) is { } plan
                ? row with { Rules = rules(plan, variants.Tables.With(row.Variant.Changes).Tables) }
                : row;
    }

    private static IReadOnlyList<Message> Missing(int scenarios, int allScenarios, IReadOnlyList<ParameterGrid> grids) =>
    [
        .. scenarios > 0 ? [ComparisonMessages.ScenariosLeftOut(Figure.Count(scenarios), Figure.Count(allScenarios))] : Array.Empty<Message>(),
        .. grids.Select(static g => ComparisonMessages.GridLeftOut(g.Name, Figure.Count(g.Count))),
    ];

    private static ComparisonRow Row(CaseVariants variants, ComparedVariant variant, VariantResult result) =>
        Row(variants, variant, result.Ending, result.Message, PlanFigures.Of(result));

    private static ComparisonRow Row(CaseVariants variants, ComparedVariant variant, PlanEnding ending, Message message, PlanFigures? figures) => new()
    {
        Variant = variant,
        Ending = ending,
        Message = message,
        Figures = figures,
        Base = PlanFigures.Of(variants.Base),
        Differences = variants.Tables.With(variant.Changes) is { HasErrors: false, Tables: CaseTables changed } ? CaseDiff.Between(variants.Tables, changed) : [],
    };
}
