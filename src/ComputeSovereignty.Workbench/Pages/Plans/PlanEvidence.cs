using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Tables;

namespace ComputeSovereignty.Workbench.Pages.Plans;

/// <summary>The sources behind the tables of a case, for the charts that rest on them.</summary>
/// <param name="reading">The case as it was read; null for a case made in code, which cites nothing.</param>
internal sealed class PlanEvidence(CaseReading? reading)
{
    /// <summary>Gets the sources that can be cited.</summary>
    internal IReadOnlyList<SourceReference> Sources => reading is null ? [] : [.. reading.Studies.Sources];

    /// <summary>Lists the sources that the rows of some sheets cite, each once, in order.</summary>
    /// <param name="sheets">The sheets.</param>
    internal IReadOnlyList<string> Of(params IReadOnlyList<string> sheets) => [.. sheets.SelectMany(sheet => Cited(sheet, static _ => true)).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Lists the sources of one row.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="key">The key of the row.</param>
    internal IReadOnlyList<string> OfRow(string sheet, string key) => [.. Cited(sheet, k => k == key).Distinct()];

    private IEnumerable<string> Cited(string name, Func<string, bool> which)
    {
        if (reading?.Tables.Find(name) is not { } sheet || sheet.ColumnOf("Source") is not (>= 0 and var column))
        {
            return [];
        }

        return sheet.Rows.Index()
            .Where(row => which(sheet.Keys[row.Index]))
            .SelectMany(row => row.Item[column].Value.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
