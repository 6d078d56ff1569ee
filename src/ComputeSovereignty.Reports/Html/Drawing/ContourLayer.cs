using System.Text;
using ComputeSovereignty.Reports.Html.Charts;
using ComputeSovereignty.Reports.Html.Style;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Radzen.Blazor;

namespace ComputeSovereignty.Reports.Html.Drawing;

/// <summary>The bands, the met area, the exact line and the figures on hover of a contour, drawn on the axes of the chart library.</summary>
public sealed class ContourLayer : ComponentBase, IChartSeriesOverlay
{
    private const double PointRadius = 4;

    /// <summary>Gets or sets the series whose axes are used.</summary>
    [CascadingParameter]
    public IChartSeries? Series { get; set; }

    /// <summary>Gets or sets what is drawn.</summary>
    [Parameter]
    [EditorRequired]
    public ContourChart Chart { get; set; } = null!;

    /// <inheritdoc/>
    public bool Visible => true;

    /// <inheritdoc/>
    public bool RenderOnTop => true;

    /// <summary>Gets the colour of a band.</summary>
    /// <param name="band">The band, from 0, the lowest.</param>
    /// <param name="bands">How many there are.</param>
    internal static string Fill(int band, int bands) => $"var(--heat{(bands < 2 ? 0 : (int)Math.Round(band * (Theme.HeatSteps - 2d) / (bands - 1)))})";

    /// <inheritdoc/>
    public RenderFragment Render(ScaleBase categoryScale, ScaleBase valueScale) => builder =>
    {
        ContourBands bands = new(Chart);
        IReadOnlyList<double> bounds = bands.Bounds();
        for (int band = 0; band + 1 < bounds.Count; band++)
        {
            string drawing = Path(bands.Above(band == 0 ? double.NegativeInfinity : bounds[band]), categoryScale, valueScale);
            Area(builder, drawing, Fill(band, bounds.Count - 1));
        }

        Area(builder, Path([bands.Met()], categoryScale, valueScale), Shade.Domestic.Pale);
        Line(builder, categoryScale, valueScale);
        Hovers(builder, categoryScale, valueScale);
    };

    /// <inheritdoc/>
    public bool Contains(double mouseX, double mouseY, int tolerance) => false;

    /// <inheritdoc/>
    public RenderFragment RenderTooltip(double mouseX, double mouseY) => static _ => { };

    /// <inheritdoc/>
    public Point GetTooltipPosition(double mouseX, double mouseY) => new();

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        if (Series is not null && !Series.Overlays.Contains(this))
        {
            Series.Overlays.Add(this);
        }
    }

    private static string Path(IEnumerable<IReadOnlyList<ContourBands.Corner>> polygons, ScaleBase across, ScaleBase up)
    {
        StringBuilder path = new();
        foreach (IReadOnlyList<ContourBands.Corner> polygon in polygons.Where(static p => p.Count > 2))
        {
            path.Append('M').AppendJoin('L', polygon.Select(c => $"{Numbers.Css(across.Scale(c.Across, true))} {Numbers.Css(up.Scale(c.Up))}")).Append('Z');
        }

        return path.ToString();
    }

    // The edge in the colour of the area closes the seams between its polygons.
    private static void Area(RenderTreeBuilder builder, string drawing, string fill)
    {
        if (drawing.Length > 0)
        {
            builder.OpenElement(0, "path");
            builder.AddAttribute(1, "d", drawing);
            builder.AddAttribute(2, "style", $"fill:{fill};stroke:{fill};stroke-width:0.6");
            builder.CloseElement();
        }
    }

    private void Line(RenderTreeBuilder builder, ScaleBase across, ScaleBase up)
    {
        (double X, double Y)[] points = [.. Chart.Frontier.Select(p => (across.Scale(p.Across, true), up.Scale(p.Up)))];
        if (points.Length > 1)
        {
            builder.OpenElement(0, "path");
            builder.AddAttribute(1, "d", $"M{string.Join('L', points.Select(static p => $"{Numbers.Css(p.X)} {Numbers.Css(p.Y)}"))}");
            builder.AddAttribute(2, "style", $"stroke:{Shade.Limit.Edge};stroke-width:2");
            builder.CloseElement();
        }

        foreach ((int index, (double x, double y)) in points.Index())
        {
            HoverShapes.Circle(builder, x, y, PointRadius, "contour-point", $"{Say(Chart.Frontier[index])}\n{Chart.FrontierName}");
        }
    }

    private void Hovers(RenderTreeBuilder builder, ScaleBase across, ScaleBase up)
    {
        double[] xs = [.. Chart.AcrossAt.Select(a => across.Scale(a, true))];
        double[] ys = [.. Chart.UpAt.Select(u => up.Scale(u))];
        for (int x = 0; x < xs.Length; x++)
        {
            for (int y = 0; y < ys.Length; y++)
            {
                (double left, double right) = Around(xs, x);
                (double top, double bottom) = Around(ys, y);
                HoverShapes.Rectangle(builder, left, top, right - left, bottom - top, $"{Say(new(Chart.AcrossAt[x], Chart.UpAt[y]))}\n{Chart.Caption.Title}: {Chart.Caption.SayWithUnit(Chart.Levels[x][y])}");
            }
        }
    }

    // Halfway to the neighbours, within the grid.
    private static (double Low, double High) Around(double[] places, int index)
    {
        double before = index > 0 ? (places[index] + places[index - 1]) / 2 : places[index];
        double after = index + 1 < places.Length ? (places[index] + places[index + 1]) / 2 : places[index];
        return (Math.Min(before, after), Math.Max(before, after));
    }

    private string Say(CurvePoint point) => $"{Chart.Across.Say(point.Across)}\n{Chart.Up.Say(point.Up)}";
}
