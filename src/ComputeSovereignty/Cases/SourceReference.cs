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

    /// <summary>Gets where it can be read, as the planner wrote it; empty where that is not told.</summary>
    public string Address { get; init; } = string.Empty;

    /// <summary>Gets when it was read there, as the planner wrote it.</summary>
    public string Accessed { get; init; } = string.Empty;

    /// <summary>Gets the words or figures that it is cited for.</summary>
    public string Quote { get; init; } = string.Empty;

    /// <summary>Gets how the figure follows from them.</summary>
    public string Derivation { get; init; } = string.Empty;

    /// <summary>Gets what a reader should know about it, such as what contradicts it.</summary>
    public string Note { get; init; } = string.Empty;

    /// <summary>Gets the address that reports link to; null where there is none, or none of the web.</summary>
    public Uri? Link => Uri.TryCreate(Address, UriKind.Absolute, out Uri? address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp) ? address : null;

    /// <summary>Gets how far it can be trusted.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>Gets what kind of figure it gives.</summary>
    public required SourceKind Kind { get; init; }

    /// <summary>Gets where the row was read.</summary>
    public SourceCell Source { get; init; } = SourceCell.None;
}
