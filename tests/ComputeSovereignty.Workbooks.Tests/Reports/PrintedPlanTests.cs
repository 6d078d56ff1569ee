using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Reports.Excel;
using ComputeSovereignty.Reports.Excel.Studies;
using NUnit.Framework;
using OfficeOpenXml;

namespace ComputeSovereignty.Workbooks.Tests.Reports;

/// <summary>A plan on paper: four pages tell it, and what follows can be read without a glass.</summary>
[TestFixture]
public sealed class PrintedPlanTests
{
    private const double SmallestType = 8; // points
    private const double Type = 11; // points, of the cells
    private const double PaperWidth = 11.69; // inches, A4 across
    private const double PaperHeight = 8.27;

    private static IEnumerable<TestCaseData> Books()
    {
        yield return new TestCaseData(Written(Speaker.English)).SetArgDisplayNames("small case, English");
        yield return new TestCaseData(Written(Speaker.Chinese)).SetArgDisplayNames("small case, Chinese");
        foreach (TestCaseData sample in Samples("plan"))
        {
            yield return sample;
        }
    }

    private static IEnumerable<TestCaseData> BooksAndStudies() => [.. Books(), new TestCaseData(Wide()).SetArgDisplayNames("a table of forty columns"), .. new[] { "demand", "gap", "breakeven", "compare", "node-advance", "export-controls", "frontier", "two-levers", "simulation", "stochastic", "alternatives", "backtest", "calibration", "diagnosis" }.SelectMany(Samples)];

    private static IEnumerable<TestCaseData> Samples(string kind) => new DirectoryInfo(Repository.Path("reports", "samples", kind)).EnumerateFiles("*.xlsx")
        .OrderBy(static f => f.Name, StringComparer.Ordinal)
        .Select(static f => new TestCaseData(File.ReadAllBytes(f.FullName)).SetArgDisplayNames($"baseline, {f.Name}"));

    [TestCaseSource(nameof(BooksAndStudies))]
    public void Print_OfEverySheet_KeepsEightPoints(byte[] book)
    {
        using ExcelPackage package = new(new MemoryStream(book));
        using (Assert.EnterMultipleScope())
        {
            foreach (ExcelWorksheet sheet in package.Workbook.Worksheets)
            {
                foreach (ExcelAddress area in Areas(sheet))
                {
                    Assert.That(TypeOf(sheet, area), Is.GreaterThanOrEqualTo(SmallestType), $"{sheet.Name} {area.Address}");
                }
            }
        }
    }

    // A table that is wider than paper goes on from page to page: each column once, from the first to the last that is printed, and beside every part the columns that say what a row is.
    [TestCaseSource(nameof(BooksAndStudies))]
    public void Print_OfAWideTable_ShowsEachColumnOnce(byte[] book)
    {
        using ExcelPackage package = new(new MemoryStream(book));
        using (Assert.EnterMultipleScope())
        {
            foreach (ExcelWorksheet sheet in package.Workbook.Worksheets.Where(static s => s.PrinterSettings.RepeatColumns is not null))
            {
                int heads = sheet.PrinterSettings.RepeatColumns.Columns;
                foreach (OfficeOpenXml.Table.ExcelTable table in sheet.Tables.Where(t => Areas(sheet).Any(a => a.Start.Row <= t.Address.Start.Row && a.Start.Column >= t.Address.Start.Column && a.End.Column <= t.Address.End.Column)))
                {
                    ExcelAddress[] parts = [.. Areas(sheet).Where(a => a.Start.Column >= table.Address.Start.Column && a.End.Column <= table.Address.End.Column && a.Start.Row <= table.Address.Start.Row && a.End.Row >= table.Address.End.Row)];
                    int first = table.Address.Start.Column == 1 ? 1 : table.Address.Start.Column + heads;
                    int[] shown = [.. parts.SelectMany(static a => Enumerable.Range(a.Start.Column, a.Columns))];

                    Assert.That(shown, Is.EqualTo(Enumerable.Range(first, shown.Length)), $"{sheet.Name} {table.Name}");
                    Assert.That(
                        Enumerable.Range(0, heads).Select(i => sheet.Cells[table.Address.Start.Row, table.Address.Start.Column + i].Text),
                        Is.EqualTo(Enumerable.Range(1, heads).Select(i => sheet.Cells[table.Address.Start.Row, i].Text)),
                        $"{sheet.Name} {table.Name}");
                }
            }
        }
    }

    // Text runs over empty cells, and would show beside a chart on a page that is printed apart from the table.
    [TestCaseSource(nameof(BooksAndStudies))]
    public void Text_OfATable_EndsWhereTheTableEnds(byte[] book)
    {
        using ExcelPackage package = new(new MemoryStream(book));
        string[] running =
        [
            .. from sheet in package.Workbook.Worksheets
               from table in sheet.Tables
               let last = table.Address.End.Column
               from row in Enumerable.Range(table.Address.Start.Row + 1, table.Address.Rows - 1)
               let cell = sheet.Cells[row, last]
               where cell.Value is string text && text.Length > sheet.Column(last).Width && !cell.Style.WrapText && sheet.Cells[row, last + 1].Value is null
               select $"{sheet.Name}!{cell.Address}",
        ];

        Assert.That(running, Is.Empty);
    }

    // The first sheet is shrunk to two pages; the path is on one, and of the bottlenecks as many rows as a page has room for.
    [TestCaseSource(nameof(Books))]
    public void Print_OfSummaryPathAndBottlenecks_TakesFourPages(byte[] book)
    {
        using ExcelPackage package = new(new MemoryStream(book));
        ExcelWorksheets sheets = package.Workbook.Worksheets;
        ExcelWorksheet path = sheets.First(static s => s.Tables["SharePath"] is not null);
        ExcelWorksheet bottlenecks = sheets.First(static s => s.Tables["Bottlenecks"] is not null);
        ExcelAddress printed = Areas(bottlenecks).Single();
        double height = Enumerable.Range(1, printed.End.Row).Sum(row => bottlenecks.Row(row).Height) * TypeOf(bottlenecks, printed) / Type;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Pages(sheets.First()), Is.EqualTo(2));
            Assert.That(sheets.First().PrinterSettings.Scale * Type / 100, Is.GreaterThan(6.5), "The summary can be read.");
            Assert.That((path.PrinterSettings.FitToHeight, Areas(path).Count()), Is.EqualTo((1, 1)));
            Assert.That(Areas(path).Single().Address, Does.EndWith($"{path.Tables["Years"].Address.End.Row}"), "Both tables and the charts between them.");
            Assert.That(height, Is.LessThan(72 * (8.27 - 1.1)), "The printed bottlenecks are higher than a page.");
        }
    }

    // Whoever prints the whole book has the plan on its first four pages; the figures behind it, a thousand rows and more, are left to the screen.
    [Test]
    public void Print_OfTheWholeBook_BeginsWithThePlanAndLeavesOutTheFiguresBehindIt()
    {
        using ExcelPackage package = new(new MemoryStream(Written(Speaker.English)));
        ExcelWorksheet inputs = package.Workbook.Worksheets["Inputs"];

        using (Assert.EnterMultipleScope())
        {
            Assert.That(package.Workbook.Worksheets.Take(3).Select(static s => s.Name), Is.EqualTo(new[] { "Summary", "SharePath", "Bottlenecks" }));
            Assert.That(Areas(inputs).Sum(a => a.End.Row - inputs.Tables["Inputs"].Address.Start.Row), Is.EqualTo(inputs.Tables["Sources"].Address.Rows - 1), "Every source, and no other row.");
        }
    }

    // Between the breaks of a sheet that is not fitted: each part fits on a page of its scale.
    private static int Pages(ExcelWorksheet sheet)
    {
        Assert.That(sheet.PrinterSettings.FitToPage, Is.False, "Where a program fits to pages, it breaks where it likes.");
        int[] ends = [.. Enumerable.Range(1, sheet.Dimension.End.Row).Where(row => sheet.Row(row).PageBreak), sheet.Dimension.End.Row];
        for (int part = 0; part < ends.Length; part++)
        {
            int first = part == 0 ? 1 : ends[part - 1] + 1;
            double height = Enumerable.Range(first, ends[part] - first + 1).Sum(row => sheet.Row(row).Height) * sheet.PrinterSettings.Scale / 100d;
            Assert.That(height, Is.LessThanOrEqualTo(72 * (8.27 - 1.1)), $"rows {first} to {ends[part]}");
        }

        return ends.Length;
    }

    private static byte[] Written(Speaker reader) => PlanWorkbook.Write(SyntheticPlan.Make(), SyntheticCase.Inputs(SyntheticPlan.Make().Case), null, reader);

    // Two columns say what a row is; forty more do not go on one page.
    private static byte[] Wide()
    {
        StudyColumn[] columns = [new("variant", Message.Verbatim("Variant")), new("year", Message.Verbatim("Year"), DisplayUnit.None, "0"), .. Enumerable.Range(1, 40).Select(static i => new StudyColumn($"figure{i}", Message.Verbatim($"Figure {i}"), "EFLOPS", "#,##0.0"))];
        StudySection wide = new("Wide", Message.Verbatim("A wide table"), Message.Verbatim("It is wide."), columns, [["Base", 2028d, .. Enumerable.Range(1, 40).Select(static i => (object?)(1000d * i))]]) { Heads = 2 };
        byte[] book = StudyWorkbook.Write(new("test", Message.Verbatim("Test"), Message.Verbatim("A case"), Message.Verbatim("It is so."), false, [wide]) { Time = DateTimeOffset.UnixEpoch });
        using ExcelPackage package = new(new MemoryStream(book));
        ExcelWorksheet sheet = package.Workbook.Worksheets["Wide"];
        Assert.That(Areas(sheet).Count(), Is.GreaterThan(2));
        Assert.That(Areas(sheet).Max(static a => a.End.Column), Is.EqualTo(42), "the last column is printed");
        Assert.That(sheet.PrinterSettings.RepeatColumns.Columns, Is.EqualTo(2));
        return book;
    }

    private static IEnumerable<ExcelAddress> Areas(ExcelWorksheet sheet) =>
        sheet.PrinterSettings.PrintArea is { } area ? area.Address.Split(',').Select(static a => new ExcelAddress(a[(a.LastIndexOf('!') + 1)..])) : [];

    // What is wider than the paper is shrunk to it, and what must go on one page to its height, and all of it with it: a column's width is in digits of seven dots and a margin of five, 96 to an inch.
    private static double TypeOf(ExcelWorksheet sheet, ExcelAddress area)
    {
        double inches = Enumerable.Range(area.Start.Column, area.Columns).Sum(column => ((sheet.Column(column).Width * 7) + 5) / 96);
        inches += area.Start.Column > 1 && sheet.PrinterSettings.RepeatColumns is { } heads ? Enumerable.Range(heads.Start.Column, heads.Columns).Sum(column => ((sheet.Column(column).Width * 7) + 5) / 96) : 0;
        double paper = PaperWidth - (double)(sheet.PrinterSettings.LeftMargin + sheet.PrinterSettings.RightMargin);
        double shrunk = Math.Min(1, paper / inches);
        if (sheet.PrinterSettings is { FitToPage: true, FitToHeight: 1 } && sheet.Index > 0)
        {
            double height = Enumerable.Range(area.Start.Row, area.Rows).Sum(row => sheet.Row(row).Height) / 72;
            shrunk = Math.Min(shrunk, (PaperHeight - (double)(sheet.PrinterSettings.TopMargin + sheet.PrinterSettings.BottomMargin)) / height);
        }

        return Type * shrunk;
    }
}
