using ComputeSovereignty.Analysis.NearBest;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Alternatives;

/// <summary>Plans within a slack of the best share, or of the reference plan's service, that differ as much as they can in what a person sees: lines, HBM, imports, hubs, projects.</summary>
/// <remarks>
/// <para>
/// Answers: what else could be done, for a share or a service nearly as good? Two searches, both under the row "the shortfall over all targets is at most the least plus the slack",
/// or "what goes unserved is at most that of the reference plan plus the slack":
/// hop-skip-jump makes the families that the last plans used as small as they can be, until no new one comes in (Brill 1982);
/// directions make sums of families as small or as large as they can be, along the axes first and then spread evenly between them (a Halton sequence on the sphere).
/// Of all that is found, those that are furthest from each other are kept.
/// </para>
/// <para>Modules need not be whole. Every plan is certified: no plan within the slack has more of what its search asked for.</para>
/// </remarks>
public sealed record AlternativesResult
{
    /// <summary>Gets the slack; fraction: 0.01 is a share point.</summary>
    public required double Slack { get; init; }

    /// <summary>Gets the families in which plans are compared.</summary>
    public required IReadOnlyList<DecisionFamily> Families { get; init; }

    /// <summary>Gets the scale of each family: the most that any plan within the slack has of it, or what the plans found have where that has no limit.</summary>
    public required IReadOnlyList<double> Scales { get; init; }

    /// <summary>Gets the plans, the case's own first, each further one the furthest from those before it.</summary>
    public required IReadOnlyList<AlternativePlan> Plans { get; init; }

    /// <summary>Gets how many plans were found before the most different were kept.</summary>
    public required int Found { get; init; }

    /// <summary>Gets what could not be solved or certified.</summary>
    public IReadOnlyList<Message> Failures { get; init; } = [];

    /// <summary>Gets what must, may and will never be done.</summary>
    public required DecisionRanges Ranges { get; init; }

    /// <summary>Gets what the plans show, a sentence each; the first is the answer.</summary>
    public IReadOnlyList<Message> Sentences => AlternativeSentences.Of(this);
}
