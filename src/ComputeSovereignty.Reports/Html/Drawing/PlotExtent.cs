using ComputeSovereignty.Reports.Html.Charts;

namespace ComputeSovereignty.Reports.Html.Drawing;

/// <summary>How far up and down a plot reaches.</summary>
internal static class PlotExtent
{
    /// <summary>Finds the value axis that holds everything that is drawn.</summary>
    /// <param name="plot">The plot.</param>
    internal static AxisScale Of(Plot plot)
    {
        IEnumerable<double> values = plot.Layers.SelectMany(layer => layer.Kind == LayerKind.Step ? Tops(layer).OfType<double>() : Ends(layer))
            .Concat(Stacks(plot));
        return AxisScale.Of(values, plot.FromZero || plot.Layers.Any(static l => l.IsFilled), plot.Maximum);
    }

    private static IEnumerable<double> Ends(Layer layer) => layer.Values.Concat(layer.Lows).OfType<double>();

    private static IEnumerable<double> Stacks(Plot plot)
    {
        Layer[] parts = [.. plot.Layers.Where(static l => l.Kind == LayerKind.StackedColumn)];
        for (int index = 0; parts.Length > 0 && index < plot.Categories.Count; index++)
        {
            yield return parts.Sum(p => Math.Max(0, p.Values[index] ?? 0));
            yield return parts.Sum(p => Math.Min(0, p.Values[index] ?? 0));
        }
    }

    /// <summary>Finds the upper end of each step of a waterfall.</summary>
    /// <param name="layer">The steps.</param>
    internal static IReadOnlyList<double?> Tops(Layer layer)
    {
        IReadOnlyList<double> levels = layer.Levels;
        return [.. levels.Select((level, i) => (double?)(layer.Totals[i] || i == 0 ? level : Math.Max(levels[i - 1], level)))];
    }
}
