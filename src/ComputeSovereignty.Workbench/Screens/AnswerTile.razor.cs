using Microsoft.AspNetCore.Components;

namespace ComputeSovereignty.Workbench.Screens;

/// <summary>A figure of an answer, with what it was before.</summary>
public partial class AnswerTile
{
    /// <summary>Gets or sets what it is.</summary>
    [Parameter]
    [EditorRequired]
    public string Label { get; set; } = string.Empty;

    /// <summary>Gets or sets the figure.</summary>
    [Parameter]
    [EditorRequired]
    public string Now { get; set; } = string.Empty;

    /// <summary>Gets or sets what it was; null for nothing.</summary>
    [Parameter]
    public string? Before { get; set; }
}
