using System.Collections.Concurrent;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Uncertainty;

/// <summary>Latin hypercube sampling: in each dimension draw i lies somewhere in stratum π(i) of n, π a random order of its own.</summary>
/// <remarks>McKay, Beckman and Conover, Technometrics 21 (1979). The orders are computed, not stored.</remarks>
internal sealed class LatinHypercube : SamplingDesign
{
    private const uint Purpose = 0x4C4853;

    private readonly long draws;
    private readonly CounterRandom random;
    private readonly ConcurrentDictionary<int, KeyedPermutation> orders = new();

    /// <summary>Initializes the design.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="draws">n.</param>
    internal LatinHypercube(ulong seed, long draws)
    {
        this.draws = draws;
        random = new(seed);
    }

    /// <inheritdoc/>
    public override Message Title => DesignMessages.LatinHypercube;

    /// <inheritdoc/>
    public override bool IsExtensible => false;

    /// <inheritdoc/>
    public override double Coordinate(long draw, int dimension)
    {
        KeyedPermutation order = orders.GetOrAdd(dimension, d => new(draws, random, (uint)d));
        double within = random.Fraction((ulong)draw, (uint)dimension, Purpose);
        return Math.Min((order.At(draw) + within) / draws, Math.BitDecrement(1));
    }
}
