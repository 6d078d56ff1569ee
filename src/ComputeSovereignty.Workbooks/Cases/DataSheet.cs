using System.Drawing;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Tables;
using OfficeOpenXml;
using OfficeOpenXml.Style;
using OfficeOpenXml.Table;

namespace ComputeSovereignty.Workbooks.Cases;

/// <summary>Writes one table on a sheet of its own: a title, what a row is, then the native table with frozen headers.</summary>
internal static class DataSheet
{
    /// <summary>The row of the headers; the title block stands above.</summary>
    internal const int HeaderRow = 4;

    private const double NarrowestColumn = 8;
    private const double WidestColumn = 56;

    /// <summary>Adds the sheet.</summary>
    /// <param name="workbook">The workbook.</param>
    /// <param name="sheet">The table.</param>
    internal static void Add(ExcelWorkbook workbook, TableSheet sheet)
    {
        SheetSchema? schema = WorkbookSchema.Find(sheet.Name);
        ExcelWorksheet worksheet = workbook.Worksheets.Add(sheet.Name);
        worksheet.View.ShowGridLines = false;
        WorkbookLook.Title(worksheet.Cells[1, 1], sheet.Name);
        WorkbookLook.Quiet(worksheet.Cells[2, 1], schema is null ? "Not read by the planner." : $"One row is {schema.RowIs}.");
        WorkbookLook.LinkTo(worksheet.Cells[3, 1], WorkbookSchema.Guide, "← Guide");
        int lines = 1;
        for (int column = 0; column < sheet.Headers.Count; column++)
        {
            lines = Math.Max(lines, WriteColumn(worksheet, sheet, schema, column));
        }

        for (int row = 0; row < sheet.Rows.Count; row++)
        {
            WorkbookLook.FitHeight(worksheet, HeaderRow + 1 + row, sheet.Headers.Count);
        }

        int last = HeaderRow + Math.Max(1, sheet.Rows.Count);
        WorkbookLook.Header(worksheet.Cells[HeaderRow, 1, HeaderRow, sheet.Headers.Count]);
        worksheet.Row(HeaderRow - 1).Height = 22;
        worksheet.Row(HeaderRow).Height = 4 + (15 * lines);
        WorkbookLook.Ruled(worksheet.Cells[HeaderRow + 1, 1, last, sheet.Headers.Count]);
        ExcelTable table = worksheet.Tables.Add(worksheet.Cells[HeaderRow, 1, last, sheet.Headers.Count], TableName(workbook, sheet.Name));
        table.TableStyle = TableStyles.None;
        worksheet.View.FreezePanes(HeaderRow + 1, 1 + Math.Max(1, sheet.Headers.TakeWhile(h => schema?.Find(h.Name) is { IsKey: true }).Count()));
        MarkFormulas(worksheet, last, sheet.Headers.Count);
        WorkbookLook.Print(worksheet, HeaderRow);
    }

    /// <summary>Finds what a cell must be.</summary>
    /// <param name="sheet">The table.</param>
    /// <param name="schema">Its schema, if it has one.</param>
    /// <param name="row">The zero-based row.</param>
    /// <param name="column">The zero-based column.</param>
    internal static ColumnSchema? SchemaOf(TableSheet sheet, SheetSchema? schema, int row, int column) =>
        schema is null ? null
        : row < sheet.Rows.Count ? WorkbookSchema.CellOf(schema, sheet.Keys[row], sheet.Headers[column].Name)
        : schema.Find(sheet.Headers[column].Name);

    private static int WriteColumn(ExcelWorksheet worksheet, TableSheet sheet, SheetSchema? schema, int column)
    {
        string header = sheet.Headers[column].Cell.Value.Text.Trim();
        worksheet.Cells[HeaderRow, column + 1].Value = header;
        double longest = 0;
        for (int row = 0; row < Math.Max(1, sheet.Rows.Count); row++)
        {
            ExcelRange cell = worksheet.Cells[HeaderRow + 1 + row, column + 1];
            CellValue value = row < sheet.Rows.Count ? sheet.Rows[row][column].Value : CellValue.Blank;
            ColumnSchema? meant = SchemaOf(sheet, schema, row, column);
            WriteCell(cell, value, meant);
            Colour(cell, meant);
            longest = Math.Max(longest, cell.Value is double ? cell.Style.Numberformat.Format.Contains(',', StringComparison.Ordinal) ? value.Text.Length * 1.25 : value.Text.Length : value.Text.Length);
        }

        // The button of the filter takes the width of three letters.
        double word = header.Split(' ').Max(static w => w.Length);
        double width = Math.Clamp(Math.Max(longest + 2, (1.1 * word) + 3), NarrowestColumn, WidestColumn);
        worksheet.Column(column + 1).Width = width;
        return (int)Math.Ceiling((header.Length + 3) / width);
    }

    private static void WriteCell(ExcelRange cell, CellValue value, ColumnSchema? meant)
    {
        bool text = meant is null || !(meant.IsNumeric || meant.Kind is ColumnKind.Month or ColumnKind.Truth or ColumnKind.Any);
        if (value.Kind == CellKind.Number && (!text || meant is null))
        {
            cell.Value = value.Number;
            cell.Style.Numberformat.Format = NumberText.FormatOf(value, meant?.Kind == ColumnKind.Whole);
            return;
        }

        if (value.Kind == CellKind.Truth && (!text || meant is null))
        {
            cell.Value = value.Number != 0;
            Left(cell);
            return;
        }

        if (meant?.Kind is ColumnKind.Month or ColumnKind.Any && !value.IsBlank && value.Kind == CellKind.Text && MonthDate.TryParse(value.Text, out MonthDate month) && month.Years >= 1901)
        {
            cell.Value = new DateTime((int)(month.Months / 12), 1 + (int)(month.Months % 12), 1).ToOADate();
            cell.Style.Numberformat.Format = NumberText.MonthFormat;
            Left(cell);
            return;
        }

        cell.Value = value.IsBlank ? null : value.Text;
        cell.Style.WrapText = value.Text.Length > WidestColumn;
        if (!value.IsBlank && meant is not { IsKey: true })
        {
            Left(cell);
        }

        cell.Style.QuotePrefix = value.Text.Length > 0 && value.Text[0] is '=' or '+' or '-' or '@' or '\'' or '\t';
        cell.Style.Numberformat.Format = meant?.Kind == ColumnKind.Month ? NumberText.MonthFormat : text && meant is not null ? NumberText.TextFormat : "General";
    }

    // A number to the left must not touch the text.
    private static void Left(ExcelRange cell)
    {
        cell.Style.HorizontalAlignment = ExcelHorizontalAlignment.Left;
        cell.Style.Indent = 1;
    }

    private static void Colour(ExcelRange cell, ColumnSchema? meant)
    {
        if (meant is { IsKey: true })
        {
            cell.Style.Font.Bold = true;
        }

        if (meant is null || meant.IsOptional)
        {
            cell.Style.Font.Color.SetColor(WorkbookLook.Muted);
        }
        else if (meant.Kind is ColumnKind.Reference or ColumnKind.Address)
        {
            WorkbookLook.Ground(cell, WorkbookLook.ReferenceGround);
        }
        else if (!meant.IsKey)
        {
            WorkbookLook.Ground(cell, WorkbookLook.InputGround);
        }
    }

    // Whoever replaces a figure by a formula sees it marked at once.
    private static void MarkFormulas(ExcelWorksheet worksheet, int last, int columns)
    {
        var mark = worksheet.ConditionalFormatting.AddExpression(new ExcelAddress(HeaderRow + 1, 1, last, columns));
        mark.Formula = $"_xlfn.ISFORMULA(A{HeaderRow + 1})";
        mark.Style.Fill.PatternType = ExcelFillStyle.Solid;
        mark.Style.Fill.BackgroundColor.Color = WorkbookLook.FormulaGround;
        mark.Style.Font.Color.Color = Color.Black;
    }

    private static string TableName(ExcelWorkbook workbook, string sheet)
    {
        string name = string.Concat(sheet.Select(static c => char.IsAsciiLetterOrDigit(c) ? c : '_'));
        bool plain = WorkbookSchema.Find(sheet) is not null;
        string wanted = plain ? name : $"Table_{name}";
        HashSet<string> taken = [.. workbook.Worksheets.SelectMany(static w => w.Tables).Select(static t => t.Name.ToUpperInvariant())];
        return taken.Contains(wanted.ToUpperInvariant()) ? $"{wanted}_{taken.Count}" : wanted;
    }
}
