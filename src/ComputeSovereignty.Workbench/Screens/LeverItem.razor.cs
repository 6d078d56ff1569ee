using System.Globalization;
using ComputeSovereignty.Analysis.Levers;
using ComputeSovereignty.Cases;
using Microsoft.AspNetCore.Components;

namespace ComputeSovereignty.Workbench.Screens;

/// <summary>A lever as a slider, with what the case has and where that comes from.</summary>
public partial class LeverItem
{
    /// <summary>Gets or sets the lever.</summary>
    [Parameter]
    [EditorRequired]
    public PanelLever Lever { get; set; } = null!;

    /// <summary>Gets or sets where it stands.</summary>
    [Parameter]
    public double Amount { get; set; }

    /// <summary>Gets or sets the case, for links to its sources.</summary>
    [Parameter]
    public string CaseId { get; set; } = string.Empty;

    /// <summary>Gets or sets the sources of the case.</summary>
    [Parameter]
    public Catalog<SourceReference> Sources { get; set; } = Catalog<SourceReference>.Empty;

    private static string Text(double number) => number.ToString("R", CultureInfo.InvariantCulture);
}
