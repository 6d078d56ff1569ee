namespace ComputeSovereignty.Planning;

/// <summary>How mixed and how old the machines of the plan at one hub are in one year, and how large a single training run they could hold (formulation, section 16).</summary>
/// <param name="Year">The year.</param>
/// <param name="Hub">The hub; empty for all hubs together.</param>
/// <param name="LargestPool">The pool with the most nameplate alive; empty where these machines have none.</param>
/// <param name="LargestShare">Its share of all that is alive there; a fraction.</param>
/// <param name="Diversity">1 − Σ shares² over pools: 0 for one pool, near 1 for many equal ones.</param>
/// <param name="Ages">The shares of what is alive by age in whole years: 0, 1, 2, 3, and 4 and more; they add up to 1.</param>
/// <param name="LargestInPool">The largest run within one pool of one hub if all machines young enough trained; usable PFLOPS, mean of the year.</param>
/// <param name="LargestMixed">The same across all pools of one hub, less what mixing them loses; null where no hub has more than one.</param>
/// <param name="LargestAcross">The same across all hubs, less what spanning them loses; null at a single hub, and where runs may not span sites.</param>
public sealed record HubMixRow(int Year, string Hub, string LargestPool, double LargestShare, double Diversity, IReadOnlyList<double> Ages, double LargestInPool, double? LargestMixed, double? LargestAcross)
{
    /// <summary>The classes of age: the last holds everything older, too.</summary>
    public const int AgeClasses = 5;
}
