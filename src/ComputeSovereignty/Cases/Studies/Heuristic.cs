using ComputeSovereignty.Cases.Addresses;

namespace ComputeSovereignty.Cases.Studies;

/// <summary>What a test of a heuristic is for.</summary>
public enum TestClause
{
    /// <summary>A condition of the heuristic: all must hold; those of one group are alternatives.</summary>
    When,

    /// <summary>What breaks the heuristic: one is enough; those of one group must all hold.</summary>
    Breaks,

    /// <summary>What is shown and judges nothing.</summary>
    Watch,
}

/// <summary>How a measure is compared with a value.</summary>
public enum TestComparison
{
    /// <summary><c>&gt;=</c>.</summary>
    AtLeast,

    /// <summary><c>&lt;=</c>.</summary>
    AtMost,

    /// <summary><c>=</c>.</summary>
    Equal,

    /// <summary><c>!=</c>.</summary>
    Unequal,
}

/// <summary>A rule of thumb that planners hold: a row of sheet <c>Heuristics</c>. Its texts are the planner's own; its tests say when it applies.</summary>
public sealed record Heuristic : IKeyed
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <summary>Gets what reports call it: its title, or its id where the planner gave it none.</summary>
    public string Title { get => field.Length > 0 ? field : Id; init; } = string.Empty;

    /// <summary>Gets the fields it speaks of, as written.</summary>
    public string Domain { get; init; } = string.Empty;

    /// <summary>Gets when it applies, in words.</summary>
    public string When { get; init; } = string.Empty;

    /// <summary>Gets what to do then.</summary>
    public string Prefer { get; init; } = string.Empty;

    /// <summary>Gets what not to conclude.</summary>
    public string Over { get; init; } = string.Empty;

    /// <summary>Gets why.</summary>
    public string Because { get; init; } = string.Empty;

    /// <summary>Gets what would break it, in words.</summary>
    public string BreaksWhen { get; init; } = string.Empty;

    /// <summary>Gets how far it can be trusted.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>Gets when it was written, as the planner wrote it.</summary>
    public string Date { get; init; } = string.Empty;

    /// <summary>Gets its version, from 1.</summary>
    public int Version { get; init; } = 1;

    /// <summary>Gets the ids of the sources.</summary>
    public IReadOnlyList<string> References { get; init; } = [];

    /// <summary>Gets where the row was read.</summary>
    public SourceCell Source { get; init; } = SourceCell.None;
}

/// <summary>A test of a heuristic: a measure compared with a value; a row of sheet <c>HeuristicTests</c>.</summary>
public sealed record HeuristicTest
{
    /// <summary>Gets the heuristic.</summary>
    public required string Heuristic { get; init; }

    /// <summary>Gets what is tested, in a few words.</summary>
    public required string Name { get; init; }

    /// <summary>Gets what it is for.</summary>
    public required TestClause Clause { get; init; }

    /// <summary>Gets the group within the clause; empty for none.</summary>
    public string Group { get; init; } = string.Empty;

    /// <summary>Gets what is measured.</summary>
    public required MeasureName Measure { get; init; }

    /// <summary>Gets how it is compared.</summary>
    public required TestComparison Comparison { get; init; }

    /// <summary>Gets what it is compared with, as written: a number, a month, a word or another measure.</summary>
    public required CellValue Value { get; init; }

    /// <summary>Gets the measure it is compared with; null where <see cref="Value"/> is no measure.</summary>
    public MeasureName? Threshold { get; init; }

    /// <summary>Gets how near the threshold counts as near: a part of it; of a month, years.</summary>
    public double Margin { get; init; } = 0.1;

    /// <summary>Gets the scenario that shows the test's effect; empty for none.</summary>
    public string Scenario { get; init; } = string.Empty;

    /// <summary>Gets where the row was read.</summary>
    public SourceCell Source { get; init; } = SourceCell.None;
}
