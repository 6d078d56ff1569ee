using ComputeSovereignty.Cases.Tables;
using OfficeOpenXml;
using OfficeOpenXml.DataValidation;
using OfficeOpenXml.DataValidation.Contracts;

namespace ComputeSovereignty.Workbooks.Cases;

/// <summary>Gives cells their lists, ranges and hints, as the schema has them. Excel asks back where a value is not allowed; the reader has the last word.</summary>
internal static class CellChoices
{
    private const int LongestTitle = 32;
    private const int LongestPrompt = 255;
    private const int LongestError = 225;

    /// <summary>Adds the rules of a sheet's cells.</summary>
    /// <param name="workbook">The workbook, all of whose sheets are written.</param>
    /// <param name="sheet">The table.</param>
    /// <param name="tables">All tables, for lists of keys.</param>
    internal static void Add(ExcelWorkbook workbook, TableSheet sheet, CaseTables tables)
    {
        if (WorkbookSchema.Find(sheet.Name) is not { } schema)
        {
            return;
        }

        ExcelWorksheet worksheet = workbook.Worksheets[sheet.Name];
        int rows = Math.Max(1, sheet.Rows.Count);
        for (int column = 0; column < sheet.Headers.Count; column++)
        {
            // In sheet Plan every row of the column is something else.
            int step = sheet.Name == WorkbookSchema.Plan && sheet.Headers[column].Name == "Value" ? 1 : rows;
            for (int row = 0; row < rows; row += step)
            {
                if (DataSheet.SchemaOf(sheet, schema, row, column) is { } meant)
                {
                    Rule(worksheet, ExcelCellBase.GetAddress(DataSheet.HeaderRow + 1 + row, column + 1, DataSheet.HeaderRow + row + step, column + 1), meant, tables);
                }
            }
        }
    }

    private static void Rule(ExcelWorksheet worksheet, string address, ColumnSchema meant, CaseTables tables)
    {
        IExcelDataValidation rule = meant switch
        {
            { Kind: ColumnKind.Truth } => Listed(worksheet, address, "\"TRUE,FALSE\""),
            { Choices.Count: > 0, Name: not "Objective" } => Listed(worksheet, address, $"\"{string.Join(',', meant.Choices)}\""),
            { Kind: ColumnKind.Reference, References: [var only] } when KeysOf(tables, only) is { } keys => Listed(worksheet, address, keys),
            { IsNumeric: true } when double.IsFinite(meant.Minimum) => Ranged(worksheet, address, meant),
            _ => worksheet.DataValidations.AddAnyValidation(address),
        };
        rule.AllowBlank = meant.Blank != BlankMeaning.Missing;
        rule.ErrorStyle = ExcelDataValidationWarningStyle.warning;
        rule.ShowErrorMessage = rule is not IExcelDataValidationAny;
        rule.ErrorTitle = Cut(meant.Header, LongestTitle);
        rule.Error = Cut($"Allowed: {meant.Allowed}.", LongestError);
        rule.ShowInputMessage = true;
        rule.PromptTitle = Cut(meant.Header, LongestTitle);
        string blank = !meant.BlankText.IsEmpty ? $" ({meant.BlankText})" : string.Empty;
        rule.Prompt = Cut($"{meant.Description} Allowed: {meant.Allowed}{blank}.", LongestPrompt);
    }

    private static IExcelDataValidationList Listed(ExcelWorksheet worksheet, string address, string formula)
    {
        IExcelDataValidationList list = worksheet.DataValidations.AddListValidation(address);
        list.Formula.ExcelFormula = formula;
        return list;
    }

    private static IExcelDataValidationDecimal Ranged(ExcelWorksheet worksheet, string address, ColumnSchema meant)
    {
        IExcelDataValidationDecimal range = worksheet.DataValidations.AddDecimalValidation(address);
        range.Operator = double.IsFinite(meant.Maximum) ? ExcelDataValidationOperator.between
            : meant.IsMinimumExcluded ? ExcelDataValidationOperator.greaterThan : ExcelDataValidationOperator.greaterThanOrEqual;
        range.Formula.Value = meant.Minimum;
        if (double.IsFinite(meant.Maximum))
        {
            range.Formula2.Value = meant.Maximum;
        }

        return range;
    }

    // The list covers the key column of the other table and grows with it.
    private static string? KeysOf(CaseTables tables, string sheet) =>
        tables.Find(sheet) is { Rows.Count: > 0 } table && WorkbookSchema.Find(sheet) is { Key: [var key, ..] } && table.ColumnOf(key.Name) is >= 0 and var column
            ? $"{sheet}!${TableCell.ColumnName(column + 1)}${DataSheet.HeaderRow + 1}:${TableCell.ColumnName(column + 1)}${DataSheet.HeaderRow + table.Rows.Count}"
            : null;

    private static string Cut(string text, int length) => text.Length <= length ? text : $"{text[..(length - 1)]}…";
}
