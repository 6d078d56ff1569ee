using System.Globalization;

namespace ComputeSovereignty.Workbooks;

/// <summary>Numbers as files state them: without an engine's rounding.</summary>
internal static class ReportedNumber
{
    /// <summary>Ten digits that count: within 5·10⁻¹⁰ of the number, well inside what is certified.</summary>
    private const string Digits = "E9";

    /// <summary>Rounds a computed number to 10⁻⁹ of itself.</summary>
    /// <param name="number">The number.</param>
    internal static double Of(double number) =>
        double.IsInteger(number) || !double.IsFinite(number) ? number : double.Parse(number.ToString(Digits, CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
