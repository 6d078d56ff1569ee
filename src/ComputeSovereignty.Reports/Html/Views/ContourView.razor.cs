using ComputeSovereignty.Reports.Html.Charts;
using ComputeSovereignty.Reports.Html.Drawing;
using ComputeSovereignty.Reports.Html.Style;
using ComputeSovereignty.Reports.Html.Tables;
using Microsoft.AspNetCore.Components;

namespace ComputeSovereignty.Reports.Html.Views;

/// <summary>Shows a contour with its legend and the figures behind it.</summary>
public partial class ContourView
{
    private string wide = string.Empty;
    private string narrow = string.Empty;

    /// <summary>Gets or sets what is shown.</summary>
    [Parameter]
    [EditorRequired]
    public ContourChart Model { get; set; } = null!;

    private IReadOnlyList<LegendEntry> Legend
    {
        get
        {
            IReadOnlyList<double> bounds = new ContourBands(Model).Bounds();
            int bands = Math.Max(0, bounds.Count - 1);
            return
            [
                .. Enumerable.Range(0, bands).Select(band => new LegendEntry(
                    Say(PageMessages.FromTo(new(Model.Caption.Say(bounds[band])), new(Model.Caption.SayWithUnit(bounds[band + 1])))), "area", ContourLayer.Fill(band, bands), "var(--rule)")),
                .. Model.Frontier.Count < 2 ? [] : new LegendEntry[]
                {
                    new(Model.Target is { } target ? Say(PageMessages.OrMore(new(Model.Caption.SayWithUnit(target)))) : Say(PageMessages.Met), "area", Shade.Domestic.Pale, "var(--rule)"),
                    new(Say(PageMessages.JustEnough), "solid", Shade.Limit.Fill, Shade.Limit.Edge),
                },
            ];
        }
    }

    // Across is down the table: as many rows as there are amounts of the first lever.
    private DataTable Figures => new(
        new Caption(Model.Caption.TitleWithUnit),
        [new TableColumn($"{Model.Across.Title} ↓  {Model.Up.Title} →", string.Empty, Model.Across.Format), .. Model.UpAt.Select(u => new TableColumn(Numbers.Say(u, Model.Up.Format), Model.Up.Unit, Model.Caption.Format))],
        [.. Model.AcrossAt.Select((a, i) => (IReadOnlyList<object?>)[a, .. Model.Levels[i].Select(static l => (object?)l)])]);

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        string name = $"{Say(PageMessages.OverBoth(new(Model.Caption.TitleWithUnit), new(Model.Across.TitleWithUnit), new(Model.Up.TitleWithUnit)))} {Model.Caption.Summary}".TrimEnd();
        Dictionary<string, object?> parameters = new() { [nameof(ContourDrawing.Chart)] = Model };
        wide = await ChartDrawing.SvgAsync<ContourDrawing>(DrawingSize.Wide, name, parameters).ConfigureAwait(true);
        narrow = await ChartDrawing.SvgAsync<ContourDrawing>(DrawingSize.Narrow, name, parameters).ConfigureAwait(true);
    }
}
