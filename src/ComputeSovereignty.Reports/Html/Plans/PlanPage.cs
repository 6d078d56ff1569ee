using ComputeSovereignty.Analysis.Envelopes;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Reports.Excel;
using ComputeSovereignty.Reports.Excel.Plans;

namespace ComputeSovereignty.Reports.Html.Plans;

/// <summary>The page of a plan. Its numbers come from the plan; nothing is computed but sums.</summary>
public static class PlanPage
{
    private const int MostChanges = 4;

    /// <summary>Says what a plan's page says.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="inputs">The figures of the case with their sources; <see cref="PlanInputs.None"/> for a case made in code.</param>
    /// <param name="envelope">The largest share of each year; null for a page without that section.</param>
    /// <param name="speaker">The speaker of the language in which it is written; null for English.</param>
    public static ReportPageContent Of(Plan plan, PlanInputs inputs, ShareEnvelope? envelope = null, Speaker? speaker = null)
    {
        Speaker reader = speaker ?? Speaker.English;
        PlanEvidence evidence = new(inputs);
        return new(TitleOf(plan, reader), SubtitleOf(plan, reader), Sections(plan, evidence, envelope, reader))
        {
            Kind = reader.Say(SectionMessages.Plan),
            Speaker = reader,
            Verdict = new(ToneOf(plan), reader.Say(plan.Verdict.Answer))
            {
                Explanation = reader.Say(Message.Sentences(SummaryWords.Demand(plan), SummaryWords.TwoShares(plan))),
                Certificate = PlanWords.Certificate(plan, reader),
            },
            KeyFigures = KeyFigures(plan, evidence, reader),
            Sources = evidence.Sources,
            Provenance = [.. ProvenanceLines.Of(plan, reader)],
        };
    }

    private static IReadOnlyList<Section> Sections(Plan plan, PlanEvidence evidence, ShareEnvelope? envelope, Speaker reader) =>
    [
        .. new Section?[]
        {
            ShareSection.Of(plan, evidence, reader),
            DemandSection.Of(plan, evidence, reader),
            envelope is null ? null : EnvelopeSection.Of(envelope, reader),
            BottleneckSection.Of(plan, reader),
            ProductionSection.Of(plan, evidence, reader),
            WaferSection.Of(plan, evidence, reader),
            MemorySection.Of(plan, evidence, reader),
            PackagingSection.Of(plan, evidence, reader),
            PowerSection.Of(plan, evidence, reader),
            ImportSection.Of(plan, evidence, reader),
            MoneySection.Of(plan, evidence, reader),
            ProjectSection.Of(plan, evidence, reader),
            RulesSection.Rules(plan, reader),
            RulesSection.Roadmap(plan, reader),
            AssumptionSection.Of(plan, reader),
            CertificateSection.Of(plan, reader),
        }.OfType<Section>(),
    ];

    private static string TitleOf(Plan plan, Speaker reader)
    {
        Horizon horizon = plan.Case.Horizon;
        return reader.Say(SectionMessages.Title(new(plan.Case.Settings.Name), new($"{horizon.StartYear}"), new($"{horizon.StartYear + horizon.Years - 1}")));
    }

    // The description is the workbook's own text, in the language of its author; it tells of the case as it stands.
    private static string SubtitleOf(Plan plan, Speaker reader)
    {
        Name scenario = new(plan.Provenance.Scenario);
        string description = plan.Provenance.Changes.Count > 0 ? string.Empty : plan.Case.Settings.Description.TrimEnd('.');
        Message changed = plan.Provenance.Changes.Count > 0 ? SectionMessages.ScenarioWith(scenario, Listing.Of(plan.Provenance.Changes.Take(MostChanges), Joint.Semicolon)) : SectionMessages.Scenario(scenario);
        return description.Length > 0 ? $"{description}. {reader.Say(changed)}" : reader.Say(changed);
    }

    private static Tone ToneOf(Plan plan) => !PlanWords.IsCertified(plan) ? Tone.Alarm : plan.Verdict.Met ? Tone.Good : Tone.Warning;

    private static IReadOnlyList<KeyFigure> KeyFigures(Plan plan, PlanEvidence evidence, Speaker reader)
    {
        Verdict verdict = plan.Verdict;
        YearResult last = plan.Years[^1];
        Tone tone = ToneOf(plan);
        bool committed = plan.Case.Settings.ShareDenominator == ShareDenominator.Committed;
        (Period checkpoint, Period end) = (Period.Of(verdict.CheckpointYear), Period.Of(last.Year));
        return
        [
            new(reader.Say(PlanMessages.TargetTile(checkpoint)), new(verdict.Target, string.Empty, "0.#%") { Sources = evidence.OfRow("Targets", $"{verdict.CheckpointYear}") }),
            new(reader.Say(PlanMessages.CommittedTile(checkpoint)), new(verdict.CommittedShare, string.Empty, Numbers.Percent)) { Tone = committed ? tone : Tone.Neutral },
            new(reader.Say(PlanMessages.DeployedTile(checkpoint)), new(verdict.DeployedShare, string.Empty, Numbers.Percent)) { Tone = committed ? Tone.Neutral : tone },
            new(reader.Say(PlanMessages.FirstYearTile), new(verdict.FirstYearMet, string.Empty, "0"))
            {
                Words = !PlanWords.IsCertified(plan) ? Numbers.None : verdict.FirstYearMet is null ? reader.Say(PlanMessages.NoYear) : null,
            },
            new(reader.Say(PlanMessages.UnspentTile(end)), new(PlanUnit.Money.Of(last.Backlog, reader), PlanUnit.Money.Say(reader))) { Note = reader.Say(SectionMessages.CommittedNotSpent) },
            new(reader.Say(PlanMessages.ComputeTile(end)), new(PlanUnit.Exaflops.Of(last.ComputeInstalled, reader), PlanUnit.Exaflops.Say(reader))) { Note = reader.Say(SectionMessages.Dense) },
        ];
    }
}
