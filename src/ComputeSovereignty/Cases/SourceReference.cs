namespace ComputeSovereignty.Cases;

/// <summary>How far a source can be trusted.</summary>
public enum Confidence
{
    /// <summary>Reported by those who know.</summary>
    High,

    /// <summary>Plausible and supported.</summary>
    Medium,

    /// <summary>A guess.</summary>
    Low,
}

/// <summary>What kind of figure a source gives.</summary>
public enum SourceKind
{
    /// <summary>Said by the source itself.</summary>
    Reported,

    /// <summary>Derived from what sources say.</summary>
    Estimate,

    /// <summary>Assumed by the project.</summary>
    Assumption,
}

/// <summary>Where figures come from: a row of sheet <c>Sources</c>.</summary>
public sealed record SourceReference : IKeyed
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <summary>Gets what it says.</summary>
    public required string Title { get; init; }

    /// <summary>Gets who says it.</summary>
    public string Publisher { get; init; } = string.Empty;

    /// <summary>Gets when, as the planner wrote it.</summary>
    public string Date { get; init; } = string.Empty;

    /// <summary>Gets how far it can be trusted.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>Gets what kind of figure it gives.</summary>
    public required SourceKind Kind { get; init; }

    /// <summary>Gets where the row was read.</summary>
    public SourceCell Source { get; init; } = SourceCell.None;
}
