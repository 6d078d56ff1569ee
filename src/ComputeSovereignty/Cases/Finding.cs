using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cases;

/// <summary>How grave a finding is.</summary>
public enum Severity
{
    /// <summary>Worth knowing; printed by <c>check</c>.</summary>
    Note,

    /// <summary>The case is solved, and the report repeats the warning.</summary>
    Warning,

    /// <summary>The case is not solved.</summary>
    Error,
}

/// <summary>Something to tell about the input: where, what was found, what is allowed, what may have been meant.</summary>
/// <param name="Severity">How grave it is.</param>
/// <param name="Place">The sheet and cell.</param>
/// <param name="Message">What is wrong, one sentence in the planner's words.</param>
public sealed record Finding(Severity Severity, SourceCell Place, Message Message)
{
    /// <summary>Gets what the cell holds, as it stands there; nothing where that says nothing.</summary>
    public Message Found { get; init; } = Message.None;

    /// <summary>Gets what is allowed there.</summary>
    public Message Allowed { get; init; } = Message.None;

    /// <summary>Gets what to write instead, such as the nearest existing id; nothing where there is no good guess.</summary>
    public Message Suggestion { get; init; } = Message.None;

    /// <summary>Gets the sheets in which it looks for something that is not there, separated by blanks; empty where it looks for nothing.</summary>
    public string LooksIn { get; init; } = string.Empty;

    /// <summary>Gets the place of the error from which this one follows, and with which it goes away; null where it stands for itself.</summary>
    public SourceCell? Cause { get; init; }

    /// <summary>Gets a value indicating whether it only lists what no plan uses and need not: columns for readers, cells that have no effect beside the others of their row, rows that wait for a scenario.</summary>
    public bool IsUnused { get; init; }

    /// <summary>Gets all that it says but for the place.</summary>
    public Message Words => FindingMessages.Words(this);

    /// <summary>Gets all that it says, the place first.</summary>
    public Message InPlace => FindingMessages.InPlace(new($"{Place}"), Words);

    /// <inheritdoc/>
    public override string ToString() => $"{InPlace}";
}
