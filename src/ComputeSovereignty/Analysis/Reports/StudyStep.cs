namespace ComputeSovereignty.Analysis.Reports;

/// <summary>A column of a waterfall: the start, what each further row adds or takes, and the end.</summary>
/// <param name="Name">Its name, each once.</param>
/// <param name="Amount">What it adds, negative for what it takes; for a total, its level.</param>
/// <param name="Base">Where its column begins.</param>
/// <param name="IsTotal">Whether it stands on the ground: the first and the last.</param>
public sealed record StudyStep(string Name, double Amount, double Base, bool IsTotal)
{
    /// <summary>Reads the steps of a section with a waterfall; rows without a level are left out.</summary>
    /// <param name="section">The section.</param>
    /// <returns>The start, a step for each further row, and the end where there is a step; empty where no row has a level.</returns>
    /// <exception cref="ArgumentException">The section has no waterfall.</exception>
    public static IReadOnlyList<StudyStep> Of(StudySection section)
    {
        if (section.Chart is not { Kind: StudyChartKind.Waterfall } chart)
        {
            throw new ArgumentException($"{section.Name} has no waterfall.", nameof(section));
        }

        (int name, int value) = (section.IndexOf(chart.Category), section.IndexOf(chart.Values[0]));
        (string Name, double Level)[] rows = [.. section.Rows.Where(r => r[value] is double).Select(r => ($"{r[name]}", (double)r[value]!))];
        List<StudyStep> steps = [];
        foreach ((int index, (string title, double level)) in rows.Index())
        {
            double before = index > 0 ? rows[index - 1].Level : 0;
            steps.Add(index == 0 ? new(title, level, 0, true) : new(Once(title, steps), level - before, Math.Min(level, before), false));
        }

        return rows.Length > 1 ? [.. steps, new(Once($"{chart.End}", steps), rows[^1].Level, 0, true)] : steps;
    }

    private static string Once(string name, List<StudyStep> steps)
    {
        int same = steps.Count(s => s.Name == name || s.Name.StartsWith($"{name} (", StringComparison.Ordinal));
        return same == 0 ? name : $"{name} ({same + 1})";
    }
}
