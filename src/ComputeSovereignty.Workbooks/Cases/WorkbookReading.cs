using System.Xml;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Tables;
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
            return new(name, [], [new Finding(Severity.Error, place, limit.Message) { Suggestion = "Remove what is no input table, or save the tables alone in a new workbook." }]);
        }
        catch (Exception error) when (error is XmlException or InvalidDataException or IOException or ArgumentException or FormatException or OverflowException or NotSupportedException or InvalidOperationException)
        {
            return new(name, [], [new Finding(Severity.Error, place, "The workbook is damaged.") { Suggestion = "Open it in Excel, let Excel repair it, and save it again." }]);
        }
    }

    private static CaseTables Read(string name, Book book, CancellationToken stop)
    {
        SourceCell place = new(name, string.Empty, string.Empty);
        List<Finding> findings = [];
        if (book.IsStrict)
        {
            findings.Add(new(Severity.Note, place, "The workbook is in the Strict form of Open XML, which many programs cannot read: save it as Excel Workbook (.xlsx), not as Strict Open XML Spreadsheet."));
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
            findings.Add(new(Severity.Note, place, "Sheets without an Excel table are read from their row of headers down.") { Found = string.Join(", ", plain) });
        }

        return sheets.Count > 0 || findings.Any(static f => f.Severity == Severity.Error) ? new(name, sheets, findings)
            : new(name, [], [.. findings, new Finding(Severity.Error, place, "The workbook has no sheets.")]);
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

            findings.Add(new(Severity.Error, place, "The table is too large.") { Found = $"{table.Range}", Allowed = $"{MostRows} rows and {MostColumns} columns" });
            return null;
        }

        string suggestion = NearestName.Of(sheet.Name, WorkbookSchema.Sheets.Select(static s => s.Name)) is { } near ? $"Did you mean \"{near}\"?" : string.Empty;
        findings.Add(sheet.Tables.Count > 1
            ? new(Severity.Error, place, "The sheet holds more than one table.") { Found = string.Join(", ", sheet.Tables.Take(12).Select(static t => $"{t.Name} in {t.Range}")), Allowed = "exactly one table" }
            : known ? new(Severity.Error, place, "The sheet holds no Excel table.") { Allowed = "exactly one table", Suggestion = "Select the cells with their headers and press Ctrl+T." }
            : new(Severity.Warning, place, $"Sheet {sheet.Name} is unknown and not read.") { Suggestion = suggestion });
        return null;
    }
}
