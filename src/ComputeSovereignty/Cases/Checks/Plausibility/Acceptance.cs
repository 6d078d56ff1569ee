using System.Text.RegularExpressions;
using ComputeSovereignty.Cases.Tables;

namespace ComputeSovereignty.Cases.Checks.Plausibility;

/// <summary>Tells whether a workbook accepts an unlikely figure: its row's <c>Note</c> says <c>accepted</c>, for the whole row or, after a colon, for the columns it names.</summary>
/// <remarks>A figure that a scenario sets is accepted by the note of that row of Scenarios, too.</remarks>
/// <param name="tables">The tables of the workbook.</param>
internal sealed partial class Acceptance(CaseTables tables)
{
    private readonly Lazy<HashSet<SourceCell>> accepted = new(() => Accepted(tables));

    /// <summary>Tells whether an oddity is accepted.</summary>
    /// <param name="oddity">The oddity.</param>
    internal bool Covers(Oddity oddity) =>
        Accepts(oddity.Sheet, oddity.Row, oddity.ColumnName)
        || (oddity.AlsoIn is { } also && Accepts(also.Sheet, also.Row, oddity.ColumnName))
        || AcceptsAsSet(oddity.Cell.Source);

    /// <summary>Tells whether a warning or a note of a cell is accepted by the <c>Note</c> of its row.</summary>
    /// <param name="finding">The finding; an error is never accepted.</param>
    internal bool Covers(Finding finding) => finding.Severity != Severity.Error && accepted.Value.Contains(finding.Place);

    // A case may have thousands of findings on thousands of rows.
    private static HashSet<SourceCell> Accepted(CaseTables tables) =>
    [
        .. from sheet in tables.Sheets
           let note = sheet.ColumnOf("Note")
           where note >= 0
           from row in Enumerable.Range(0, sheet.Rows.Count)
           where Word().IsMatch(sheet.Cell(row, note).Value.Text)
           from column in Enumerable.Range(0, sheet.Headers.Count)
           where Accepts(sheet, row, sheet.Headers[column].Name) && sheet.Cell(row, column).Source != sheet.Place
           select sheet.Cell(row, column).Source,
    ];

    /// <summary>Tells whether a note accepts a column.</summary>
    /// <param name="note">The note.</param>
    /// <param name="column">The column.</param>
    /// <param name="isColumn">Tells the names of columns from other words.</param>
    internal static bool Says(string note, string column, Func<string, bool> isColumn)
    {
        if (Word().Match(note) is not { Success: true } match)
        {
            return false;
        }

        string[] named = [.. match.Groups["columns"].Value.Split([',', '，', '、', ' '], StringSplitOptions.RemoveEmptyEntries).Where(isColumn)];
        return named.Length == 0 || named.Contains(column, StringComparer.OrdinalIgnoreCase);
    }

    private static bool Accepts(TableSheet sheet, int row, string column) =>
        Says(sheet.Cell(row, sheet.ColumnOf("Note")).Value.Text, column, name => sheet.Headers.Any(h => h.Name.Equals(name, StringComparison.OrdinalIgnoreCase)));

    private bool AcceptsAsSet(SourceCell source)
    {
        if (source.Sheet != "Scenarios" || tables.Find("Scenarios") is not { } scenarios)
        {
            return false;
        }

        int value = scenarios.ColumnOf("Value");
        int row = value < 0 ? -1 : scenarios.Rows.ToList().FindIndex(cells => cells[value].Source == source);
        return row >= 0 && Word().IsMatch(scenarios.Cell(row, scenarios.ColumnOf("Note")).Value.Text);
    }

    [GeneratedRegex(@"(?<!\bnot )\baccepted\b(\s*[:：](?<columns>[^.;。；]*))?|已接受([:：](?<columns>[^.;。；]*))?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
