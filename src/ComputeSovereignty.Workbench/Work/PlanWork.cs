using ComputeSovereignty.Cases;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Reports;
using ComputeSovereignty.Runs;
using ComputeSovereignty.UseCases;

namespace ComputeSovereignty.Workbench.Work;

/// <summary>The run of a plan: the same steps and files as <c>solve</c> of the command line, and its page.</summary>
/// <param name="clock">The clock.</param>
internal sealed class PlanWork(TimeProvider clock) : IRunWork
{
    /// <summary>The page that is shown.</summary>
    internal const string Page = $"{PlanRun.Files}.html";

    /// <summary>The document with all figures.</summary>
    internal const string Document = $"{PlanRun.Files}.json";

    /// <inheritdoc/>
    public string Kind => RunKinds.Plan;

    /// <inheritdoc/>
    public IReadOnlyList<string> Arguments => [];

    /// <inheritdoc/>
    public string Argument(FormFields form, string name) => string.Empty;

    /// <inheritdoc/>
    public IReadOnlyList<Finding> Check(RunOrder order) => [];

    /// <inheritdoc/>
    public Message SubjectOf(RunOrder order) => Message.None;

    /// <inheritdoc/>
    public void Forget(KeptRun run)
    {
        // A plan begins anew.
    }

    /// <inheritdoc/>
    public RunResult Do(RunOrder order, LiveRun run)
    {
        PlanRun plan = new(order.Input(new(), clock));
        run.Expect(plan.Stages + plan.Years);
        PlanOutcome outcome = plan.Solve(run, run.Token);
        if (outcome.Plan is null)
        {
            return plan.Diagnose(outcome, run.Token) is { } diagnosis
                ? new(diagnosis.Sentence, false, StudyWork.Files(DiagnosisRun.Files, diagnosis))
                : new(outcome.Message, null, []) { IsAnswer = false };
        }

        PlanAnswer answer = plan.WithEnvelope(outcome, run, run.Token);
        return new(answer.Plan.Verdict.Answer, answer.Plan.Verdict.Met, [
            .. Speaker.All.Select(speaker => new RunFile(ReportFiles.Name(PlanRun.Files, ".html", speaker), plan.Page(answer, speaker))),
            .. Speaker.All.Select(speaker => new RunFile(ReportFiles.Name(PlanRun.Files, ".xlsx", speaker), plan.Workbook(answer, speaker))),
            .. Speaker.All.Select(speaker => new RunFile(ReportFiles.Name(PlanRun.Files, ".json", speaker), PlanRun.Document(answer, speaker)))]);
    }
}
