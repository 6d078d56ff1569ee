using System.Globalization;

namespace ComputeSovereignty.Reports.Html;

/// <summary>Numbers as pages write them: invariant, with a true minus sign.</summary>
public static class Numbers
{
    /// <summary>Whole numbers with thousands apart.</summary>
    public const string Whole = "#,##0";

    /// <summary>One decimal.</summary>
    public const string OneDecimal = "#,##0.0";

    /// <summary>A fraction as a percentage with one decimal.</summary>
    public const string Percent = "0.0%";

    /// <summary>A fraction as a whole percentage.</summary>
    public const string WholePercent = "0%";

    /// <summary>What stands for a number that does not exist.</summary>
    public const string None = "–";

    private static readonly string[] Currencies = ["CNY ", "USD "];

    /// <summary>Writes a number.</summary>
    /// <param name="value">The number, or null.</param>
    /// <param name="format">A .NET format.</param>
    public static string Say(double? value, string format)
    {
        if (value is not { } number || !double.IsFinite(number))
        {
            return None;
        }

        string text = number.ToString(format, CultureInfo.InvariantCulture);
        bool zero = text.All(static c => c is '-' or '0' or '.' or ',' or '%');
        return (zero ? text.TrimStart('-') : text).Replace('-', '−');
    }

    /// <summary>Writes a fraction below a bound so that it does not read as the bound: 79.98%, not 80.0%.</summary>
    /// <param name="value">The fraction, or null.</param>
    /// <param name="format">A format of percent; any other is taken as it is.</param>
    /// <param name="bound">The bound; null for none.</param>
    public static string SayBelow(double? value, string format, double? bound)
    {
        ArgumentNullException.ThrowIfNull(format);
        string text = Say(value, format);
        for (int digits = 2; digits <= 6 && format == Percent && value < bound && text == Say(bound, digits == 2 ? format : Decimals(digits - 1)); digits++)
        {
            text = Say(value, Decimals(digits));
        }

        return text;
    }

    /// <summary>Writes a number with its unit: a currency stands before it.</summary>
    /// <param name="number">The number as written.</param>
    /// <param name="unit">The unit; empty for none.</param>
    public static string WithUnit(string number, string unit) => string.Join(' ', new[] { Before(unit), number, Behind(unit) }.Where(static t => t.Length > 0));

    /// <summary>Gets what of a unit stands before the number: <c>CNY</c> of <c>CNY bn</c>.</summary>
    /// <param name="unit">The unit.</param>
    internal static string Before(string unit) => Currencies.FirstOrDefault(c => unit.StartsWith(c, StringComparison.Ordinal))?.TrimEnd() ?? string.Empty;

    /// <summary>Gets what of a unit stands behind the number: <c>bn</c> of <c>CNY bn</c>.</summary>
    /// <param name="unit">The unit.</param>
    internal static string Behind(string unit) => unit[Before(unit).Length..].TrimStart();

    private static string Decimals(int digits) => $"0.{new string('0', digits)}%";

    /// <summary>Writes a coordinate or a CSS number: at most two decimals, a plain minus sign.</summary>
    /// <param name="value">The number.</param>
    internal static string Css(double value) => Math.Round(value, 2).ToString("0.##", CultureInfo.InvariantCulture);
}
