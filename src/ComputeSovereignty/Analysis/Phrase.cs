namespace ComputeSovereignty.Analysis;

/// <summary>Numbers in the sentences of a gap report, beside those of <see cref="Wording"/>.</summary>
internal static class Phrase
{
    /// <summary>Writes a target as people wrote it: <c>80%</c>, <c>72.5%</c>.</summary>
    /// <param name="fraction">The target.</param>
    internal static string Target(double fraction) => $"{fraction:0.#%}";

    /// <summary>Writes the size of a difference of shares, whatever its sign: <c>8.3 points</c>, <c>0.031 points</c>, <c>less than 0.001 points</c>.</summary>
    /// <param name="difference">Fraction: 0.01 is a point.</param>
    internal static string Points(double difference) =>
        Math.Abs(difference) is > 0 and < 1e-5 ? "less than 0.001 points" : Wording.Points(Math.Abs(difference));

    /// <summary>Writes a count to three digits or so: <c>1.85 million</c>, <c>412,000</c>, <c>950</c>.</summary>
    /// <param name="number">The count.</param>
    internal static string Count(double number) => Math.Abs(number) switch
    {
        >= 1e6 => $"{number / 1e6:#,0.00} million",
        >= 1e4 => $"{1e3 * Math.Round(number / 1e3):#,0}",
        >= 100 => $"{number:#,0}",
        _ => $"{number:0.##}",
    };
}
