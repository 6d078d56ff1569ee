using ComputeSovereignty.Analysis.Bottlenecks;
using ComputeSovereignty.Analysis.BreakEvens;
using ComputeSovereignty.Analysis.Demand;
using ComputeSovereignty.Analysis.Indicators;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Studies;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Gap;

/// <summary>Reports a gap analysis: what is missing, what explains it, what would close it, what to watch.</summary>
public static class GapReport
{
    /// <summary>Makes the report.</summary>
    /// <param name="subtitle">Case, scenario, horizon.</param>
    /// <param name="gap">What was found.</param>
    /// <param name="studies">What the workbook holds beside the case, for the sources of observations.</param>
    /// <param name="provenance">How to make it again.</param>
    /// <param name="time">When it was made.</param>
    public static StudyReport Of(Message subtitle, GapResult gap, CaseStudies studies, IReadOnlyList<StudyFact> provenance, DateTimeOffset time) =>
        new StudyReport(
            "gap",
            GapReportMessages.GapTitle,
            subtitle,
            Message.Sentences(gap.Summary.Verdict.Sentence, gap.Reach),
            gap.Summary.Verdict.Met,
            Sections(gap, studies, new FigureSources(new ParameterCatalog(gap.Tables))))
        {
            Findings = [.. gap.Headlines, .. gap.Figures.Count > 0 ? [FigureSwingSection.Finding(gap.Figures, Checkpoint(gap))] : Array.Empty<Message>()],
            Figures = Figures(gap),
            Provenance = provenance,
            Time = time,
        }.Citing(studies.Sources);

    private static IReadOnlyList<StudySection> Sections(GapResult gap, CaseStudies studies, FigureSources sources) =>
    [
        Years(gap, sources),
        .. gap.Summary.Demand.Count > 0 ? [DemandSections.Years(gap.Summary.Demand, gap.Summary.Verdict.CheckpointYear), DemandSections.Workloads(gap.Summary.Demand)] : Array.Empty<StudySection>(),
        Explanations(gap, sources),
        Ladder(gap, sources),
        Prices(gap, sources),
        BreakEvenReport.Levers(gap.Levers, Checkpoint(gap), gap.Summary.Verdict.Target),
        IndicatorSections.Indicators(gap.Indicators),
        IndicatorSections.Triggers(gap.Triggers, Checkpoint(gap), new ScenarioTree(studies.Scenarios), sources),
        .. gap.Figures.Count > 0 ? [FigureSwingSection.Of(gap.Figures, Checkpoint(gap))] : Array.Empty<StudySection>(),
        Ceilings(gap, sources),
        CeilingYears(gap),
    ];

    private static Period Checkpoint(GapResult gap) => Period.Of(gap.Summary.Verdict.CheckpointYear);

    private static IReadOnlyList<StudyFigure> Figures(GapResult gap)
    {
        GapYear year = gap.Years.First(y => y.Year == gap.Summary.Verdict.CheckpointYear);
        return
        [
            new(BreakEvenReportMessages.TargetFor(Checkpoint(gap)), year.Target, DisplayUnit.None, "0.#%"),
            new(GapReportMessages.ShareIn(Checkpoint(gap)), year.Share, DisplayUnit.None, "0.0%") { Good = year.Met },
            new(GapReportMessages.Gap, 100 * year.Missing, DisplayUnit.Points, "0.0") { Good = year.Met },
            new(GapReportMessages.UnspentAtEndOf(Checkpoint(gap)), year.Backlog / 1e9, DisplayUnit.BillionCny, "#,##0"),
            new(GapReportMessages.TightestBottleneck, null) { Words = gap.Ladder.Rungs is [var first, ..] ? StageMessages.Within(first.Lift.Stages).AtBeginning() : StageMessages.Nothing },
            BreakEvenReport.Enough(gap.Levers),
        ];
    }

    private static StudySection Years(GapResult gap, FigureSources sources) => StudySection.Of(
        "Gap",
        GapReportMessages.YearsHeading,
        GapReportMessages.YearsFinding,
        gap.Years,
        (new("year", FigureMessages.Year, DisplayUnit.None, "0"), static y => y.Year),
        (new("target", FigureMessages.Target, DisplayUnit.None, "0.0%"), static y => y.Target),
        (new("share", FigureMessages.Share, DisplayUnit.None, "0.0%"), static y => y.Share),
        (new("missing", GapReportMessages.Gap, DisplayUnit.Points, "0.0"), static y => 100 * y.Missing),
        (new("committed", GapReportMessages.Committed, DisplayUnit.BillionCny, "#,##0.0"), static y => y.Committed / 1e9),
        (new("spent", GapReportMessages.DeliveredHeader, DisplayUnit.BillionCny, "#,##0.0"), static y => y.Spent / 1e9),
        (new("domestic", GapReportMessages.DomesticHeader, DisplayUnit.BillionCny, "#,##0.0"), static y => y.Domestic / 1e9),
        (new("backlog", GapReportMessages.UnspentHeader, DisplayUnit.BillionCny, "#,##0.0"), static y => y.Backlog / 1e9),
        (new("computeGoal", GapReportMessages.ComputeSought, "PFLOPS", "#,##0"), static y => y.ComputeGoal),
        (new("compute", GapReportMessages.ComputeAdded, "PFLOPS", "#,##0"), static y => y.Compute),
        (new("domesticCompute", GapReportMessages.DomesticCompute, "PFLOPS", "#,##0"), static y => y.DomesticCompute),
        (new("domesticAccelerators", GapReportMessages.DomesticAccelerators, "accelerators", "#,##0"), static y => y.DomesticAccelerators),
        (new("met", BreakEvenReportMessages.OnTarget), static y => y.Met),
        (new("sources", StudyMessages.Sources), y => sources.Of(y.Year))) with
    {
        Label = GapReportMessages.YearsLabel,
        Chart = new(StudyChartKind.Line, GapReportMessages.YearsChart, "year", ["share"]) { Limits = ["target"] },
    };

    private static StudySection Ceilings(GapResult gap, FigureSources sources)
    {
        int checkpoint = gap.Summary.Verdict.CheckpointYear;
        double target = gap.Summary.Verdict.Target;
        return StudySection.Of(
            "Ceilings",
            GapReportMessages.CeilingsHeading(Period.Of(checkpoint)),
            GapReportMessages.CeilingsFinding,
            [
                .. gap.Ceilings.SelectMany(c => c.Years.Where(y => y.Year == checkpoint).Select(y => new CeilingRow(StageMessages.Title(c.Stage), y.Accelerators, y.Petaflops, y.Missing, sources.Of(c.Stage), c.Words))),
                .. gap.DemandCeiling is { } implied ? [new CeilingRow(GapReportMessages.DemandStage, null, implied, null, sources.Of(null, "Workloads", "Tokens", "Labs", "Runs", "Adoption"), GapReportMessages.DemandCeiling(Period.Of(checkpoint), Figure.Compute(implied)))] : Array.Empty<CeilingRow>(),
            ],
            (new("stage", GapReportMessages.Stage), static r => r.Stage),
            (new("accelerators", GapReportMessages.DomesticAccelerators, "accelerators", "#,##0"), static r => r.Accelerators),
            (new("compute", GapReportMessages.DomesticCompute, "PFLOPS", "#,##0"), static r => r.Petaflops),
            (new("computeGoal", GapReportMessages.ComputeSought, "PFLOPS", "#,##0"), _ => gap.Years.First(y => y.Year == checkpoint).ComputeGoal),
            (new("share", BreakEvenReportMessages.CountedShare, DisplayUnit.None, "0.0%"), r => target - r.Missing),
            (new("missing", GapReportMessages.Gap, DisplayUnit.Points, "0.0"), static r => 100 * r.Missing),
            (new("sources", StudyMessages.Sources), static r => r.Sources),
            (StudyColumn.InWords(), static r => r.Words)) with
        {
            Label = GapReportMessages.CeilingsLabel,
            Chart = new(StudyChartKind.Column, GapReportMessages.CeilingsChart(Period.Of(checkpoint)), "stage", ["compute"]) { Limits = ["computeGoal"] },
        };
    }

    private static StudySection CeilingYears(GapResult gap) => StudySection.Of(
        "CeilingYears",
        GapReportMessages.CeilingYearsHeading,
        Message.None,
        gap.Ceilings.SelectMany(static c => c.Years.Select(y => (c.Stage, Year: y))),
        (new("stage", GapReportMessages.Stage), static r => StageMessages.Title(r.Stage)),
        (new("year", FigureMessages.Year, DisplayUnit.None, "0"), static r => r.Year.Year),
        (new("accelerators", GapReportMessages.DomesticAccelerators, "accelerators", "#,##0"), static r => r.Year.Accelerators),
        (new("compute", GapReportMessages.DomesticCompute, "PFLOPS", "#,##0"), static r => r.Year.Petaflops),
        (new("share", BreakEvenReportMessages.CountedShare, DisplayUnit.None, "0.0%"), r => gap.Years.First(y => y.Year == r.Year.Year).Target - r.Year.Missing),
        (new("missing", GapReportMessages.Gap, DisplayUnit.Points, "0.0"), static r => 100 * r.Year.Missing)) with
    {
        Label = GapReportMessages.CeilingYearsLabel,
        IsDetail = true,
    };

    private static StudySection Explanations(GapResult gap, FigureSources sources) => StudySection.Of(
        "Explained",
        GapReportMessages.ExplanationsHeading,
        GapReportMessages.ExplanationsFinding,
        gap.Explanations,
        (new("stage", GapReportMessages.Stage), static e => StageMessages.Title(e.Stage)),
        (new("closesAlone", GapReportMessages.ClosedAlone, DisplayUnit.Points, "0.0"), static e => 100 * e.ClosesAlone),
        (new("causesAlone", GapReportMessages.CausedAlone, DisplayUnit.Points, "0.0"), static e => 100 * e.CausesAlone),
        (new("sources", StudyMessages.Sources), e => sources.Of(e.Stage)),
        (StudyColumn.InWords(), static e => e.Words)) with
    {
        Label = GapReportMessages.ExplanationsLabel,
        Chart = new(StudyChartKind.Column, GapReportMessages.ExplanationsChart(Checkpoint(gap)), "stage", ["closesAlone"]),
    };

    private static StudySection Ladder(GapResult gap, FigureSources sources) => StudySection.Of(
        "Ladder",
        GapReportMessages.LadderHeading,
        GapReportMessages.LadderFinding,
        [null, .. gap.Ladder.Rungs],
        (new("rung", LadderMessages.RungHeader, DisplayUnit.None, "0"), static r => r?.Number ?? 0),
        (new("lifted", GapReportMessages.Lifted), static r => r is null ? StudyMessages.ReferencePlan : new Listing([.. r.Lift.Stages.Select(StageMessages.Title)])),
        (new("gain", GapReportMessages.Gain, DisplayUnit.Points, "0.0"), static r => r is null ? null : 100 * r.Lift.ShareGain),
        (new("share", BreakEvenReportMessages.CountedShare, DisplayUnit.None, "0.0%"), r => gap.Ladder.Target - (r?.Lift.Missing ?? gap.Ladder.Missing)),
        (new("missing", GapReportMessages.Gap, DisplayUnit.Points, "0.0"), r => 100 * (r?.Lift.Missing ?? gap.Ladder.Missing)),
        (new("allYears", BreakEvenReportMessages.CumulativeShortfall, DisplayUnit.Points, "0.0"), r => 100 * (r?.Lift.StageA ?? gap.Ladder.StageA)),
        (new("ties", GapReportMessages.SameEffectHeader), static r => r is null ? null : new Listing([.. r.Ties.Select(static t => new Listing([.. t.Stages.Select(StageMessages.Title)]))], Joint.Semicolon)),
        (new("met", BreakEvenReportMessages.OnTarget), r => r?.Lift.Met ?? gap.Summary.Verdict.Met),
        (new("sources", StudyMessages.Sources), r => r is null ? string.Empty : sources.Of(r.Lift.Stages)),
        (StudyColumn.InWords(), static r => r?.Words ?? Message.None)) with
    {
        Label = GapReportMessages.LadderLabel,
        Chart = new(StudyChartKind.Waterfall, GapReportMessages.LadderChart(Checkpoint(gap)), "lifted", ["share"])
        {
            Target = gap.Ladder.Target,
            End = LadderMessages.AllLifted,
        },
    };

    private static StudySection Prices(GapResult gap, FigureSources sources) => StudySection.Of(
        "Prices",
        GapReportMessages.PricesHeading,
        GapReportMessages.PricesFinding,
        gap.Prices,
        (new("capacity", GapReportMessages.Capacity), static p => p.Capacity),
        (new("stage", GapReportMessages.Stage), static p => StageMessages.Title(p.Stage)),
        (new("step", GapReportMessages.OneStep), static p => p.Step),
        (new("effect", GapReportMessages.StepEffect, DisplayUnit.Points, "0.000"), static p => p.Effect),
        (new("checkpointEffect", GapReportMessages.StepEffectAtCheckpoint, DisplayUnit.Points, "0.000"), static p => p.CheckpointEffect),
        (new("points", GapReportMessages.MarginalValue, DisplayUnit.Points, "0.000"), static p => p.More?.Points),
        (new("holdsTo", GapReportMessages.ValidFor, DisplayUnit.None, "#,##0.###") { InRowUnit = true }, static p => p.More?.HoldsTo),
        (new("unit", GapReportMessages.RangeUnit), static p => p.Unit),
        (new("sources", StudyMessages.Sources), p => sources.Of(p)),
        (StudyColumn.InWords(), static p => p.Words)) with
    {
        Label = GapReportMessages.PricesLabel,
        Chart = new(StudyChartKind.Column, GapReportMessages.PricesChart, "capacity", ["effect"]),
        IsDetail = true,
    };

    // What one stage, or demand, allows in the checkpoint year.
    private sealed record CeilingRow(Message Stage, double? Accelerators, double? Petaflops, double? Missing, string Sources, Message Words);
}
