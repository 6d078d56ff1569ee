using ComputeSovereignty.Cases;
using ComputeSovereignty.Workbench.Work;
using Microsoft.AspNetCore.Components;

namespace ComputeSovereignty.Workbench.Screens;

/// <summary>Findings in a list, each with a link to its cell where the case is at hand.</summary>
public partial class FindingItems
{
    // Fields of the forms are called what their labels say.
    private static readonly Dictionary<string, string> Fields = new(StringComparer.Ordinal)
    {
        ["draws"] = "simulation.draws",
        ["seed"] = "simulation.seed",
        ["indices"] = "simulation.indices",
        ["points"] = "frontier.points",
        ["x"] = "frontier.x",
        ["y"] = "frontier.y",
        ["slack"] = "frontier.slack",
        ["plans"] = "alternatives.plans",
        ["worlds"] = "stochastic.worlds",
        ["sampled"] = "stochastic.sampled",
        ["known-from"] = "stochastic.known-from",
        ["tail"] = "stochastic.tail",
        ["tail-weight"] = "stochastic.tail-weight",
        ["scenarios"] = "compare.scenarios",
        ["parameter1"] = "breakeven.first",
        ["parameter2"] = "breakeven.second.short",
        ["parameter"] = "breakeven.first",
        ["grid"] = "compare.grid",
        ["grid1"] = "compare.axis.1",
        ["grid2"] = "compare.axis.2",
        ["name"] = "calibration.name",
    };

    /// <summary>Gets or sets the findings.</summary>
    [Parameter]
    [EditorRequired]
    public IReadOnlyList<Finding> Findings { get; set; } = [];

    /// <summary>Gets or sets the case that they are about; null where there is none to look into.</summary>
    [Parameter]
    public OpenedCase? Case { get; set; }

    private static string Tone(Severity severity) => severity switch { Severity.Error => "alarm", Severity.Warning => "warning", _ => "neutral" };

    private string Place(Finding finding) => (finding.Place.Sheet, finding.Place.Cell) switch
    {
        ("", _) => Fields.TryGetValue(finding.Place.File.Split(" \"")[0], out string? label) ? Words[label] : finding.Place.File,
        (var sheet, "") => sheet,
        var (sheet, cell) => $"{sheet}!{cell}",
    };

    // What a cell holds stays to the letter.
    private string Found(Finding finding) => finding.Found.Key.Length == 0 ? $"{finding.Found}" : Say(finding.Found);

    private string? CellAddress(Finding finding) =>
        Case is null || Case.Tables.Find(finding.Place.Sheet) is null ? null
        : finding.Place.Cell.Length > 0 ? $"/cases/{Case.Kept.Id}/tables/{finding.Place.Sheet}?cell={finding.Place.Cell}#{finding.Place.Cell}"
        : $"/cases/{Case.Kept.Id}/tables/{finding.Place.Sheet}";
}
