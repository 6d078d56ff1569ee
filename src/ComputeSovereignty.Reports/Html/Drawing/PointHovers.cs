using ComputeSovereignty.Reports.Html.Charts;
using Microsoft.AspNetCore.Components;
using Radzen.Blazor;

namespace ComputeSovereignty.Reports.Html.Drawing;

/// <summary>Invisible circles before the points of a plane, with their figures.</summary>
public sealed class PointHovers : ComponentBase, IChartSeriesOverlay
{
    private const double Radius = 9;

    /// <summary>Gets or sets the series that the circles lie before.</summary>
    [CascadingParameter]
    public IChartSeries? Series { get; set; }

    /// <summary>Gets or sets the points.</summary>
    [Parameter]
    public IReadOnlyList<CurvePoint> Points { get; set; } = [];

    /// <summary>Gets or sets the titles, one a point.</summary>
    [Parameter]
    public IReadOnlyList<string> Titles { get; set; } = [];

    /// <inheritdoc/>
    public bool Visible => true;

    /// <inheritdoc/>
    public bool RenderOnTop => true;

    /// <inheritdoc/>
    public RenderFragment Render(ScaleBase categoryScale, ScaleBase valueScale) => builder =>
    {
        foreach ((int index, CurvePoint point) in Points.Index())
        {
            HoverShapes.Circle(builder, categoryScale.Scale(point.Across, true), valueScale.Scale(point.Up), Radius, "hover", Titles[index]);
        }
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
}
