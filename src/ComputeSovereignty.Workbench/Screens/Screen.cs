using ComputeSovereignty.Workbench.Server;
using ComputeSovereignty.Workbench.Text;
using Microsoft.AspNetCore.Components;

namespace ComputeSovereignty.Workbench.Screens;

/// <summary>What every part of the workbench's pages knows: the visit, and its words.</summary>
public abstract class Screen : ComponentBase
{
    /// <summary>Gets or sets the visit.</summary>
    [CascadingParameter]
    public Visit Visit { get; set; } = null!;

    /// <summary>Gets the words.</summary>
    protected Phrases Words => Visit.Words;

    /// <summary>Puts what the core says into the reader's language, as far as it is known.</summary>
    /// <param name="report">Words of the core, English.</param>
    protected string Say(string report) => ReportWords.Of(Words)?.Say(report) ?? report;
}
