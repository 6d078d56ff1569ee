using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Comparisons;

/// <summary>Says what a comparison gave: scenarios, grids, the node advance and export controls.</summary>
public static class ComparisonReport
{
    /// <summary>Makes the report.</summary>
    /// <param name="subtitle">Case, scenario, horizon.</param>
    /// <param name="tables">The tables of the base, for units and sources of what was changed.</param>
    /// <param name="comparison">The scenarios and grids; null where none were asked for.</param>
    /// <param name="node">The node advance; null where there is none to test.</param>
    /// <param name="controls">The export controls; null where they were not asked for.</param>
    /// <param name="studies">What the workbook holds beside the case, for its sources.</param>
    /// <param name="provenance">How to make it again.</param>
    /// <param name="time">When it was made.</param>
    public static StudyReport Of(
        Message subtitle,
        CaseTables tables,
        ComparisonResult? comparison,
        NodeAdvanceResult? node,
        ExportControlResult? controls,
        Cases.Studies.CaseStudies studies,
        IReadOnlyList<StudyFact> provenance,
        DateTimeOffset time)
    {
        // The question that comparisons are made for comes first: what an earlier node would bring, if a plan says so.
        IReadOnlyList<Message> ofNode = node?.Sentences ?? [], ofScenarios = comparison?.Sentences ?? [];
        bool nodeAnswers = node is { Rows: [{ Without: not null, With: not null }, ..] };
        Message[] leading = [.. nodeAnswers ? ofNode.Take(1) : [], .. ofScenarios.Take(1)];
        Message[] further = [.. nodeAnswers ? ofNode.Skip(1) : [], .. ofScenarios.Skip(1), .. nodeAnswers ? [] : ofNode, .. controls?.Sentences ?? []];
        Message[] answer = leading.Length > 0 ? leading : [.. further.DefaultIfEmpty(ComparisonMessages.NothingCompared).Take(1)];
        StudySection[] sections =
        [
            .. comparison is null ? [] : Compared(comparison),
            .. node is null ? [] : new[] { NodeAdvance(node) },
            .. controls is null ? [] : ExportControlReport.Sections(controls),
            .. comparison is null ? [] : Differences(tables, comparison),
        ];
        HashSet<string> cited = [.. sections.Where(static s => s.Name == DifferencesName).SelectMany(static s => s.Rows).SelectMany(static r => $"{r[^1]}".Split(' '))];
        return new("comparison", ComparisonReportMessages.ComparisonTitle, subtitle, Message.Sentences([.. answer, Tally(comparison)]), null, sections)
        {
            Findings = leading.Length > 0 ? further : [.. further.Skip(1)],
            Sources = [.. studies.Sources.Where(s => cited.Contains(s.Id))],
            Provenance = provenance,
            Time = time,
        };
    }

    // How many scenarios and points of grids meet the target.
    private static Message Tally(ComparisonResult? comparison)
    {
        if (comparison is null)
        {
            return Message.None;
        }

        Message[] parts =
        [
            .. comparison.Scenarios.Count > 0 ? [ComparisonMessages.TallyOfScenarios(Met(comparison.Scenarios), Figure.Count(comparison.Scenarios.Count))] : Array.Empty<Message>(),
            .. comparison.Grids.Select(g => comparison.Grids.Count > 1
                ? ComparisonMessages.TallyOfGrid(Met(g.Rows), Figure.Count(g.Rows.Count), g.Grid.Name)
                : ComparisonMessages.TallyOfPoints(Met(g.Rows), Figure.Count(g.Rows.Count))),
        ];
        return parts switch
        {
            [] => Message.None,
            [var scenarios, var points] => ComparisonMessages.TallyMeets(scenarios, points),
            _ => ComparisonMessages.TallyMeets(new(parts)),
        };

        static Figure Met(IReadOnlyList<ComparisonRow> rows) => Figure.Count(rows.Count(static r => r.Figures is { Met: true, Certified: true }));
    }

    private const string DifferencesName = "Differences";

    private static IEnumerable<StudySection> Compared(ComparisonResult comparison)
    {
        if (comparison.Scenarios.Count > 0)
        {
            yield return FigureColumns.Section(
                "Scenarios",
                ComparisonReportMessages.ScenariosHeading,
                ComparisonSentences.Of(comparison.Scenarios).FirstOrDefault(Message.None),
                [comparison.Base, .. comparison.Scenarios]) with
            {
                Label = ComparisonReportMessages.ScenariosLabel,
                Chart = new(
                    StudyChartKind.Ranking,
                    comparison.Base.Figures is { } known ? ComparisonReportMessages.ScenariosChart(Period.Of(known.CheckpointYear)) : ComparisonReportMessages.ScenariosChartWithoutBase,
                    "variant",
                    ["share"]) { Limits = ["target"], BaseRow = 0 },
            };
        }

        if (comparison.Base.Rules.Count > 0)
        {
            yield return RuleStatesSection.Of([comparison.Base, .. comparison.Scenarios]);
            if (RuleStatesSection.Tests([comparison.Base, .. comparison.Scenarios]) is { } tests)
            {
                yield return tests;
            }
        }

        foreach ((int number, GridComparison grid) in comparison.Grids.Index())
        {
            string name = comparison.Grids.Count > 1 ? $"Grid{number + 1}" : "Grid";
            IReadOnlyList<HeatMapTable> maps = grid.Maps;
            foreach ((int map, HeatMapTable table) in maps.Index())
            {
                yield return Map(maps.Count > 1 ? $"{name}Map{map + 1}" : $"{name}Map", grid, table, map == 0) with { Label = maps.Count > 1 ? GridMessages.MapLabel(grid.Grid.Name, Figure.Count(map + 1)) : grid.Grid.Name };
            }

            yield return FigureColumns.Points($"{name}Points", grid) with { Label = GridMessages.PointsLabel(grid.Grid.Name), Heads = grid.Grid.Axes.Count };
        }
    }

    private static StudySection Map(string name, GridComparison grid, HeatMapTable map, bool isFirst)
    {
        PlanFigures? any = grid.Rows.Select(static r => r.Figures).FirstOrDefault(static f => f is not null);
        Message share = any is null ? GridMessages.Share.Within() : GridMessages.ShareOfYear(Period.Of(any.CheckpointYear));
        return new(
            name,
            map.Title.IsEmpty ? GridMessages.MapHeading(grid.Grid.Name, share) : GridMessages.MapHeadingAt(grid.Grid.Name, share, map.Title),
            isFirst ? Message.Sentences(GridSentences.Of(grid)) : Message.None,
            [
                new("row", map.RowTitle.AtBeginning()),
                .. map.Columns.Select((label, column) => new StudyColumn($"column{column + 1}", label.IsEmpty ? GridMessages.Share : label, string.Empty, "0.0%")),
            ],
            [.. map.Rows.Select((label, row) => (IReadOnlyList<object?>)[label, .. map.Cells[row].Select(static c => (object?)c.Share)])])
        {
            Heat = new(map.ColumnTitle.IsEmpty ? GridMessages.Share : map.ColumnTitle.AtBeginning(), any is null ? null : any.Target - 1e-6, [.. map.Cells.Select(static r => (IReadOnlyList<Message>)[.. r.Select(static c => c.Words)])]),
        };
    }

    private static StudySection NodeAdvance(NodeAdvanceResult study) => StudySection.Of(
        "NodeAdvance",
        NodeAdvanceMessages.NodeHeading(new(study.Advance.Node.Id), new($"{study.Advance.From}")),
        study.Sentences[0],
        study.Rows,
        (new("world", NodeAdvanceMessages.Setting), static r => r.Background.Name),
        (new("shortfall", NodeAdvanceMessages.ShortfallWithout, "points", "0.00"), static r => 100 * r.Without?.WeightedShortfall),
        (new("gain", NodeAdvanceMessages.ReductionAlone, "points", "0.000"), static r => Rounded(r.Gain)),
        (new("helpedGain", NodeAdvanceMessages.ReductionHelped, "points", "0.000"), static r => Rounded(r.HelpedGain)),
        (new("interaction", NodeAdvanceMessages.DueToSetting, "points", "0.000"), static r => Rounded(r.Interaction)),
        (new("verdict", NodeAdvanceMessages.CheckpointWithout) { IsVerdict = true }, static r => FigureColumns.Verdict(r.Without)),
        (new("verdictWith", NodeAdvanceMessages.CheckpointWith) { IsVerdict = true }, static r => FigureColumns.Verdict(r.With)),
        (new("verdictHelped", NodeAdvanceMessages.CheckpointHelped) { IsVerdict = true }, static r => FigureColumns.Verdict(r.Helped)),
        (new("binding", NodeAdvanceMessages.BindsWithout), static r => r.Without?.BindingWords),
        (new("logicBinds", NodeAdvanceMessages.LogicBinds), static r => r.LogicBinds),
        (StudyColumn.InWords(), static r => r.Words)) with
    {
        Label = NodeAdvanceMessages.NodeLabel,

        // Bars that are nearly all nothing show less than the sentence above them.
        Chart = 4 * study.Rows.Count(static r => Rounded(r.Gain) > 0 || Rounded(r.HelpedGain) > 0) < study.Rows.Count ? null
            : new(StudyChartKind.Column, NodeAdvanceMessages.NodeChart, "world", ["gain", "helpedGain"]),
    };

    // What stages may move within their holding is no gain.
    private static double? Rounded(double? gain) => gain is { } value ? Math.Abs(value) < 1e-6 ? 0 : 100 * value : null;

    private static IEnumerable<StudySection> Differences(CaseTables tables, ComparisonResult comparison)
    {
        ParameterCatalog catalog = new(tables);
        yield return StudySection.Of(
            DifferencesName,
            ComparisonReportMessages.DifferencesHeading,
            ComparisonReportMessages.DifferencesFinding,
            Changed(comparison).Select(d => (d.Name, d.Difference, Entry: EntryOf(catalog, d.Difference))),
            (new("variant", FigureMessages.Variant), static r => r.Name),
            (new("address", ComparisonReportMessages.Address), static r => r.Difference.Address),
            (new("before", ComparisonReportMessages.Before), static r => r.Difference.Before),
            (new("after", ComparisonReportMessages.After), static r => r.Difference.After),
            (new("unit", ExportControlReportMessages.Unit), static r => UnitOf(r.Entry)),
            (new("sources", ComparisonReportMessages.SourcesBefore), static r => string.Join(" ", r.Entry?.References ?? []))) with
        {
            Label = ComparisonReportMessages.DifferencesLabel,
            IsDetail = true,
        };
    }

    private static IEnumerable<(Message Name, CaseDifference Difference)> Changed(ComparisonResult comparison)
    {
        IEnumerable<(Message Name, CaseDifference Difference)> Of(IEnumerable<ComparisonRow> rows) => rows.SelectMany(static row => row.Differences.Select(difference => (row.Variant.Title, difference)));
        return [.. Of([comparison.Base, .. comparison.Scenarios]), .. comparison.Grids.SelectMany(grid => Of(grid.Rows.OrderBy(static r => r.Differences.Count)).DistinctBy(static d => (d.Difference.Address, d.Difference.After)))];
    }

    // Values stand as the workbook has them, so a unit that counts otherwise in another language stays.
    private static object UnitOf(ParameterEntry? entry) => DisplayUnit.Of(entry?.Unit ?? string.Empty) is { Factor: 1 } unit ? unit : (object)entry!.Unit;

    private static ParameterEntry? EntryOf(ParameterCatalog catalog, CaseDifference difference) =>
        ParameterAddress.TryParse(difference.Address, out ParameterAddress? address, out _) ? catalog.Find(address!) : null;
}
