using ComputeSovereignty.Reports.Html.Tables;
using Microsoft.AspNetCore.Components;

namespace ComputeSovereignty.Reports.Html.Views;

/// <summary>Shows a time line.</summary>
public partial class TimelineView
{
    /// <summary>Gets or sets what is shown.</summary>
    [Parameter]
    [EditorRequired]
    public Timeline Model { get; set; } = null!;

    private List<int> Years => [.. Enumerable.Range(Model.FirstYear, Model.LastYear - Model.FirstYear + 1)];

    private IReadOnlyList<LegendEntry> Legend => [.. Model.Rows.SelectMany(static r => r.Phases).DistinctBy(static p => p.Name).Select(static p => LegendEntry.Of(p.Name, p.Shade))];

    private string Place(TimelinePhase phase) => $"left:{Numbers.Css(Part(phase.From))}%;right:{Numbers.Css(100 - Part(phase.To))}%";

    private double Part(double when) => Math.Clamp(100 * (when - Model.FirstYear) / Years.Count, 0, 100);
}
