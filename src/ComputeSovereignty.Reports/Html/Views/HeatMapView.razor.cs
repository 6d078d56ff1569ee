using ComputeSovereignty.Reports.Html.Style;
using ComputeSovereignty.Reports.Html.Tables;
using Microsoft.AspNetCore.Components;

namespace ComputeSovereignty.Reports.Html.Views;

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

        // Where there are numbers on both sides of zero, each side has its colour, and zero none.
        (double least, double most) = Model.Range;
        bool twoSides = least < 0 && most > 0;
        double part = twoSides ? Math.Abs(number) / Math.Max(-least, most) : most > least ? (number - least) / (most - least) : 0;
        string colour = $"{(twoSides && number < 0 ? "cold" : "heat")}{(int)Math.Round(part * (Theme.HeatSteps - 1))}";
        return IsMet(value) ? $"number {colour} met" : $"number {colour}";
    }
}
