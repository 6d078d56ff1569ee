using ComputeSovereignty.Workbench.Work;
using Microsoft.AspNetCore.Components;

namespace ComputeSovereignty.Workbench.Screens;

/// <summary>What orders before the world is known can be told: the worlds with their weights, when they are known, and how much the worst count.</summary>
public partial class WorldFields
{
    /// <summary>Gets or sets the case.</summary>
    [Parameter]
    [EditorRequired]
    public OpenedCase Case { get; set; } = null!;

    /// <summary>Gets or sets the form that was refused; null for none.</summary>
    [CascadingParameter]
    public RefusedForm? Refused { get; set; }

    // From the first period on, nothing would be ordered without knowing.
    private IEnumerable<string> Periods => Case.Reading.Case!.Horizon is var horizon ? horizon.Periods.Skip(1).Select(horizon.Label) : [];
}
