using Microsoft.AspNetCore.Components;

namespace ComputeSovereignty.Workbench.Screens;

/// <summary>One's own account: a new password, the end of all sessions.</summary>
public partial class AccountScreen
{
    /// <summary>Gets or sets the key of what speaks against the new password; empty for nothing.</summary>
    [Parameter]
    public string Objection { get; set; } = string.Empty;
}
