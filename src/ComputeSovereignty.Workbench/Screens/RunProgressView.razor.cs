using ComputeSovereignty.Messages;
using ComputeSovereignty.Runs;
using ComputeSovereignty.Workbench.Text;
using ComputeSovereignty.Workbench.Work;
using Microsoft.AspNetCore.Components;

namespace ComputeSovereignty.Workbench.Screens;

/// <summary>How far a run is, and how to cancel it.</summary>
public partial class RunProgressView
{
    /// <summary>Gets or sets the run.</summary>
    [Parameter]
    [EditorRequired]
    public KeptRun Run { get; set; } = null!;

    /// <summary>Gets or sets how far it is.</summary>
    [Parameter]
    [EditorRequired]
    public RunProgress Progress { get; set; } = null!;

    private string Steps => Say(Words, Reader, Progress);

    /// <summary>Says how far a run is.</summary>
    /// <param name="words">The words.</param>
    /// <param name="reader">The speaker of the reader's language.</param>
    /// <param name="progress">How far it is.</param>
    internal static string Say(Phrases words, Speaker reader, RunProgress progress)
    {
        string step = reader.Say(progress.Step.AtBeginning());
        string steps = progress is { Total: > 0, Step.IsEmpty: true } ? words.Of("run.steps.bare", progress.Done, progress.Total)
            : progress.Total > 0 ? words.Of("run.steps", progress.Done, progress.Total, step) : words.Of("run.step", step);
        return progress.Left is { TotalSeconds: >= 1 } left ? $"{steps} {words.Of("run.left", left.ToString(@"m\:ss"))}" : steps;
    }
}
