using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Comparisons;

/// <summary>What a node advance brings on top of one world.</summary>
public sealed record NodeAdvanceRow
{
    /// <summary>Gets the world.</summary>
    public required NodeBackground Background { get; init; }

    /// <summary>Gets the plan without the advance; null where there is none.</summary>
    public required PlanFigures? Without { get; init; }

    /// <summary>Gets the plan with the advance alone; null where there is none.</summary>
    public required PlanFigures? With { get; init; }

    /// <summary>Gets the plan with the advance and all that helps it; null where there is none.</summary>
    public required PlanFigures? Helped { get; init; }

    /// <summary>Gets what the advance alone gains in the base, for <see cref="Interaction"/>; fraction.</summary>
    public required double? BaseGain { get; init; }

    /// <summary>Gets why a plan is missing; empty where none is.</summary>
    public required Message Message { get; init; }

    /// <summary>Gets what the shortfall over all targets falls by with the advance alone; fraction.</summary>
    public double? Gain => Without?.WeightedShortfall - With?.WeightedShortfall;

    /// <summary>Gets what the shortfall over all targets falls by with the advance and all that helps it; fraction.</summary>
    public double? HelpedGain => Without?.WeightedShortfall - Helped?.WeightedShortfall;

    /// <summary>Gets what the world adds to the advance: its gain here less its gain in the base; fraction.</summary>
    public double? Interaction => Gain - BaseGain;

    /// <summary>Gets a value indicating whether the advance, alone or helped, moves the share by at least a hundredth of a point.</summary>
    public bool Matters => Math.Max(Gain ?? 0, HelpedGain ?? 0) >= ShareGap.NoChange;

    /// <summary>Gets a value indicating whether the checkpoint is met with the advance, alone or helped, and not without.</summary>
    public bool Decides => Without is { Met: false } && (With is { Met: true } || Helped is { Met: true });

    /// <summary>Gets a value indicating whether logic wafers hold the share down without the advance.</summary>
    public bool LogicBinds => Without is { } plan && plan.Holding.Contains(SupplyStage.Logic);

    /// <summary>Gets the answer in a sentence.</summary>
    public Message Words => NodeAdvanceSentences.Of(this);
}

/// <summary>Whether a node advance matters for the share, and which other levers make it matter.</summary>
/// <remarks>
/// Answers: is the node what the targets wait for? Tested alone and with all that helps it, on top of the base, of every scenario that leaves the node
/// as it is, of every supply stage without limit, and of worlds in which the nodes at hand yield far worse, also on top of every scenario that gains share.
/// The gain is measured on the optimum of stage A, which every optimal plan shares. Holds fixed: all else. Solves: three a world.
/// </remarks>
/// <param name="Advance">The advance.</param>
/// <param name="Rows">The worlds, the base first.</param>
public sealed record NodeAdvanceResult(NodeAdvance Advance, IReadOnlyList<NodeAdvanceRow> Rows)
{
    /// <summary>Gets what the study shows, a sentence each.</summary>
    public IReadOnlyList<Message> Sentences => NodeAdvanceSentences.Of(this);
}
