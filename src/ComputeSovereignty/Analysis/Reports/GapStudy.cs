using ComputeSovereignty.Formulation;

namespace ComputeSovereignty.Analysis.Reports;

/// <summary>Says what the gap report found: what is missing, what explains it, what would close it, what to watch.</summary>
public static class GapStudy
{
    /// <summary>Makes the report.</summary>
    /// <param name="subtitle">Case, scenario, horizon.</param>
    /// <param name="findings">What was found.</param>
    /// <param name="provenance">How to make it again.</param>
    /// <param name="time">When it was made.</param>
    public static StudyReport Of(string subtitle, GapFindings findings, IReadOnlyList<KeyValuePair<string, string>> provenance, DateTimeOffset time) =>
        new(
            "gap",
            "Gap report",
            subtitle,
            findings.Summary.Verdict.Sentence,
            findings.Summary.Verdict.Met,
            [Years(findings), Ceilings(findings), Explanations(findings), Ladder(findings), Prices(findings), BreakEvenStudy.Levers(findings.Levers), Indicators(findings), Triggers(findings)])
        {
            Findings = findings.Headlines,
            Provenance = provenance,
            Time = time,
        };

    private static StudySection Years(GapFindings findings) => StudySection.Of(
        "Gap",
        "What is committed against what the chain delivers, year by year",
        "Committed is technology money; the rest is what the plan delivers of it.",
        findings.Years,
        (new("year", "Year", string.Empty, "0"), static y => y.Year),
        (new("target", "Target", string.Empty, "0.0%"), static y => y.Target),
        (new("share", "Share", string.Empty, "0.0%"), static y => y.Share),
        (new("missing", "Missing", string.Empty, "0.0%"), static y => y.Missing),
        (new("committed", "Committed", "bn CNY", "#,##0.0"), static y => y.Committed / 1e9),
        (new("spent", "Spent", "bn CNY", "#,##0.0"), static y => y.Spent / 1e9),
        (new("backlog", "Backlog", "bn CNY", "#,##0.0"), static y => y.Backlog / 1e9),
        (new("computeGoal", "Compute goal", "PFLOPS", "#,##0"), static y => y.ComputeGoal),
        (new("compute", "Compute deployed", "PFLOPS", "#,##0"), static y => y.Compute),
        (new("accelerators", "Accelerators deployed", "accelerators", "#,##0"), static y => y.Accelerators),
        (new("met", "Met"), static y => y.Met)) with
    {
        Chart = new(StudyChartKind.Line, "Share against target", "year", ["share", "target"]),
    };

    private static StudySection Ceilings(GapFindings findings) => StudySection.Of(
        "Ceilings",
        "What each stage alone would allow, all other supply without limit",
        "Nothing stands where the stage sets no limit of its own.",
        findings.Ceilings.SelectMany(static c => c.Years.Select(y => (c.Stage, Year: y, c.Words))),
        (new("stage", "Stage"), static r => SupplyStages.Title(r.Stage)),
        (new("year", "Year", string.Empty, "0"), static r => r.Year.Year),
        (new("accelerators", "Accelerators", string.Empty, "#,##0"), static r => r.Year.Accelerators),
        (new("compute", "Compute", "PFLOPS", "#,##0"), static r => r.Year.Petaflops),
        (new("share", "Share", string.Empty, "0.0%"), static r => r.Year.Share),
        (new("missing", "Missing", string.Empty, "0.0%"), static r => r.Year.Missing),
        (new("words", "In words"), static r => r.Words));

    private static StudySection Explanations(GapFindings findings) => StudySection.Of(
        "Explained",
        "The part of the gap that each stage explains",
        "Parts do not add up where one stage hides another.",
        findings.Explanations,
        (new("stage", "Stage"), static e => SupplyStages.Title(e.Stage)),
        (new("causesAlone", "Missing with this stage as the only limit", string.Empty, "0.0%"), static e => e.CausesAlone),
        (new("closesAlone", "Closed by lifting this stage alone", string.Empty, "0.0%"), static e => e.ClosesAlone),
        (new("words", "In words"), static e => e.Words)) with
    {
        Chart = new(StudyChartKind.Column, "Missing share of the checkpoint year: caused and closed by each stage alone", "stage", ["causesAlone", "closesAlone"]),
    };

    private static StudySection Ladder(GapFindings findings) => StudySection.Of(
        "Ladder",
        "The bottleneck ladder: lift the tightest stage, solve again, and so on",
        string.Join(" ", findings.Ladder.Words),
        [null, .. findings.Ladder.Rungs],
        (new("rung", "Rung", string.Empty, "0"), static r => r?.Number ?? 0),
        (new("lifted", "Lifted"), static r => r is null ? "As the case stands" : string.Join(" and ", r.Lift.Stages.Select(SupplyStages.Title))),
        (new("gain", "Gain", "points", "0.0"), static r => r is null ? null : 100 * r.Lift.ShareGain),
        (new("share", "Share up to the target", string.Empty, "0.0%"), r => findings.Ladder.Target - (r?.Lift.Missing ?? findings.Ladder.Missing)),
        (new("missing", "Missing", "points", "0.0"), r => 100 * (r?.Lift.Missing ?? findings.Ladder.Missing)),
        (new("allYears", "Missing over all years", "points", "0.0"), r => 100 * (r?.Lift.StageA ?? findings.Ladder.StageA)),
        (new("ties", "Would do the same"), static r => r is null ? string.Empty : string.Join("; ", r.Ties.Select(static t => string.Join(" and ", t.Stages.Select(SupplyStages.Title))))),
        (new("met", "Met"), r => r?.Lift.Met ?? findings.Summary.Verdict.Met),
        (new("words", "In words"), static r => r?.Words ?? string.Empty)) with
    {
        Chart = new(StudyChartKind.Waterfall, $"Share of {findings.Ladder.CheckpointYear} as one bottleneck after the other is lifted", "lifted", ["share"])
        {
            Target = findings.Ladder.Target,
            End = "All of these lifted",
        },
    };

    private static StudySection Prices(GapFindings findings) => StudySection.Of(
        "Prices",
        "What one step more of a capacity is worth",
        "In share points over all targets; the price holds over the amount beside it.",
        findings.Prices,
        (new("stage", "Stage"), static p => SupplyStages.Title(p.Stage)),
        (new("capacity", "Capacity"), static p => p.Capacity),
        (new("step", "Step"), static p => p.Step),
        (new("points", "Worth of a step", "points", "0.000"), static p => p.More?.Points),
        (new("holdsTo", "Holds for", string.Empty, "#,##0.##"), static p => p.More?.HoldsTo),
        (new("unit", "Unit"), static p => p.Unit),
        (new("words", "In words"), static p => p.Words));

    private static StudySection Indicators(GapFindings findings) => StudySection.Of(
        "Indicators",
        "Leading indicators against what the target needs",
        "Green, amber and red as the workbook's rules say; the date is the last by which the indicator must turn.",
        findings.Indicators,
        (new("indicator", "Indicator"), static i => i.Rule.Indicator),
        (new("light", "Light"), static i => i.Light.ToString()),
        (new("latest", "Latest", string.Empty, "#,##0.###"), static i => i.Latest?.Value),
        (new("date", "Seen"), static i => i.Latest is { } latest ? $"{latest.Date}" : string.Empty),
        (new("turnBy", "Must turn by"), static i => i.TurnBy is { } turn ? $"{turn}" : string.Empty),
        (new("words", "In words"), static i => i.Words));

    private static StudySection Triggers(GapFindings findings) => StudySection.Of(
        "Triggers",
        "Breaks-when triggers, by the share each would add or take",
        "Each rule's scenario, solved.",
        findings.Triggers,
        (new("scenario", "Scenario"), static t => t.Scenario),
        (new("share", "Share", string.Empty, "0.0%"), static t => t.Share),
        (new("shareChange", "Change of the share", string.Empty, "+0.0%;-0.0%;0.0%"), static t => t.ShareChange),
        (new("met", "Met"), static t => t.Met),
        (new("words", "In words"), static t => t.Words)) with
    {
        Chart = new(StudyChartKind.Column, "Change of the checkpoint year's share under each trigger", "scenario", ["shareChange"]),
    };
}
