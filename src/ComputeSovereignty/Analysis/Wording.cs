namespace ComputeSovereignty.Analysis;

/// <summary>Says figures in sentences, the same in every analysis.</summary>
internal static class Wording
{
    /// <summary>What is smaller than this is said to be no change: a hundredth of a share point.</summary>
    internal const double NoChange = 1e-4;

    /// <summary>Says a share: <c>71.7%</c>.</summary>
    /// <param name="share">Fraction; null where there is none.</param>
    internal static string Percent(double? share) => share is { } value ? $"{Positive(value, 0.0005):0.0%}" : "no share";

    /// <summary>Says a difference of shares: <c>8.3 points</c>, with more digits where it is small.</summary>
    /// <param name="difference">Fraction: 0.01 is a point.</param>
    internal static string Points(double difference)
    {
        double points = 100 * difference;
        string number = Math.Abs(points) is > 0.0005 and < 0.995 ? $"{points:0.0##}" : $"{Positive(points, 0.05):0.0}";
        return number == "1.0" ? "1 point" : $"{number} points";
    }

    /// <summary>Says the size of a difference of shares, whatever its sign: <c>8.3 points</c>, <c>0.031 points</c>, <c>less than 0.001 points</c>.</summary>
    /// <param name="difference">Fraction: 0.01 is a point.</param>
    internal static string Size(double difference) =>
        Math.Abs(difference) is > 0 and < 1e-5 ? "less than 0.001 points" : Points(Math.Abs(difference));

    /// <summary>Says a target as people wrote it: <c>80%</c>, <c>72.5%</c>.</summary>
    /// <param name="fraction">The target.</param>
    internal static string Target(double fraction) => $"{fraction:0.#%}";

    /// <summary>Says money: <c>1,884 bn CNY</c>.</summary>
    /// <param name="cny">CNY.</param>
    internal static string Billions(double cny) => Math.Abs(cny) >= 1e10 ? $"{cny / 1e9:#,##0} bn CNY" : $"{Positive(cny / 1e9, 0.05):0.0} bn CNY";

    /// <summary>Says an amount to as many digits as it needs: <c>76,416</c>, <c>12.5</c>, <c>0.031</c>.</summary>
    /// <param name="amount">The amount.</param>
    internal static string Amount(double amount) => Math.Abs(amount) switch
    {
        >= 1000 => $"{amount:#,##0}",
        >= 10 => $"{amount:0.#}",
        _ => $"{amount:0.###}",
    };

    /// <summary>Says a number of things: <c>1,234,567</c>.</summary>
    /// <param name="number">The number.</param>
    internal static string Count(double number) => $"{Positive(number, 0.5):#,##0}";

    /// <summary>Says a number of things to three digits or so: <c>1.85 million</c>, <c>412,000</c>, <c>950</c>.</summary>
    /// <param name="number">The number.</param>
    internal static string About(double number) => Math.Abs(number) switch
    {
        >= 1e6 => $"{number / 1e6:#,0.00} million",
        >= 1e4 => $"{1e3 * Math.Round(number / 1e3):#,0}",
        >= 100 => $"{number:#,0}",
        _ => $"{number:0.##}",
    };

    /// <summary>Says a number of things with its noun: <c>one scenario</c>, <c>3 scenarios</c>.</summary>
    /// <param name="number">The number.</param>
    /// <param name="noun">The noun in the singular.</param>
    internal static string Count(int number, string noun) => number switch
    {
        0 => $"no {noun}",
        1 => $"one {noun}",
        _ => $"{number} {noun}s",
    };

    /// <summary>Joins names: <c>A, B and C</c>.</summary>
    /// <param name="names">The names.</param>
    internal static string List(IEnumerable<string> names) => Join(names, "and");

    /// <summary>Joins names: <c>A, B or C</c>.</summary>
    /// <param name="names">The names.</param>
    internal static string Or(IEnumerable<string> names) => Join(names, "or");

    /// <summary>Makes the first letter large.</summary>
    /// <param name="sentence">The sentence.</param>
    internal static string Sentence(string sentence) => sentence.Length > 0 ? char.ToUpperInvariant(sentence[0]) + sentence[1..] : sentence;

    /// <summary>Writes a title within a sentence: without its capital, unless that is part of a key or an address, such as <c>HBM</c> or <c>Lines[A7].*</c>.</summary>
    /// <param name="title">The title.</param>
    internal static string Within(string title) =>
        title.Length > 1 && char.IsLower(title[1]) && !title.Contains('[', StringComparison.Ordinal) ? char.ToLowerInvariant(title[0]) + title[1..] : title;

    private static string Join(IEnumerable<string> names, string last)
    {
        string[] all = [.. names];
        return all.Length < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} {last} {all[^1]}";
    }

    // A rounding error below zero is not said with a sign.
    private static double Positive(double value, double half) => value < 0 && value > -half ? 0 : value;
}
