using ComputeSovereignty.Reports.Html.Charts;
using Microsoft.AspNetCore.Components;
using Radzen.Blazor;

namespace ComputeSovereignty.Reports.Html.Drawing;

/// <summary>Draws points in a plane by the chart library at a fixed size.</summary>
public partial class FrontierDrawing
{
    // Large dots of so many points would hide each other.
    private const int Many = 60;

    private AxisScale across;
    private AxisScale up;

    /// <summary>Gets or sets what is drawn.</summary>
    [Parameter]
    [EditorRequired]
    public FrontierChart Chart { get; set; } = new(new Caption(string.Empty), new AxisTitle(string.Empty), new AxisTitle(string.Empty), []);

    /// <summary>Gets or sets the width, pixels.</summary>
    [Parameter]
    public int Width { get; set; }

    /// <summary>Gets or sets the height, pixels.</summary>
    [Parameter]
    public int Height { get; set; }

    private string Size => $"width:{Width}px;height:{Height}px";

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        CurvePoint[] points = [.. Chart.Curves.SelectMany(Placed)];
        across = Scale(Chart.Across, points.Select(static p => p.Across));
        up = Scale(Chart.Up, points.Select(static p => p.Up));
    }

    private static AxisScale Scale(AxisTitle axis, IEnumerable<double> places) =>
        axis.InDoublings ? AxisScale.OfDoublings(places) : AxisScale.Of(places, axis.FromZero);

    private CurvePoint[] Placed(Curve curve) => [.. curve.Points.Select(p => p with { Across = Chart.Across.Place(p.Across), Up = Chart.Up.Place(p.Up) })];

    private string[] Titles(Curve curve) => [.. curve.Points.Select(p => string.Join('\n', new[] { curve.Name, p.Label, Chart.Across.Say(p.Across), Chart.Up.Say(p.Up) }.Where(static t => t.Length > 0)))];

    private static LineType Stroke(Curve curve) => curve.Stroke switch
    {
        LineStroke.Dashed => LineType.Dashed,
        LineStroke.Dotted => LineType.Dotted,
        _ => LineType.Solid,
    };

    private string TickAcross(object? value) => Tick(value, Chart.Across, across);

    private string TickUp(object? value) => Tick(value, Chart.Up, up);

    private static string Tick(object? place, AxisTitle axis, AxisScale scale) =>
        Numbers.Say(place is null ? null : axis.At(Convert.ToDouble(place)), axis.InDoublings ? axis.Format : scale.TickFormat(axis.Format));
}
