using Microsoft.AspNetCore.Components;

namespace ComputeSovereignty.Workbench.Screens;

/// <summary>The choice whether modules of projects must be whole.</summary>
public partial class ModuleChoice
{
    /// <summary>Gets or sets the form that was refused; null for none.</summary>
    [CascadingParameter]
    public RefusedForm? Refused { get; set; }

    private bool IsWhole => RefusedForm.Has(Refused, "relax", "no");
}
