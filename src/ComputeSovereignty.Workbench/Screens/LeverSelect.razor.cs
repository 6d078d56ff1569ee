using ComputeSovereignty.Analysis.Levers;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Workbench.Work;
using Microsoft.AspNetCore.Components;

namespace ComputeSovereignty.Workbench.Screens;

/// <summary>The choice of a lever by the name that it has among the levers, with what the case has; of any other figure by its address. For an axis of a grid, with its values.</summary>
public partial class LeverSelect
{
    /// <summary>Gets or sets the case.</summary>
    [Parameter]
    [EditorRequired]
    public OpenedCase Case { get; set; } = null!;

    /// <summary>Gets or sets the name of the text that says what no choice means.</summary>
    [Parameter]
    [EditorRequired]
    public string None { get; set; } = string.Empty;

    /// <summary>Gets or sets a value indicating whether it is an axis of a grid, which has values.</summary>
    [Parameter]
    public bool IsAxis { get; set; }

    private string? Chosen => RefusedForm.Of(Refused, Name);

    private string? Typed(string part, string? usual = null) => RefusedForm.Of(Refused, $"{Name}.{part}", usual);

    private string OptionOf(PanelLever lever)
    {
        string option = IsAxis
            ? Words.Of("axis.option", Say(lever.Lever.Title), Say(lever.StatedIn), Say(lever.BaseWords), Stated(lever, lever.Minimum), Stated(lever, lever.Maximum))
            : Words.Of("lever.option", Say(lever.Lever.Title), Say(lever.BaseWords));
        return lever.Against.IsEmpty ? option : Words.Of("lever.option.against", option, Say(lever.Against));
    }

    private string Stated(PanelLever lever, double amount) => Visit.Numbers.Ungrouped(CellValue.Numeral(lever.Stated(amount)));
}
