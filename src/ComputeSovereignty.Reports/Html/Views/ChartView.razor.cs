using ComputeSovereignty.Analysis.Reports;
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

    private StepWords Change => StepWords.Of(Model.Caption, Reader);

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
        [nameof(PlotDrawing.Change)] = Change,
        [nameof(PlotDrawing.Titles)] = titles,
    };

    private string Title(Layer layer, int index) => layer.Kind switch
    {
        LayerKind.Band => $"{layer.Name}: {Model.Caption.Say(layer.Lows[index])} … {Model.Caption.SayWithUnit(layer.Values[index])}",
        LayerKind.Step => StepTitle(layer, index),
        _ => $"{layer.Name}: {Model.Caption.SayWithUnit(layer.Values[index])}",
    };

    // A total is a level alone.
    private string StepTitle(Layer layer, int index)
    {
        string level = $"{Say(ChartMessages.Level)}: {Model.Caption.SayWithUnit(layer.Levels[index])}";
        return layer.Totals[index] ? level : $"{Say(ChartMessages.Change)}: {Change.SayWithUnit(layer.Values[index])}\n{level}";
    }

    private IEnumerable<TableColumn> Columns(Layer layer) => layer.Kind switch
    {
        LayerKind.Band => [new(Say(PageMessages.Low(new(layer.Name))), Model.Caption.Unit, Model.Caption.Format), new(Say(PageMessages.High(new(layer.Name))), Model.Caption.Unit, Model.Caption.Format)],
        LayerKind.Step => [new(Say(ChartMessages.Change), Change.Unit, Change.Format), new(Say(ChartMessages.Level), Model.Caption.Unit, Model.Caption.Format)],
        _ => [new(layer.Name, Model.Caption.Unit, Model.Caption.Format)],
    };

    private IEnumerable<object?> Cells(Layer layer, int index) => layer.Kind switch
    {
        LayerKind.Band => [layer.Lows[index], layer.Values[index]],
        LayerKind.Step => [layer.Totals[index] ? null : Change.Of(layer.Values[index]), layer.Levels[index]],
        _ => [layer.Values[index]],
    };
}
