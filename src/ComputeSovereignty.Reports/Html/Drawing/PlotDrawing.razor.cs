using ComputeSovereignty.Reports.Html.Charts;
using Microsoft.AspNetCore.Components;
using Radzen.Blazor;

namespace ComputeSovereignty.Reports.Html.Drawing;

/// <summary>Draws a plot by the chart library at a fixed size; <see cref="ChartDrawing"/> makes it fit for pages.</summary>
public partial class PlotDrawing
{
    private const int MostMarkers = 12;
    private const double AxisRoom = 70;

    private AxisScale scale;
    private AxisLabels labels = new(new Dictionary<string, string>());
    private string tickFormat = Numbers.Whole;

    /// <summary>Gets or sets what is drawn.</summary>
    [Parameter]
    [EditorRequired]
    public Plot Plot { get; set; } = new([], []);

    /// <summary>Gets or sets the format of the numbers.</summary>
    [Parameter]
    public string Format { get; set; } = Numbers.Whole;

    /// <summary>Gets or sets how the changes of a waterfall are written.</summary>
    [Parameter]
    public StepWords Change { get; set; } = StepWords.Plain;

    /// <summary>Gets or sets the width, pixels.</summary>
    [Parameter]
    public int Width { get; set; }

    /// <summary>Gets or sets the height, pixels.</summary>
    [Parameter]
    public int Height { get; set; }

    /// <summary>Gets or sets one text a category, shown while the pointer rests on it; empty for none.</summary>
    [Parameter]
    public IReadOnlyList<string> Titles { get; set; } = [];

    private bool HasHover => Titles.Count > 0;

    private string Size => $"width:{Width}px;height:{Height}px";

    private RenderFragment Hover => builder =>
    {
        builder.OpenComponent<HoverStrips>(0);
        builder.AddComponentParameter(1, nameof(HoverStrips.Titles), Titles);
        builder.CloseComponent();
    };

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        scale = PlotExtent.Of(Plot);
        labels = AxisLabels.Of(Plot.Categories, Width - AxisRoom);
        tickFormat = scale.TickFormat(Format);
    }

    private static LineType Stroke(Layer layer) => layer.Stroke switch
    {
        LineStroke.Dashed => LineType.Dashed,
        LineStroke.Dotted => LineType.Dotted,
        _ => LineType.Solid,
    };

    private static double LineWidth(Layer layer) => layer.Stroke == LineStroke.Solid ? 2.5 : 2;

    private bool HasMarkers(Layer layer) => layer.Stroke == LineStroke.Solid && Plot.Categories.Count <= MostMarkers;

    private string Label(object? category) => labels.Texts.GetValueOrDefault(category?.ToString() ?? string.Empty, string.Empty);

    private string Tick(object? value) => Numbers.Say(value is null ? null : Convert.ToDouble(value), tickFormat);

    // A step says what it adds, with its sign; a total where it stands. What is added to a share are points, not per cent of it.
    private string[] StepTexts(Layer layer) =>
        [.. layer.Values.Select((v, i) => layer.Totals[i] ? Numbers.Say(v, Format) : Format.EndsWith('%') ? Change.SayWithUnit(v) : Change.Say(v))];

    private PlotPoint[] Points(double[] heights) => [.. Plot.Categories.Select((category, i) => new PlotPoint(category, heights[i], 0, 0))];

    private PlotPoint[] Points(Layer layer) => [.. Plot.Categories.Select((category, i) => new PlotPoint(
        category,
        layer.Values[i] ?? (layer.IsFilled ? 0 : null),
        layer.Lows.Count > i ? layer.Lows[i] ?? 0 : 0,
        layer.Values[i] ?? 0))];
}
