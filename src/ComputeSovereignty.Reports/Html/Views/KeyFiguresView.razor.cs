using Microsoft.AspNetCore.Components;

namespace ComputeSovereignty.Reports.Html.Views;

/// <summary>Shows figures that stand out.</summary>
public partial class KeyFiguresView
{
    /// <summary>Gets or sets what is shown.</summary>
    [Parameter]
    [EditorRequired]
    public KeyFigures Model { get; set; } = null!;
}
