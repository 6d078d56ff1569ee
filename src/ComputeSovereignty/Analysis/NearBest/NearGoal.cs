namespace ComputeSovereignty.Analysis.NearBest;

/// <summary>In what plans are nearly as good as the case's own.</summary>
public enum NearGoal
{
    /// <summary>The shortfall over all targets.</summary>
    Share,

    /// <summary>The usable compute that goes unserved over the horizon, by weight.</summary>
    Service,
}
