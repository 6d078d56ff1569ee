using ComputeSovereignty.Cluster.Coordination;
using NUnit.Framework;

namespace ComputeSovereignty.Cluster.Tests.Coordination;

/// <summary>Sizes of chunks: a quarter of a fair share of what is left, within limits.</summary>
[TestFixture]
public sealed class TaperingTests
{
    // 1,000,000 / (4 × 100) = 2,500, above the most; 40,000 / 400 = 100; 1,000 / 400 = 2, below the fewest; 5 are all there are.
    [TestCase(1_000_000, 100, 200)]
    [TestCase(40_000, 100, 100)]
    [TestCase(1_000, 100, 8)]
    [TestCase(5, 100, 5)]
    [TestCase(5, 0, 5)]
    [TestCase(1_000, 0, 200)]
    public void Next_OfWhatRemains_IsAQuarterOfAFairShareWithinLimits(long remaining, int cores, long expected) =>
        Assert.That(Tapering.Next(remaining, cores), Is.EqualTo(expected));

    // Searches of levers: 20 / (4 × 3) = 1, 200 / 12 = 16, and no chunk has none.
    [TestCase(20, 3, 1)]
    [TestCase(200, 3, 16)]
    [TestCase(1, 48, 1)]
    public void Next_OfWholeSearches_MayBeOne(long remaining, int cores, long expected) => Assert.That(Tapering.Next(remaining, cores, fewest: 1), Is.EqualTo(expected));
}
