using ComputeSovereignty.Runs;
using Microsoft.AspNetCore.Components;

namespace ComputeSovereignty.Workbench.Screens;

/// <summary>The runs that a visitor sees.</summary>
public partial class RunsScreen
{
    /// <summary>Gets or sets the runs, the youngest first.</summary>
    [Parameter]
    [EditorRequired]
    public IReadOnlyList<KeptRun> Runs { get; set; } = [];

    /// <summary>Gets or sets those of them, by name in addresses, that have something to compare.</summary>
    [Parameter]
    public IReadOnlySet<string> Comparable { get; set; } = new HashSet<string>();

    // Runs of one question whose case was changed between them.
    private bool IsAmbiguous(KeptRun run) => Runs.Any(r => r.Title == run.Title && r.Kind == run.Kind && r.InputHash != run.InputHash);
}
