using Microsoft.AspNetCore.Components;

namespace ComputeSovereignty.Reports.Html.Views;

/// <summary>Shows the answer in a banner.</summary>
public partial class VerdictView
{
    /// <summary>Gets or sets what is shown.</summary>
    [Parameter]
    [EditorRequired]
    public PageVerdict Model { get; set; } = null!;
}
