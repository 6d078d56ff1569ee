namespace ComputeSovereignty.Analysis.Reports;

/// <summary>A bar of a ranking.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Value">Its length.</param>
/// <param name="Met">Whether it reaches its target; null without one.</param>
/// <param name="IsBase">Whether the others are compared with it.</param>
/// <param name="Words">A few words beside its number; empty for none.</param>
public sealed record StudyRank(string Name, double Value, bool? Met, bool IsBase, string Words)
{
    // A value that misses its target by less is the target.
    private const double Rounding = 1e-6;

    /// <summary>Reads the bars of a section with a ranking, the longest first; equal ones keep the order of the rows, and rows without a value are left out.</summary>
    /// <param name="section">The section.</param>
    /// <exception cref="ArgumentException">The section has no ranking.</exception>
    public static IReadOnlyList<StudyRank> Of(StudySection section)
    {
        if (section.Chart is not { Kind: StudyChartKind.Ranking } chart)
        {
            throw new ArgumentException($"{section.Name} has no ranking.", nameof(section));
        }

        int name = section.IndexOf(chart.Category);
        int[] values = [.. chart.Values.Select(section.IndexOf)];
        int? words = chart.Beside is { } beside ? section.IndexOf(beside) : null;
        return
        [
            .. from indexed in section.Rows.Take(chart.Rows ?? int.MaxValue).Index()
               let row = indexed.Item
               let value = values.Select(v => row[v]).OfType<double>().Cast<double?>().FirstOrDefault()
               where value is not null
               let target = Target(section, chart, row)
               orderby value descending
               select new StudyRank($"{row[name]}", value.Value, target is null ? null : value >= target - Rounding, indexed.Index == chart.BaseRow, words is { } w ? $"{row[w]}" : string.Empty),
        ];
    }

    /// <summary>Gets the target where all bars have the same.</summary>
    /// <param name="section">A section with a ranking.</param>
    public static double? CommonTarget(StudySection section) =>
        section.Rows.Select(row => Target(section, section.Chart!, row)).OfType<double>().Distinct().Take(2).ToArray() is [var only] ? only : null;

    private static double? Target(StudySection section, StudyChart chart, IReadOnlyList<object?> row) =>
        chart.Target ?? (chart.Limits is [var limit, ..] ? row[section.IndexOf(limit)] as double? : null);
}
