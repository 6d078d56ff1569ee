using Microsoft.AspNetCore.Components;

namespace ComputeSovereignty.Workbench.Screens;

/// <summary>Asks for name and password, or leads to the service that vouches for people.</summary>
public partial class SignInScreen
{
    /// <summary>Gets or sets the way back, within this server.</summary>
    [Parameter]
    public string Back { get; set; } = "/";

    /// <summary>Gets or sets the key of why the last try was refused; empty for none.</summary>
    [Parameter]
    public string Refused { get; set; } = string.Empty;

    /// <summary>Gets or sets what the service that vouches for people is called; empty for none.</summary>
    [Parameter]
    public string OpenId { get; set; } = string.Empty;
}
