using ComputeSovereignty.Analysis.Indicators;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Formulation;

using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Reports;

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
            "Gap report",
            subtitle,
            gap.Reach.Length > 0 ? $"{gap.Summary.Verdict.Sentence} {gap.Reach}" : gap.Summary.Verdict.Sentence,
            gap.Summary.Verdict.Met,
            Sections(gap, studies, new FigureSources(new ParameterCatalog(gap.Tables))))
        {
            Findings = [.. gap.Headlines.Select(Message.Verbatim)],
            Figures = Figures(gap),
            Provenance = provenance,
            Time = time,
        }.Citing(studies.Sources);

    private static IReadOnlyList<StudySection> Sections(GapResult gap, CaseStudies studies, FigureSources sources) =>
    [
        Years(gap, sources),
        Explanations(gap, sources),
        Ladder(gap, sources),
        Prices(gap, sources),
        BreakEvenReport.Levers(gap.Levers),
        Indicators(gap),
        Triggers(gap, new ScenarioTree(studies.Scenarios), sources),
        Ceilings(gap, sources),
        CeilingYears(gap),
    ];

    private static IReadOnlyList<StudyFigure> Figures(GapResult gap)
    {
        GapYear year = gap.Years.First(y => y.Year == gap.Summary.Verdict.CheckpointYear);
        return
        [
            new($"Target for {year.Year}", year.Target, string.Empty, "0.#%"),
            new($"Domestic share in {year.Year}", year.Share, string.Empty, "0.0%") { Good = year.Met },
            new("Missing", 100 * year.Missing, "points", "0.0") { Good = year.Met },
            new($"Backlog at the end of {year.Year}", year.Backlog / 1e9, "bn CNY", "#,##0") { Note = "committed, not spent" },
            new("First to be lifted", null) { Words = gap.Ladder.Rungs is [var first, ..] ? StageMessages.Within(first.Lift.Stages).AtBeginning() : StageMessages.Nothing },
            BreakEvenReport.Enough(gap.Levers),
        ];
    }

    private static StudySection Years(GapResult gap, FigureSources sources) => StudySection.Of(
        "Gap",
        "What is committed against what the chain delivers, year by year",
        "Money is technology money: accelerators and systems, without buildings and grids. The backlog is what is committed by the end of a year and not spent.",
        gap.Years,
        (new("year", "Year", string.Empty, "0"), static y => y.Year),
        (new("target", "Target", string.Empty, "0.0%"), static y => y.Target),
        (new("share", "Share", string.Empty, "0.0%"), static y => y.Share),
        (new("missing", "Missing", "points", "0.0"), static y => 100 * y.Missing),
        (new("committed", "Committed", "bn CNY", "#,##0.0"), static y => y.Committed / 1e9),
        (new("spent", "Delivered", "bn CNY", "#,##0.0"), static y => y.Spent / 1e9),
        (new("domestic", "Of it domestic", "bn CNY", "#,##0.0"), static y => y.Domestic / 1e9),
        (new("backlog", "Backlog", "bn CNY", "#,##0.0"), static y => y.Backlog / 1e9),
        (new("computeGoal", "Compute asked for", "PFLOPS", "#,##0"), static y => y.ComputeGoal),
        (new("compute", "Compute delivered", "PFLOPS", "#,##0"), static y => y.Compute),
        (new("domesticCompute", "Domestic compute", "PFLOPS", "#,##0"), static y => y.DomesticCompute),
        (new("domesticAccelerators", "Domestic accelerators", "accelerators", "#,##0"), static y => y.DomesticAccelerators),
        (new("met", "Met"), static y => y.Met),
        (new("sources", "Sources"), y => sources.Of(y.Year))) with
    {
        Chart = new(StudyChartKind.Line, "Domestic share against its target", "year", ["share"]) { Limits = ["target"] },
    };

    private static StudySection Ceilings(GapResult gap, FigureSources sources)
    {
        int checkpoint = gap.Summary.Verdict.CheckpointYear;
        double target = gap.Summary.Verdict.Target;
        return StudySection.Of(
            "Ceilings",
            $"Appendix: what each stage would allow in {checkpoint} as the only limit",
            "All other supply is without limit here: another question than what lifting one stage alone would bring, which leads this report. In the plan's mix of products. Years are filled one after the other, so money and stock that an early year takes are not there later. Nothing stands where a stage sets no limit of its own.",
            gap.Ceilings.SelectMany(c => c.Years.Where(y => y.Year == checkpoint).Select(y => (c.Stage, Year: y, c.Words))),
            (new("stage", "Stage"), static r => StageMessages.Title(r.Stage)),
            (new("accelerators", "Domestic accelerators", "accelerators", "#,##0"), static r => r.Year.Accelerators),
            (new("compute", "Domestic compute", "PFLOPS", "#,##0"), static r => r.Year.Petaflops),
            (new("computeGoal", "Compute asked for", "PFLOPS", "#,##0"), _ => gap.Years.First(y => y.Year == checkpoint).ComputeGoal),
            (new("share", "Share up to the target", string.Empty, "0.0%"), r => target - r.Year.Missing),
            (new("missing", "Missing", "points", "0.0"), static r => 100 * r.Year.Missing),
            (new("sources", "Sources"), r => sources.Of(r.Stage)),
            (StudyColumn.InWords(), static r => r.Words)) with
        {
            Chart = new(StudyChartKind.Column, $"Domestic compute that each stage would allow in {checkpoint} as the only limit", "stage", ["compute"]) { Limits = ["computeGoal"] },
        };
    }

    private static StudySection CeilingYears(GapResult gap) => StudySection.Of(
        "CeilingYears",
        "Appendix: what each stage would allow as the only limit, year by year",
        string.Empty,
        gap.Ceilings.SelectMany(static c => c.Years.Select(y => (c.Stage, Year: y))),
        (new("stage", "Stage"), static r => StageMessages.Title(r.Stage)),
        (new("year", "Year", string.Empty, "0"), static r => r.Year.Year),
        (new("accelerators", "Domestic accelerators", "accelerators", "#,##0"), static r => r.Year.Accelerators),
        (new("compute", "Domestic compute", "PFLOPS", "#,##0"), static r => r.Year.Petaflops),
        (new("share", "Share up to the target", string.Empty, "0.0%"), r => gap.Years.First(y => y.Year == r.Year.Year).Target - r.Year.Missing),
        (new("missing", "Missing", "points", "0.0"), static r => 100 * r.Year.Missing)) with
    {
        IsDetail = true,
    };

    private static StudySection Explanations(GapResult gap, FigureSources sources) => StudySection.Of(
        "Explained",
        "What lifting each stage alone would close of the gap",
        "All limits of the stage are lifted at once, all other stages stay. Parts do not add up where several stages bind together.",
        gap.Explanations,
        (new("stage", "Stage"), static e => StageMessages.Title(e.Stage)),
        (new("closesAlone", "Closed by lifting this stage alone", "points", "0.0"), static e => 100 * e.ClosesAlone),
        (new("causesAlone", "Missing with this stage as the only limit (appendix)", "points", "0.0"), static e => 100 * e.CausesAlone),
        (new("sources", "Sources"), e => sources.Of(e.Stage)),
        (StudyColumn.InWords(), static e => e.Words)) with
    {
        Chart = new(StudyChartKind.Column, $"The gap of {gap.Summary.Verdict.CheckpointYear}: what lifting each stage alone would close", "stage", ["closesAlone"]),
    };

    private static StudySection Ladder(GapResult gap, FigureSources sources) => StudySection.Of(
        "Ladder",
        "The bottleneck ladder: lift the tightest stage, solve again, and so on",
        "Each rung lifts the stage that brings the most on top of those lifted before; what lies beyond the target does not count.",
        [null, .. gap.Ladder.Rungs],
        (new("rung", "Rung", string.Empty, "0"), static r => r?.Number ?? 0),
        (new("lifted", "Lifted"), static r => r is null ? StudyMessages.ReferencePlan : new Listing([.. r.Lift.Stages.Select(StageMessages.Title)])),
        (new("gain", "Gain", "points", "0.0"), static r => r is null ? null : 100 * r.Lift.ShareGain),
        (new("share", "Share up to the target", string.Empty, "0.0%"), r => gap.Ladder.Target - (r?.Lift.Missing ?? gap.Ladder.Missing)),
        (new("missing", "Missing", "points", "0.0"), r => 100 * (r?.Lift.Missing ?? gap.Ladder.Missing)),
        (new("allYears", "Missing over all years", "points", "0.0"), r => 100 * (r?.Lift.StageA ?? gap.Ladder.StageA)),
        (new("ties", "Would do the same"), static r => r is null ? null : new Listing([.. r.Ties.Select(static t => new Listing([.. t.Stages.Select(StageMessages.Title)]))], Joint.Semicolon)),
        (new("met", "Met"), r => r?.Lift.Met ?? gap.Summary.Verdict.Met),
        (new("sources", "Sources"), r => r is null ? string.Empty : sources.Of(r.Lift.Stages)),
        (StudyColumn.InWords(), static r => r?.Words ?? string.Empty)) with
    {
        Chart = new(StudyChartKind.Waterfall, $"Share of {gap.Ladder.CheckpointYear} as one bottleneck after the other is lifted", "lifted", ["share"])
        {
            Target = gap.Ladder.Target,
            End = "All of these lifted",
        },
    };

    private static StudySection Prices(GapResult gap, FigureSources sources) => StudySection.Of(
        "Prices",
        "Value of additional capacity",
        "Percentage points off the shortfall over all years, with more of the capacity in every period. Full steps are solved anew; a marginal value holds for the amount beside it.",
        gap.Prices,
        (new("capacity", "Capacity"), static p => p.Capacity),
        (new("stage", "Stage"), static p => StageMessages.Title(p.Stage)),
        (new("step", "A step is"), static p => p.Step),
        (new("effect", "A whole step takes off", "points", "0.000"), static p => p.Effect),
        (new("checkpointEffect", "Of it in the checkpoint year", "points", "0.000"), static p => p.CheckpointEffect),
        (new("points", "A step at the margin", "points", "0.000"), static p => p.More?.Points),
        (new("holdsTo", "Holds for", string.Empty, "#,##0.###"), static p => p.More?.HoldsTo),
        (new("unit", "Counted in"), static p => p.Unit),
        (new("sources", "Sources"), p => sources.Of(p)),
        (StudyColumn.InWords(), static p => p.Words)) with
    {
        Chart = new(StudyChartKind.Column, "Share points that a step more of each capacity takes off the shortfall over all years", "capacity", ["effect"]),
        IsDetail = true,
    };

    private static StudySection Indicators(GapResult gap) => StudySection.Of(
        "Indicators",
        "Leading indicators against what the target needs",
        "What was seen last, against the least path that still meets the checkpoint: that of the plan at the break-even beside it. Lights follow the workbook's rules, as a multiple of what is needed where the indicator has a unit. What was seen before the plan begins has no light.",
        gap.Indicators,
        (new("indicator", "Indicator"), static i => i.Rule.Indicator),
        (new("light", "Light") { IsVerdict = true }, static i => i.Latest is null ? string.Empty : i.Light.ToString().ToLowerInvariant()),
        (new("limits", "Light asks for"), static i => IndicatorWords.Limits(i.Rule)),
        (new("latest", "Observed", string.Empty, "#,##0.###"), static i => i.Latest?.Value),
        (new("unit", "Unit"), static i => i.Latest is { } latest ? latest.Unit.Length > 0 ? latest.Unit : "fraction" : string.Empty),
        (new("date", "Seen"), static i => i.Latest is { } latest ? $"{latest.Date}" : "no observation yet"),
        (new("needed", "The target needs", string.Empty, "#,##0.###"), static i => i.Held?.Needed),
        (new("neededYear", "In", string.Empty, "0"), static i => i.Held?.Year),
        (new("neededFrom", "From the break-even"), static i => IndicatorWords.From(i)),
        (new("turnBy", "Must turn by"), static i => i.TurnBy is { } turn ? $"{turn}" : string.Empty),
        (new("meaning", "What it would mean"), static i => i.Meaning),
        (new("sources", "Sources"), static i => string.Join(' ', i.Latest?.References ?? [])),
        (StudyColumn.InWords(), static i => i.Words));

    private static StudySection Triggers(GapResult gap, ScenarioTree scenarios, FigureSources sources) => StudySection.Of(
        "Triggers",
        "Breaks-when triggers, by the share each would add or take",
        "Each rule's scenario, solved.",
        gap.Triggers,
        (new("scenario", "Scenario"), static t => t.Scenario),
        (new("share", "Share", string.Empty, "0.0%"), static t => t.Share),
        (new("shareChange", "Change of the share", "points", "+0.0;-0.0;0.0"), static t => 100 * t.ShareChange),
        (new("met", "Met"), static t => t.Met),
        (new("sources", "Sources"), t => sources.Of(scenarios.ChangesOf(t.Scenario))),
        (StudyColumn.InWords(), static t => t.Words)) with
    {
        Chart = new(StudyChartKind.Column, $"Change of the share of {gap.Summary.Verdict.CheckpointYear} under each trigger", "scenario", ["shareChange"]),
    };
}
