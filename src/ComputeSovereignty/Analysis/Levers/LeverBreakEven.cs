using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Levers;

/// <summary>What a break-even search found.</summary>
public enum BreakEvenOutcome
{
    /// <summary>The checkpoint is missed as the case stands; the amount is the least that meets it.</summary>
    Meets,

    /// <summary>The checkpoint is missed, and the lever alone cannot meet it.</summary>
    CannotAlone,

    /// <summary>The checkpoint is met as the case stands; the amount is the furthest that still meets it.</summary>
    HoldsUntil,

    /// <summary>The checkpoint is met, and stays so as far as the lever can be turned.</summary>
    HoldsThroughout,

    /// <summary>The lever cannot be tried: it names nothing, or its amounts are refused.</summary>
    NoAnswer,
}

/// <summary>The break-even of one lever.</summary>
public sealed record LeverBreakEven
{
    /// <summary>Gets the lever.</summary>
    public required Lever Lever { get; init; }

    /// <summary>Gets what was found.</summary>
    public required BreakEvenOutcome Outcome { get; init; }

    /// <summary>Gets the least amount that meets the checkpoint, or the furthest that still does; three digits of the change.</summary>
    /// <value>Null where there is none.</value>
    public double? Amount { get; init; }

    /// <summary>Gets the checkpoint year's share at <see cref="Amount"/>, as far as it counts towards the target; fraction, null where there is no amount.</summary>
    public double? ShareThere { get; init; }

    /// <summary>Gets the neighbouring amount, one unit of the third digit (or one month) away, at which the checkpoint is not met.</summary>
    public double? Missed { get; init; }

    /// <summary>Gets what is missing of the checkpoint year's target at <see cref="Missed"/>; fraction of the whole.</summary>
    public double MissingThere { get; init; }

    /// <summary>Gets the largest share that the lever reaches alone, as far as it counts towards the target; fraction.</summary>
    public required double ShareAtMost { get; init; }

    /// <summary>Gets the amount of <see cref="ShareAtMost"/>.</summary>
    public required double AmountAtMost { get; init; }

    /// <summary>Gets the least shortfall over all years that was seen (stage A); fraction.</summary>
    public required double StageAAtBest { get; init; }

    /// <summary>Gets a value indicating whether more of the lever never hurt among the amounts tried.</summary>
    public bool Monotone { get; init; } = true;

    /// <summary>Gets the stair from which the share steps up to the target, or down from it, for programs with whole modules; null for linear programs and where there is no answer.</summary>
    public LeverStair? Stair { get; init; }

    /// <summary>Gets the amount that would be enough if modules did not have to be whole, for programs with whole modules; null where there is none.</summary>
    public double? RelaxedAmount { get; init; }

    /// <summary>Gets how many programs were solved.</summary>
    public int Solves { get; init; }

    /// <summary>Gets every amount that was tried, in order.</summary>
    public IReadOnlyList<LeverTrial> Trials { get; init; } = [];

    /// <summary>Gets which figures the lever moves, in words.</summary>
    public Message Moves { get; init; } = Message.None;

    /// <summary>Gets the options of <c>solve</c> that turn the lever to <see cref="Amount"/>; empty where there is none.</summary>
    public string PutBack { get; init; } = string.Empty;

    /// <summary>Gets the ids of the sources of the figures that the lever moves.</summary>
    public IReadOnlyList<string> References { get; init; } = [];

    /// <summary>Gets a value indicating whether the lever is enough alone: it meets the checkpoint, and not by asking for less.</summary>
    public bool IsEnough => Outcome == BreakEvenOutcome.Meets && !Lever.AsksForLess;

    /// <summary>Gets the answer in a sentence or two.</summary>
    public Message Words { get; init; } = Message.None;
}
