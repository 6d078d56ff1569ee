using Microsoft.AspNetCore.Components;

namespace ComputeSovereignty.Reports.Html.Views;

/// <summary>What stands below a chart or a table: its summary, remark and sources.</summary>
public partial class CaptionFoot
{
    /// <summary>Gets or sets the caption.</summary>
    [Parameter]
    [EditorRequired]
    public Caption Caption { get; set; } = new(string.Empty);
}
