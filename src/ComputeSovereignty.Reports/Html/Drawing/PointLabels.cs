using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Radzen.Blazor;

namespace ComputeSovereignty.Reports.Html.Drawing;

/// <summary>Texts above points of a series. The library's own labels do not allow for points without a value.</summary>
public sealed class PointLabels : ComponentBase, IChartSeriesOverlay
{
    private const double Above = 9;
    private const double Below = 19;
    private const double Height = 14;
    private const double CharacterWidth = 8.5;

    /// <summary>Gets or sets the series.</summary>
    [CascadingParameter]
    public IChartSeries? Series { get; set; }

    /// <summary>Gets or sets where the texts stand, on the value axis, one a category; null for no text.</summary>
    [Parameter]
    public IReadOnlyList<double?> Levels { get; set; } = [];

    /// <summary>Gets or sets the texts, one a category.</summary>
    [Parameter]
    public IReadOnlyList<string> Texts { get; set; } = [];

    /// <summary>Gets or sets the other lines of the plot: a text that one of them would run through stands below its point. Shape: [lines][categories].</summary>
    [Parameter]
    public IReadOnlyList<IReadOnlyList<double?>> Lines { get; set; } = [];

    /// <inheritdoc/>
    public bool Visible => true;

    /// <inheritdoc/>
    public bool RenderOnTop => true;

    /// <inheritdoc/>
    public RenderFragment Render(ScaleBase categoryScale, ScaleBase valueScale) => builder =>
    {
        double room = Math.Abs(categoryScale.Output.End - categoryScale.Output.Start) / Math.Max(1, Levels.Count);
        string role = Texts.Max(static t => t.Length) * CharacterWidth > room ? "label small" : "label";
        for (int index = 0; index < Levels.Count; index++)
        {
            if (Levels[index] is { } level)
            {
                double point = valueScale.Scale(level);
                bool crossed = Lines.Any(line => line.Count > index && line[index] is { } other && point - valueScale.Scale(other) is > 2 and < Above + Height);
                Label(builder, categoryScale.Scale(index, true), crossed ? point + Below : point - Above, role, Texts[index]);
            }
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

    private static void Label(RenderTreeBuilder builder, double x, double y, string role, string text)
    {
        builder.OpenElement(0, "text");
        builder.AddAttribute(1, "class", role);
        builder.AddAttribute(2, "x", Numbers.Css(x));
        builder.AddAttribute(3, "y", Numbers.Css(y));
        builder.AddContent(4, text);
        builder.CloseElement();
    }
}
