using ComputeSovereignty.Reports.Html.Charts;

namespace ComputeSovereignty.Reports.Html.Drawing;

/// <summary>The areas of a contour, in the units of its axes: where the level lies above a bound, and where the target is met.</summary>
/// <remarks>
/// Between grid points the level is linear on the four triangles around the centre of a cell, whose level is the mean of the corners; a cell with a corner without
/// level is left out. Nothing is smoothed: the level of a linear program is linear in pieces, of an integer program a staircase.
/// </remarks>
/// <param name="chart">The contour.</param>
internal sealed class ContourBands(ContourChart chart)
{
    /// <summary>A corner of an area.</summary>
    /// <param name="Across">In the unit of the horizontal axis.</param>
    /// <param name="Up">In the unit of the vertical axis.</param>
    /// <param name="Level">The level.</param>
    internal readonly record struct Corner(double Across, double Up, double Level);

    /// <summary>Finds the round bounds of the bands; the target ends the last where no level is beyond it.</summary>
    /// <returns>Ascending; at least two, or none where no level is known.</returns>
    internal IReadOnlyList<double> Bounds()
    {
        double[] levels = [.. chart.Levels.SelectMany(static r => r).OfType<double>()];
        if (levels.Length == 0)
        {
            return [];
        }

        AxisScale scale = AxisScale.Of(levels, fromZero: false);
        double end = chart.Target is { } target && levels.Max() <= target + (1e-9 * Math.Abs(target)) ? target : scale.Maximum;
        double[] inner = [.. scale.Ticks().Where(t => t < end - (0.25 * scale.Step))];
        return inner.Length > 0 ? [.. inner, end] : [end - scale.Step, end];
    }

    /// <summary>Finds the area where the level is at least a bound.</summary>
    /// <param name="bound">The bound; minus infinity for all that is known.</param>
    /// <returns>Polygons that touch but do not overlap.</returns>
    internal IEnumerable<IReadOnlyList<Corner>> Above(double bound)
    {
        for (int across = 0; across + 1 < chart.AcrossAt.Count; across++)
        {
            for (int up = 0; up + 1 < chart.UpAt.Count; up++)
            {
                Corner?[] corners = [At(across, up), At(across + 1, up), At(across + 1, up + 1), At(across, up + 1)];
                Corner[] cell = [.. corners.OfType<Corner>()];
                foreach (IReadOnlyList<Corner> polygon in cell.Length == 4 ? Above(cell, bound) : [])
                {
                    yield return polygon;
                }
            }
        }
    }

    /// <summary>Finds the area beyond the exact line, on the side on which the grid's levels are higher.</summary>
    /// <returns>A polygon; empty where the line has fewer than two points.</returns>
    internal IReadOnlyList<Corner> Met()
    {
        if (chart.Frontier.Count < 2 || chart.UpAt.Count < 2)
        {
            return [];
        }

        double Mean(int up) => chart.Levels.Select(row => row[up]).OfType<double>().DefaultIfEmpty(0).Average();
        bool moreIsBetter = Mean(chart.UpAt.Count - 1) >= Mean(0);
        (double edge, double ground) = moreIsBetter ? (chart.UpAt[^1], chart.UpAt[0]) : (chart.UpAt[0], chart.UpAt[^1]);
        (CurvePoint first, CurvePoint last) = (chart.Frontier[0], chart.Frontier[^1]);

        // Where the line has come down to nothing of the second number, the first is enough from there on.
        double end = last.Up == ground ? last.Across > first.Across ? Math.Max(last.Across, chart.AcrossAt[^1]) : Math.Min(last.Across, chart.AcrossAt[0]) : last.Across;
        return [.. chart.Frontier.Select(static p => new Corner(p.Across, p.Up, 0)), new(end, last.Up, 0), new(end, edge, 0), new(first.Across, edge, 0)];
    }

    private static IEnumerable<IReadOnlyList<Corner>> Above(Corner[] cell, double bound)
    {
        if (cell.All(c => c.Level >= bound))
        {
            return [cell];
        }

        Corner centre = new(cell.Average(static c => c.Across), cell.Average(static c => c.Up), cell.Average(static c => c.Level));
        return Enumerable.Range(0, 4).Select(side => Clip([cell[side], cell[(side + 1) % 4], centre], bound)).Where(static p => p.Count > 2);
    }

    // The part of a triangle above a bound (Sutherland and Hodgman 1974, one plane).
    private static List<Corner> Clip(Corner[] triangle, double bound)
    {
        List<Corner> kept = [];
        for (int index = 0; index < triangle.Length; index++)
        {
            (Corner from, Corner to) = (triangle[index], triangle[(index + 1) % triangle.Length]);
            if (from.Level >= bound)
            {
                kept.Add(from);
            }

            if ((from.Level >= bound) != (to.Level >= bound))
            {
                double part = (bound - from.Level) / (to.Level - from.Level);
                kept.Add(new(from.Across + (part * (to.Across - from.Across)), from.Up + (part * (to.Up - from.Up)), bound));
            }
        }

        return kept;
    }

    private Corner? At(int across, int up) => chart.Levels[across][up] is { } level ? new(chart.AcrossAt[across], chart.UpAt[up], level) : null;
}
