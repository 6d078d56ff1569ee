using ComputeSovereignty.Workbench.Work;
using Microsoft.AspNetCore.Components;

namespace ComputeSovereignty.Workbench.Screens;

/// <summary>One analysis: what it answers, and the form that begins it.</summary>
public partial class AnalysisCard
{
    /// <summary>Gets or sets the case.</summary>
    [Parameter]
    [EditorRequired]
    public OpenedCase Case { get; set; } = null!;

    /// <summary>Gets or sets the kind of run.</summary>
    [Parameter]
    [EditorRequired]
    public string Kind { get; set; } = string.Empty;

    /// <summary>Gets or sets what it can be told.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    /// <summary>Gets or sets the form that was refused, of whatever analysis; null for none.</summary>
    [Parameter]
    public RefusedForm? Refused { get; set; }

    private RefusedForm? Mine => Refused?.Kind == Kind ? Refused : null;
}
