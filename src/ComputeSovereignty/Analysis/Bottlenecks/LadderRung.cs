using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Bottlenecks;

/// <summary>A lift tried on one rung: some stages without limit, on top of those lifted before.</summary>
public sealed record LadderLift
{
    /// <summary>Gets what is lifted: one stage, or several that hold only together.</summary>
    public required IReadOnlyList<SupplyStage> Stages { get; init; }

    /// <summary>Gets the checkpoint year's share after the lift; null where its whole is 0. What lies beyond the target is one of many equal answers.</summary>
    public required double? Share { get; init; }

    /// <summary>Gets what is still missing of the checkpoint year's target; fraction of the whole.</summary>
    public required double Missing { get; init; }

    /// <summary>Gets the shortfall of all years by weight after the lift (stage A); fraction.</summary>
    public required double StageA { get; init; }

    /// <summary>Gets the gain in the checkpoint year, as far as it counts towards the target; fraction.</summary>
    public required double ShareGain { get; init; }

    /// <summary>Gets the gain in stage A; fraction.</summary>
    public required double StageAGain { get; init; }

    /// <summary>Gets a value indicating whether the checkpoint is met after the lift.</summary>
    public required bool Met { get; init; }

    /// <summary>Gets the engine's message where the lifted program has no plan; such a lift is never chosen.</summary>
    public Message Message { get; init; } = Message.None;

    /// <summary>Gets a value indicating whether the lift brings anything.</summary>
    public bool Gains => ShareGain > ShareGap.Visible || StageAGain > ShareGap.Visible;

    /// <summary>Tells whether two lifts bring the same, in the checkpoint year and over all years.</summary>
    /// <param name="other">The other lift.</param>
    public bool Ties(LadderLift other) =>
        Math.Abs(ShareGain - other.ShareGain) <= ShareGap.Visible && Math.Abs(StageAGain - other.StageAGain) <= ShareGap.Visible;
}

/// <summary>One rung of the ladder: the lift that brings the most, and what all others would have brought in its place.</summary>
/// <param name="Number">1 for the first.</param>
/// <param name="Lift">What is lifted.</param>
/// <param name="ShareBefore">The checkpoint year's share before the rung; null where its whole is 0.</param>
/// <param name="MissingBefore">What was missing of the checkpoint year's target; fraction of the whole.</param>
/// <param name="StageABefore">The shortfall of all years by weight before the rung; fraction.</param>
/// <param name="Candidates">Every lift that was possible on this rung, the chosen one first, then by gain.</param>
/// <param name="Words">A sentence for analysts.</param>
public sealed record LadderRung(
    int Number, LadderLift Lift, double? ShareBefore, double MissingBefore, double StageABefore, IReadOnlyList<LadderLift> Candidates, Message Words)
{
    /// <summary>Gets the lifts that would have brought exactly the same; the ladder takes the first along the chain.</summary>
    public IReadOnlyList<LadderLift> Ties => [.. Candidates.Skip(1).Where(c => c.Ties(Lift))];
}

/// <summary>Why a ladder ends.</summary>
public enum LadderEnding
{
    /// <summary>Every year meets its target.</summary>
    TargetsHold,

    /// <summary>Shortfall is left, but no lift reduces it: what holds is not supply.</summary>
    NothingBinds,

    /// <summary>The case as it stands has no plan.</summary>
    NoPlan,
}

/// <summary>The ladder.</summary>
/// <param name="CheckpointYear">The year of the question.</param>
/// <param name="Target">Its target; fraction.</param>
/// <param name="Share">Its share in the plan as it stands; null where its whole is 0.</param>
/// <param name="Missing">What is missing of it; fraction of the whole.</param>
/// <param name="StageA">The shortfall of all years by weight; fraction.</param>
/// <param name="Rungs">The rungs.</param>
/// <param name="Ending">Why it ends.</param>
/// <param name="Words">What the ladder says, sentence by sentence.</param>
public sealed record Ladder(
    int CheckpointYear,
    double Target,
    double? Share,
    double Missing,
    double StageA,
    IReadOnlyList<LadderRung> Rungs,
    LadderEnding Ending,
    IReadOnlyList<Message> Words);
