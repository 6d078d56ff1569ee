using ComputeSovereignty.Cases;
using ComputeSovereignty.Runs;
using ComputeSovereignty.Workbench.Work;
using Microsoft.AspNetCore.Components;

namespace ComputeSovereignty.Workbench.Screens;

/// <summary>The list of cases, and how to bring one.</summary>
public partial class CasesScreen
{
    /// <summary>Gets or sets the case that comes with the program.</summary>
    [Parameter]
    [EditorRequired]
    public OpenedCase Bundled { get; set; } = null!;

    /// <summary>Gets or sets the cases that the visitor sees.</summary>
    [Parameter]
    public IReadOnlyList<KeptCase> Kept { get; set; } = [];

    /// <summary>Gets or sets why an upload was refused; empty where none was.</summary>
    [Parameter]
    public IReadOnlyList<Finding> Findings { get; set; } = [];
}
