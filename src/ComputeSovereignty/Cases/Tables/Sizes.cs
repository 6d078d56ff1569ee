namespace ComputeSovereignty.Cases.Tables;

/// <summary>Values that can be compared by size: numbers, and months counted from year 0.</summary>
public static class Sizes
{
    /// <summary>Gets the size of a value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The number, or months since the year 0; null for anything else.</returns>
    public static double? Of(CellValue value) => value.Kind switch
    {
        CellKind.Number or CellKind.Month => value.Number,
        CellKind.Text when MonthDate.TryParse(value.Text.Trim(), out MonthDate month) => month.Months,
        _ => null,
    };

    /// <summary>Tells whether a value is a month.</summary>
    /// <param name="value">The value.</param>
    public static bool IsMonth(CellValue value) => value.Kind != CellKind.Number && Of(value) is not null;
}
