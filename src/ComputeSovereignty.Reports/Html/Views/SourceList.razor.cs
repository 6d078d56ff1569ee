using ComputeSovereignty.Cases;
using Microsoft.AspNetCore.Components;

namespace ComputeSovereignty.Reports.Html.Views;

/// <summary>Lists the cited sources.</summary>
public partial class SourceList
{
    /// <summary>Gets or sets the sources.</summary>
    [Parameter]
    [EditorRequired]
    public IReadOnlyList<SourceReference> Sources { get; set; } = [];
}
