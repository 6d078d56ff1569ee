namespace ComputeSovereignty.Analysis.Levers;

/// <summary>A stair of a program with whole modules: amounts over which the answer stays the same, because no further module pays, fits or can be paid for.</summary>
/// <param name="From">The amount nearest to the case as it stands at which the checkpoint year misses what it misses at <paramref name="To"/>.</param>
/// <param name="To">The amount next to the break-even, one unit of the third digit (or one month) away.</param>
/// <param name="Missing">What is missing of the checkpoint year's target on the stair, and so the step between it and the target; fraction of the whole.</param>
public sealed record LeverStair(double From, double To, double Missing)
{
    /// <summary>Gets the width, in units of the amount; 0 where the share moves with every unit of the third digit.</summary>
    public double Width => Math.Abs(To - From);
}

/// <summary>Where a search begins: the answer of a similar program.</summary>
/// <param name="Inside">A change that is expected to keep the state of the case as it stands.</param>
/// <param name="Outside">A larger change that is expected to be the first to leave it, or the largest that is worth trying.</param>
internal sealed record LeverHint(double Inside, double Outside);
