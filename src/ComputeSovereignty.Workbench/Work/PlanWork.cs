using ComputeSovereignty.Analysis.Demand;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;
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

    /// <summary>The argument with the minutes after which the best plan so far is taken.</summary>
    internal const string Limit = "time-limit";

    /// <summary>The most minutes that may be asked for.</summary>
    internal const int MostMinutes = 24 * 60;

    /// <inheritdoc/>
    public IReadOnlyList<string> Arguments => [PriceRounds.Part, Limit];

    /// <inheritdoc/>
    public string Argument(FormFields form, string name) => name == Limit ? form.Number(name, PercentIs.None) : form.Joined(name);

    /// <inheritdoc/>
    public IReadOnlyList<Finding> Check(RunOrder order)
    {
        List<Finding> findings = [.. order.Argument(PriceRounds.Part) is null ? [] : PriceRounds.Against(order.Reading)];
        _ = QuestionWork.Whole(order, Limit, 1, MostMinutes, findings);
        return findings;
    }

    /// <inheritdoc/>
    public Message SubjectOf(RunOrder order) => Message.Of(new Listing(
        [
            .. order.Argument(PriceRounds.Part) is null ? [] : new[] { new DemandQuestion(true, Feedback: true).Subject },
            .. LimitOf(order) is { } minutes ? new[] { RunMessages.AtMostMinutes(Figure.Count(minutes)) } : [],
        ],
        Joint.Semicolon));

    /// <inheritdoc/>
    public void Forget(KeptRun run)
    {
        // A plan begins anew.
    }

    /// <inheritdoc/>
    public RunResult Do(RunOrder order, LiveRun run)
    {
        RunInput input = order.Input(new() { Deadline = LimitOf(order) is { } minutes ? new RunDeadline(TimeSpan.FromMinutes(minutes), clock) : null }, clock);
        RunInput followed = order.Argument(PriceRounds.Part) is null ? input : Followed(input, run);
        PlanRun plan = new(followed);
        run.Expect(run.Progress.Done + plan.Stages + plan.Years);
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
            .. Speaker.All.Select(speaker => new RunFile(ReportFiles.Name(PlanRun.Files, ".json", speaker), PlanRun.Document(answer, speaker)))])
        {
            Input = followed == input ? null : RunOrder.InputFile(followed.Reading.Tables),
        };
    }

    private static int? LimitOf(RunOrder order) => QuestionWork.Whole(order, Limit, 1, MostMinutes, []);

    private static RunInput Followed(RunInput input, LiveRun run)
    {
        PlanRun plan = new(input);
        run.Expect(PriceRounds.Most + plan.Stages + plan.Years);
        return PriceRounds.Follow(input, PriceRounds.Part, run, run.Token)?.Input ?? input;
    }
}
