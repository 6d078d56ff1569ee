using ComputeSovereignty.Cases.Tables;

namespace ComputeSovereignty.Cases.Checks;

/// <summary>Tells which errors follow from others: what a wrong key or a missing column breaks elsewhere goes away with it.</summary>
internal static class Consequences
{
    /// <summary>Marks errors that follow from others, and tells them after those.</summary>
    /// <param name="findings">All findings.</param>
    /// <param name="tables">The tables.</param>
    /// <returns>The findings, in their order where none follows from another.</returns>
    internal static IReadOnlyList<Finding> Told(IEnumerable<Finding> findings, CaseTables tables)
    {
        Finding[] all = [.. findings];
        ILookup<string, Finding> causes = all.Where(f => IsOfNames(f, tables)).ToLookup(static f => f.Place.Sheet, StringComparer.Ordinal);
        Finding[] marked = [.. all.Select(f => f.Severity == Severity.Error && CauseOf(f, causes) is { } cause ? Following(f, cause) : f)];
        return marked.All(static f => f.Cause is null) ? marked : [.. marked.OrderBy(static f => f.Severity != Severity.Error ? 2 : f.Cause is null ? 0 : 1)];
    }

    // What may have been meant is guessed from what is left, so it is no help until the cause is fixed.
    private static Finding Following(Finding finding, SourceCell cause) => finding with
    {
        Cause = cause,
        Suggestion = ConsequenceMessages.Follows(new(cause.Cell.Length > 0 ? $"{cause.Sheet}!{cause.Cell}" : cause.Sheet)),
    };

    private static SourceCell? CauseOf(Finding finding, ILookup<string, Finding> causes) =>
        finding.LooksIn.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(sheet => causes[sheet]).FirstOrDefault()?.Place;

    // An error of a header, of a key, or of a whole sheet: something has not the name by which others know it.
    private static bool IsOfNames(Finding finding, CaseTables tables)
    {
        if (finding.Severity != Severity.Error || finding.LooksIn.Length > 0 || WorkbookSchema.Find(finding.Place.Sheet) is not { } schema)
        {
            return false;
        }

        if (finding.Place.Cell.Length == 0 || tables.Find(finding.Place.Sheet) is not { } sheet)
        {
            return true;
        }

        int[] keys = [.. schema.Key.Select(k => sheet.ColumnOf(k.Name)).Where(static c => c >= 0)];
        return sheet.Headers.Any(h => h.Cell.Source.Cell == finding.Place.Cell) || sheet.Rows.Any(row => keys.Any(k => row[k].Source.Cell == finding.Place.Cell));
    }
}
