using Microsoft.AspNetCore.Components;

namespace ComputeSovereignty.Reports.Html.Views;

/// <summary>Shows a legend; assistive technology reads the figures' headers instead.</summary>
public partial class LegendView
{
    /// <summary>Gets or sets the entries.</summary>
    [Parameter]
    [EditorRequired]
    public IReadOnlyList<LegendEntry> Entries { get; set; } = [];
}
