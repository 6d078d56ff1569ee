namespace ComputeSovereignty.Planning;

/// <summary>A constraint that is full, or a bound that holds, with what one more unit of it is worth.</summary>
public sealed record Binding
{
    /// <summary>Gets the family, as the formulation names it.</summary>
    public required string Family { get; init; }

    /// <summary>Gets the key without the period.</summary>
    public required string Key { get; init; }

    /// <summary>Gets the period or year; empty where there is none.</summary>
    public required string Period { get; init; }

    /// <summary>Gets the left side, in <see cref="Unit"/>.</summary>
    public required double Activity { get; init; }

    /// <summary>Gets the right side, in <see cref="Unit"/>.</summary>
    public required double Limit { get; init; }

    /// <summary>Gets how full it is: use over capacity for capacities, otherwise activity over limit; null where the limit is 0.</summary>
    public required double? Fullness { get; init; }

    /// <summary>Gets the natural unit of the row.</summary>
    public required string Unit { get; init; }

    /// <summary>Gets what one more natural unit is worth in stage A: the change of the weighted share shortfall, as a fraction (0.01 is a share point). Negative is better.</summary>
    public required double ShareDual { get; init; }

    /// <summary>Gets what one more natural unit is worth in stage B: the change of the backlog objective, as a fraction.</summary>
    public required double BacklogDual { get; init; }

    /// <summary>Gets what one more natural unit is worth in stage D: the change of cost, CNY.</summary>
    public required double CostDual { get; init; }

    /// <summary>Gets the right side down to which <see cref="ShareDual"/> holds; null where it was not computed or has no end.</summary>
    public double? RangeFrom { get; init; }

    /// <summary>Gets the right side up to which <see cref="ShareDual"/> holds; null where it was not computed or has no end.</summary>
    public double? RangeTo { get; init; }

    /// <summary>Gets a sentence for planners: what is full, and what more of it would bring.</summary>
    public string Words { get; init; } = string.Empty;
}
