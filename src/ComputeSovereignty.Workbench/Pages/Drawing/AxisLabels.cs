using System.Globalization;

namespace ComputeSovereignty.Workbench.Pages.Drawing;

/// <summary>Which categories are written below a chart, and how, so that no label runs into the next.</summary>
internal static class AxisLabels
{
    private const double CharacterWidth = 7.5;
    private const double Gap = 8;

    /// <summary>Labels the categories: all of them where they fit, the first of each year where they are parts of years, otherwise every n-th.</summary>
    /// <param name="categories">The categories.</param>
    /// <param name="width">The width that there is for all of them, pixels.</param>
    /// <returns>One label a category; empty where none is written.</returns>
    internal static IReadOnlyDictionary<string, string> Of(IReadOnlyList<string> categories, double width)
    {
        string[] labels = [.. categories];
        double room = width / Math.Max(1, categories.Count);
        if (categories.Max(Width) > room && YearOf(categories[0]) is not null && categories.All(static c => YearOf(c) is not null))
        {
            labels = [.. categories.Select((c, i) => i == 0 || YearOf(c) != YearOf(categories[i - 1]) ? YearOf(c)! : string.Empty)];
            room *= categories.Count / (double)labels.Count(static l => l.Length > 0);
        }

        int every = (int)Math.Ceiling(Math.Max(1, labels.Max(Width) / room));
        int written = 0;
        Dictionary<string, string> shown = new(StringComparer.Ordinal);
        for (int index = 0; index < labels.Length; index++)
        {
            bool show = labels[index].Length > 0 && written++ % every == 0;
            shown[categories[index]] = show ? labels[index] : string.Empty;
        }

        return shown;
    }

    private static double Width(string label) => (label.Length * CharacterWidth) + Gap;

    // 2028Q1, 2028H1, 2028M03, 2028 Q1, 2028-01
    private static string? YearOf(string label) =>
        label.Length > 4 && int.TryParse(label.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year is > 1900 and < 2200 && !char.IsDigit(label[4])
            ? label[..4]
            : null;
}
