using ComputeSovereignty.Messages;
using OfficeOpenXml;

namespace ComputeSovereignty.Workbooks.Sheets;

/// <summary>How a sheet prints.</summary>
internal static class PageSetup
{
    // A4 across, inches; a column's width is in digits, at 96 dots to an inch.
    private const double PaperWidth = 11.69;
    private const double PaperHeight = 8.27;
    private const double PointsPerInch = 72;
    private const double DotsPerInch = 96;
    private const double DigitWidth = 7;
    private const double ColumnMargin = 5;

    // Where the font of the cells is not there, another one takes its place, whose digits are up to a fifth wider.
    private const double WidestFont = 0.78;

    // Margins of the paper, inches.
    private const double Side = 0.4;
    private const double Top = 0.5;
    private const double Bottom = 0.6;

    // Print is no smaller than eight points.
    private static readonly double SmallestScale = 8 / CellStyle.Plain.Size;

    /// <summary>Gets how wide a table may be so that it can be read on paper, inches.</summary>
    internal static double WidestInches => RoomAcross / SmallestScale;

    private static double RoomAcross => PaperWidth - (2 * Side);

    private static double RoomDown => PaperHeight - (Top + Bottom);

    /// <summary>Says how wide a column is on paper.</summary>
    /// <param name="width">Its width, characters.</param>
    internal static double InchesOf(double width) => ((width * DigitWidth) + ColumnMargin) / DotsPerInch;

    /// <summary>Says how wide cells are on paper, inches.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="area">The cells.</param>
    internal static double Across(ExcelWorksheet sheet, ExcelAddress area) => Enumerable.Range(area.Start.Column, area.Columns).Sum(c => InchesOf(sheet.Column(c).Width));

    /// <summary>Tells whether some cells can be read on one page of paper.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="area">The cells, in A1 notation.</param>
    /// <param name="others">What is printed besides: all of a sheet is as large as its widest part allows. None where the page may be shrunk for its height, too.</param>
    internal static bool HasRoom(ExcelWorksheet sheet, string area, params IReadOnlyCollection<string> others)
    {
        double across = others.Append(area).Min(a => Math.Min(1, RoomAcross / Across(sheet, new(a))));
        ExcelAddress cells = new(area);
        double down = RoomDown / HeightOf(sheet, cells.Start.Row, cells.End.Row);
        return others.Count == 0 ? Math.Min(across, down) >= SmallestScale : down >= across;
    }

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
        printer.LeftMargin = printer.RightMargin = (decimal)Side;
        printer.TopMargin = (decimal)Top;
        printer.BottomMargin = (decimal)Bottom;
        printer.HeaderMargin = printer.FooterMargin = 0.3m;
        ExcelHeaderFooterText footer = sheet.HeaderFooter.OddFooter;
        footer.LeftAlignedText = Escaped($"{book.Identity.Title} · {sheet.Name}");
        footer.CenteredText = book.Reader.Say(PageOf(new(ExcelHeaderFooter.PageNumber), new(ExcelHeaderFooter.NumberOfPages)));
        footer.RightAlignedText = Escaped($"{book.Identity.Time.UtcDateTime:yyyy-MM-dd HH:mm} UTC");
    }

    /// <summary>Prints on two pages instead of shrinking to one; a spreadsheet program that fits to pages would break them where it likes.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="row">The first row of the second page.</param>
    /// <param name="last">The last row.</param>
    /// <param name="columns">How many columns are printed.</param>
    public static void BreakAt(ExcelWorksheet sheet, int row, int last, int columns)
    {
        ExcelPrinterSettings printer = sheet.PrinterSettings;
        double width = Across(sheet, new(1, 1, 1, columns));
        double height = Math.Max(HeightOf(sheet, 1, row - 1), HeightOf(sheet, row, last));
        double scale = Math.Min(1, Math.Min(WidestFont * RoomAcross / width, RoomDown / height));
        printer.FitToPage = false;
        printer.Scale = (int)(100 * scale);
        sheet.Row(row - 1).PageBreak = true;
    }

    /// <summary>Prints some areas, each from a new page, in the order given.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="areas">The areas in A1 notation.</param>
    public static void AreasOf(ExcelWorksheet sheet, IReadOnlyList<string> areas)
    {
        using ExcelRange cells = sheet.Cells[string.Join(',', areas)];
        sheet.PrinterSettings.PrintArea = cells;
    }

    private static double HeightOf(ExcelWorksheet sheet, int first, int last) => Enumerable.Range(first, last - first + 1).Sum(r => sheet.Row(r).Height) / PointsPerInch;

    private static Message PageOf(Name page, Name pages) => Message.Of($"Page {page} of {pages}", $"第{page}页，共{pages}页", "PageOfPages");

    // An ampersand begins a code in a footer.
    private static string Escaped(string text) => text.Replace("&", "&&", StringComparison.Ordinal);
}
