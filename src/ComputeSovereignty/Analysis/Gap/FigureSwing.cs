using ComputeSovereignty.Analysis.Levers;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Gap;

/// <summary>The answer with one figure at one end of its range, everything else as it stands.</summary>
/// <param name="Amount">How far the figure is moved, in the terms of its lever.</param>
/// <param name="Share">The share of the checkpoint year, counted up to its target; fraction, null where there is no plan.</param>
/// <param name="Served">The served part of the checkpoint year's demand; fraction, null where there is no plan or nobody asks for compute.</param>
public sealed record FigureEnd(double Amount, double? Share, double? Served);

/// <summary>By how much one figure, or several that move together, move the answer, and what stands behind them.</summary>
public sealed record FigureSwing
{
    /// <summary>Gets what it is, within a sentence.</summary>
    public required Message Name { get; init; }

    /// <summary>Gets what it is, by itself.</summary>
    public Message Title => Name.AtBeginning();

    /// <summary>Gets the figures, as something that is turned.</summary>
    public required Lever Lever { get; init; }

    /// <summary>Gets a value indicating whether the range is one of sheet <c>Uncertainty</c>, and not one taken by the confidence of its sources.</summary>
    public required bool IsOwnRange { get; init; }

    /// <summary>Gets the answer at the lower end.</summary>
    public required FigureEnd Low { get; init; }

    /// <summary>Gets the answer at the upper end.</summary>
    public required FigureEnd High { get; init; }

    /// <summary>Gets the lowest confidence of the sources; null where none is cited.</summary>
    public Confidence? Confidence { get; init; }

    /// <summary>Gets the sources of the figures and of their range, in the order of their ids.</summary>
    public IReadOnlyList<SourceReference> Sources { get; init; } = [];

    /// <summary>Gets the sources among them whose note says that something contradicts them.</summary>
    public IReadOnlyList<SourceReference> Contradicted => [.. Sources.Where(static s => FigureSources.IsContradicted(s.Note))];

    /// <summary>Gets by how much the checkpoint share differs between the ends; fraction ≥ 0, null where an end has no plan.</summary>
    public double? OfShare => Difference(Low.Share, High.Share);

    /// <summary>Gets by how much the served part of demand differs between the ends; fraction ≥ 0, null where an end has none.</summary>
    public double? OfService => Difference(Low.Served, High.Served);

    /// <summary>Gets a value indicating whether nothing solid stands behind it: a source of low confidence, none at all, or one that is contradicted.</summary>
    public bool IsWeak => Confidence is null or Cases.Confidence.Low || Contradicted.Count > 0;

    private static double? Difference(double? low, double? high) => low is { } a && high is { } b ? Math.Abs(b - a) : null;
}
