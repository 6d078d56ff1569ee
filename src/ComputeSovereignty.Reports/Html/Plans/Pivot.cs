using ComputeSovereignty.Reports.Html.Charts;
using ComputeSovereignty.Reports.Html.Style;

namespace ComputeSovereignty.Reports.Html.Plans;

/// <summary>Turns rows of a plan into parts of a chart: one part a key, one value a category, summed.</summary>
internal static class Pivot
{
    private const double Least = 1e-6;

    /// <summary>Makes the parts, the largest first; keys with nothing but zeros are left out.</summary>
    /// <typeparam name="T">The row.</typeparam>
    /// <param name="categories">The categories in order.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="category">The category of a row.</param>
    /// <param name="key">The part of a row.</param>
    /// <param name="value">What is summed, in the unit of the chart.</param>
    /// <param name="shade">The colour of the n-th part.</param>
    internal static IReadOnlyList<Part> Parts<T>(
        IReadOnlyList<string> categories, IEnumerable<T> rows, Func<T, string> category, Func<T, string> key, Func<T, double> value, Func<int, Shade> shade) =>
    [
        .. rows
            .GroupBy(key)
            .Select(group => (group.Key, Values: Sums(categories, group, category, value)))
            .Where(static part => part.Values.Any(static v => Math.Abs(v ?? 0) > Least))
            .OrderByDescending(static part => part.Values.Sum())
            .ThenBy(static part => part.Key, StringComparer.Ordinal)
            .Select((part, i) => new Part(part.Key, part.Values, shade(i))),
    ];

    /// <summary>Sums rows by category.</summary>
    /// <typeparam name="T">The row.</typeparam>
    /// <param name="categories">The categories in order.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="category">The category of a row.</param>
    /// <param name="value">What is summed.</param>
    internal static double?[] Sums<T>(IReadOnlyList<string> categories, IEnumerable<T> rows, Func<T, string> category, Func<T, double> value)
    {
        Dictionary<string, double> sums = rows.GroupBy(category).ToDictionary(static g => g.Key, g => g.Sum(value), StringComparer.Ordinal);
        return [.. categories.Select(c => (double?)sums.GetValueOrDefault(c))];
    }
}
