using System.Drawing;
using ComputeSovereignty.Workbooks.Sheets;
using OfficeOpenXml;
using OfficeOpenXml.Style;

namespace ComputeSovereignty.Workbooks.Cases;

/// <summary>How an input workbook looks: colours, and the styles of its parts.</summary>
internal static class WorkbookLook
{
    internal static readonly Color Muted = CellStyles.Rgb(Palette.Muted);
    internal static readonly Color InputGround = CellStyles.Rgb("FFF8E1");
    internal static readonly Color ReferenceGround = CellStyles.Rgb("E3F2FD");
    internal static readonly Color FormulaGround = CellStyles.Rgb("ECEFF1");

    private static readonly Color Ink = CellStyles.Rgb(Palette.Ink);
    private static readonly Color Link = CellStyles.Rgb(Palette.Link);
    private static readonly Color Rule = CellStyles.Rgb(Palette.Rule);

    internal static void Title(ExcelRange cell, string text)
    {
        cell.Value = text;
        cell.Style.Font.Size = 16;
        cell.Style.Font.Bold = true;
        cell.Style.Font.Color.SetColor(Ink);
    }

    internal static void Heading(ExcelRange cell, string text)
    {
        cell.Value = text;
        cell.Style.Font.Size = 12;
        cell.Style.Font.Bold = true;
        cell.Style.Font.Color.SetColor(Ink);
    }

    internal static void Quiet(ExcelRange cell, string text)
    {
        cell.Value = text;
        cell.Style.Font.Color.SetColor(Muted);
    }

    internal static void LinkTo(ExcelRange cell, string sheet, string text)
    {
        cell.Hyperlink = new ExcelHyperLink($"'{sheet}'!A1", text);
        cell.Value = text;
        cell.Style.Font.UnderLine = true;
        cell.Style.Font.Color.SetColor(Link);
    }

    internal static void Header(ExcelRange cells)
    {
        cells.Style.Font.Bold = true;
        cells.Style.Font.Color.SetColor(Color.White);
        cells.Style.WrapText = true;
        cells.Style.VerticalAlignment = ExcelVerticalAlignment.Center;
        Ground(cells, Ink);
    }

    internal static void Ground(ExcelRange cells, Color colour)
    {
        cells.Style.Fill.PatternType = ExcelFillStyle.Solid;
        cells.Style.Fill.BackgroundColor.SetColor(colour);
    }

    internal static void Ruled(ExcelRange cells)
    {
        cells.Style.Border.Bottom.Style = ExcelBorderStyle.Hair;
        cells.Style.Border.Bottom.Color.SetColor(Rule);
        cells.Style.VerticalAlignment = ExcelVerticalAlignment.Top;
    }

    /// <summary>Makes a row as high as its wrapped texts need; what opens the file does not do so by itself.</summary>
    internal static void FitHeight(ExcelWorksheet sheet, int row, int columns)
    {
        double lines = 1;
        for (int column = 1; column <= columns; column++)
        {
            ExcelRange cell = sheet.Cells[row, column];
            if (cell.Style.WrapText && cell.Value is string text)
            {
                lines = Math.Max(lines, text.Split('\n').Sum(part => Math.Max(1, Math.Ceiling(1.1 * part.Length / sheet.Column(column).Width))));
            }
        }

        sheet.Row(row).Height = 15 * lines;
    }

    /// <summary>Sets paper, scale, repeated headers and footer.</summary>
    internal static void Print(ExcelWorksheet sheet, int headerRow)
    {
        ExcelPrinterSettings printer = sheet.PrinterSettings;
        printer.PaperSize = ePaperSize.A4;
        printer.Orientation = eOrientation.Landscape;
        printer.FitToPage = true;
        printer.FitToWidth = 1;
        printer.FitToHeight = 0;
        printer.LeftMargin = printer.RightMargin = 0.4m;
        printer.TopMargin = 0.5m;
        printer.BottomMargin = 0.6m;
        if (headerRow > 0)
        {
            printer.RepeatRows = new ExcelAddress($"${headerRow}:${headerRow}");
        }

        sheet.HeaderFooter.OddFooter.LeftAlignedText = sheet.Name;
        sheet.HeaderFooter.OddFooter.RightAlignedText = $"Page {ExcelHeaderFooter.PageNumber} of {ExcelHeaderFooter.NumberOfPages}";
    }
}
