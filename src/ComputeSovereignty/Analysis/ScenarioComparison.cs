using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Tables;

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

    /// <summary>Gets all rows: the base, the scenarios, then the points of the grids.</summary>
    public IEnumerable<ComparisonRow> Rows => [Base, .. Scenarios, .. Grids.SelectMany(static g => g.Rows)];

    /// <summary>Gets what the comparison shows, a sentence each.</summary>
    public IReadOnlyList<string> Sentences =>
    [
        Base.Words,
        .. ComparisonWords.Of(Scenarios),
        .. Grids.SelectMany(GridWords.Of),
    ];

    /// <summary>Compares.</summary>
    /// <param name="variants">The variants of the case.</param>
    /// <param name="scenarios">The scenarios.</param>
    /// <param name="grids">The grids.</param>
    /// <param name="threads">How many solves at a time.</param>
    /// <param name="progress">Told the name of each variant when it is solved.</param>
    /// <param name="cancellation">Stops the solves; what is not solved then is a row that says so.</param>
    public static ScenarioComparison Of(
        CaseVariants variants,
        IReadOnlyList<ComparedVariant> scenarios,
        IReadOnlyList<ParameterGrid> grids,
        int threads,
        IProgress<string>? progress = null,
        CancellationToken cancellation = default)
    {
        IReadOnlyList<ComparedVariant>[] points = [.. grids.Select(static g => g.Points())];
        ComparedVariant[] all = [.. scenarios, .. points.SelectMany(static p => p)];
        ComparisonRow[] rows = StudyJobs.Run<ComparisonRow>(
            [.. all.Select(v => new StudyJob<ComparisonRow>(v.Name, () => Row(variants, v, variants.Solve(v.Changes, cancellation))))], threads, progress);
        int next = scenarios.Count;
        List<GridComparison> answers = [];
        for (int grid = 0; grid < grids.Count; next += points[grid].Count, grid++)
        {
            answers.Add(new(grids[grid], rows[next..(next + points[grid].Count)]));
        }

        return new()
        {
            Base = Row(variants, new(ScenarioTree.Base, ScenarioTree.Base, [], "The case as it stands"), variants.Base),
            Scenarios = rows[..scenarios.Count],
            Grids = answers,
        };
    }

    private static ComparisonRow Row(CaseVariants variants, ComparedVariant variant, VariantResult result) => new()
    {
        Variant = variant,
        Ending = result.Ending,
        Message = result.Message,
        Figures = PlanFigures.Of(result),
        Base = PlanFigures.Of(variants.Base),
        Differences = variants.Tables.With(variant.Changes) is { HasErrors: false, Tables: CaseTables changed } ? CaseDiff.Between(variants.Tables, changed) : [],
    };
}
