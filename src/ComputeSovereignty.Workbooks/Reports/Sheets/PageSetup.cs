using OfficeOpenXml;

namespace ComputeSovereignty.Workbooks.Reports.Sheets;

/// <summary>How a sheet prints.</summary>
internal static class PageSetup
{
    /// <summary>Sets paper and footer.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="identity">The report, for the footer.</param>
    /// <param name="isCover">Whether the sheet is a page by itself rather than a table.</param>
    /// <param name="onePage">Whether all of the sheet goes on one page.</param>
    public static void Apply(ExcelWorksheet sheet, ReportIdentity identity, bool isCover, bool onePage)
    {
        ExcelPrinterSettings printer = sheet.PrinterSettings;
        printer.PaperSize = ePaperSize.A4;
        printer.Orientation = eOrientation.Landscape;
        printer.FitToPage = true;
        printer.FitToWidth = 1;
        printer.FitToHeight = onePage ? 1 : 0;
        printer.HorizontalCentered = isCover;
        printer.LeftMargin = printer.RightMargin = 0.4m;
        printer.TopMargin = 0.5m;
        printer.BottomMargin = 0.6m;
        printer.HeaderMargin = printer.FooterMargin = 0.3m;
        ExcelHeaderFooterText footer = sheet.HeaderFooter.OddFooter;
        footer.LeftAlignedText = Escaped($"{identity.Title} · {sheet.Name}");
        footer.CenteredText = $"Page {ExcelHeaderFooter.PageNumber} of {ExcelHeaderFooter.NumberOfPages}";
        footer.RightAlignedText = Escaped($"{identity.Time.UtcDateTime:yyyy-MM-dd HH:mm} UTC");
    }

    /// <summary>Prints some areas, each from a new page, in the order given.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="areas">The areas in A1 notation.</param>
    public static void AreasOf(ExcelWorksheet sheet, IReadOnlyList<string> areas)
    {
        using ExcelRange cells = sheet.Cells[string.Join(',', areas)];
        sheet.PrinterSettings.PrintArea = cells;
    }

    // An ampersand begins a code in a footer.
    private static string Escaped(string text) => text.Replace("&", "&&", StringComparison.Ordinal);
}
