using ComputeSovereignty.Reports.Html.Charts;
using ComputeSovereignty.Reports.Html.Drawing;
using ComputeSovereignty.Reports.Html.Tables;
using Microsoft.AspNetCore.Components;

namespace ComputeSovereignty.Reports.Html.Views;

/// <summary>Shows points in a plane with the figures behind them.</summary>
public partial class FrontierView
{
    private string wide = string.Empty;
    private string narrow = string.Empty;

    /// <summary>Gets or sets what is shown.</summary>
    [Parameter]
    [EditorRequired]
    public FrontierChart Model { get; set; } = null!;

    private DataTable Figures => new(
        new Caption(Model.Caption.Title),
        [
            new(Say(PageMessages.Curve)),
            new(Model.Across.Title, Model.Across.Unit, Model.Across.Format),
            new(Model.Up.Title, Model.Up.Unit, Model.Up.Format),
            .. Model.Curves.Any(static c => c.Points.Any(static p => p.Label.Length > 0)) ? [new TableColumn(Say(PageMessages.Point))] : Array.Empty<TableColumn>(),
        ],
        [.. Model.Curves.SelectMany(curve => curve.Points.Select(p => Row(curve, p)))]);

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        string name = $"{Say(PageMessages.UpOverAcross(new(Model.Caption.Title), new(Model.Up.TitleWithUnit), new(Model.Across.TitleWithUnit)))} {Model.Caption.Summary}".TrimEnd();
        Dictionary<string, object?> parameters = new() { [nameof(FrontierDrawing.Chart)] = Model };
        wide = await ChartDrawing.SvgAsync<FrontierDrawing>(DrawingSize.Wide, name, parameters).ConfigureAwait(true);
        narrow = await ChartDrawing.SvgAsync<FrontierDrawing>(DrawingSize.Narrow, name, parameters).ConfigureAwait(true);
    }

    private IReadOnlyList<object?> Row(Curve curve, CurvePoint point) => Model.Curves.Any(static c => c.Points.Any(static p => p.Label.Length > 0))
        ? [curve.Name, point.Across, point.Up, point.Label]
        : [curve.Name, point.Across, point.Up];
}
