using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Workbench.Work;
using Microsoft.AspNetCore.Components;

namespace ComputeSovereignty.Workbench.Screens;

/// <summary>A case: whether it can be solved, what was found, its tables, and what to do with it.</summary>
public partial class CaseScreen
{
    /// <summary>Gets or sets the case.</summary>
    [Parameter]
    [EditorRequired]
    public OpenedCase Case { get; set; } = null!;

    /// <summary>Gets or sets the scenario that is chosen.</summary>
    [Parameter]
    public string Scenario { get; set; } = ScenarioTree.Base;

    /// <summary>Gets or sets what speaks against the last thing that was asked; empty for nothing.</summary>
    [Parameter]
    public IReadOnlyList<Finding> Refusals { get; set; } = [];

    /// <summary>Gets or sets the form that was refused; null for none.</summary>
    [Parameter]
    public RefusedForm? Refused { get; set; }

    private CaseReading Reading => Case.Reading;

    private IReadOnlyList<Finding> Told => [.. Reading.Warnings, .. Reading.Notes];

    private IReadOnlyList<Finding> Unused => [.. Reading.Unused];

    private string Title => Reading.Case?.Settings.Name ?? Case.Kept.Name;

    private string Subtitle => Reading.Case is { } read
        ? $"{read.Settings.Description.TrimEnd('.')}. {Words.Of("case.horizon", read.Horizon.StartYear, read.Horizon.StartYear + read.Horizon.Years - 1, read.Horizon.PeriodsPerYear)}"
        : string.Empty;
}
