namespace ComputeSovereignty.Analysis.Uncertainty.Statistics;

/// <summary>A probability estimated from draws, with its confidence interval.</summary>
/// <param name="Value">The part of the draws.</param>
/// <param name="Low">The lower end of the interval.</param>
/// <param name="High">The upper end of the interval.</param>
/// <param name="Draws">How many draws it rests on.</param>
public sealed record ProbabilityEstimate(double Value, double Low, double High, long Draws)
{
    /// <summary>Estimates a probability by the interval of Wilson (1927), which stays within 0 and 1 and is honest near both.</summary>
    /// <param name="successes">In how many draws it happened.</param>
    /// <param name="draws">Of how many.</param>
    /// <param name="confidence">How sure the interval is.</param>
    /// <returns>NaN and 0 … 1 where there are no draws.</returns>
    /// <remarks>The interval is that of independent draws. Those of a Latin hypercube or a Sobol' sequence are more even, so that it is, if anything, too wide.</remarks>
    public static ProbabilityEstimate Wilson(long successes, long draws, double confidence = 0.95)
    {
        if (draws == 0)
        {
            return new(double.NaN, 0, 1, 0);
        }

        double z = NormalCurve.Inverse((1 + confidence) / 2);
        double part = (double)successes / draws;
        double middle = (part + (z * z / (2 * draws))) / (1 + (z * z / draws));
        double half = z / (1 + (z * z / draws)) * Math.Sqrt((part * (1 - part) / draws) + (z * z / (4d * draws * draws)));
        return new(part, successes == 0 ? 0 : Math.Max(0, middle - half), successes == draws ? 1 : Math.Min(1, middle + half), draws);
    }
}
