using Microsoft.AspNetCore.Components;

namespace ComputeSovereignty.Workbench.Screens;

/// <summary>Asks for the password.</summary>
public partial class SignInScreen
{
    /// <summary>Gets or sets a value indicating whether a wrong one was given.</summary>
    [Parameter]
    public bool WasWrong { get; set; }
}
