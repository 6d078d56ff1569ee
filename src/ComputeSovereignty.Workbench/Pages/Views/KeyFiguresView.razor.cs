using Microsoft.AspNetCore.Components;

namespace ComputeSovereignty.Workbench.Pages.Views;

/// <summary>Shows figures that stand out.</summary>
public partial class KeyFiguresView
{
    /// <summary>Gets or sets what is shown.</summary>
    [Parameter]
    [EditorRequired]
    public KeyFigures Model { get; set; } = null!;
}
