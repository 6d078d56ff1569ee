using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Runs;
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

    /// <summary>Gets or sets a value indicating whether its case is at hand.</summary>
    [Parameter]
    public bool HasCase { get; set; }

    /// <summary>Gets or sets a value indicating whether its case has changed since.</summary>
    [Parameter]
    public bool HasChanged { get; set; }

    /// <summary>Tells whether a run was stopped and goes on from what it had.</summary>
    /// <param name="run">The run.</param>
    internal static bool IsToGoOn(KeptRun run) => run.State is RunState.Cancelled or RunState.Interrupted && RunKinds.GoesOn(run.Kind);

    // What most people take first; what is there to make the run again comes last.
    private static readonly string[] Order = [".xlsx", ".html", ".json", ".csv", ".parquet", ".zip"];

    private IEnumerable<string> InOrder => Files.Where(static f => f != RunShelf.OriginalName).OrderBy(static f => Array.IndexOf(Order, Path.GetExtension(f))).ThenBy(f => Path.GetFileNameWithoutExtension(f) != Run.Kind);

    // The case as it was solved is another than the case as it stood only where a scenario or changes made it so.
    private bool IsAnotherCase(string file) => Files.Contains(file) && (file != RunShelf.InputName || Run.Scenario != ScenarioTree.Base || Run.Changes.Count > 0 || !Files.Contains(RunShelf.OriginalName));
}
