using ComputeSovereignty.Workbench.Pages.Style;
using ComputeSovereignty.Workbench.Pages.Tables;
using Microsoft.AspNetCore.Components;

namespace ComputeSovereignty.Workbench.Pages.Views;

/// <summary>Shows a grid of numbers with coloured cells.</summary>
public partial class HeatMapView
{
    /// <summary>Gets or sets what is shown.</summary>
    [Parameter]
    [EditorRequired]
    public HeatMap Model { get; set; } = null!;

    private bool IsMet(double? value) => Model.Met is { } met && value >= met;

    private string Class(double? value)
    {
        if (value is not { } number)
        {
            return "number";
        }

        (double least, double most) = Model.Range;
        double part = most > least ? (number - least) / (most - least) : 0;
        int step = (int)Math.Round(part * (Theme.HeatSteps - 1));
        return IsMet(value) ? $"number heat{step} met" : $"number heat{step}";
    }
}
