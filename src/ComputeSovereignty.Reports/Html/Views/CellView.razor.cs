using Microsoft.AspNetCore.Components;

namespace ComputeSovereignty.Reports.Html.Views;

/// <summary>Shows a cell of a table.</summary>
public partial class CellView
{
    // More ids than this would make a row of a phone taller than its screen: a reader opens them.
    private const int MostOpen = 4;

    /// <summary>Gets or sets a string, a number, a badge, a citation or null.</summary>
    [Parameter]
    public object? Value { get; set; }

    /// <summary>Gets or sets the format of a number.</summary>
    [Parameter]
    public string Format { get; set; } = Numbers.Whole;
}
