using ComputeSovereignty.Workbench.Work;
using Microsoft.AspNetCore.Components;

namespace ComputeSovereignty.Workbench.Screens;

/// <summary>The choice of a goal of a frontier.</summary>
public partial class GoalSelect
{
    private IEnumerable<string> Goals => ["cost", "share", "compute", "backlog", .. Case.Reading.Case!.Workloads.Count > 0 ? ["service"] : Array.Empty<string>()];

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
