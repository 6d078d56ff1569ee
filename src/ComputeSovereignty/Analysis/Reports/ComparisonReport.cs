using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Tables;

using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Reports;

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
        ScenarioComparison? comparison,
        NodeAdvanceAnalysis? node,
        ExportControlMap? controls,
        Cases.CaseStudies studies,
        IReadOnlyList<StudyFact> provenance,
        DateTimeOffset time)
    {
        IReadOnlyList<string> sentences = [.. comparison?.Sentences ?? [], .. node?.Sentences ?? [], .. controls?.Sentences ?? []];
        StudySection[] sections =
        [
            .. comparison is null ? [] : Compared(comparison),
            .. node is null ? [] : new[] { NodeAdvance(node) },
            .. controls is null ? [] : ExportControlReport.Sections(controls),
            .. comparison is null ? [] : Differences(tables, comparison),
        ];
        HashSet<string> cited = [.. sections.Where(static s => s.Name == DifferencesName).SelectMany(static s => s.Rows).SelectMany(static r => $"{r[^1]}".Split(' '))];
        return new("comparison", "Comparison", subtitle, sentences.Count > 0 ? $"{sentences[0]}{Tally(comparison)}" : "Nothing was compared.", null, sections)
        {
            Findings = [.. sentences.Skip(1)],
            Sources = [.. studies.Sources.Where(s => cited.Contains(s.Id))],
            Provenance = provenance,
            Time = time,
        };
    }

    // How many scenarios and points of grids meet the target.
    private static string Tally(ScenarioComparison? comparison)
    {
        if (comparison is null)
        {
            return string.Empty;
        }

        string[] parts =
        [
            .. comparison.Scenarios.Count > 0 ? [Of(comparison.Scenarios, "scenarios")] : Array.Empty<string>(),
            .. comparison.Grids.Select(g => Of(g.Rows, comparison.Grids.Count > 1 ? $"points of {g.Grid.Name}" : "points of the grid")),
        ];
        return parts.Length > 0 ? $" {Wording.List(parts)} meet the target." : string.Empty;

        static string Of(IReadOnlyList<ComparisonRow> rows, string what) => $"{rows.Count(static r => r.Figures is { Met: true, Certified: true })} of {rows.Count} {what}";
    }

    private const string DifferencesName = "Differences";

    private static IEnumerable<StudySection> Compared(ScenarioComparison comparison)
    {
        if (comparison.Scenarios.Count > 0)
        {
            yield return FigureColumns.Section(
                "Scenarios",
                "The checkpoint in every scenario",
                ComparisonWords.Of(comparison.Scenarios).FirstOrDefault(string.Empty),
                [comparison.Base, .. comparison.Scenarios]) with
            {
                Chart = new(StudyChartKind.Column, $"Domestic share of {comparison.Base.Figures?.CheckpointYear} by scenario, against the target", "variant", ["share"]) { Limits = ["target"] },
            };
        }

        foreach ((int number, GridComparison grid) in comparison.Grids.Index())
        {
            string name = comparison.Grids.Count > 1 ? $"Grid{number + 1}" : "Grid";
            IReadOnlyList<HeatMapTable> maps = grid.Maps;
            foreach ((int map, HeatMapTable table) in maps.Index())
            {
                yield return Map(maps.Count > 1 ? $"{name}Map{map + 1}" : $"{name}Map", grid, table, map == 0) with { Label = $"{grid.Grid.Name}{(maps.Count > 1 ? $", map {map + 1}" : string.Empty)}" };
            }

            yield return FigureColumns.Points($"{name}Points", grid) with { Label = $"{grid.Grid.Name}, points" };
        }
    }

    private static StudySection Map(string name, GridComparison grid, HeatMapTable map, bool isFirst)
    {
        PlanFigures? any = grid.Rows.Select(static r => r.Figures).FirstOrDefault(static f => f is not null);
        string at = map.Title.Length > 0 ? $", at {map.Title}" : string.Empty;
        return new(
            name,
            $"{grid.Grid.Name}: share of {any?.CheckpointYear}{at}",
            isFirst ? string.Join(" ", GridWords.Of(grid)) : string.Empty,
            [
                new("row", Wording.Sentence(map.RowTitle)),
                .. map.Columns.Select((label, column) => new StudyColumn($"column{column + 1}", label.Length > 0 ? label : "Share", string.Empty, "0.0%")),
            ],
            [.. map.Rows.Select((label, row) => (IReadOnlyList<object?>)[label, .. map.Cells[row].Select(static c => (object?)c.Share)])])
        {
            Heat = new(map.ColumnTitle.Length > 0 ? Wording.Sentence(map.ColumnTitle) : "Share", any is null ? null : any.Target - 1e-6, [.. map.Cells.Select(static r => (IReadOnlyList<Message>)[.. r.Select(static c => c.Words)])]),
        };
    }

    private static StudySection NodeAdvance(NodeAdvanceAnalysis study) => StudySection.Of(
        "NodeAdvance",
        $"What a node advance to {study.Advance.Node.Id} from {study.Advance.From} brings on top of other worlds",
        study.Sentences[0],
        study.Rows,
        (new("world", "World"), static r => r.Background.Name),
        (new("shortfall", "Shortfall over all targets without it", "points", "0.00"), static r => 100 * r.Without?.WeightedShortfall),
        (new("gain", "Advance alone takes off", "points", "0.000"), static r => Rounded(r.Gain)),
        (new("helpedGain", "With all that helps it", "points", "0.000"), static r => Rounded(r.HelpedGain)),
        (new("interaction", "Of that due to the world", "points", "0.000"), static r => Rounded(r.Interaction)),
        (new("verdict", "Checkpoint without it") { IsVerdict = true }, static r => FigureColumns.Verdict(r.Without)),
        (new("verdictWith", "With it alone") { IsVerdict = true }, static r => FigureColumns.Verdict(r.With)),
        (new("verdictHelped", "With all that helps it") { IsVerdict = true }, static r => FigureColumns.Verdict(r.Helped)),
        (new("binding", "Binds first without it"), static r => r.Without?.BindingWords),
        (new("logicBinds", "Logic wafers bind"), static r => r.LogicBinds),
        (StudyColumn.InWords(), static r => r.Words)) with
    {
        // Bars that are nearly all nothing show less than the sentence above them.
        Chart = 4 * study.Rows.Count(static r => Rounded(r.Gain) > 0 || Rounded(r.HelpedGain) > 0) < study.Rows.Count ? null
            : new(StudyChartKind.Column, "Points of shortfall that the node advance takes off, by world", "world", ["gain", "helpedGain"]),
    };

    // What stages may move within their holding is no gain.
    private static double? Rounded(double? gain) => gain is { } value ? Math.Abs(value) < 1e-6 ? 0 : 100 * value : null;

    private static IEnumerable<StudySection> Differences(CaseTables tables, ScenarioComparison comparison)
    {
        ParameterCatalog catalog = new(tables);
        yield return StudySection.Of(
            DifferencesName,
            "What each variant changes, before and after",
            "Every figure of the case that differs, with its address; what several points of a grid change alike stands once, under the point that changes least.",
            Changed(comparison).Select(d => (d.Name, d.Difference, Entry: EntryOf(catalog, d.Difference))),
            (new("variant", "Variant"), static r => r.Name),
            (new("address", "Address"), static r => r.Difference.Address),
            (new("before", "Before"), static r => r.Difference.Before),
            (new("after", "After"), static r => r.Difference.After),
            (new("unit", "Unit"), static r => r.Entry?.Unit ?? string.Empty),
            (new("sources", "Sources of the figure before"), static r => string.Join(" ", r.Entry?.References ?? []))) with
        {
            IsDetail = true,
        };
    }

    private static IEnumerable<(string Name, CaseDifference Difference)> Changed(ScenarioComparison comparison)
    {
        IEnumerable<(string Name, CaseDifference Difference)> Of(IEnumerable<ComparisonRow> rows) => rows.SelectMany(static row => row.Differences.Select(difference => (row.Variant.Name, difference)));
        return [.. Of([comparison.Base, .. comparison.Scenarios]), .. comparison.Grids.SelectMany(grid => Of(grid.Rows.OrderBy(static r => r.Differences.Count)).DistinctBy(static d => (d.Difference.Address, d.Difference.After)))];
    }

    private static ParameterEntry? EntryOf(ParameterCatalog catalog, CaseDifference difference) =>
        ParameterAddress.TryParse(difference.Address, out ParameterAddress? address, out _) ? catalog.Find(address!) : null;
}
