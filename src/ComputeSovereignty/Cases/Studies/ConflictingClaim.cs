using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cases.Studies;

/// <summary>What one source says on a question on which sources disagree: a row of sheet <c>Conflicts</c>.</summary>
public sealed record ConflictingClaim
{
    /// <summary>Gets the question; claims on one question stand side by side.</summary>
    public required Name Question { get; init; }

    /// <summary>Gets what the source says, in a few words.</summary>
    public required Name Claim { get; init; }

    /// <summary>Gets the figure that the source gives; null for words alone.</summary>
    public double? Value { get; init; }

    /// <summary>Gets the unit of the figure; empty for a plain number.</summary>
    public string Unit { get; init; } = string.Empty;

    /// <summary>Gets the figure of the case that takes a side; null where none does.</summary>
    public MeasureName? Used { get; init; }

    /// <summary>Gets what the figure of the case is divided by before it is held against the claim.</summary>
    /// <value>Above 0; 1 where both are of one kind.</value>
    public double Base { get; init; } = 1;

    /// <summary>Gets what a reader should know about the claim.</summary>
    public Name Note { get; init; } = Name.None;

    /// <summary>Gets the ids of the sources.</summary>
    public IReadOnlyList<string> References { get; init; } = [];

    /// <summary>Gets where the row was read.</summary>
    public SourceCell Source { get; init; } = SourceCell.None;
}
