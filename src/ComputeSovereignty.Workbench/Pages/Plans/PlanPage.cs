using ComputeSovereignty.Analysis;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Workbooks.Reports;
using ComputeSovereignty.Workbooks.Reports.Plans;

namespace ComputeSovereignty.Workbench.Pages.Plans;

/// <summary>The page of a plan. Its numbers come from the plan; nothing is computed but sums.</summary>
public static class PlanPage
{
    /// <summary>Says what a plan's page says.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="inputs">The figures of the case with their sources; <see cref="PlanInputs.None"/> for a case made in code.</param>
    /// <param name="envelope">The largest share of each year; null for a page without that section.</param>
    /// <param name="speaker">The speaker of the language in which it is written; null for English.</param>
    public static ReportPageContent Of(Plan plan, PlanInputs inputs, ShareEnvelope? envelope = null, Speaker? speaker = null)
    {
        Speaker reader = speaker ?? Speaker.English;
        PlanEvidence evidence = new(inputs);
        return new(TitleOf(plan), SubtitleOf(plan), Sections(plan, evidence, envelope, reader))
        {
            Kind = "Plan",
            Speaker = reader,
            Verdict = new(ToneOf(plan), reader.Say(plan.Verdict.Answer))
            {
                Explanation = reader.Say(SummaryWords.TwoShares(plan)),
                Certificate = PlanWords.Certificate(plan, reader),
            },
            KeyFigures = KeyFigures(plan, evidence),
            Sources = evidence.Sources,
            Provenance = [.. ProvenanceLines.Of(plan)],
        };
    }

    private static IReadOnlyList<Section> Sections(Plan plan, PlanEvidence evidence, ShareEnvelope? envelope, Speaker reader) =>
    [
        .. new Section?[]
        {
            ShareSection.Of(plan, evidence),
            envelope is null ? null : EnvelopeSection.Of(envelope, reader),
            BottleneckSection.Of(plan, reader),
            ProductionSection.Of(plan, evidence),
            WaferSection.Of(plan, evidence),
            MemorySection.Of(plan, evidence),
            PackagingSection.Of(plan, evidence),
            PowerSection.Of(plan, evidence),
            ImportSection.Of(plan, evidence),
            MoneySection.Of(plan, evidence),
            ProjectSection.Of(plan, evidence),
            AssumptionSection.Of(plan, reader),
            CertificateSection.Of(plan, reader),
        }.OfType<Section>(),
    ];

    private static string TitleOf(Plan plan) =>
        $"{plan.Case.Settings.Name}: the domestic share, {plan.Case.Horizon.StartYear}–{plan.Case.Horizon.StartYear + plan.Case.Horizon.Years - 1}";

    private static string SubtitleOf(Plan plan)
    {
        string scenario = plan.Provenance.Changes.Count > 0 ? $" Scenario {plan.Provenance.Scenario}, with {string.Join("; ", plan.Provenance.Changes.Take(4))}." : $" Scenario {plan.Provenance.Scenario}.";
        string description = plan.Case.Settings.Description.TrimEnd('.');
        return (description.Length > 0 ? $"{description}." : string.Empty) + scenario;
    }

    private static Tone ToneOf(Plan plan) => !PlanWords.IsCertified(plan) ? Tone.Alarm : plan.Verdict.Met ? Tone.Good : Tone.Warning;

    private static IReadOnlyList<KeyFigure> KeyFigures(Plan plan, PlanEvidence evidence)
    {
        Verdict verdict = plan.Verdict;
        YearResult last = plan.Years[^1];
        Tone tone = ToneOf(plan);
        bool committed = plan.Case.Settings.ShareDenominator == ShareDenominator.Committed;
        return
        [
            new($"Target for {verdict.CheckpointYear}", new(verdict.Target, string.Empty, "0.#%") { Sources = evidence.OfRow("Targets", $"{verdict.CheckpointYear}") }),
            new($"Domestic share of what is committed, {verdict.CheckpointYear}", new(verdict.CommittedShare, string.Empty, Numbers.Percent)) { Tone = committed ? tone : Tone.Neutral },
            new($"Domestic share of what is deployed, {verdict.CheckpointYear}", new(verdict.DeployedShare, string.Empty, Numbers.Percent)) { Tone = committed ? Tone.Neutral : tone },
            new("First year that meets its target", new(verdict.FirstYearMet, string.Empty, "0")) { Words = !PlanWords.IsCertified(plan) ? Numbers.None : verdict.FirstYearMet is null ? "none" : null },
            new($"Backlog at the end of {last.Year}", new(last.Backlog / PlanWords.Billion, "bn CNY")) { Note = "committed, not yet spent" },
            new($"Compute installed by the end of {last.Year}", new(last.ComputeInstalled / 1000, "EFLOPS")) { Note = "FP16, dense" },
        ];
    }
}
