using Microsoft.AspNetCore.Components;

namespace ComputeSovereignty.Reports.Html.Views;

/// <summary>Shows a number with its unit; the sources are told while the pointer rests on it.</summary>
public partial class FigureView
{
    /// <summary>Gets or sets what is shown.</summary>
    [Parameter]
    [EditorRequired]
    public ShownFigure Model { get; set; } = null!;
}
