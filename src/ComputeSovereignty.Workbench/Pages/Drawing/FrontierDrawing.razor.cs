using ComputeSovereignty.Workbench.Pages.Charts;
using Microsoft.AspNetCore.Components;
using Radzen.Blazor;

namespace ComputeSovereignty.Workbench.Pages.Drawing;

/// <summary>Draws points in a plane by the chart library at a fixed size.</summary>
public partial class FrontierDrawing
{
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
        CurvePoint[] points = [.. Chart.Curves.SelectMany(static c => c.Points)];
        across = AxisScale.Of(points.Select(static p => p.Across), Chart.Across.FromZero);
        up = AxisScale.Of(points.Select(static p => p.Up), Chart.Up.FromZero);
    }

    private string[] Titles(Curve curve) => [.. curve.Points.Select(p => string.Join('\n', new[] { curve.Name, p.Label, Chart.Across.Say(p.Across), Chart.Up.Say(p.Up) }.Where(static t => t.Length > 0)))];

    private static LineType Stroke(Curve curve) => curve.Stroke switch
    {
        LineStroke.Dashed => LineType.Dashed,
        LineStroke.Dotted => LineType.Dotted,
        _ => LineType.Solid,
    };

    private string TickAcross(object? value) => Numbers.Say(value is null ? null : Convert.ToDouble(value), across.TickFormat(Chart.Across.Format));

    private string TickUp(object? value) => Numbers.Say(value is null ? null : Convert.ToDouble(value), up.TickFormat(Chart.Up.Format));
}
