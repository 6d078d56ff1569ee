using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Comparisons;

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
public sealed record ComparisonResult
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
        .. ComparisonSentences.Of(Scenarios),
        .. Grids.SelectMany(GridSentences.Of),
    ];
}
