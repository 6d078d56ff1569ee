using ComputeSovereignty.Cases;
using Microsoft.AspNetCore.Components;

namespace ComputeSovereignty.Reports.Html.Views;

/// <summary>A whole page as one document.</summary>
public partial class ReportDocument
{
    private IReadOnlyDictionary<string, SourceReference> cited = new Dictionary<string, SourceReference>();

    /// <summary>Gets or sets what the page says.</summary>
    [Parameter]
    [EditorRequired]
    public ReportPageContent Content { get; set; } = null!;

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        Reader = Content.Speaker;
        HashSet<string> ids = [.. Content.KeyFigures.SelectMany(static f => f.Figure.Sources), .. Content.Sections.SelectMany(static s => s.Blocks).SelectMany(static b => b.Sources)];
        cited = Content.Sources.Where(s => ids.Contains(s.Id)).OrderBy(static s => s.Id, StringComparer.Ordinal).ToDictionary(static s => s.Id);
    }
}
