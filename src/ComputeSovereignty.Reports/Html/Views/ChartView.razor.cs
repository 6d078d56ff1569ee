using ComputeSovereignty.Reports.Html.Charts;
using ComputeSovereignty.Reports.Html.Drawing;
using ComputeSovereignty.Reports.Html.Tables;
using Microsoft.AspNetCore.Components;

namespace ComputeSovereignty.Reports.Html.Views;

/// <summary>Shows a chart over categories: drawn twice, for screens and for phones, with legend, text alternative and the figures behind it.</summary>
public partial class ChartView
{
    private string wide = string.Empty;
    private string narrow = string.Empty;
    private IReadOnlyList<LegendEntry> legend = [];

    /// <summary>Gets or sets what is shown.</summary>
    [Parameter]
    [EditorRequired]
    public IChart Model { get; set; } = null!;

    private Layer[] Named => [.. Model.Plot.Layers.Where(static l => l.HasValues)];

    private DataTable Figures => new(
        new Caption(Model.Caption.TitleWithUnit),
        [new TableColumn(Model.Plot.CategoryTitle), .. Named.SelectMany(Columns)],
        [.. Model.Plot.Categories.Select((category, i) => (IReadOnlyList<object?>)[category, .. Named.SelectMany(l => Cells(l, i))])]);

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        Plot plot = Model.Plot;
        legend = LegendEntry.Of(plot, Reader) is { Count: > 1 } several ? several : [];
        string name = $"{Model.Caption.TitleWithUnit}. {Model.Caption.Summary}".TrimEnd();
        string[] titles = [.. plot.Categories.Select((category, i) => $"{category}\n{string.Join('\n', Named.Select(l => Title(l, i)))}")];
        wide = await ChartDrawing.SvgAsync<PlotDrawing>(DrawingSize.Wide, name, Parameters(plot, titles)).ConfigureAwait(true);
        narrow = await ChartDrawing.SvgAsync<PlotDrawing>(DrawingSize.Narrow, name, Parameters(plot, [])).ConfigureAwait(true);
    }

    private Dictionary<string, object?> Parameters(Plot plot, string[] titles) => new()
    {
        [nameof(PlotDrawing.Plot)] = plot,
        [nameof(PlotDrawing.Format)] = Model.Caption.Format,
        [nameof(PlotDrawing.Titles)] = titles,
    };

    private string Title(Layer layer, int index) => layer.Kind == LayerKind.Band
        ? $"{layer.Name}: {Model.Caption.Say(layer.Lows[index])} … {Model.Caption.SayWithUnit(layer.Values[index])}"
        : $"{layer.Name}: {Model.Caption.SayWithUnit(layer.Values[index])}";

    private IEnumerable<TableColumn> Columns(Layer layer) => layer.Kind == LayerKind.Band
        ? [new(Say(PageMessages.Low(new(layer.Name))), Model.Caption.Unit, Model.Caption.Format), new(Say(PageMessages.High(new(layer.Name))), Model.Caption.Unit, Model.Caption.Format)]
        : [new(layer.Name, Model.Caption.Unit, Model.Caption.Format)];

    private static IEnumerable<object?> Cells(Layer layer, int index) => layer.Kind == LayerKind.Band
        ? [layer.Lows[index], layer.Values[index]]
        : [layer.Values[index]];
}
