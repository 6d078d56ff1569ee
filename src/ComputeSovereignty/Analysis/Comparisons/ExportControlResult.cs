using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Comparisons;

/// <summary>What another rule on imports changes.</summary>
/// <param name="Figures">The plan under it; null where there is none.</param>
/// <param name="Base">The plan as the case stands; null where there is none.</param>
/// <param name="Message">Why there is no plan; nothing where there is one.</param>
public sealed record ControlEffect(PlanFigures? Figures, PlanFigures? Base, Message Message)
{
    /// <summary>Gets what the shortfall over all targets falls by; fraction, negative where it grows.</summary>
    public double? Gain => Base?.WeightedShortfall - Figures?.WeightedShortfall;

    /// <summary>Gets what the shortfall of the checkpoint year falls by; fraction, negative where it grows.</summary>
    public double? CheckpointGain => Base?.Shortfall - Figures?.Shortfall;

    /// <summary>Gets what the compute installed by the end of the horizon grows by, PFLOPS.</summary>
    public double? ComputeChange => Figures?.FinalCompute - Base?.FinalCompute;

    /// <summary>Gets what the backlog at the end of the horizon grows by, CNY.</summary>
    public double? BacklogChange => Figures?.FinalBacklog - Base?.FinalBacklog;

    /// <summary>Reads the effect of a rule.</summary>
    /// <param name="result">The answer under it.</param>
    /// <param name="variants">The variants with the base.</param>
    internal static ControlEffect Of(VariantResult result, CaseVariants variants) => new(
        PlanFigures.Of(result), PlanFigures.Of(variants.Base), result.Summary is null ? ComparisonSentences.NoPlan(result.Ending, result.Message) : Message.None);
}

/// <summary>What an import channel is worth under the chosen regime.</summary>
/// <param name="Channel">The channel.</param>
/// <param name="Unit">What it is counted in: units or CNY.</param>
/// <param name="Licensed">Its caps over the horizon.</param>
/// <param name="Delivered">What the regime lets in over the horizon.</param>
/// <param name="Imported">What the plan brings in over the horizon; null where there is no plan.</param>
/// <param name="Without">The plan without it.</param>
/// <param name="InFull">The plan with all of its caps delivered.</param>
/// <param name="Unlimited">The plan with no limit on it.</param>
public sealed record ChannelWorth(
    ImportChannel Channel, string Unit, double Licensed, double Delivered, double? Imported, ControlEffect Without, ControlEffect InFull, ControlEffect Unlimited);

/// <summary>What a whole category is worth under the chosen regime.</summary>
/// <param name="Category">The category.</param>
/// <param name="Kinds">What its channels bring.</param>
/// <param name="Shut">The plan with nothing of it delivered.</param>
/// <param name="InFull">The plan with all of its caps delivered.</param>
public sealed record CategoryWorth(string Category, IReadOnlyList<ImportKind> Kinds, ControlEffect Shut, ControlEffect InFull);

/// <summary>One category's part in a regime: the chosen regime with this category alone as the other has it.</summary>
/// <param name="Category">The category.</param>
/// <param name="Effect">What it changes.</param>
public sealed record CategoryPart(string Category, ControlEffect Effect);

/// <summary>A regime beside the chosen one.</summary>
/// <param name="Regime">The regime.</param>
/// <param name="IsChosen">Whether it is the case's own.</param>
/// <param name="Effect">What it changes against the chosen one.</param>
/// <param name="Parts">The categories in which it delivers otherwise, the one that changes most first.</param>
public sealed record RegimeRow(string Regime, bool IsChosen, ControlEffect Effect, IReadOnlyList<CategoryPart> Parts);

/// <summary>What export controls let in and what they cost: by month, by channel, by category, and regime against regime.</summary>
/// <remarks>
/// Answers: which rule on imports matters most for the share, and is it the one that is talked about? Holds fixed: everything but the limits of import
/// channels. Solves: one a regime, one for each category in which a regime differs, two a category and three a channel; equal limits once.
/// </remarks>
public sealed record ExportControlResult
{
    /// <summary>Gets the chosen regime.</summary>
    public required string Chosen { get; init; }

    /// <summary>Gets the status of each category under each regime, the chosen one first.</summary>
    public required IReadOnlyList<ControlSpan> Calendar { get; init; }

    /// <summary>Gets the channels.</summary>
    public required IReadOnlyList<ChannelWorth> Channels { get; init; }

    /// <summary>Gets the categories that have channels.</summary>
    public required IReadOnlyList<CategoryWorth> Categories { get; init; }

    /// <summary>Gets the regimes, the chosen one first.</summary>
    public required IReadOnlyList<RegimeRow> Regimes { get; init; }

    /// <summary>Gets what the map shows, a sentence each.</summary>
    public IReadOnlyList<Message> Sentences => ExportControlSentences.Of(this);
}
