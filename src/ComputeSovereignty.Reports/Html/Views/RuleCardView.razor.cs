using Microsoft.AspNetCore.Components;

namespace ComputeSovereignty.Reports.Html.Views;

/// <summary>Shows a rule of thumb with its tests.</summary>
public partial class RuleCardView
{
    /// <summary>Gets or sets what is shown.</summary>
    [Parameter]
    [EditorRequired]
    public RuleCard Model { get; set; } = null!;
}
