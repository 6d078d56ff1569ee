using ComputeSovereignty.Analysis.Levers;
using ComputeSovereignty.Workbench.Work;
using Microsoft.AspNetCore.Components;

namespace ComputeSovereignty.Workbench.Screens;

/// <summary>The levers of a case with the answer beside them.</summary>
public partial class LeversScreen
{
    /// <summary>Gets or sets the case.</summary>
    [Parameter]
    [EditorRequired]
    public OpenedCase Case { get; set; } = null!;

    /// <summary>Gets or sets the case under its scenario, warm.</summary>
    [Parameter]
    [EditorRequired]
    public WarmCase At { get; set; } = null!;

    /// <summary>Gets or sets the answer where the levers stand.</summary>
    [Parameter]
    [EditorRequired]
    public LeverAnswer Answer { get; set; } = null!;

    /// <summary>Gets or sets the answer before the change; null where nothing changed.</summary>
    [Parameter]
    public LeverAnswer? Before { get; set; }

    private LeverState State => Answer.State;

    // Few enough to see at once: what the debate is about, and what has been moved.
    private bool IsOpen(LeverGroup group, IEnumerable<PanelLever> levers) =>
        group is LeverGroup.Logic or LeverGroup.Memory or LeverGroup.Goals || levers.Any(l => State.Amounts.ContainsKey(l.Key));
}
