using Microsoft.AspNetCore.Components;

namespace ComputeSovereignty.Workbench.Screens;

/// <summary>Says why there is no page.</summary>
public partial class RefusalScreen
{
    /// <summary>Gets or sets the status: 400, 403, 404, 413, 429, 500 or 507.</summary>
    [Parameter]
    public int Status { get; set; }

    /// <summary>Gets or sets a value indicating whether runs were asked for, so that the way back leads to them.</summary>
    [Parameter]
    public bool IsOfRuns { get; set; }

    /// <summary>Gets or sets why, and what to do.</summary>
    [Parameter]
    public string Message { get; set; } = string.Empty;
}
