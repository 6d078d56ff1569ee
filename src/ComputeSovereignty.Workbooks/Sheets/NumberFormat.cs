namespace ComputeSovereignty.Workbooks.Sheets;

/// <summary>The number formats of all reports, as Excel writes them.</summary>
public static class NumberFormat
{
    /// <summary>As the value is.</summary>
    public const string General = "General";

    /// <summary>Text that must not be read as a number.</summary>
    public const string Text = "@";

    /// <summary>A year.</summary>
    public const string Year = "0";

    /// <summary>Whole numbers with thousands separators.</summary>
    public const string Whole = "#,##0";

    /// <summary>One decimal.</summary>
    public const string OneDecimal = "#,##0.0";

    /// <summary>Two decimals.</summary>
    public const string TwoDecimals = "#,##0.00";

    /// <summary>Three decimals.</summary>
    public const string ThreeDecimals = "#,##0.000";

    /// <summary>A share or utilization, one decimal.</summary>
    public const string Percent = "0.0%";

    /// <summary>A fraction in whole per cent, for axes.</summary>
    public const string WholePercent = "0%";

    /// <summary>Very small or very large numbers.</summary>
    public const string Scientific = "0.00E+00";

    /// <summary>A month.</summary>
    public const string Month = "mmm yyyy";

    /// <summary>A month as Chinese readers write it.</summary>
    public const string ChineseMonth = "yyyy\"年\"m\"月\"";

    /// <summary>The most room that a value takes in a format, in characters.</summary>
    /// <param name="value">A cell's value.</param>
    /// <param name="format">Its format.</param>
    internal static int Characters(object? value, string format) => value switch
    {
        null => 0,
        string text => Typeface.Width(text),
        DateTime => 9,
        double number => Written(number, format).Length,
        _ => Typeface.Width(Convert.ToString(value)!),
    };

    private static string Written(double number, string format) => format switch
    {
        General or Text => number.ToString("G10"),
        Percent => number.ToString("0.0%"),
        _ => number.ToString(format),
    };
}
