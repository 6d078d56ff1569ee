using ComputeSovereignty.Measures;
using MathNet.Numerics.Statistics;

namespace ComputeSovereignty.Analysis.Uncertainty.Statistics;

/// <summary>How far a result rises or falls with a driver: Spearman's rank correlation, with its 95 % interval.</summary>
/// <param name="Value">−1 … 1.</param>
/// <param name="Low">The lower end of the interval.</param>
/// <param name="High">The upper end of the interval.</param>
/// <param name="Draws">How many draws it rests on.</param>
public sealed record RankCorrelation(double Value, double Low, double High, int Draws)
{
    /// <summary>Gets a value indicating whether the interval leaves out 0.</summary>
    public bool IsClear => Low > 0 || High < 0;

    /// <summary>Ranks values once, for many correlations; equal ones share the mean of their ranks.</summary>
    /// <param name="values">The values.</param>
    public static double[] Ranks(double[] values) => ArrayStatistics.RanksInplace([.. values], RankDefinition.Average);

    /// <summary>Correlates a driver with a result.</summary>
    /// <param name="driver">The drawn figures.</param>
    /// <param name="result">The results of the same draws; NaN where a draw has none.</param>
    /// <returns>Null where either does not vary, or fewer than 4 draws have the result.</returns>
    public static RankCorrelation? Of(double[] driver, double[] result)
    {
        if (!result.Any(double.IsNaN))
        {
            return OfRanks(Ranks(driver), Ranks(result));
        }

        int[] whole = [.. Enumerable.Range(0, result.Length).Where(i => !double.IsNaN(result[i]))];
        return OfRanks(Ranks([.. whole.Select(i => driver[i])]), Ranks([.. whole.Select(i => result[i])]));
    }

    /// <summary>Correlates ranks.</summary>
    /// <param name="driver">The ranks of the driver.</param>
    /// <param name="result">The ranks of the result.</param>
    /// <returns>Null where either does not vary, or there are fewer than 4 draws.</returns>
    /// <remarks>The interval is Fisher's, with the variance (1 + ρ²/2)/(n − 3) of Bonett and Wright (Psychometrika 65, 2000).</remarks>
    public static RankCorrelation? OfRanks(double[] driver, double[] result)
    {
        double value = driver.Length < 4 ? double.NaN : Correlation.Pearson(driver, result);
        if (double.IsNaN(value))
        {
            return null;
        }

        value = Math.Clamp(value, -1, 1);
        double half = NormalCurve.Inverse(0.975) * Math.Sqrt((1 + (value * value / 2)) / (driver.Length - 3));
        double fisher = InverseTangent(Math.Clamp(value, -1 + 1e-12, 1 - 1e-12));
        return new(value, Math.Min(value, Tangent(fisher - half)), Math.Max(value, Tangent(fisher + half)), driver.Length);
    }

    // Hyperbolic, of figures that are the same on every machine.
    private static double InverseTangent(double value) => 0.5 * PortableMath.Log((1 + value) / (1 - value));

    private static double Tangent(double value) => PortableMath.ExpM1(2 * value) is var grown && double.IsInfinity(grown) ? 1 : grown / (grown + 2);
}
