using ComputeSovereignty.Runs;
using Microsoft.AspNetCore.Components;

namespace ComputeSovereignty.Workbench.Screens;

/// <summary>Two or more plans side by side.</summary>
public partial class RunComparisonScreen
{
    /// <summary>Gets or sets the runs.</summary>
    [Parameter]
    [EditorRequired]
    public IReadOnlyList<KeptRun> Runs { get; set; } = [];

    /// <summary>Gets or sets the comparison, HTML.</summary>
    [Parameter]
    [EditorRequired]
    public string Page { get; set; } = string.Empty;

    private string Query => string.Join('&', Runs.Select(static r => $"run={r.Id}"));
}
