using System.Text;
using ComputeSovereignty.Analysis.Demand;
using ComputeSovereignty.Analysis.Diagnosis;
using ComputeSovereignty.Analysis.Envelopes;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Reports;
using ComputeSovereignty.Reports.Excel;
using ComputeSovereignty.Reports.Html;
using ComputeSovereignty.Reports.Html.Plans;
using ComputeSovereignty.Reports.Json;
using ComputeSovereignty.Runs;
using ComputeSovereignty.Solvers;

namespace ComputeSovereignty.Workbench.Work;

/// <summary>The run of a plan: the same steps and files as <c>solve</c> of the command line, and its page.</summary>
/// <param name="clock">The clock.</param>
internal sealed class PlanWork(TimeProvider clock) : IRunWork
{
    /// <summary>The page that is shown.</summary>
    internal const string Page = "plan.html";

    /// <summary>The document with all figures.</summary>
    internal const string Document = "plan.json";

    private const string Workbook = "plan.xlsx";

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
        PlanningCase planningCase = order.Reading.Case!;
        ILinearSolver linear = SolverCatalog.Linear();
        ILinearSolver integer = planningCase.Settings.IntegerModules && !order.Relax ? SolverCatalog.Integer() : linear;
        PlanRequest request = new()
        {
            Relax = order.Relax,
            Input = order.Case.Kept.Name,
            InputHash = CaseFingerprint.Of(order.Reading.Tables),
            Scenario = order.Scenario,
            Changes = order.ChangesInAll,
            Findings = [.. order.Reading.Findings.Where(static f => f.Severity != Severity.Note)],
        };
        run.Expect(((integer == linear ? 1 : 2) * Objectives.CountOf(planningCase)) + ShareEnvelope.SolvesOf(planningCase));
        PlanOutcome outcome = new PlanRunner(linear, integer).Run(planningCase, request, run, run.Token);
        if (outcome.Plan is not { } plan)
        {
            return outcome.Ending == PlanEnding.Infeasible ? Diagnosis(order, outcome, linear, integer, run.Token) : new(outcome.Message, null, []) { IsAnswer = false };
        }

        PlanInputs inputs = PlanInputs.Of(order.Reading);
        ShareEnvelope? envelope = ShareEnvelope.Of(outcome, linear, request.Options, Math.Max(1, Environment.ProcessorCount - 1), run, run.Token);
        plan = PlanRules.On(CheckpointReach.On(plan, envelope), order.Reading);
        return new(plan.Verdict.Answer, plan.Verdict.Met, [
            .. Speaker.All.Select(speaker => new RunFile(
                ReportFiles.Name(Path.GetFileNameWithoutExtension(Page), ".html", speaker),
                Encoding.UTF8.GetBytes(ReportPage.RenderAsync(PlanPage.Of(plan, inputs, envelope, speaker)).GetAwaiter().GetResult()))),
            .. Speaker.All.Select(speaker => new RunFile(ReportFiles.Name(Path.GetFileNameWithoutExtension(Workbook), ".xlsx", speaker), PlanWorkbook.Write(plan, inputs, envelope, speaker))),
            .. Speaker.All.Select(speaker => new RunFile(ReportFiles.Name(Path.GetFileNameWithoutExtension(Document), ".json", speaker), PlanJson.Write(plan, envelope, speaker)))]);
    }

    private RunResult Diagnosis(RunOrder order, PlanOutcome outcome, ILinearSolver linear, ILinearSolver integer, CancellationToken cancellation)
    {
        DiagnosisResult report = new DiagnosisAnalysis(linear, integer, new SolverOptions()).Diagnose(outcome.Program, cancellation);
        StudyReport study = DiagnosisReport.Of(outcome.Program.Case.Settings.Name, report, order.Provenance(), clock.GetUtcNow());
        return new(study.Sentence, false, StudyWork.Files("diagnosis", study));
    }
}
