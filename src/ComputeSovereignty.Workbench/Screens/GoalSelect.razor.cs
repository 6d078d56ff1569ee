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

    /// <summary>Gets or sets the goal that is chosen at first.</summary>
    [Parameter]
    [EditorRequired]
    public string Usual { get; set; } = string.Empty;

    private string? Chosen => RefusedForm.Of(Refused, Name, Usual);
}
