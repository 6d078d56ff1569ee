using ComputeSovereignty.Reports.Html.Style;
using ComputeSovereignty.Reports.Html.Tables;
using Microsoft.AspNetCore.Components;

namespace ComputeSovereignty.Reports.Html.Views;

/// <summary>Shows a map of provinces as tiles.</summary>
public partial class TileMapView
{
    /// <summary>Gets or sets what is shown.</summary>
    [Parameter]
    [EditorRequired]
    public TileMap Model { get; set; } = null!;

    private string Name(Tile tile) => Reader.IsChinese ? tile.Chinese : tile.Written;

    private string Class(double? value) => value switch
    {
        null => "faint",
        { } number => $"number heat{(int)Math.Round((Model.Most > 0 ? Math.Max(0, number) / Model.Most : 0) * (Theme.HeatSteps - 1))}",
    };
}
