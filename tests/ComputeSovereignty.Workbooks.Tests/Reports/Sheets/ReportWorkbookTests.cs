using ComputeSovereignty.Messages;
using ComputeSovereignty.Workbooks.Charts;
using ComputeSovereignty.Workbooks.Sheets;
using NUnit.Framework;
using OfficeOpenXml;

namespace ComputeSovereignty.Workbooks.Tests.Reports.Sheets;

[TestFixture]
public sealed class ReportWorkbookTests
{
    private static readonly ReportIdentity Identity = new("A & B", "Subject", "Program", new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero));

    [Test]
    public void Table_NumberThatIsNotFinite_IsAnEmptyCell()
    {
        using ExcelPackage read = Written(static sheet => sheet.Table("Numbers", [new Column<double>(Text("Value"), NumberFormat.Percent, static v => v)], [0.25, double.NaN, double.NegativeInfinity]));
        ExcelRange cells = read.Workbook.Worksheets["Data"].Cells["A5:A7"];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(cells["A5"].Value, Is.EqualTo(0.25));
            Assert.That(cells["A5"].Style.Numberformat.Format, Is.EqualTo("0.0%"));
            Assert.That(cells["A6"].Value, Is.Null);
            Assert.That(cells["A7"].Value, Is.Null);
        }
    }

    [Test]
    public void Table_WithoutRows_HasOneEmptyRow()
    {
        using ExcelPackage read = Written(static sheet => sheet.Table("Nothing", [new Column<string>(Text("Name"), NumberFormat.Text, static v => v)], []));
        Assert.That(read.Workbook.Worksheets["Data"].Tables["Nothing"].Address.Address, Is.EqualTo("A4:A5"));
    }

    [Test]
    public void Tables_StandBesideEachOther_WithHeadersInOneRow()
    {
        Column<int>[] columns = [new(Text("Year"), NumberFormat.Year, static y => y), new(Text("Twice"), NumberFormat.Whole, static y => 2 * y)];
        using ExcelPackage read = Written(sheet =>
        {
            sheet.Table("First", columns, [2026]);
            sheet.Table("Second", columns, [2026, 2027]);
        });
        Assert.That(read.Workbook.Worksheets["Data"].Tables.Select(static t => t.Address.Address), Is.EqualTo(new[] { "A4:B5", "D4:E6" }));
    }

    [Test]
    public void Columns_AreAsWideAsWhatTheyShow()
    {
        using ExcelPackage read = Written(static sheet => sheet.Table(
            "Wide",
            [
                new Column<string>(Text("Text"), NumberFormat.Text, static v => v),
                new(Text("Long header of many words [unit]"), NumberFormat.Whole, static _ => 1d),
                new(Text("Capped"), NumberFormat.Text, static v => v) { MaxWidth = 12 },
            ],
            ["thirty characters, no more, ok"]));
        ExcelWorksheet sheet = read.Workbook.Worksheets["Data"];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(sheet.Column(1).Width, Is.GreaterThan(30));
            Assert.That(sheet.Column(2).Width, Is.InRange(10, 20));
            Assert.That(sheet.Row(4).Height, Is.GreaterThan(30), "the header takes several lines");
            Assert.That(sheet.Column(3).Width, Is.InRange(11, 13));
            Assert.That(sheet.Row(5).Height, Is.GreaterThan(30), "the capped text takes several lines");
        }
    }

    [Test]
    public void Chart_OfNothingButZeros_IsNotDrawn()
    {
        using ExcelPackage read = Written(static sheet =>
        {
            TableBlock table = sheet.Table("Zeros", [new Column<int>(Text("Year"), NumberFormat.Year, static y => y), new(Text("None"), NumberFormat.Whole, static _ => 0d), new(Text("Some"), NumberFormat.Whole, static _ => 1d)], [2026, 2027]);
            ChartArea charts = sheet.Charts();
            charts.Add(new Chart(Text("None"), [new(SeriesKind.Line, table["Year"], table["None"], Palette.Blue)]));
            charts.Add(new Chart(Text("Some"), [new(SeriesKind.Column, table["Year"], table["Some"], Palette.Blue)]));
        });
        ExcelWorksheet data = read.Workbook.Worksheets["Data"];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(data.Drawings, Has.Count.EqualTo(1));
            Assert.That(data.Drawings[0].From.Column, Is.EqualTo(4), "the chart that is drawn takes the first place");
            Assert.That(data.Drawings.DrawingXml.OuterXml, Does.Contain("descr=\"Some\""));
        }
    }

    [Test]
    public void Chart_ColumnThatDoesNotExist_IsRefused() =>
        Assert.That(
            static () => Written(static sheet => _ = sheet.Table("Years", [new Column<int>(Text("Year"), NumberFormat.Year, static y => y)], [2026])["Month"]),
            Throws.TypeOf<KeyNotFoundException>().With.Message.Contains("Month"));

    [Test]
    public void WarmUp_Writes_WithoutTrace() => Assert.That(ReportWorkbook.WarmUp, Throws.Nothing);

    [TestCase("FFFFFF", Palette.Black)]
    [TestCase(Palette.Ink, Palette.White)]
    [TestCase(Palette.Orange, Palette.Black)]
    public void Palette_TextOnAGround_StandsOut(string ground, string text) => Assert.That(Palette.On(ground), Is.EqualTo(text));

    private static Message Text(string text) => Message.Verbatim(text);

    private static ExcelPackage Written(Action<ReportSheet> fill)
    {
        using ReportWorkbook book = new(Identity, Speaker.English);
        book.AddSheet(Text("Summary"), Text("Title"), Message.None);
        fill(book.AddSheet(Text("Data"), Text("Title"), Text("Subtitle")));
        return new ExcelPackage(new MemoryStream(book.ToBytes()));
    }
}
