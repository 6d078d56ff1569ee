using Microsoft.AspNetCore.Components;

namespace ComputeSovereignty.Reports.Html.Views;

/// <summary>Shows a cell of a table.</summary>
public partial class CellView
{
    /// <summary>Gets or sets a string, a number, a badge, a citation or null.</summary>
    [Parameter]
    public object? Value { get; set; }

    /// <summary>Gets or sets the format of a number.</summary>
    [Parameter]
    public string Format { get; set; } = Numbers.Whole;
}
