using Microsoft.AspNetCore.Components;
using Radzen.Blazor;

namespace ComputeSovereignty.Reports.Html.Drawing;

/// <summary>Invisible strips before a chart, one a category, whose titles a browser shows while the pointer rests on them: figures on hover without script.</summary>
public sealed class HoverStrips : ComponentBase, IChartSeriesOverlay
{
    /// <summary>Gets or sets the series that the strips lie before.</summary>
    [CascadingParameter]
    public IChartSeries? Series { get; set; }

    /// <summary>Gets or sets the titles, one a category.</summary>
    [Parameter]
    public IReadOnlyList<string> Titles { get; set; } = [];

    /// <inheritdoc/>
    public bool Visible => true;

    /// <inheritdoc/>
    public bool RenderOnTop => true;

    /// <inheritdoc/>
    public RenderFragment Render(ScaleBase categoryScale, ScaleBase valueScale) => builder =>
    {
        double top = Math.Min(valueScale.Output.Start, valueScale.Output.End);
        double height = Math.Abs(valueScale.Output.End - valueScale.Output.Start);
        for (int index = 0; index < Titles.Count; index++)
        {
            double half = Titles.Count > 1
                ? Math.Abs(categoryScale.Scale(1, true) - categoryScale.Scale(0, true)) / 2
                : Math.Abs(categoryScale.Output.End - categoryScale.Output.Start) / 2;
            HoverShapes.Rectangle(builder, categoryScale.Scale(index, true) - half, top, 2 * half, height, Titles[index]);
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
