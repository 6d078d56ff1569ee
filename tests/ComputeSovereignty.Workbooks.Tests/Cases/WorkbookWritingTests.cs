using ComputeSovereignty.Cases.Tables;
using NUnit.Framework;
using OfficeOpenXml;
using OfficeOpenXml.DataValidation.Contracts;

namespace ComputeSovereignty.Workbooks.Tests.Cases;

/// <summary>The workbook that people get.</summary>
[TestFixture]
public sealed class WorkbookWritingTests
{
    private ExcelPackage package = new();

    private ExcelWorkbook Book => package.Workbook;

    // The baseline has every sheet that there is.
    private static IEnumerable<SheetSchema> Given => WorkbookSchema.Sheets;

    [OneTimeSetUp]
    public void Open() => package = new(new FileInfo(Repository.Path("data", "baseline.xlsx")));

    [OneTimeTearDown]
    public void Close() => package.Dispose();

    [Test]
    public void Sheets_AreTheGuideAndEveryTable() =>
        Assert.That(Book.Worksheets.Select(static w => w.Name), Is.EqualTo(Given.Select(static s => s.Name).Prepend("Guide")));

    [Test]
    public void EverySheet_HasOneTableWithTheHeadersOfTheSchema()
    {
        foreach (SheetSchema schema in Given)
        {
            ExcelWorksheet sheet = Book.Worksheets[schema.Name];
            Assert.That(sheet.Tables, Has.Count.EqualTo(1), schema.Name);
            IEnumerable<string> headers = Enumerable.Range(1, sheet.Tables[0].Columns.Count).Select(c => sheet.Cells[4, c].Text);
            IEnumerable<string> years = schema.Years is { } y ? y.Needed(2026, 5).Select(year => y.Of(year).Header) : [];
            Assert.That(headers, Is.SupersetOf(schema.Columns.Where(static c => !c.IsOptional).Select(static c => c.Header).Concat(years)), schema.Name);
        }
    }

    [Test]
    public void Headers_AreFrozenAndRepeatedInPrint()
    {
        foreach (ExcelWorksheet sheet in Book.Worksheets.Where(static w => w.Name != "Guide"))
        {
            Assert.That(sheet.View.Panes, Is.Not.Empty, sheet.Name);
            Assert.That(sheet.PrinterSettings.RepeatRows.Address, Does.Contain("4:"), sheet.Name);
            Assert.That((sheet.PrinterSettings.FitToPage, sheet.PrinterSettings.FitToWidth, sheet.PrinterSettings.FitToHeight), Is.EqualTo((true, 1, 0)), sheet.Name);
        }
    }

    [Test]
    public void Guide_LinksToEverySheet()
    {
        string[] links = [.. Book.Worksheets["Guide"].Cells.Where(static c => c.Hyperlink is ExcelHyperLink).Select(static c => ((ExcelHyperLink)c.Hyperlink).ReferenceAddress)];

        Assert.That(links, Is.EqualTo(Given.Select(static s => $"'{s.Name}'!A1")));
    }

    [TestCase("Vendors", "B5", "Domestic,Foreign")]
    [TestCase("Dies", "B5", "Nodes!$A$5:$A$6")]
    [TestCase("Plan", "B20", "ExportControls!$A$5:$A$14")]
    [TestCase("Plan", "B25", "TRUE,FALSE")]
    [TestCase("Scenarios", "D5", "Set,Scale,Add,ShiftMonths")]
    public void ChoicesAndReferences_AreLists(string sheet, string cell, string formula) =>
        Assert.That(Book.Worksheets[sheet].DataValidations[cell] is IExcelDataValidationList { Formula: var list } ? list.ExcelFormula ?? string.Join(',', list.Values) : null, Is.EqualTo(formula));

    [Test]
    public void Fractions_AreRanged()
    {
        IExcelDataValidationDecimal range = (IExcelDataValidationDecimal)Book.Worksheets["Lines"].DataValidations["E5"];

        Assert.That((range.Formula.Value, range.Formula2.Value, range.PromptTitle), Is.EqualTo(((double?)0, (double?)1, "MaxUtilization")));
    }

    [TestCase("Lines", "M5", 31000d, "#,##0")]
    [TestCase("Accelerators", "I5", 50000d, "#,##0.0")]
    [TestCase("Nodes", "D5", 0.205, "#,##0.000")]
    [TestCase("Nodes", "C6", 47849d, "yyyy-mm")]
    [TestCase("Plan", "B7", 2026d, "0")]
    public void Figures_AreNumbersWithTheirFormat(string sheet, string cell, double value, string format)
    {
        ExcelRange range = Book.Worksheets[sheet].Cells[cell];

        Assert.That((range.GetValue<double>(), range.Style.Numberformat.Format), Is.EqualTo((value, format)));
    }

    [Test]
    public void Keys_ThatLookLikeNumbers_AreText() => Assert.That(Book.Worksheets["Recipes"].Cells["A9"].Value, Is.EqualTo("960"));

    [Test]
    public void Columns_AreWideEnoughForTheirNumbers()
    {
        foreach (ExcelWorksheet sheet in Book.Worksheets.Where(static w => w.Name != "Guide"))
        {
            foreach (ExcelRangeBase cell in sheet.Cells.Where(static c => c.Start.Row > 4 && c.Value is double))
            {
                Assert.That(cell.Text.Length, Is.LessThanOrEqualTo(sheet.Column(cell.Start.Column).Width), cell.FullAddress);
            }
        }
    }
}
