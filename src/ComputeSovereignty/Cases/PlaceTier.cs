namespace ComputeSovereignty.Cases;

/// <summary>How near to its users a place stands.</summary>
public enum PlaceTier
{
    /// <summary>A remote hub.</summary>
    Hub,

    /// <summary>Near a metropolitan area.</summary>
    Metro,

    /// <summary>Within it: at the edge of the network.</summary>
    Edge,
}
