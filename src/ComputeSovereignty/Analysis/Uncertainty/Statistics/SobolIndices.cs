using ComputeSovereignty.Measures;

namespace ComputeSovereignty.Analysis.Uncertainty.Statistics;

/// <summary>How much of a result's variance a factor makes.</summary>
/// <param name="Factor">The factor.</param>
/// <param name="First">By itself: the part of the variance that would go if it were known.</param>
/// <param name="Total">With all that it does together with others: the part that would stay if it alone were not known.</param>
public sealed record SobolIndex(string Factor, IndexEstimate First, IndexEstimate Total);

/// <summary>An index with its 95 % interval.</summary>
/// <param name="Value">The part of the variance.</param>
/// <param name="Low">The lower end of the interval.</param>
/// <param name="High">The upper end of the interval.</param>
public sealed record IndexEstimate(double Value, double Low, double High);

/// <summary>First-order and total Sobol' indices of one result.</summary>
/// <remarks>
/// First order by Saltelli et al. (2010): the mean of f(B)·(f(AB) − f(A)) over the variance. Total by Jansen (1999): half the mean of (f(A) − f(AB))² over the variance.
/// Intervals by bootstrap over the base draws.
/// </remarks>
/// <param name="Indices">One a factor.</param>
/// <param name="BaseDraws">How many base draws they rest on.</param>
/// <param name="Dropped">How many base draws were left out, since a draw of theirs has no result.</param>
public sealed record SobolIndices(IReadOnlyList<SobolIndex> Indices, int BaseDraws, int Dropped)
{
    /// <summary>An interval wider than this either way cannot tell drivers apart.</summary>
    public const double WideEnough = 0.1;

    private const double Nothing = 1e-18;
    private const int Replicates = 500;
    private const uint Purpose = 0x424F4F54;

    /// <summary>Gets half the width of the widest interval.</summary>
    public double WidestHalf => Indices.SelectMany(static i => new[] { i.First, i.Total }).Select(static e => (e.High - e.Low) / 2).DefaultIfEmpty(0).Max();

    /// <summary>Gets a value indicating whether the sample is too small to trust the indices.</summary>
    public bool IsTooSmall => WidestHalf > WideEnough;

    /// <summary>Gets how many base draws would bring the widest interval to ±0.05: it shrinks with the root of their number.</summary>
    public int DrawsNeeded => (int)Math.Min(1e6, Math.Ceiling(BaseDraws * PortableMath.Pow(WidestHalf / 0.05, 2)));

    /// <summary>Computes the indices.</summary>
    /// <param name="factors">The names of the factors.</param>
    /// <param name="a">The results of A; NaN where a draw has none. Shape: [base draws].</param>
    /// <param name="b">The results of B. Shape: [base draws].</param>
    /// <param name="mixed">The results of A with one factor from B. Shape: [factors][base draws].</param>
    /// <param name="seed">The seed of the bootstrap.</param>
    /// <returns>Null where the result does not vary or fewer than 8 base draws have it.</returns>
    public static SobolIndices? Of(IReadOnlyList<string> factors, double[] a, double[] b, double[][] mixed, ulong seed)
    {
        int[] whole = [.. Enumerable.Range(0, a.Length).Where(i => double.IsFinite(a[i]) && double.IsFinite(b[i]) && mixed.All(m => double.IsFinite(m[i])))];
        if (whole.Length < 8 || new Sample(a, b, whole).Variance <= Nothing)
        {
            return null;
        }

        CounterRandom random = new(seed);
        Sample[] samples = [.. Enumerable.Range(0, Replicates).Select(r => new Sample(a, b, Resampled(whole, random, (uint)r)))];
        Sample all = new(a, b, whole);
        return new(
            [.. factors.Select((factor, k) => new SobolIndex(factor, Estimate(s => s.First(mixed[k]), all, samples), Estimate(s => s.Total(mixed[k]), all, samples)))],
            whole.Length,
            a.Length - whole.Length);
    }

    private static IndexEstimate Estimate(Func<Sample, double> index, Sample all, Sample[] samples)
    {
        Quantiles spread = new(samples.Select(index).Where(double.IsFinite));
        double value = index(all);
        return new(value, spread.At(0.025) ?? value, spread.At(0.975) ?? value);
    }

    private static int[] Resampled(int[] rows, CounterRandom random, uint replicate) =>
        [.. rows.Select((_, place) => rows[(int)(random.Fraction((ulong)place, replicate, Purpose) * rows.Length)])];

    // Base draws, some of them more than once, with their mean and variance.
    private sealed class Sample
    {
        private readonly double[] a;
        private readonly double[] b;
        private readonly int[] rows;
        private readonly double mean;

        internal Sample(double[] a, double[] b, int[] rows)
        {
            (this.a, this.b, this.rows) = (a, b, rows);
            mean = Mean(static (a, b, _) => a + b, a) / 2;
            Variance = Mean((a, b, _) => ((a - mean) * (a - mean)) + ((b - mean) * (b - mean)), a) / 2;
        }

        internal double Variance { get; }

        // Centred, so that a large mean does not swamp the products.
        internal double First(double[] mixed) => Mean((a, b, m) => (b - mean) * (m - a), mixed) / Variance;

        internal double Total(double[] mixed) => Mean(static (a, _, m) => (a - m) * (a - m), mixed) / 2 / Variance;

        private double Mean(Func<double, double, double, double> term, double[] mixed)
        {
            double sum = 0;
            foreach (int row in rows)
            {
                sum += term(a[row], b[row], mixed[row]);
            }

            return sum / rows.Length;
        }
    }
}
