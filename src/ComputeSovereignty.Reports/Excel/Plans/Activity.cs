using ComputeSovereignty.Messages;
using ComputeSovereignty.Reports.Excel.Plans.Words;
using ComputeSovereignty.Workbooks.Sheets;

namespace ComputeSovereignty.Reports.Excel.Plans;

/// <summary>Leaves out rows that say nothing, and says so.</summary>
internal static class Activity
{
    // Below the tolerance of the solve: a thousandth of a natural unit, a few CNY.
    private const double Nothing = 1e-6;

    /// <summary>Tells whether an amount, in the unit in which it is shown, is more than the solve's noise.</summary>
    public static bool Some(double amount) => Math.Abs(amount) > Nothing;

    /// <summary>Keeps the rows with activity and notes on the sheet how many were left out.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="active">Whether a row says something.</param>
    /// <param name="leftOut">Says how many of all are left out; null for rows.</param>
    public static IReadOnlyList<T> Kept<T>(ReportSheet sheet, IReadOnlyList<T> rows, Func<T, bool> active, Func<Figure, Figure, Message>? leftOut = null)
    {
        T[] kept = [.. rows.Where(active)];
        if (kept.Length < rows.Count)
        {
            sheet.Note((leftOut ?? SupplyMessages.LeftOutRows)(Figure.Count(rows.Count - kept.Length), Figure.Count(rows.Count)));
        }

        return kept;
    }
}
