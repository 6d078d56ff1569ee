using ComputeSovereignty.Messages;
using OfficeOpenXml;

namespace ComputeSovereignty.Workbooks.Sheets;

/// <summary>How a sheet prints.</summary>
internal static class PageSetup
{
    /// <summary>Sets paper and footer.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="book">The report, for the footer.</param>
    /// <param name="isCover">Whether the sheet is a page by itself rather than a table.</param>
    /// <param name="pages">On how many pages all of the sheet goes; 0 for as many as it takes at the width of one.</param>
    public static void Apply(ExcelWorksheet sheet, ReportWorkbook book, bool isCover, int pages)
    {
        ExcelPrinterSettings printer = sheet.PrinterSettings;
        printer.PaperSize = ePaperSize.A4;
        printer.Orientation = eOrientation.Landscape;
        printer.FitToPage = true;
        printer.FitToWidth = 1;
        printer.FitToHeight = pages;
        printer.HorizontalCentered = isCover;
        printer.LeftMargin = printer.RightMargin = 0.4m;
        printer.TopMargin = 0.5m;
        printer.BottomMargin = 0.6m;
        printer.HeaderMargin = printer.FooterMargin = 0.3m;
        ExcelHeaderFooterText footer = sheet.HeaderFooter.OddFooter;
        footer.LeftAlignedText = Escaped($"{book.Identity.Title} · {sheet.Name}");
        footer.CenteredText = book.Reader.Say(PageOf(new(ExcelHeaderFooter.PageNumber), new(ExcelHeaderFooter.NumberOfPages)));
        footer.RightAlignedText = Escaped($"{book.Identity.Time.UtcDateTime:yyyy-MM-dd HH:mm} UTC");
    }

    /// <summary>Prints some areas, each from a new page, in the order given.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="areas">The areas in A1 notation.</param>
    public static void AreasOf(ExcelWorksheet sheet, IReadOnlyList<string> areas)
    {
        using ExcelRange cells = sheet.Cells[string.Join(',', areas)];
        sheet.PrinterSettings.PrintArea = cells;
    }

    private static Message PageOf(Name page, Name pages) => Message.Of($"Page {page} of {pages}", $"第{page}页，共{pages}页", "PageOfPages");

    // An ampersand begins a code in a footer.
    private static string Escaped(string text) => text.Replace("&", "&&", StringComparison.Ordinal);
}
