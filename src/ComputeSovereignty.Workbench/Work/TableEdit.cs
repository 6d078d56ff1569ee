using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Reading;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Workbench.Text;

namespace ComputeSovereignty.Workbench.Work;

/// <summary>Changes tables by hand: a cell, a row more, a row less. What a cell may hold is the reader's to say.</summary>
internal static class TableEdit
{
    private const int LongestText = 4_000;

    /// <summary>Puts a text into a cell.</summary>
    /// <param name="tables">The tables.</param>
    /// <param name="sheet">The sheet.</param>
    /// <param name="row">The zero-based row.</param>
    /// <param name="column">The zero-based column.</param>
    /// <param name="text">The text as it was typed; nothing for a blank cell.</param>
    /// <param name="style">How whoever typed it writes numbers.</param>
    /// <returns>The changed tables, or none with what the reader says against the text.</returns>
    internal static (CaseTables? Tables, IReadOnlyList<Finding> Findings) Cell(CaseTables tables, TableSheet sheet, int row, int column, string text, NumberStyle style)
    {
        TableCell before = sheet.Rows[row][column];
        if (text.Length > LongestText)
        {
            return (null, [new(Severity.Error, before.Source, FindingMessages.TextTooLong) { Found = FindingMessages.Characters(Figure.Count(text.Length)), Allowed = FindingMessages.AtMost(Figure.Count(LongestText)) }]);
        }

        (CellValue value, Message problem) = TypedValue.Of(SchemaOf(sheet, row, column), text.Trim(), style);
        if (!problem.IsEmpty)
        {
            return (null, [new(Severity.Error, before.Source, problem) { Found = Message.Verbatim(text.Trim()) }]);
        }

        TableCell after = before with { Value = value };
        TableCell[][] rows = [.. sheet.Rows.Select(static r => r.ToArray())];
        rows[row][column] = after;
        CaseTables changed = With(tables, sheet, rows);
        Finding[] against = [.. CaseReader.Read(changed).Errors.Where(f => f.Place.Sheet == sheet.Name && f.Place.Cell == before.Source.Cell)];
        return against.Length > 0 ? (null, against) : (changed, []);
    }

    /// <summary>Repeats a row below itself; a key that names it is made another one.</summary>
    /// <param name="tables">The tables.</param>
    /// <param name="sheet">The sheet.</param>
    /// <param name="row">The zero-based row.</param>
    internal static CaseTables Repeat(CaseTables tables, TableSheet sheet, int row)
    {
        TableCell[] copy = [.. sheet.Rows[row]];
        if (WorkbookSchema.Find(sheet.Name)?.Key is [.., var key] && key.Kind == ColumnKind.Key && sheet.ColumnOf(key.Name) is >= 0 and var column)
        {
            copy[column] = copy[column] with { Value = CellValue.OfText($"{copy[column].Value.Text}-copy") };
        }

        List<TableCell[]> rows = [.. sheet.Rows.Select(static r => r.ToArray())];
        rows.Insert(row + 1, copy);
        return With(tables, sheet, rows);
    }

    /// <summary>Takes a row away.</summary>
    /// <param name="tables">The tables.</param>
    /// <param name="sheet">The sheet.</param>
    /// <param name="row">The zero-based row.</param>
    internal static CaseTables Remove(CaseTables tables, TableSheet sheet, int row) =>
        With(tables, sheet, [.. sheet.Rows.Where((_, index) => index != row).Select(static r => r.ToArray())]);

    /// <summary>Finds what a cell must be: the schema of its column, or of the setting that its row is.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="row">The zero-based row.</param>
    /// <param name="column">The zero-based column.</param>
    internal static ColumnSchema? SchemaOf(TableSheet sheet, int row, int column) => WorkbookSchema.Find(sheet.Name) is { } schema
        ? WorkbookSchema.CellOf(schema, sheet.Keys[row], sheet.Headers[column].Name) ?? schema.Find(sheet.Headers[column].Name)
        : null;

    private static CaseTables With(CaseTables tables, TableSheet sheet, IEnumerable<TableCell[]> rows)
    {
        TableSheet changed = new(sheet.Name, sheet.Place, sheet.Headers.Select(static h => h.Cell), rows);
        return new(tables.File, tables.Sheets.Select(s => s.Name == sheet.Name ? changed : s), tables.Findings);
    }
}
