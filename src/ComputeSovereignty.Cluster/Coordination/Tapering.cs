using ComputeSovereignty.Runs.Sweeps;

namespace ComputeSovereignty.Cluster.Coordination;

/// <summary>How large chunks are: large while much is left, so that they cost little, and small at the end, so that all machines end together.</summary>
internal static class Tapering
{
    /// <summary>The most pieces of a chunk.</summary>
    internal const int Most = 200;

    /// <summary>Gives the size of the next chunk.</summary>
    /// <param name="remaining">The pieces that are not cut yet, at least 1.</param>
    /// <param name="cores">How many pieces are solved at once in the whole cluster.</param>
    /// <param name="fewest">The fewest pieces of a chunk, but for the last of a set: one where a piece is a whole search.</param>
    /// <returns>Pieces, remaining / (4 × cores) between the fewest and <see cref="Most"/>, and never more than there are.</returns>
    internal static long Next(long remaining, int cores, long fewest = Sweep.UsualLeast) => Math.Min(remaining, Math.Clamp(remaining / (4L * Math.Max(1, cores)), fewest, Most));
}
