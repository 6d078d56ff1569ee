using ComputeSovereignty.Analysis.Levers;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Demand;

/// <summary>The least change of one lever with which a share of the checkpoint year's demand is served, or the furthest with which it still is.</summary>
public sealed record ServedBreakEvenResult
{
    /// <summary>Gets the lever.</summary>
    public required Lever Lever { get; init; }

    /// <summary>Gets what was found.</summary>
    public required BreakEvenOutcome Outcome { get; init; }

    /// <summary>Gets the amount, three digits of the change; null where there is none.</summary>
    public double? Amount { get; init; }

    /// <summary>Gets the neighbouring amount on the other side; null where there is none.</summary>
    public double? Missed { get; init; }

    /// <summary>Gets what is missing of the goal at <see cref="Missed"/>; fraction of demand.</summary>
    public double MissingThere { get; init; }

    /// <summary>Gets the largest share of demand that the lever serves alone, no more than the goal; fraction.</summary>
    public required double ServedAtMost { get; init; }

    /// <summary>Gets the amount of <see cref="ServedAtMost"/>.</summary>
    public required double AmountAtMost { get; init; }

    /// <summary>Gets a value indicating whether more of the lever never hurt among the amounts tried.</summary>
    public bool Monotone { get; init; } = true;

    /// <summary>Gets every amount that was tried, in order.</summary>
    public IReadOnlyList<LeverTrial> Trials { get; init; } = [];

    /// <summary>Gets how many programs were solved.</summary>
    public int Solves { get; init; }

    /// <summary>Gets which figures the lever moves, in words.</summary>
    public Message Moves { get; init; } = Message.None;

    /// <summary>Gets the options of <c>solve</c> that turn the lever to <see cref="Amount"/>; empty where there is none.</summary>
    public string PutBack { get; init; } = string.Empty;

    /// <summary>Gets the ids of the sources of the figures that the lever moves.</summary>
    public IReadOnlyList<string> References { get; init; } = [];

    /// <summary>Gets the answer in a sentence or two.</summary>
    public Message Words { get; init; } = Message.None;
}
