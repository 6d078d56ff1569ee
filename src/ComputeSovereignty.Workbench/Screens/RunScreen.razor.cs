using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Runs;
using ComputeSovereignty.Workbench.Server;
using ComputeSovereignty.Workbench.Work;
using Microsoft.AspNetCore.Components;

namespace ComputeSovereignty.Workbench.Screens;

/// <summary>A run: how far it is while it works, then its page and files.</summary>
public partial class RunScreen
{
    /// <summary>Gets or sets the run.</summary>
    [Parameter]
    [EditorRequired]
    public KeptRun Run { get; set; } = null!;

    /// <summary>Gets or sets its case; null where it is deleted or somebody else's.</summary>
    [Parameter]
    public OpenedCase? Case { get; set; }

    /// <summary>Gets or sets how far it is; null where it has ended.</summary>
    [Parameter]
    public RunProgress? Progress { get; set; }

    /// <summary>Gets or sets the names of its files.</summary>
    [Parameter]
    public IReadOnlyList<string> Files { get; set; } = [];

    /// <summary>Gets or sets the part of its page that is shown, HTML; empty for none.</summary>
    [Parameter]
    public string Page { get; set; } = string.Empty;

    /// <summary>Gets or sets a value indicating whether the visitor asked for something that had been solved already.</summary>
    [Parameter]
    public bool IsKnown { get; set; }

    // A case that can no longer be read as it was asked for has changed too.
    private bool HasChanged => Progress is null && Case is not null && Files.Contains(RunShelf.OriginalName) && CaseFingerprint.Of(Case.Under(Run.Scenario, ChangeFields.Read(Run.Changes, [])).Tables) != Run.InputHash;

    private string Title => Run.Name.Length > 0 ? Run.Name : Words.Of("run.title", Run.CaseName, Words[$"kind.{Run.Kind}"]);

    private string Subtitle => (Run.Changes.Count == 0 ? Words.Of("run.scenario", Run.Scenario) : Words.Of("run.scenario.changes", Run.Scenario, string.Join("; ", Run.Changes)))
        + (Run.Subject.Length == 0 ? string.Empty : $" · {Run.SubjectIn(Reader)}");
}
