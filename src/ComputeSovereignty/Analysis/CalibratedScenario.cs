using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Tables;

namespace ComputeSovereignty.Analysis;

/// <summary>Writes a calibration into a case as a scenario, and changes nothing else of it.</summary>
public static class CalibratedScenario
{
    private const string Sheet = "Scenarios";

    /// <summary>Tells whether a case has a scenario of a name.</summary>
    /// <param name="tables">The case.</param>
    /// <param name="name">The scenario.</param>
    public static bool Exists(CaseTables tables, string name) =>
        tables.Find(Sheet) is { } sheet && Enumerable.Range(0, sheet.Rows.Count).Any(row => sheet.Cell(row, sheet.ColumnOf("Scenario")).Value.Text == name);

    /// <summary>Appends the scenario.</summary>
    /// <param name="tables">The case as it stands.</param>
    /// <param name="name">The scenario's name, not yet used.</param>
    /// <param name="fits">The calibrated nodes.</param>
    /// <exception cref="ArgumentException">The case has no sheet of scenarios.</exception>
    public static CaseTables Append(CaseTables tables, string name, IReadOnlyList<NodeCalibration> fits)
    {
        TableSheet sheet = tables.Find(Sheet) ?? throw new ArgumentException("The case has no sheet Scenarios.", nameof(tables));
        IEnumerable<TableCell[]> added = fits.SelectMany(fit => fit.Changes.Select((change, index) => Row(sheet, name, change, index == 0 ? fit.Words[0] : string.Empty)));
        return tables.With(new TableSheet(sheet.Name, sheet.Place, sheet.Headers.Select(static h => h.Cell), [.. sheet.Rows.Select(static r => r.ToArray()), .. added]));
    }

    private static TableCell[] Row(TableSheet sheet, string name, KeyValuePair<string, string> change, string note) =>
    [
        .. sheet.Headers.Select(header => new TableCell(
            header.Name switch
            {
                "Scenario" => CellValue.OfText(name),
                "Parameter" => CellValue.OfText(change.Key),
                "Operation" => CellValue.OfText("Set"),
                "Value" => CellValue.Interpret(change.Value),
                "Note" when note.Length > 0 => CellValue.OfText(note),
                _ => CellValue.Blank,
            },
            SourceCell.None)),
    ];
}
