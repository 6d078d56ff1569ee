using System.Diagnostics.CodeAnalysis;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Tables;
using OfficeOpenXml;
using OfficeOpenXml.Table;

namespace ComputeSovereignty.Workbooks.Cases;

/// <summary>Reads the table of every sheet of a workbook, wherever on the sheet it stands.</summary>
internal static class WorkbookReading
{
    private const int MostRows = 100_000;
    private const int MostColumns = 1_000;

    /// <summary>Reads a workbook that has passed the screen.</summary>
    /// <param name="name">The workbook, as the user named it.</param>
    /// <param name="content">The whole file.</param>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "The spreadsheet library throws whatever a damaged file provokes, down to plain Exception.")]
    internal static CaseTables Read(string name, byte[] content)
    {
        try
        {
            using ExcelPackage package = new(new MemoryStream(content, writable: false));
            FormulaValues formulas = new(content);
            List<Finding> findings = [];
            List<TableSheet> sheets = [];
            foreach (ExcelWorksheet worksheet in package.Workbook.Worksheets.Where(static w => w.Name != WorkbookSchema.Guide))
            {
                if (Table(name, worksheet, findings) is { } table)
                {
                    sheets.Add(new TableReading(name, worksheet, table, formulas, package.Workbook.Date1904).Read(findings));
                }
            }

            return sheets.Count > 0 || findings.Count > 0 ? new(name, sheets, findings)
                : new(name, [], [new Finding(Severity.Error, new(name, string.Empty, string.Empty), "The workbook has no sheets.")]);
        }
        catch (Exception)
        {
            return new(name, [], [new Finding(Severity.Error, new(name, string.Empty, string.Empty), "The workbook is damaged.") { Suggestion = "Open it in Excel, let Excel repair it, and save it again." }]);
        }
    }

    private static ExcelTable? Table(string name, ExcelWorksheet worksheet, List<Finding> findings)
    {
        SourceCell place = new(name, worksheet.Name, string.Empty);
        bool known = WorkbookSchema.Find(worksheet.Name) is not null;
        if (worksheet.Tables.Count == 1)
        {
            ExcelAddressBase range = worksheet.Tables[0].Address;
            if (range.Rows <= MostRows && range.Columns <= MostColumns)
            {
                return worksheet.Tables[0];
            }

            findings.Add(new(Severity.Error, place, "The table is too large.") { Found = range.Address, Allowed = $"{MostRows} rows and {MostColumns} columns" });
            return null;
        }

        string suggestion = NearestName.Of(worksheet.Name, WorkbookSchema.Sheets.Select(static s => s.Name)) is { } near ? $"Did you mean \"{near}\"?" : string.Empty;
        findings.Add(worksheet.Tables.Count > 1
            ? new(Severity.Error, place, "The sheet holds more than one table.") { Found = string.Join(", ", worksheet.Tables.Select(static t => $"{t.Name} in {t.Address.Address}")), Allowed = "exactly one table" }
            : known ? new(Severity.Error, place, "The sheet holds no Excel table.") { Allowed = "exactly one table", Suggestion = "Select the cells with their headers and press Ctrl+T." }
            : new(Severity.Warning, place, $"Sheet {worksheet.Name} is unknown and not read.") { Suggestion = suggestion });
        return null;
    }
}
