using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis.Comparisons;

/// <summary>One variant of a comparison beside the base.</summary>
public sealed record ComparisonRow
{
    /// <summary>Gets the variant.</summary>
    public required ComparedVariant Variant { get; init; }

    /// <summary>Gets how its run ended.</summary>
    public required PlanEnding Ending { get; init; }

    /// <summary>Gets why there is no plan; nothing where there is one.</summary>
    public required Message Message { get; init; }

    /// <summary>Gets the figures of its plan; null where there is none.</summary>
    public required PlanFigures? Figures { get; init; }

    /// <summary>Gets the figures of the base; null where it has no plan.</summary>
    public required PlanFigures? Base { get; init; }

    /// <summary>Gets what its input differs in from the base, with the values before and after.</summary>
    public required IReadOnlyList<CaseDifference> Differences { get; init; }

    /// <summary>Gets how the rules of thumb stand in its plan, in the order of the workbook; empty where it has none, or where they were not judged.</summary>
    public IReadOnlyList<HeuristicReading> Rules { get; init; } = [];

    /// <summary>Gets what the checkpoint year's share changes by against the base; fraction.</summary>
    public double? ShareChange => Figures?.Share - Base?.Share;

    /// <summary>Gets what the shortfall over all targets falls by against the base; fraction, negative where it grows.</summary>
    public double? Gain => Base?.WeightedShortfall - Figures?.WeightedShortfall;

    /// <summary>Gets the answer in a sentence.</summary>
    public Message Words => ComparisonSentences.Of(this);
}
