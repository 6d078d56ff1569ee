using ComputeSovereignty.Reports.Html.Tables;
using Microsoft.AspNetCore.Components;

namespace ComputeSovereignty.Reports.Html.Views;

/// <summary>The frame of a chart: title, legend, drawings, text alternative, figures and sources.</summary>
public partial class ChartFigure
{
    /// <summary>Gets or sets title, unit, text alternative and sources.</summary>
    [Parameter]
    [EditorRequired]
    public Caption Caption { get; set; } = new(string.Empty);

    /// <summary>Gets or sets the entries of the legend.</summary>
    [Parameter]
    public IReadOnlyList<LegendEntry> Legend { get; set; } = [];

    /// <summary>Gets or sets what the vertical axis shows, written above it; empty where the title says it.</summary>
    [Parameter]
    public string UpTitle { get; set; } = string.Empty;

    /// <summary>Gets or sets the drawing for screens and paper.</summary>
    [Parameter]
    public string Wide { get; set; } = string.Empty;

    /// <summary>Gets or sets the drawing for phones.</summary>
    [Parameter]
    public string Narrow { get; set; } = string.Empty;

    /// <summary>Gets or sets the figures behind the drawing.</summary>
    [Parameter]
    public DataTable? Figures { get; set; }
}
