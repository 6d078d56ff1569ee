using ComputeSovereignty.Cases;
using ComputeSovereignty.Workbench.Work;
using Microsoft.AspNetCore.Components;

namespace ComputeSovereignty.Workbench.Screens;

/// <summary>The analyses of a case: what each answers, and what it can be told.</summary>
public partial class AnalysesScreen
{
    /// <summary>Gets or sets the case.</summary>
    [Parameter]
    [EditorRequired]
    public OpenedCase Case { get; set; } = null!;

    /// <summary>Gets or sets what speaks against the last thing that was asked; empty for nothing.</summary>
    [Parameter]
    public IReadOnlyList<Finding> Refusals { get; set; } = [];

    /// <summary>Gets or sets the form that was refused; null for none.</summary>
    [Parameter]
    public RefusedForm? Refused { get; set; }

    private string MostDraws => $"{(Visit.HasMachines ? SimulationWork.MostDrawsOfMachines : SimulationWork.MostDrawsHere)}";

    private RefusedForm? Of(string kind) => Refused?.Kind == kind ? Refused : null;
}
