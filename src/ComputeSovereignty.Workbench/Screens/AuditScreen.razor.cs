using ComputeSovereignty.Runs;
using Microsoft.AspNetCore.Components;

namespace ComputeSovereignty.Workbench.Screens;

/// <summary>The trail of who did what, the youngest first.</summary>
public partial class AuditScreen
{
    /// <summary>Gets or sets the lines.</summary>
    [Parameter]
    [EditorRequired]
    public IReadOnlyList<AuditLine> Lines { get; set; } = [];
}
