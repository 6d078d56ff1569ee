using ComputeSovereignty.Analysis.Demand;
using ComputeSovereignty.Analysis.Envelopes;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Reports.Excel;
using ComputeSovereignty.Reports.Html;
using ComputeSovereignty.Reports.Html.Plans;
using ComputeSovereignty.Reports.Json;

namespace ComputeSovereignty.UseCases;

/// <summary>The main job: the plan of a case, with the largest share that each year could reach alone, judged by the rules and the roadmap of the workbook.</summary>
/// <param name="input">The case.</param>
internal sealed class PlanRun(RunInput input)
{
    /// <summary>The name of its files without ending.</summary>
    internal const string Files = "plan";

    private readonly PlanInputs inputs = PlanInputs.Of(input.Reading);

    /// <summary>Gets the number of stages that progress is told of.</summary>
    internal int Stages => (RunInput.HasIntegers(input.Case, input.Relax) ? 2 : 1) * Objectives.CountOf(input.Case);

    /// <summary>Gets the number of programs of the envelope.</summary>
    internal int Years => ShareEnvelope.SolvesOf(input.Case);

    /// <summary>Solves the case.</summary>
    /// <param name="progress">Told each stage when it is solved.</param>
    /// <param name="cancellation">Stops the solves.</param>
    /// <returns>The outcome, its plan judged by rules and roadmap; without a plan where there is none.</returns>
    internal PlanOutcome Solve(IProgress<Message>? progress, CancellationToken cancellation)
    {
        PlanRequest request = new()
        {
            Options = input.Options,
            Relax = input.Relax,
            Input = input.Name,
            InputHash = CaseFingerprint.Of(input.Reading.Tables),
            Scenario = input.Scenario,
            Changes = input.Changes,
            Findings = [.. input.Reading.Findings],
            Clock = input.Clock,
        };
        PlanOutcome outcome = new PlanRunner(input.Engines.Linear, input.Engines.Integer).Run(input.Case, request, progress, cancellation);
        return outcome.Plan is { } plan ? outcome with { Plan = PlanRules.On(plan, input.Reading) } : outcome;
    }

    /// <summary>Computes the largest share of each year, and says in the plan's verdict whether a missed checkpoint is within reach. Its programs are solved beside each other, each on one thread: the answer does not depend on how many there are.</summary>
    /// <param name="outcome">The outcome, with a plan.</param>
    /// <param name="progress">Told each program when it is solved.</param>
    /// <param name="cancellation">Stops the solves.</param>
    internal PlanAnswer WithEnvelope(PlanOutcome outcome, IProgress<Message>? progress, CancellationToken cancellation)
    {
        ShareEnvelope? envelope = ShareEnvelope.Of(outcome, input.Engines.Linear, input.Options, input.Threads, progress, cancellation);
        return new(CheckpointReach.On(outcome.Plan!, envelope), envelope);
    }

    /// <summary>Says why there is no plan.</summary>
    /// <param name="outcome">The outcome, without a plan.</param>
    /// <param name="cancellation">Stops the solves.</param>
    /// <returns>Null where the case's limits do not contradict each other.</returns>
    internal StudyReport? Diagnose(PlanOutcome outcome, CancellationToken cancellation) =>
        outcome.Ending == PlanEnding.Infeasible ? DiagnosisRun.Of(input, outcome.Program, outcome.ConflictSet, cancellation) : null;

    /// <summary>Writes the plan as a workbook.</summary>
    /// <param name="answer">The plan.</param>
    /// <param name="speaker">The speaker of its language.</param>
    internal byte[] Workbook(PlanAnswer answer, Speaker speaker) => PlanWorkbook.Write(answer.Plan, inputs, answer.Envelope, speaker);

    /// <summary>Writes the plan as a page.</summary>
    /// <param name="answer">The plan.</param>
    /// <param name="speaker">The speaker of its language.</param>
    internal byte[] Page(PlanAnswer answer, Speaker speaker) => ReportPage.Render(PlanPage.Of(answer.Plan, inputs, answer.Envelope, speaker));

    /// <summary>Writes the plan as a document.</summary>
    /// <param name="answer">The plan.</param>
    /// <param name="speaker">The speaker of the texts beside its keys.</param>
    internal static byte[] Document(PlanAnswer answer, Speaker speaker) => PlanJson.Write(answer.Plan, answer.Envelope, speaker);
}

/// <summary>A plan and what stands beside it.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Envelope">The largest share of each year; null where it was not computed.</param>
internal sealed record PlanAnswer(Plan Plan, ShareEnvelope? Envelope);
