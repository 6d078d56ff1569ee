using ComputeSovereignty.Runs;
using Microsoft.AspNetCore.Components;

namespace ComputeSovereignty.Workbench.Screens;

/// <summary>How far a run is, or how its answer stands.</summary>
public partial class RunBadge
{
    /// <summary>Gets or sets the run.</summary>
    [Parameter]
    [EditorRequired]
    public KeptRun Run { get; set; } = null!;

    private string Tone => (Run.State, Met) switch
    {
        (RunState.Done, true) => "good",
        (RunState.Done, false) => "warning",
        (RunState.Failed, _) => "alarm",
        _ => "neutral",
    };

    // Other studies have an answer that is as wanted or not, but not of the plan as it stands.
    private bool? Met => Run.Kind is RunKinds.Plan or RunKinds.Gap ? Run.Good : null;

    private string Text => (Run.State, Met) switch
    {
        (RunState.Done, true) => "state.met",
        (RunState.Done, false) => "state.missed",
        _ => $"state.{Run.State.ToString().ToLowerInvariant()}",
    };
}
