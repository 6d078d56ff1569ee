using System.Numerics;

namespace ComputeSovereignty.Analysis.Uncertainty;

/// <summary>A random order of 0 … n − 1 that is computed place by place: it takes no memory, however long.</summary>
/// <remarks>A Feistel network over the next even power of two, walked along its cycles until the number is below n; at most four steps on average.</remarks>
/// <param name="length">n, at least 1.</param>
/// <param name="random">The random numbers.</param>
/// <param name="stream">Which order of those numbers.</param>
internal sealed class KeyedPermutation(long length, CounterRandom random, uint stream)
{
    private const int Rounds = 6;
    private const uint Purpose = 0x5045524D;

    private readonly int halfBits = Math.Max(1, (64 - BitOperations.LeadingZeroCount((ulong)(length - 1)) + 1) / 2);

    /// <summary>Gives what stands at a place.</summary>
    /// <param name="place">0 … n − 1.</param>
    internal long At(long place)
    {
        ulong number = (ulong)place;
        do
        {
            number = Enciphered(number);
        }
        while (number >= (ulong)length);
        return (long)number;
    }

    private ulong Enciphered(ulong number)
    {
        ulong mask = (1ul << halfBits) - 1;
        ulong left = number >> halfBits;
        ulong right = number & mask;
        for (uint round = 0; round < Rounds; round++)
        {
            (left, right) = (right, left ^ (random.Bits(right, stream, Purpose + round) & mask));
        }

        return (left << halfBits) | right;
    }
}
