using System.Collections.Concurrent;
using System.Globalization;
using System.Numerics;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Uncertainty;

/// <summary>The Sobol' sequence with the direction numbers of Joe and Kuo, in Gray-code order.</summary>
/// <remarks>
/// Scrambled by a random lower triangular matrix and a random shift in each dimension (Matoušek 1998), which keeps every property of the net and makes estimates without bias.
/// The numbers stand in <c>joe-kuo-6.txt</c>, with their origin and licence.
/// </remarks>
internal sealed class SobolSequence : SamplingDesign
{
    /// <summary>How many dimensions there are numbers for.</summary>
    internal const int MostDimensions = 1024;

    private const int Bits = 32;
    private const uint MatrixPurpose = 0x534F4231;
    private const uint ShiftPurpose = 0x534F4232;

    private static readonly Lazy<IReadOnlyList<uint[]>> Directions = new(Read);

    private readonly CounterRandom? random;
    private readonly ConcurrentDictionary<int, (uint[] Columns, uint Shift)> dimensions = new();

    /// <summary>Initializes a scrambled sequence.</summary>
    /// <param name="seed">The seed of the scrambling; null for the sequence as it was published, which begins with 0.</param>
    internal SobolSequence(ulong? seed) => random = seed is { } number ? new CounterRandom(number) : null;

    /// <inheritdoc/>
    public override Message Title => DesignMessages.Sobol;

    /// <inheritdoc/>
    public override double Coordinate(long draw, int dimension)
    {
        (uint[] columns, uint bits) = dimensions.GetOrAdd(dimension, Dimension);
        ulong gray = (ulong)draw ^ ((ulong)draw >> 1);
        for (; gray != 0; gray &= gray - 1)
        {
            bits ^= columns[BitOperations.TrailingZeroCount(gray)];
        }

        return (bits + (random is null ? 0 : 0.5)) / (1ul << Bits);
    }

    private (uint[] Columns, uint Shift) Dimension(int dimension)
    {
        if (dimension >= MostDimensions)
        {
            throw new ArgumentOutOfRangeException(nameof(dimension), $"A Sobol' sequence has {MostDimensions} dimensions at the most; use a Latin hypercube.");
        }

        uint[] columns = Directions.Value[dimension];
        if (random is not { } numbers)
        {
            return (columns, 0);
        }

        // Row k of the matrix: a one on the diagonal, random bits before it. The highest bit is row 0.
        uint[] rows = [.. Enumerable.Range(0, Bits).Select(k =>
        {
            uint diagonal = 1u << (Bits - 1 - k);
            uint before = ~(diagonal | (diagonal - 1));
            return diagonal | ((uint)(numbers.Bits((ulong)k, (uint)dimension, MatrixPurpose) >> 32) & before);
        })];
        return ([.. columns.Select(Scrambled)], (uint)(numbers.Bits(0, (uint)dimension, ShiftPurpose) >> 32));

        uint Scrambled(uint column)
        {
            uint scrambled = 0;
            for (int k = 0; k < Bits; k++)
            {
                scrambled |= (uint)(BitOperations.PopCount(rows[k] & column) & 1) << (Bits - 1 - k);
            }

            return scrambled;
        }
    }

    // v_j = m_j / 2^j; the recurrence of Bratley and Fox for j beyond the degree of the polynomial.
    private static List<uint[]> Read()
    {
        List<uint[]> all = [[.. Enumerable.Range(0, Bits).Select(static j => 1u << (Bits - 1 - j))]];
        using Stream stream = typeof(SobolSequence).Assembly.GetManifestResourceStream("joe-kuo-6.txt")!;
        using StreamReader reader = new(stream);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
            {
                uint[] numbers = [.. line.Split(' ').Select(static n => uint.Parse(n, CultureInfo.InvariantCulture))];
                all.Add(Columns((int)numbers[1], numbers[2], numbers[3..]));
            }
        }

        return all;
    }

    private static uint[] Columns(int degree, uint inner, uint[] initial)
    {
        uint[] columns = new uint[Bits];
        for (int j = 0; j < Bits; j++)
        {
            if (j < degree)
            {
                columns[j] = initial[j] << (Bits - 1 - j);
                continue;
            }

            columns[j] = columns[j - degree] ^ (columns[j - degree] >> degree);
            for (int k = 1; k < degree; k++)
            {
                columns[j] ^= ((inner >> (degree - 1 - k)) & 1) == 1 ? columns[j - k] : 0;
            }
        }

        return columns;
    }
}
