namespace ComputeSovereignty.Reports.Excel.Plans;

/// <summary>Money as reports state it.</summary>
internal static class Money
{
    /// <summary>CNY in one bn CNY.</summary>
    public const double Billion = 1e9;

    /// <summary>Converts CNY to bn CNY.</summary>
    public static double Billions(double cny) => cny / Billion;

    /// <summary>Converts an amount of the constrained share's basis to what reports show: CNY to bn CNY, others as they are.</summary>
    public static double Shown(double amount, string unit) => unit == "CNY" ? Billions(amount) : amount;

    /// <summary>Gets the format of amounts in a shown unit.</summary>
    public static string FormatOf(string shownUnit) => shownUnit == "bn CNY" ? Workbooks.Sheets.NumberFormat.OneDecimal : Workbooks.Sheets.NumberFormat.Whole;

    /// <summary>Gets the unit that <see cref="Shown"/> converts to.</summary>
    public static string ShownUnit(string unit) => unit == "CNY" ? "bn CNY" : unit;
}
