namespace ComputeSovereignty.Analysis.Uncertainty;

/// <summary>Random numbers that are a function of where they are used: the same seed and counter give the same number on any thread, in any order.</summary>
/// <remarks>Philox4x32-10 of Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as easy as 1, 2, 3" (SC 2011); held to its authors' test vectors.</remarks>
/// <param name="seed">The seed.</param>
internal sealed class CounterRandom(ulong seed)
{
    private const int Rounds = 10;

    /// <summary>Gives 64 random bits.</summary>
    /// <param name="counter">Which number of the stream, such as the draw.</param>
    /// <param name="stream">Which stream, such as the dimension.</param>
    /// <param name="purpose">What the number is for: streams of different purposes have nothing in common.</param>
    internal ulong Bits(ulong counter, uint stream, uint purpose)
    {
        (uint a, uint b, uint _, uint _) = Block((uint)(counter & uint.MaxValue), (uint)(counter >> 32), stream, purpose);
        return ((ulong)a << 32) | b;
    }

    /// <summary>Gives a number between 0 and 1, never either.</summary>
    /// <param name="counter">Which number of the stream.</param>
    /// <param name="stream">Which stream.</param>
    /// <param name="purpose">What the number is for.</param>
    internal double Fraction(ulong counter, uint stream, uint purpose) => ((Bits(counter, stream, purpose) >> 12) + 0.5) * (1d / (1ul << 52));

    /// <summary>Enciphers a counter of four words.</summary>
    internal (uint A, uint B, uint C, uint D) Block(uint a, uint b, uint c, uint d)
    {
        uint key0 = (uint)(seed & uint.MaxValue);
        uint key1 = (uint)(seed >> 32);
        for (int round = 0; round < Rounds; round++)
        {
            ulong left = 0xD2511F53ul * a;
            ulong right = 0xCD9E8D57ul * c;
            (a, b, c, d) = ((uint)(right >> 32) ^ b ^ key0, (uint)(right & uint.MaxValue), (uint)(left >> 32) ^ d ^ key1, (uint)(left & uint.MaxValue));
            (key0, key1) = unchecked((key0 + 0x9E3779B9u, key1 + 0xBB67AE85u));
        }

        return (a, b, c, d);
    }
}
