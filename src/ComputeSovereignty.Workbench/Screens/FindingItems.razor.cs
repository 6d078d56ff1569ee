using ComputeSovereignty.Cases;
using ComputeSovereignty.Workbench.Work;
using Microsoft.AspNetCore.Components;

namespace ComputeSovereignty.Workbench.Screens;

/// <summary>Findings in a list, each with a link to its cell where the case is at hand.</summary>
public partial class FindingItems
{
    /// <summary>Gets or sets the findings.</summary>
    [Parameter]
    [EditorRequired]
    public IReadOnlyList<Finding> Findings { get; set; } = [];

    /// <summary>Gets or sets the case that they are about; null where there is none to look into.</summary>
    [Parameter]
    public OpenedCase? Case { get; set; }

    private static string Tone(Severity severity) => severity switch { Severity.Error => "alarm", Severity.Warning => "warning", _ => "neutral" };

    private static string Place(Finding finding) => (finding.Place.Sheet, finding.Place.Cell) switch
    {
        ("", _) => finding.Place.File,
        (var sheet, "") => sheet,
        var (sheet, cell) => $"{sheet}!{cell}",
    };

    // A word is what the cell holds; a sentence of figures is the core's.
    private string Found(Finding finding) => finding.Found.Contains(' ', StringComparison.Ordinal) ? Say(finding.Found) : finding.Found;

    private string? CellAddress(Finding finding) =>
        Case is null || Case.Tables.Find(finding.Place.Sheet) is null ? null
        : finding.Place.Cell.Length > 0 ? $"/cases/{Case.Kept.Id}/tables/{finding.Place.Sheet}?cell={finding.Place.Cell}#{finding.Place.Cell}"
        : $"/cases/{Case.Kept.Id}/tables/{finding.Place.Sheet}";
}
