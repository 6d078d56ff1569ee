using System.Xml;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Workbooks.Cases.Books;
using ComputeSovereignty.Workbooks.Cases.Formulas;

namespace ComputeSovereignty.Workbooks.Cases;

/// <summary>Reads the table of every sheet of a workbook, wherever on the sheet it stands.</summary>
internal static class WorkbookReading
{
    /// <summary>The most rows of a table.</summary>
    internal const int MostRows = 100_000;

    /// <summary>The most columns of a table.</summary>
    internal const int MostColumns = 1_000;

    /// <summary>Reads a workbook that has passed the screen.</summary>
    /// <param name="name">The workbook, as the user named it.</param>
    /// <param name="content">The whole file.</param>
    /// <param name="stop">Ends the reading.</param>
    internal static CaseTables Read(string name, byte[] content, CancellationToken stop)
    {
        SourceCell place = new(name, string.Empty, string.Empty);
        try
        {
            return Read(name, BookReading.Read(content, stop), stop);
        }
        catch (BookLimitException limit)
        {
            return new(name, [], [new Finding(Severity.Error, place, limit.Words) { Suggestion = FileMessages.RemoveTheRest }]);
        }
        catch (Exception error) when (error is XmlException or InvalidDataException or IOException or ArgumentException or FormatException or OverflowException or NotSupportedException or InvalidOperationException)
        {
            return new(name, [], [new Finding(Severity.Error, place, FileMessages.Damaged) { Suggestion = FileMessages.LetExcelRepair }]);
        }
    }

    private static CaseTables Read(string name, Book book, CancellationToken stop)
    {
        SourceCell place = new(name, string.Empty, string.Empty);
        List<Finding> findings = [];
        if (book.IsStrict)
        {
            findings.Add(new(Severity.Note, place, FileMessages.StrictForm));
        }

        ComputedFormulas formulas = new(book, stop);
        List<TableSheet> sheets = [];
        List<string> plain = [];
        foreach (BookSheet sheet in book.Sheets.Where(static s => s.Name != WorkbookSchema.Guide))
        {
            if (Table(name, sheet, findings) is { } table)
            {
                if (sheet.Tables.Count == 0)
                {
                    plain.Add(sheet.Name);
                }

                if (new TableReading(name, book, sheet, table, formulas, findings).Read() is { } read)
                {
                    sheets.Add(read);
                }
            }
        }

        if (plain.Count > 0)
        {
            findings.Add(new(Severity.Note, place, TableMessages.PlainSheets) { Found = FindingMessages.OneOf(plain) });
        }

        return sheets.Count > 0 || findings.Any(static f => f.Severity == Severity.Error) ? new(name, sheets, findings)
            : new(name, [], [.. findings, new Finding(Severity.Error, place, FileMessages.NoSheets)]);
    }

    private static BookTable? Table(string name, BookSheet sheet, List<Finding> findings)
    {
        SourceCell place = new(name, sheet.Name, string.Empty);
        SheetSchema? schema = WorkbookSchema.Find(sheet.Name);
        bool known = schema is not null;
        BookTable? table = sheet.Tables.Count == 1 ? sheet.Tables[0] : sheet.Tables.Count == 0 && schema is not null ? PlainTable.Find(sheet, schema) : null;
        if (table is not null)
        {
            if (table.Range.Rows <= MostRows && table.Range.Columns <= MostColumns)
            {
                return table;
            }

            findings.Add(new(Severity.Error, place, TableMessages.TooLarge) { Found = Message.Verbatim($"{table.Range}"), Allowed = TableMessages.LargestTable(Figure.Count(MostRows), Figure.Count(MostColumns)) });
            return null;
        }

        Message suggestion = NearestName.Suggestion(sheet.Name, WorkbookSchema.Sheets.Select(static s => s.Name));
        findings.Add(sheet.Tables.Count > 1
            ? new(Severity.Error, place, TableMessages.SeveralTables) { Found = Message.Of(new Listing([.. sheet.Tables.Take(12).Select(static t => TableMessages.TableIn(new(t.Name), new($"{t.Range}")))], Joint.Comma)), Allowed = TableMessages.OneTable }
            : known ? new(Severity.Error, place, TableMessages.NoTable) { Allowed = TableMessages.OneTable, Suggestion = TableMessages.MakeATable }
            : new(Severity.Warning, place, FindingMessages.SheetUnknown(new(sheet.Name))) { Suggestion = suggestion });
        return null;
    }
}
