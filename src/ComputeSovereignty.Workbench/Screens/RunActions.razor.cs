using ComputeSovereignty.Analysis.Studies;
using ComputeSovereignty.Workbench.Store;
using ComputeSovereignty.Workbench.Work;
using Microsoft.AspNetCore.Components;

namespace ComputeSovereignty.Workbench.Screens;

/// <summary>What can be done with a run that has ended.</summary>
public partial class RunActions
{
    /// <summary>Gets or sets the run.</summary>
    [Parameter]
    [EditorRequired]
    public KeptRun Run { get; set; } = null!;

    /// <summary>Gets or sets the names of its files.</summary>
    [Parameter]
    public IReadOnlyList<string> Files { get; set; } = [];

    /// <summary>Gets or sets a value indicating whether its case is at hand to run it again.</summary>
    [Parameter]
    public bool CanRepeat { get; set; }

    /// <summary>Gets the files of runs that are cases themselves.</summary>
    internal static IReadOnlyList<string> Cases { get; } = [CaseCalibration.FileName, NamedFutures.FileName, RunOrder.InputName];

    // What most people take first; what is there to make the run again comes last.
    private static readonly string[] Order = [".xlsx", ".html", ".json", ".csv", ".zip"];

    private IEnumerable<string> InOrder => Files.OrderBy(static f => Array.IndexOf(Order, Path.GetExtension(f))).ThenBy(f => Path.GetFileNameWithoutExtension(f) != Run.Kind);

    private bool GoesOn => Run is { Kind: RunKinds.Simulation, State: RunState.Cancelled or RunState.Interrupted };
}
