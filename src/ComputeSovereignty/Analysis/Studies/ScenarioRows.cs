using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Tables;

namespace ComputeSovereignty.Analysis.Studies;

/// <summary>A scenario to be written into a case.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Parent">The scenario whose changes come first; empty for none.</param>
/// <param name="Changes">What it changes, each with a note; empty for none.</param>
public sealed record WrittenScenario(string Name, string Parent, IReadOnlyList<(ParameterChange Change, string Note)> Changes);

/// <summary>Writes scenarios into a copy of a case: rows at the end of sheet Scenarios.</summary>
public static class ScenarioRows
{
    private const string Sheet = "Scenarios";

    /// <summary>Tells whether a case has a scenario already.</summary>
    /// <param name="tables">The case as it stands.</param>
    /// <param name="name">The scenario.</param>
    public static bool Exists(CaseTables tables, string name) =>
        tables.Find(Sheet) is { } sheet && Enumerable.Range(0, sheet.Rows.Count).Any(row => sheet.Cell(row, sheet.ColumnOf("Scenario")).Value.Text == name);

    /// <summary>Appends scenarios.</summary>
    /// <param name="tables">The case as it stands.</param>
    /// <param name="scenarios">The scenarios, of names not yet used.</param>
    /// <exception cref="ArgumentException">The case has no sheet of scenarios.</exception>
    public static CaseTables Append(CaseTables tables, IEnumerable<WrittenScenario> scenarios)
    {
        TableSheet sheet = tables.Find(Sheet) ?? throw new ArgumentException("The case has no sheet Scenarios.", nameof(tables));
        IEnumerable<TableCell[]> added = from scenario in scenarios
                                         from change in scenario.Changes
                                         select Row(sheet, scenario, change.Change, change.Note);
        return tables.With(new TableSheet(sheet.Name, sheet.Place, sheet.Headers.Select(static h => h.Cell), [.. sheet.Rows.Select(static r => r.ToArray()), .. added]));
    }

    private static TableCell[] Row(TableSheet sheet, WrittenScenario scenario, ParameterChange change, string note) =>
    [
        .. sheet.Headers.Select(header => new TableCell(
            header.Name switch
            {
                "Scenario" => CellValue.OfText(scenario.Name),
                "Parent" => CellValue.OfText(scenario.Parent),
                "Parameter" => CellValue.OfText($"{change.Address}"),
                "Operation" => CellValue.OfText($"{change.Operation}"),
                "Value" => change.Value,
                "Note" => CellValue.OfText(note),
                _ => CellValue.Blank,
            },
            SourceCell.None)),
    ];
}
