using ComputeSovereignty.Formulation;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Analysis.Prices;

/// <summary>What more of one capacity, in every period at once, is worth in share.</summary>
public sealed record CapacityPrice
{
    /// <summary>Gets the stage that the capacity belongs to.</summary>
    public required SupplyStage Stage { get; init; }

    /// <summary>Gets the key of the line, channel, vendor, component or hub; empty for money of the whole plan.</summary>
    public required ProgramKey Key { get; init; }

    /// <summary>Gets what the capacity is, such as <c>HBM line CXMT</c>.</summary>
    public required Message Capacity { get; init; }

    /// <summary>Gets the step, in words, such as <c>a thousand wafer starts a month</c>.</summary>
    public required Message Step { get; init; }

    /// <summary>Gets the unit in which ranges are counted, such as <c>thousand wafer starts a month</c>.</summary>
    public required DisplayUnit Unit { get; init; }

    /// <summary>Gets how many of <see cref="Unit"/> a step is.</summary>
    public required double StepSize { get; init; }

    /// <summary>Gets what one step more takes off the shortfall of all years, in share points, solved anew.</summary>
    public required double Effect { get; init; }

    /// <summary>Gets the price at the margin with its range.</summary>
    /// <value>Null where the case's order does not put share first, or no straight piece of the shortfall was found that begins at the plan.</value>
    public required PriceSide? More { get; init; }

    /// <summary>Gets what one step less adds to the shortfall of all years, in share points, solved anew.</summary>
    /// <value>Null where the case's order does not put share first, or there is not so much to lose.</value>
    public required double? EffectOfLess { get; init; }

    /// <summary>Gets what one step more takes off the shortfall of the checkpoint year, in share points, solved anew.</summary>
    /// <value>Null where the program with more has no answer.</value>
    public double? CheckpointEffect { get; init; }

    /// <summary>Gets what the price means, a sentence.</summary>
    public Message Words { get; init; } = Message.None;
}

/// <summary>The price of more of a capacity.</summary>
/// <param name="Points">What a step is worth at the margin, in share points of all years by weight.</param>
/// <param name="HoldsTo">Over how many of the unit that price holds.</param>
/// <param name="IsOpen">Whether it was still good at the last amount tried, <paramref name="HoldsTo"/>.</param>
public sealed record PriceSide(double Points, double HoldsTo, bool IsOpen);
