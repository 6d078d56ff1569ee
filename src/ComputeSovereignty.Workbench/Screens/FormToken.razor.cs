namespace ComputeSovereignty.Workbench.Screens;

/// <summary>What every form carries so that no other site can send it.</summary>
public partial class FormToken
{
    /// <summary>The name of the field.</summary>
    public const string Field = "form-token";
}
