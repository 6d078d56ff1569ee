using Microsoft.AspNetCore.Components;

namespace ComputeSovereignty.Workbench.Screens;

/// <summary>A field for a number.</summary>
public partial class NumberField
{
    /// <summary>Gets or sets what it holds at first.</summary>
    [Parameter]
    public string? Usual { get; set; }

    /// <summary>Gets or sets the least number.</summary>
    [Parameter]
    public string Least { get; set; } = "0";

    /// <summary>Gets or sets the greatest number; null for none.</summary>
    [Parameter]
    public string? Most { get; set; }

    /// <summary>Gets or sets a value indicating whether it must be filled.</summary>
    [Parameter]
    public bool IsRequired { get; set; }

    private string Said(string numeral) => Visit.Numbers.Ungrouped(numeral);
}
