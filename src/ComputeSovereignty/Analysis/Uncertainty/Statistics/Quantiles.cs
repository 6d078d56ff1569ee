using MathNet.Numerics.Statistics;

namespace ComputeSovereignty.Analysis.Uncertainty.Statistics;

/// <summary>The quantiles of a result over the draws that have it.</summary>
public sealed class Quantiles
{
    private readonly double[] sorted;

    /// <summary>Initializes the quantiles.</summary>
    /// <param name="values">The results; NaN where a draw has none, +∞ for "never".</param>
    public Quantiles(IEnumerable<double> values)
    {
        sorted = [.. values.Where(static v => !double.IsNaN(v))];
        Array.Sort(sorted);
    }

    /// <summary>Gets the levels of a fan: 5, 25, 50, 75 and 95 %, and 10 and 90 %.</summary>
    public static IReadOnlyList<double> Levels { get; } = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95];

    /// <summary>Gets how many draws have the result.</summary>
    public int Count => sorted.Length;

    /// <summary>Gets the mean; null where no draw has the result.</summary>
    public double? Mean => Count == 0 ? null : sorted.Average();

    /// <summary>Gives the result below which a part of the draws lies, by linear interpolation (Hyndman and Fan's definition 7, a spreadsheet's PERCENTILE).</summary>
    /// <param name="level">The part, 0 … 1.</param>
    /// <returns>Null where no draw has the result.</returns>
    public double? At(double level)
    {
        if (Count == 0)
        {
            return null;
        }

        double value = SortedArrayStatistics.QuantileCustom(sorted, level, QuantileDefinition.R7);
        return double.IsNaN(value) ? double.PositiveInfinity : value;
    }

    /// <summary>Gives the least result that at least a part of the draws do not exceed: one that a draw has, for results such as years.</summary>
    /// <param name="level">The part, 0 … 1.</param>
    /// <returns>Null where no draw has the result.</returns>
    public double? Nearest(double level) => Count == 0 ? null : sorted[Math.Clamp((int)Math.Ceiling(level * Count) - 1, 0, Count - 1)];
}
