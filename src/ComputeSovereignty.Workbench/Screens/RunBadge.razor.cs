using ComputeSovereignty.Workbench.Store;
using Microsoft.AspNetCore.Components;

namespace ComputeSovereignty.Workbench.Screens;

/// <summary>How far a run is, or how its answer stands.</summary>
public partial class RunBadge
{
    /// <summary>Gets or sets the run.</summary>
    [Parameter]
    [EditorRequired]
    public KeptRun Run { get; set; } = null!;

    private string Tone => (Run.State, Run.Good) switch
    {
        (RunState.Done, true) => "good",
        (RunState.Done, false) => "warning",
        (RunState.Failed, _) => "alarm",
        _ => "neutral",
    };

    private string Text => (Run.State, Run.Good) switch
    {
        (RunState.Done, true) => "state.met",
        (RunState.Done, false) => "state.missed",
        _ => $"state.{Run.State.ToString().ToLowerInvariant()}",
    };
}
