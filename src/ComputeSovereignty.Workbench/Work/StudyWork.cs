using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Analysis.Studies;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;
using ComputeSovereignty.Reports;
using ComputeSovereignty.Runs;
using ComputeSovereignty.Runs.Sweeps;
using ComputeSovereignty.UseCases;

namespace ComputeSovereignty.Workbench.Work;

/// <summary>A run that solves many variants of one case and writes a study of them.</summary>
/// <param name="kind">The kind, which is also the name of its files.</param>
/// <param name="clock">The clock.</param>
internal abstract class StudyWork(string kind, TimeProvider clock) : IRunWork
{
    /// <inheritdoc/>
    public string Kind => kind;

    /// <inheritdoc/>
    public virtual IReadOnlyList<string> Arguments => [];

    /// <inheritdoc/>
    public virtual string Argument(FormFields form, string name) => Numbers.TryGetValue(name, out PercentIs percent) ? form.Number(name, percent) : form.Joined(name);

    /// <summary>Gets the arguments that are numbers, with what a percentage is of them.</summary>
    protected virtual IReadOnlyDictionary<string, PercentIs> Numbers { get; } = new Dictionary<string, PercentIs>();

    /// <summary>Writes a study's page, workbook and document in every language.</summary>
    /// <param name="name">Their name without ending.</param>
    /// <param name="report">The study.</param>
    internal static IReadOnlyList<RunFile> Files(string name, StudyReport report) => [.. ReportFiles.Of(name, report).Select(static f => new RunFile(f.Name, f.Content))];

    /// <inheritdoc/>
    public abstract IReadOnlyList<Finding> Check(RunOrder order);

    /// <inheritdoc/>
    public abstract Message SubjectOf(RunOrder order);

    /// <inheritdoc/>
    public virtual bool IsElsewhere(RunOrder order) => false;

    /// <inheritdoc/>
    public virtual void Finish(KeptRun run)
    {
        // Most studies need nothing on disk.
    }

    /// <inheritdoc/>
    public virtual void Forget(KeptRun run)
    {
        // Most studies begin anew.
    }

    /// <inheritdoc/>
    public RunResult Do(RunOrder order, LiveRun run)
    {
        StudyRun study = new(order.Input(OptionsOf(order), clock));
        CaseVariants variants = study.Base(run.Token);
        run.Token.ThrowIfCancellationRequested();
        if (variants.Base.Summary is null)
        {
            return study.Diagnose(variants, run.Token) is { } diagnosis
                ? new(diagnosis.Sentence, false, Files(DiagnosisRun.Files, diagnosis))
                : new(Message.Sentences(RunMessages.NothingToStudy, variants.Base.Message), null, []) { IsAnswer = false };
        }

        try
        {
            StudyOutcome outcome = Study(order, study.BasisOf(variants), run);
            StudyReport report = outcome.Report;
            return new(report.Sentence, report.Good, [.. Files(kind, report), .. outcome.More]) { IsAnswer = report.LeftOut.IsEmpty, Large = outcome.Large };
        }
        catch (SweepEndedException ended)
        {
            return new(ended.Words, null, []) { IsAnswer = false };
        }
        catch (StoreException fault)
        {
            return new(fault.Words, null, []) { IsAnswer = false };
        }
    }

    /// <summary>Gives what is asked of the engines.</summary>
    /// <param name="order">What is asked for.</param>
    protected virtual SolverOptions OptionsOf(RunOrder order) => new();

    /// <summary>Makes the study.</summary>
    /// <param name="order">What is asked for.</param>
    /// <param name="basis">The case, solved.</param>
    /// <param name="run">Told how far it is; says when to stop.</param>
    /// <exception cref="OperationCanceledException">The run was stopped before there was anything to report.</exception>
    protected abstract StudyOutcome Study(RunOrder order, StudyBasis basis, LiveRun run);

    /// <summary>What a study gave.</summary>
    /// <param name="Report">The report, which says so itself where the run was stopped before its end.</param>
    /// <param name="More">Files beside the report's.</param>
    protected sealed record StudyOutcome(StudyReport Report, IReadOnlyList<RunFile> More)
    {
        /// <summary>Gets files that are kept in parts.</summary>
        internal IReadOnlyList<LargeFile> Large { get; init; } = [];
    }
}
