using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Studies;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis.Demand;

/// <summary>Reports a study of demand: whether the plan is enough, for whom, where its compute goes, what a usable PFLOPS costs, and what would serve more.</summary>
public static class DemandReport
{
    private const int MostLevers = 3;

    /// <summary>Makes the report.</summary>
    /// <param name="subtitle">Case, scenario, horizon.</param>
    /// <param name="demand">What was found.</param>
    /// <param name="studies">What the workbook holds beside the case, for its sources.</param>
    /// <param name="provenance">How to make it again.</param>
    /// <param name="time">When it was made.</param>
    public static StudyReport Of(Message subtitle, DemandResult demand, CaseStudies studies, IReadOnlyList<StudyFact> provenance, DateTimeOffset time)
    {
        ArgumentNullException.ThrowIfNull(demand);
        ArgumentNullException.ThrowIfNull(studies);
        FigureSources sources = new(new ParameterCatalog(demand.Tables));
        DemandInputs inputs = new(demand.Case, sources);
        return new StudyReport("demand", DemandReportMessages.DemandTitle, subtitle, demand.Checkpoint.Words, demand.Checkpoint.IsMet, [.. Sections(demand, studies, sources, inputs).Select(s => EvidenceOf.WithConfidence(s, studies.Sources))])
        {
            Findings = [.. Findings(demand).Where(static m => !m.IsEmpty)],
            Figures = Figures(demand),
            Provenance = provenance,
            Time = time,
        }.Citing(studies.Sources);
    }

    private static IReadOnlyList<StudySection> Sections(DemandResult demand, CaseStudies studies, FigureSources sources, DemandInputs inputs) =>
    [
        DemandSections.Years(demand.Summary.Demand, demand.Checkpoint.Year, demand.Summary.Demand.ToDictionary(static y => y.Year, y => demand.Usable(y.Year)))
            .Citing(_ => inputs.Service),
        UsableSections.Way(demand.Service, NameplateParts.Of(demand.Case, demand.Service, demand.Summary.Checkpoint)).Citing(_ => inputs.Usable),
        .. demand.Effects.Count > 0 ? [ServedSections.Effects(demand, sources)] : Array.Empty<StudySection>(),
        .. demand.Ladder.Count > 0 ? ServedLadderSections.Of(demand, inputs) : [],
        .. demand.BreakEvens.Count > 0 && demand.Goal is { } goal ? [ServedBreakEvenReport.Table(demand.BreakEvens, goal, Period.Of(demand.Checkpoint.Year))] : Array.Empty<StudySection>(),
        .. demand.Frontier is { } frontier ? [ServedFrontierSection.Of(frontier, Period.Of(demand.Checkpoint.Year), sources)] : Array.Empty<StudySection>(),
        .. demand.Service.Prices.Any(p => p.Year == demand.Checkpoint.Year) ? [ServicePriceSection.Of(demand.Service, demand.Checkpoint.Year, inputs)] : Array.Empty<StudySection>(),
        .. demand.Misallocation.Count > 0 ? [ServedSections.Misallocation(demand, inputs)] : Array.Empty<StudySection>(),
        .. demand.Service.Provinces.Count > 0 ? [UsableSections.Provinces(demand.Service, demand.Checkpoint.Year, sources)] : Array.Empty<StudySection>(),
        .. demand.Service.Frontier.Count > 0 ? [UsableSections.Frontier(demand.Service.Frontier, sources)] : Array.Empty<StudySection>(),
        .. demand.Algorithms.Count > 0 ? [AlgorithmSection.Of(demand, sources)] : Array.Empty<StudySection>(),
        .. demand.Service.Costs.Count > 0 ? [UsableSections.Costs(demand.Service, demand.Checkpoint.Year, inputs)] : Array.Empty<StudySection>(),
        .. demand.TokenMargins.Count > 0 ? [UsableSections.TokenMargins(demand.TokenMargins, inputs)] : Array.Empty<StudySection>(),
        .. demand.Elasticities.Count > 0 && demand.Service.Demand.Any(static d => d.Labs > 0) ? [ElasticitySection.Of(demand, DemandEvidenceSections.Observed(studies.Indicators, sources), sources)] : Array.Empty<StudySection>(),
        .. demand.NearShares.Count > 0 ? [NearSection.Of(demand, sources)] : Array.Empty<StudySection>(),
        .. demand.Service.Adoption.Count > 0 ? [AdoptionSection.Of(demand, sources)] : Array.Empty<StudySection>(),
        .. demand.Feedback is { } feedback ? [FeedbackSection.Of(feedback, Period.Of(demand.Checkpoint.Year), inputs)] : Array.Empty<StudySection>(),
        .. demand.Service.LargestRuns.Count > 0 ? [DemandEvidenceSections.LargestRuns(demand.Service.LargestRuns, inputs)] : Array.Empty<StudySection>(),
        GoalSection.Of(demand, inputs),
        .. ConflictSection.Of(studies.Conflicts, studies.Sources, new ParameterCatalog(demand.Tables)) is { } conflicts ? [conflicts] : Array.Empty<StudySection>(),
        .. DemandEvidenceSections.Weak(studies, sources) is { } weak ? [weak] : Array.Empty<StudySection>(),
        .. DemandEvidenceSections.Assumed(demand.Tables) is { } assumed ? [assumed] : Array.Empty<StudySection>(),
        DemandSections.Workloads(demand.Summary.Demand, demand.Service.Demand).Citing(row => ServedSections.Behind(demand.Case, $"{row[0]}", sources)),
        ServedSections.Sources(demand, sources),
    ];

    private static IEnumerable<Message> Findings(DemandResult demand)
    {
        int checkpoint = demand.Checkpoint.Year;
        yield return demand.Service.Goals.FirstOrDefault(g => g.Year == checkpoint)?.Words ?? Message.None;
        yield return DemandMessages.Replaced(Period.Of(checkpoint), demand.Checkpoint.Workloads.Sum(static w => w.Replaced));
        yield return UsableSections.WayFinding(demand.Service, checkpoint);
        if (demand.Effects.Count > 0)
        {
            ServiceEffect[] best = [.. demand.Effects.Where(e => demand.Gain(e.Answer) > ShareGap.NoChange).OrderByDescending(e => demand.Gain(e.Answer)).Take(MostLevers)];
            yield return best.Length == 0 ? demand.Checkpoint.IsMet ? Message.None : DemandMessages.NoneHelps(Period.Of(checkpoint))
                : DemandMessages.MostHelp(Period.Of(checkpoint), new([.. best.Select(e => DemandMessages.LeverGain(e.Lever.Title.Within(), Levers.LeverMessages.Beside(e.Lever, e.Amount), Figure.Change(demand.Gain(e.Answer)!.Value)))], Joint.Semicolon));
        }

        yield return demand.BreakEvens.Count > 0 && demand.Goal is { } goal ? ServedBreakEvenReport.Sentence(demand.BreakEvens, goal, Period.Of(checkpoint)) : Message.None;
        yield return demand.Frontier is { } frontier ? ServedFrontierSection.Sentence(frontier, Period.Of(checkpoint)) : Message.None;
        yield return demand.Effects.Count > 0 ? DemandLadderMessages.Of(demand.Checkpoint, demand.Ladder) : Message.None;
        yield return ServedSections.MisallocationFinding(demand);
        yield return demand.Feedback is { } feedback ? FeedbackMessages.Of(feedback, Period.Of(checkpoint)) : Message.None;
        if (demand.Service.Frontier.FirstOrDefault(f => f.Year == checkpoint) is { Lag: { } lag, LagAtFastGain: { } fast, LagAtSlowGain: { } slow })
        {
            yield return DemandMessages.Behind(Period.Of(checkpoint), UsableSections.Months(lag), UsableSections.Months(fast), UsableSections.Months(slow));
        }
    }

    private static IReadOnlyList<StudyFigure> Figures(DemandResult demand)
    {
        ServedYear year = demand.Checkpoint;
        Period when = Period.Of(year.Year);
        FrontierRow? race = demand.Service.Frontier.FirstOrDefault(f => f.Year == year.Year);
        GoalRow? goal = demand.Service.Goals.FirstOrDefault(g => g.Year == year.Year);
        return
        [
            new(DemandReportMessages.SoughtIn(when), year.Asked / 1000, "EFLOPS", "#,##0"),
            new(DemandReportMessages.ServedShareIn(when), year.Part, DisplayUnit.None, "0.0%") { Good = year.IsMet },
            new(DemandReportMessages.UsableIn(when), demand.Usable(year.Year) / 1000, "EFLOPS", "#,##0"),
            .. goal is { Derived: var derived } && double.IsFinite(derived)
                ? [new(GoalMessages.ImpliedFor(when), derived / 1000, "EFLOPS", "#,##0") { Note = goal.Typed is { } typed ? GoalMessages.Set(Figure.Compute(typed)) : Message.None }]
                : Array.Empty<StudyFigure>(),
            .. race?.Lag is { } lag ? [new(DemandReportMessages.MonthsBehindIn(when), 12 * lag, "months", "0")] : Array.Empty<StudyFigure>(),
        ];
    }
}
