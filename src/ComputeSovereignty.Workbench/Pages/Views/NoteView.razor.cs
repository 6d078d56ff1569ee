using Microsoft.AspNetCore.Components;

namespace ComputeSovereignty.Workbench.Pages.Views;

/// <summary>Shows a remark.</summary>
public partial class NoteView
{
    /// <summary>Gets or sets what is shown.</summary>
    [Parameter]
    [EditorRequired]
    public Note Model { get; set; } = null!;
}
