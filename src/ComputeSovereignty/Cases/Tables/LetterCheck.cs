using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cases.Tables;

/// <summary>Tells unseen letters at the cells that have them, once, and goes on as if they were not there.</summary>
internal static class LetterCheck
{
    /// <summary>Checks all cells.</summary>
    /// <param name="tables">The tables as they were read.</param>
    /// <returns>The tables without unseen letters, and with a finding for every cell that has one.</returns>
    internal static CaseTables Of(CaseTables tables)
    {
        List<Finding> findings = [];
        Lazy<HashSet<string>> names = new(() => [.. tables.Sheets.SelectMany(static s => s.Rows).SelectMany(static r => r).Where(static c => c.Value.Kind == CellKind.Text && c.Value.Text.Length < 100).Select(static c => c.Value.Text.Trim())]);
        TableSheet[] sheets = [.. tables.Sheets.Select(s => Checked(s, findings, names))];
        return findings.Count == 0 ? tables : new(tables.File, sheets, [.. tables.Findings, .. findings]);
    }

    private static TableSheet Checked(TableSheet sheet, List<Finding> findings, Lazy<HashSet<string>> names)
    {
        SheetSchema? schema = WorkbookSchema.Find(sheet.Name);
        int before = findings.Count;
        TableCell[] headers = [.. sheet.Headers.Select(h => Clean(h.Cell, CellMessages.TheHeader, isName: true, findings, names))];
        List<TableCell[]> rows = [];
        for (int row = 0; row < sheet.Rows.Count; row++)
        {
            rows.Add([.. sheet.Rows[row]]);
            for (int column = 0; column < sheet.Headers.Count; column++)
            {
                if (rows[row][column].Value is { Kind: CellKind.Text } value && NeedsLook(value.Text))
                {
                    string name = sheet.Headers[column].Name;
                    ColumnKind? kind = (schema is null ? null : WorkbookSchema.CellOf(schema, sheet.Keys[row], name))?.Kind;
                    bool isName = kind is ColumnKind.Key or ColumnKind.Reference or ColumnKind.Choice or ColumnKind.Address or ColumnKind.Sources or ColumnKind.Month or ColumnKind.Truth or ColumnKind.Any;
                    rows[row][column] = Clean(rows[row][column], name.Length > 0 ? new Name(name) : CellMessages.TheCell, isName, findings, names);
                }
            }
        }

        return findings.Count == before ? sheet : new(sheet.Name, sheet.Place, headers, rows);
    }

    private static TableCell Clean(TableCell cell, IArgument subject, bool isName, List<Finding> findings, Lazy<HashSet<string>> names)
    {
        string text = cell.Value.Text;
        if (cell.Value.Kind != CellKind.Text || !NeedsLook(text))
        {
            return cell;
        }

        Message? told = CellLetters.Forbidden(text) is { } forbidden ? CellMessages.ControlCharacter(subject, new(forbidden))
            : isName && CellLetters.Invisible(text.Trim()) is { } unseen ? CellMessages.InvisibleCharacter(subject, new(CellLetters.Code(unseen)), LetterMessages.Of(unseen))
            : null;
        if (told is null)
        {
            return cell;
        }

        // A blank of another kind stands for a plain one, or for nothing: whichever is a name elsewhere.
        string clean = CellLetters.Cleaned(text);
        string joined = clean.Replace(" ", string.Empty, StringComparison.Ordinal);
        clean = isName && !names.Value.Contains(clean) && names.Value.Contains(joined) ? joined : clean;
        findings.Add(new(Severity.Error, cell.Source, told) { Found = Message.Verbatim(CellLetters.Shown(Short(text))), Suggestion = clean.Length is > 0 and <= 60 ? FindingMessages.Write(new(clean)) : CellMessages.WriteAgain });
        return new(CellValue.OfText(clean), cell.Source);
    }

    private static string Short(string text) => text.Length <= 60 ? text : $"{text[..60]}…";

    // Nearly every cell holds plain letters only.
    private static bool NeedsLook(string text) => text.AsSpan().ContainsAnyExceptInRange(' ', '~');
}
