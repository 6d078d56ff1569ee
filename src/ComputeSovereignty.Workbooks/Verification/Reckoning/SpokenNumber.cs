using System.Text.RegularExpressions;

namespace ComputeSovereignty.Workbooks.Verification.Reckoning;

/// <summary>A number as a sentence tells it: rounded, with thousands apart, perhaps in per cent.</summary>
/// <param name="Value">The number; of 71.7% it is 0.717, of 3,190亿元 319 as in CNY 319 bn.</param>
/// <param name="Half">Half of its last digit.</param>
/// <param name="IsPercent">Whether it is told in per cent.</param>
internal readonly partial record struct SpokenNumber(double Value, double Half, bool IsPercent)
{
    /// <summary>Finds the numbers of a sentence; those within names (2028Q1, N+2) are none.</summary>
    public static IReadOnlyList<SpokenNumber> In(string sentence) => [.. Shape().Matches(ChineseSigns().Replace(sentence, static m => $" {m.Value} ")).Select(static m => Read(m.Groups[1].Value, m.Groups[2].Value))];

    /// <summary>Tells whether the number is a figure, rounded.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="slack">How far the figure may be off.</param>
    public bool Fits(double figure, double slack) => Math.Abs(Math.Abs(figure) - Math.Abs(Value)) <= (Half * (1 + 1e-6)) + slack + (1e-8 * Math.Abs(figure));

    private static SpokenNumber Read(string text, string unit)
    {
        bool percent = text.EndsWith('%');
        string digits = text.TrimEnd('%').Replace(",", string.Empty, StringComparison.Ordinal);
        int decimals = digits.Contains('.', StringComparison.Ordinal) ? digits.Length - digits.IndexOf('.', StringComparison.Ordinal) - 1 : 0;

        // Trillions are told to a billion, noughts at the end left out.
        (double unitScale, int told) = unit switch { "亿元" or "亿美元" => (0.1, decimals), "万亿元" => (1000, 3), "万" => (1e4, decimals), "亿" => (1e8, decimals), _ => (1, decimals) };
        double scale = percent ? 0.01 : unitScale;
        return new(double.Parse(digits.Replace('−', '-')) * scale, 0.5 * Math.Pow(10, -told) * scale, percent);
    }

    [GeneratedRegex(@"(?<![\w.+\-/:])([-−]?\d{1,3}(?:,\d{3})+(?:\.\d+)?%?|[-−]?\d+(?:\.\d+)?%?)(?![\w])(?: (万亿元|亿美元|亿元|万|亿))?")]
    private static partial Regex Shape();

    [GeneratedRegex(@"[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]+")]
    private static partial Regex ChineseSigns();
}
