using ComputeSovereignty.Runs;
using Microsoft.AspNetCore.Components;

namespace ComputeSovereignty.Workbench.Screens;

/// <summary>Two columns of a simulation's draws against each other.</summary>
public partial class DrawsScreen
{
    /// <summary>The field with the first column.</summary>
    internal const string AcrossField = "across";

    /// <summary>The field with the second column.</summary>
    internal const string UpField = "up";

    /// <summary>Gets or sets the run.</summary>
    [Parameter]
    [EditorRequired]
    public KeptRun Run { get; set; } = null!;

    /// <summary>Gets or sets the columns that there are.</summary>
    [Parameter]
    [EditorRequired]
    public IReadOnlyList<string> Names { get; set; } = [];

    /// <summary>Gets or sets the first column.</summary>
    [Parameter]
    [EditorRequired]
    public string Across { get; set; } = string.Empty;

    /// <summary>Gets or sets the second column.</summary>
    [Parameter]
    [EditorRequired]
    public string Up { get; set; } = string.Empty;

    /// <summary>Gets or sets the chart and the table, HTML.</summary>
    [Parameter]
    [EditorRequired]
    public string Page { get; set; } = string.Empty;
}
