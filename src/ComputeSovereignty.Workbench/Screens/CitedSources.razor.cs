using ComputeSovereignty.Cases;
using Microsoft.AspNetCore.Components;

namespace ComputeSovereignty.Workbench.Screens;

/// <summary>The sources of a figure, each a link to its row.</summary>
public partial class CitedSources
{
    private const int Most = 6;

    /// <summary>Gets or sets the case, for links to its sources.</summary>
    [Parameter]
    public string CaseId { get; set; } = string.Empty;

    /// <summary>Gets or sets the ids.</summary>
    [Parameter]
    public IReadOnlyList<string> Ids { get; set; } = [];

    /// <summary>Gets or sets the sources of the case.</summary>
    [Parameter]
    public Catalog<SourceReference> Sources { get; set; } = Catalog<SourceReference>.Empty;

    // The first few are those of the rows that weigh most; the rest stand in the tables.
    private IReadOnlyList<SourceReference> Cited => [.. Ids.Where(Sources.Contains).Take(Most).Select(id => Sources[id])];
}
