using ComputeSovereignty.Workbench.Work;
using Microsoft.AspNetCore.Components;

namespace ComputeSovereignty.Workbench.Screens;

/// <summary>The choice of a goal of a frontier.</summary>
public partial class GoalSelect
{
    private static readonly string[] Goals = ["cost", "share", "compute", "backlog"];

    /// <summary>Gets or sets the case.</summary>
    [Parameter]
    [EditorRequired]
    public OpenedCase Case { get; set; } = null!;

    /// <summary>Gets or sets the name of the field.</summary>
    [Parameter]
    [EditorRequired]
    public string Name { get; set; } = string.Empty;

    /// <summary>Gets or sets the name of the text that labels it.</summary>
    [Parameter]
    [EditorRequired]
    public string Label { get; set; } = string.Empty;

    /// <summary>Gets or sets the goal that is chosen at first.</summary>
    [Parameter]
    [EditorRequired]
    public string Usual { get; set; } = string.Empty;

    /// <summary>Gets or sets the form that was refused; null for none.</summary>
    [CascadingParameter]
    public RefusedForm? Refused { get; set; }

    private string? Chosen => RefusedForm.Of(Refused, Name, Usual);
}
