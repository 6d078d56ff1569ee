using ComputeSovereignty.Reports.Html.Charts;
using Microsoft.AspNetCore.Components;

namespace ComputeSovereignty.Reports.Html.Drawing;

/// <summary>Draws a contour on the axes of the chart library at a fixed size.</summary>
public partial class ContourDrawing
{
    private AxisScale across;
    private AxisScale up;
    private CurvePoint[] corners = [];

    /// <summary>Gets or sets what is drawn.</summary>
    [Parameter]
    [EditorRequired]
    public ContourChart Chart { get; set; } = null!;

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
        across = AxisScale.Of(Chart.AcrossAt.Concat(Chart.Frontier.Select(static p => p.Across)), Chart.Across.FromZero);
        up = AxisScale.Of(Chart.UpAt.Concat(Chart.Frontier.Select(static p => p.Up)), Chart.Up.FromZero);
        corners = [new(across.Minimum, up.Minimum), new(across.Maximum, up.Maximum)];
    }

    private string TickAcross(object? value) => Numbers.Say(value is null ? null : Convert.ToDouble(value), across.TickFormat(Chart.Across.Format));

    private string TickUp(object? value) => Numbers.Say(value is null ? null : Convert.ToDouble(value), up.TickFormat(Chart.Up.Format));
}
