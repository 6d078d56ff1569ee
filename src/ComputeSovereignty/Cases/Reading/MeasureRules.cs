using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Studies;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Messages;
using static ComputeSovereignty.Cases.Checks.CellPlaces;

namespace ComputeSovereignty.Cases.Reading;

/// <summary>Rules on tests and tasks: what they measure exists.</summary>
/// <param name="tables">The tables of the workbook, without changes.</param>
/// <param name="studies">What stands beside the case.</param>
/// <param name="horizon">The periods of the plan; null where they are not known.</param>
internal sealed class MeasureRules(CaseTables tables, CaseStudies studies, Horizon? horizon)
{
    private readonly HashSet<string> observed = [.. studies.Indicators.Select(static i => i.Indicator)];

    /// <summary>Checks all tests and tasks.</summary>
    /// <param name="tree">The scenarios.</param>
    internal IEnumerable<Finding> Of(ScenarioTree tree) =>
    [
        .. studies.HeuristicTests.SelectMany(t => Measure(t.Measure, Cell("HeuristicTests", t.Source, "Measure"))),
        .. studies.HeuristicTests.SelectMany(t => t.Threshold is { } threshold ? Measure(threshold, Cell("HeuristicTests", t.Source, "Value")) : []),
        .. studies.Roadmap.SelectMany(t => t.Tracks is { } tracked ? Measure(tracked, Cell("Roadmap", t.Source, "Tracks")) : []),
        .. from test in studies.HeuristicTests
           where test.Scenario.Length > 0 && !tree.Contains(test.Scenario)
           select Warning(Cell("HeuristicTests", test.Source, "Scenario"), RuleRowMessages.TestScenarioUnknown(new(test.Name)), new Name(test.Scenario), FindingMessages.OneOf(tree.Names), NearestName.Suggestion(test.Scenario, tree.Names)),
        .. from rule in studies.Heuristics
           where !studies.HeuristicTests.Any(t => t.Heuristic == rule.Id && t.Clause == TestClause.When)
           select Warning(rule.Source, RuleRowMessages.NoCondition(new(rule.Id))),
    ];

    private IEnumerable<Finding> Measure(MeasureName measure, SourceCell cell) => measure.Kind switch
    {
        MeasureKind.Figure => Figure(measure, cell),
        MeasureKind.Indicator => observed.Contains(measure.Name) ? [] : [Note(cell, RuleRowMessages.NeverObserved(new(measure.Name)))],
        _ => Result(measure, cell),
    };

    // Where a sheet may be left out, what it would hold is not measured.
    private IEnumerable<Finding> Figure(MeasureName measure, SourceCell cell)
    {
        if (WorkbookSchema.Find(measure.Address!.Sheet) is { IsOptional: true, IsAddressable: true } && tables.Find(measure.Address.Sheet) is null)
        {
            return [];
        }

        AddressMatch match = AddressMatch.Of(measure.Address, tables.Find);
        return match.Sheet is null ? [Error(cell, match.Problem, new Name(measure.Name), suggestion: match.Suggestion) with { LooksIn = measure.Address.Sheet }]
            : match.Cells.Count > 1 ? [Error(cell, RuleRowMessages.SeveralFigures, new Name(measure.Name))]
            : [];
    }

    private IEnumerable<Finding> Result(MeasureName measure, SourceCell cell)
    {
        if (!ResultNames.Plain.Contains(measure.Name))
        {
            if (ResultNames.ThingOf(measure.Name) is not { } of)
            {
                yield return Error(cell, RuleRowMessages.ResultUnknown(new(measure.Name)), new Name($"{measure}"), FindingMessages.OneOf(ResultNames.Forms), NearestName.Suggestion(measure.Name, ResultNames.Forms));
            }
            else if (Things(of.Sheet) is { Length: > 0 } known && !known.Contains(of.Thing))
            {
                yield return Error(cell, RuleRowMessages.ThingUnknown(new(of.Thing), new(of.Sheet)), new Name($"{measure}"), FindingMessages.OneOf(known), NearestName.Suggestion(of.Thing, known)) with { LooksIn = of.Sheet };
            }
        }

        if (measure.Year is { } year && horizon is not null && !horizon.CalendarYears.Contains(year))
        {
            yield return Error(cell, RuleRowMessages.YearOutside(Period.Of(year)), new Name($"{measure}"));
        }
    }

    // Imports are known by the category that export controls name.
    private string[] Things(string sheet)
    {
        if (tables.Find(sheet) is not { } table)
        {
            return [];
        }

        int column = sheet == "Imports" ? table.ColumnOf("Category") : -1;
        return [.. (column < 0 ? table.Keys : table.Rows.Select(r => r[column].Value.Text.Trim())).Where(static k => k.Length > 0).Distinct()];
    }

    // Tests have no key of their own: their row is found by its first cell.
    private SourceCell Cell(string name, SourceCell first, string column)
    {
        TableSheet sheet = tables.Find(name)!;
        int row = sheet.Rows.ToList().FindIndex(cells => cells[0].Source == first);
        return row < 0 ? first : sheet.Cell(row, sheet.ColumnOf(column)).Source;
    }
}
