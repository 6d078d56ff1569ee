using ComputeSovereignty.Reports.Html.Charts;

namespace ComputeSovereignty.Reports.Html.Drawing;

/// <summary>A waterfall as columns on top of each other: an invisible base, and above it a total, a gain or a loss.</summary>
/// <remarks>The library's own waterfall begins at 0 and cannot open with a total.</remarks>
internal static class WaterfallParts
{
    /// <summary>Splits steps into columns, from below.</summary>
    /// <param name="steps">The steps; levels are not below 0.</param>
    /// <returns>Name, colour and height at every step.</returns>
    internal static IReadOnlyList<(string Name, string Fill, double[] Heights)> Of(Layer steps)
    {
        int count = steps.Values.Count;
        (double[] bases, double[] totals, double[] gains, double[] losses) = (new double[count], new double[count], new double[count], new double[count]);
        double level = 0;
        for (int index = 0; index < count; index++)
        {
            double amount = steps.Values[index] ?? 0;
            if (steps.Totals[index])
            {
                totals[index] = level = amount;
                continue;
            }

            bases[index] = Math.Min(level, level + amount);
            (amount > 0 ? gains : losses)[index] = Math.Abs(amount);
            level += amount;
        }

        return [("Base", "none", bases), ("Total", "var(--blue)", totals), ("Adds", "var(--green)", gains), ("Takes", "var(--vermilion)", losses)];
    }
}
