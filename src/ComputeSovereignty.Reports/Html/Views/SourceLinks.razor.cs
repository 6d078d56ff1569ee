using ComputeSovereignty.Cases;
using Microsoft.AspNetCore.Components;

namespace ComputeSovereignty.Reports.Html.Views;

/// <summary>Names sources, each linked to its entry at the end of the page.</summary>
public partial class SourceLinks
{
    /// <summary>Gets or sets the ids of the sources.</summary>
    [Parameter]
    [EditorRequired]
    public IReadOnlyList<string> Ids { get; set; } = [];

    /// <summary>Gets or sets a value indicating whether the ids stand alone, as below a header that says what they are.</summary>
    [Parameter]
    public bool IsBare { get; set; }

    /// <summary>Gets or sets the sources that the page lists, by id; null where it lists none.</summary>
    [CascadingParameter]
    public IReadOnlyDictionary<string, SourceReference>? Known { get; set; }
}
