using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Studies;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Planning;

/// <summary>Something measured in a plan or in its case.</summary>
/// <param name="Value">A number, a month or a word; blank where a figure has no limit.</param>
/// <param name="Unit">The unit; <c>fraction</c> for shares, <c>months</c> for a month, empty for an index or a word.</param>
public sealed record MeasuredValue(CellValue Value, string Unit)
{
    /// <summary>Initializes a number.</summary>
    /// <param name="number">The number, finite.</param>
    /// <param name="unit">Its unit.</param>
    public MeasuredValue(double number, string unit)
        : this(CellValue.OfNumber(number + 0.0), unit) // no negative zero
    {
    }

    /// <summary>Gets a value indicating whether it is a month.</summary>
    public bool IsMonth => Sizes.IsMonth(Value);

    /// <summary>Gets the size: the number, months since the year 0, infinite where there is no limit; null for a word.</summary>
    public double? Size => Value.IsBlank ? double.PositiveInfinity : Sizes.Of(Value);
}

/// <summary>How a heuristic stands in a plan.</summary>
public enum RuleState
{
    /// <summary>A condition cannot be measured and the others hold.</summary>
    Unknown,

    /// <summary>What would break it holds.</summary>
    Broken,

    /// <summary>Its conditions do not hold.</summary>
    Dormant,

    /// <summary>It applies, and what would break it is near.</summary>
    AtRisk,

    /// <summary>It applies.</summary>
    Active,
}

/// <summary>A test of a heuristic, judged.</summary>
public sealed record TestReading
{
    /// <summary>Gets the test.</summary>
    public required HeuristicTest Test { get; init; }

    /// <summary>Gets what was measured; null where it cannot be.</summary>
    public MeasuredValue? Value { get; init; }

    /// <summary>Gets what it is compared with; null where that cannot be measured.</summary>
    public MeasuredValue? Threshold { get; init; }

    /// <summary>Gets a value indicating whether it holds; null where it cannot be told.</summary>
    public bool? Holds { get; init; }

    /// <summary>Gets by how much it holds or, negative, fails, in the unit of the value; months of a month. Null for words, and where nothing is larger or smaller.</summary>
    public double? Margin { get; init; }

    /// <summary>Gets the margin as a part of the threshold; null where that is 0 or a month.</summary>
    public double? MarginPart { get; init; }

    /// <summary>Gets a value indicating whether it does not hold, but nearly.</summary>
    public bool IsNear { get; init; }

    /// <summary>Gets a sentence for planners.</summary>
    public Message Words { get; init; } = Message.None;
}

/// <summary>A heuristic, judged.</summary>
public sealed record HeuristicReading
{
    /// <summary>Gets the heuristic.</summary>
    public required Heuristic Rule { get; init; }

    /// <summary>Gets how it stands.</summary>
    public required RuleState State { get; init; }

    /// <summary>Gets its tests, in their order.</summary>
    public required IReadOnlyList<TestReading> Tests { get; init; }

    /// <summary>Gets a sentence for planners: how it stands, and why.</summary>
    public Message Words { get; init; } = Message.None;
}

/// <summary>How a task of a roadmap stands in a plan.</summary>
public enum TaskState
{
    /// <summary>Nothing measures it, or its level is not known.</summary>
    NotMeasured,

    /// <summary>The target is reached.</summary>
    Met,

    /// <summary>The target is not due within what is measured, and the straight line to it is kept.</summary>
    OnTheWay,

    /// <summary>The target is missed, or the straight line to it is not kept.</summary>
    Late,
}

/// <summary>A task of a roadmap, judged.</summary>
public sealed record TaskReading
{
    /// <summary>Gets the task.</summary>
    public required RoadmapTask Task { get; init; }

    /// <summary>Gets how it stands.</summary>
    public required TaskState State { get; init; }

    /// <summary>Gets what was measured last before it is due; null where nothing was.</summary>
    public MeasuredValue? Value { get; init; }

    /// <summary>Gets the year or month of the value; empty where it is of no date.</summary>
    public string MeasuredAt { get; init; } = string.Empty;

    /// <summary>Gets what the straight line to the target asks for at that date; null where the target itself is judged.</summary>
    public double? Needed { get; init; }

    /// <summary>Gets a sentence for planners.</summary>
    public Message Words { get; init; } = Message.None;
}
