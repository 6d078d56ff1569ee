using ComputeSovereignty.Workbench.Work;
using Microsoft.AspNetCore.Components;

namespace ComputeSovereignty.Workbench.Screens;

/// <summary>Where a page stands in the workbench.</summary>
public enum ShellPlace
{
    /// <summary>The list of cases.</summary>
    Cases,

    /// <summary>A case: findings, tables.</summary>
    Case,

    /// <summary>The levers of a case.</summary>
    Levers,

    /// <summary>The analyses of a case.</summary>
    Analyses,

    /// <summary>The runs.</summary>
    Runs,

    /// <summary>The machines of the cluster.</summary>
    Machines,

    /// <summary>None of these.</summary>
    Elsewhere,
}

/// <summary>A whole page: the bar at the top, heading, content and choices at the foot.</summary>
public partial class Shell
{
    /// <summary>Gets or sets the heading.</summary>
    [Parameter]
    [EditorRequired]
    public string Title { get; set; } = string.Empty;

    /// <summary>Gets or sets what the page is about.</summary>
    [Parameter]
    public string Subtitle { get; set; } = string.Empty;

    /// <summary>Gets or sets the few words above the heading.</summary>
    [Parameter]
    public string Kind { get; set; } = string.Empty;

    /// <summary>Gets or sets where the page stands.</summary>
    [Parameter]
    public ShellPlace Place { get; set; }

    /// <summary>Gets or sets after how many seconds a browser without script asks again; 0 for never.</summary>
    [Parameter]
    public int RefreshSeconds { get; set; }

    /// <summary>Gets or sets the content.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    /// <summary>Gets or sets the case of the page; null for none.</summary>
    [Parameter]
    public OpenedCase? Case { get; set; }

    private string NextTheme => Visit.Theme switch { "auto" => "light", "light" => "dark", _ => "auto" };
}
