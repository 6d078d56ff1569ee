namespace ComputeSovereignty.Analysis.Reports;

/// <summary>The levels of a contour on its grid, from rows in any order.</summary>
/// <param name="Across">The numbers across, ascending, each once.</param>
/// <param name="Up">The numbers upwards, ascending, each once.</param>
/// <param name="Levels">The level at each pair; null where there is none. Shape: [across][up].</param>
public sealed record StudyGrid(IReadOnlyList<double> Across, IReadOnlyList<double> Up, IReadOnlyList<IReadOnlyList<double?>> Levels)
{
    /// <summary>Reads the grid of a section with a contour.</summary>
    /// <param name="section">The section: one row a pair.</param>
    /// <exception cref="ArgumentException">The section has no contour.</exception>
    public static StudyGrid Of(StudySection section)
    {
        if (section.Chart is not { Kind: StudyChartKind.Contour, Values: [var up, var level] } chart)
        {
            throw new ArgumentException($"{section.Name} has no contour.", nameof(section));
        }

        (int x, int y, int z) = (section.IndexOf(chart.Category), section.IndexOf(up), section.IndexOf(level));
        (double X, double Y, double? Z)[] points = [.. section.Rows.Where(r => r[x] is double && r[y] is double).Select(r => ((double)r[x]!, (double)r[y]!, r[z] as double?))];
        double[] across = [.. points.Select(static p => p.X).Distinct().Order()];
        double[] upwards = [.. points.Select(static p => p.Y).Distinct().Order()];
        Dictionary<(double X, double Y), double?> levels = points.DistinctBy(static p => (p.X, p.Y)).ToDictionary(static p => (p.X, p.Y), static p => p.Z);
        return new(across, upwards, [.. across.Select(a => (IReadOnlyList<double?>)[.. upwards.Select(b => levels.GetValueOrDefault((a, b)))])]);
    }
}
