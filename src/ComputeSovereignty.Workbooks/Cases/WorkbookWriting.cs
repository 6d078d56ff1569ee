using System.Buffers;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Workbooks.Sheets;
using OfficeOpenXml;

namespace ComputeSovereignty.Workbooks.Cases;

/// <summary>Writes a case as a workbook for people: a guide, then one sheet with one native table for each table of the case. The same case gives the same bytes.</summary>
internal static class WorkbookWriting
{
    private const int LongestText = 32_767;
    private const int LongestSheetName = 31;

    private static readonly SearchValues<char> NotInSheetNames = SearchValues.Create("[]:*?/\\");
    private static readonly DateTimeOffset Stamp = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Finds what a workbook cannot hold, though CSV files can.</summary>
    /// <param name="tables">The tables.</param>
    /// <returns>The first such thing, or null.</returns>
    internal static Finding? Obstacle(CaseTables tables)
    {
        foreach (TableSheet sheet in tables.Sheets)
        {
            if (sheet.Name.Length > LongestSheetName || sheet.Name.AsSpan().IndexOfAny(NotInSheetNames) >= 0)
            {
                return new(Severity.Error, sheet.Place, TableMessages.SheetName) { Found = Message.Verbatim(sheet.Name), Allowed = TableMessages.SheetNames(Figure.Count(LongestSheetName)) };
            }

            IGrouping<string, TableHeader>? doubled = sheet.Headers.GroupBy(static h => h.Cell.Value.Text.Trim(), StringComparer.OrdinalIgnoreCase).FirstOrDefault(static g => g.Count() > 1 || g.Key.Length == 0);
            if (doubled is not null)
            {
                return new(Severity.Error, doubled.Last().Cell.Source, TableMessages.HeadersDiffer) { Found = Message.Verbatim(doubled.Key) };
            }

            if (sheet.Headers.Select(static h => h.Cell).Concat(sheet.Rows.SelectMany(static r => r)).FirstOrDefault(static c => CellLetters.Forbidden(c.Value.Text) is not null) is { Source: not null } damaging && CellLetters.Forbidden(damaging.Value.Text) is { } code)
            {
                return new(Severity.Error, damaging.Source, TableMessages.CellControlCharacter(new(code))) { Suggestion = TableMessages.NoSuchCharacters };
            }

            if (sheet.Rows.SelectMany(static r => r).FirstOrDefault(static c => c.Value.Text.Length > LongestText) is { Source: not null } cell)
            {
                return new(Severity.Error, cell.Source, TableMessages.TextTooLong(Figure.Count(LongestText)));
            }
        }

        return null;
    }

    /// <summary>Writes the workbook.</summary>
    /// <param name="stream">Takes the file.</param>
    /// <param name="tables">The tables, which have passed <see cref="Obstacle"/>.</param>
    internal static void Write(Stream stream, CaseTables tables)
    {
        using ExcelPackage package = new();
        package.Workbook.Properties.Title = Setting(tables, "Name") is { Length: > 0 } name ? name : "Planning case";
        package.Workbook.Properties.Subject = "Input workbook of ComputeSovereignty";
        package.Workbook.Properties.Comments = Setting(tables, "Description");
        package.Workbook.Properties.Created = Stamp.UtcDateTime;
        package.Workbook.Properties.Modified = Stamp.UtcDateTime;
        ExcelWorksheet guide = package.Workbook.Worksheets.Add(WorkbookSchema.Guide);
        foreach (TableSheet sheet in tables.Sheets)
        {
            DataSheet.Add(package.Workbook, sheet);
        }

        foreach (TableSheet sheet in tables.Sheets)
        {
            CellChoices.Add(package.Workbook, sheet, tables);
        }

        GuideSheet.Fill(guide, tables);
        using MemoryStream stamped = new(package.GetAsByteArray());
        stream.Write(PackageBytes.WithTime(stamped, Stamp));
    }

    /// <summary>Gets the text of a setting; empty where there is none.</summary>
    /// <param name="tables">The tables.</param>
    /// <param name="name">The setting.</param>
    internal static string Setting(CaseTables tables, string name) =>
        tables.Find(WorkbookSchema.Plan) is { } plan && plan.RowOf(name) is >= 0 and var row ? plan.Cell(row, plan.ColumnOf("Value")).Value.Text : string.Empty;
}
