using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Reading;
using ComputeSovereignty.Cases.Tables;
using NUnit.Framework;
using OfficeOpenXml;

namespace ComputeSovereignty.Workbooks.Tests.Cases;

/// <summary>What planners do to workbooks, and what is read or told then.</summary>
[TestFixture]
public sealed class WorkbookReadingTests
{
    private static readonly byte[] Baseline = Repository.SupplyWorkbook;

    [Test]
    public void Workbook_Spoilt_TellsEverythingInOneRun()
    {
        CaseReading reading = Read(static book =>
        {
            book.Worksheets["HbmGrades"].Name = "HbmGrade";
            Set(book, "Dies", "Width", "Widht [mm]");
            Set(book, "Lines", "2027", "2027 [kwspm]");
            book.Worksheets["Lines"].Cells["F5"].Value = "0.93";
            book.Worksheets["Targets"].Cells["B7"].Value = 80;
            book.Worksheets["Nodes"].Cells["C6"].Value = "early 2028";
            book.Worksheets["Vendors"].Cells["A11"].Value = "Nvidia";
            book.Worksheets["Imports"].Cells["C5"].Value = "H2O";
            book.Worksheets["Hubs"].Cells["D5"].Formula = "1/0";
            book.Worksheets["Hubs"].Cells["D5"].Calculate();
            book.Worksheets["Scenarios"].Cells["C6"].Value = "Nodes[N+4].AvailableFrom";
        });

        string told = string.Join('\n', reading.Errors);
        Assert.That(reading.Case, Is.Null);
        foreach (string expected in new[]
        {
            "case.xlsx, HbmGrades: Sheet HbmGrades is missing; one row of it is an HBM grade. If it is sheet \"HbmGrade\", rename that sheet.",
            "case.xlsx, Dies!C4: Column Width [mm] is missing. Found: Widht.",
            "case.xlsx, Lines!M4: The unit of 2027 is not the expected one. Found: [kwspm]. Allowed: 2027 [wspm].",
            "case.xlsx, Lines!F5: SMIC-N2: Utilization is not a number. Found: 0.93. Allowed: a fraction from 0 to 1. It is a number stored as text: make the cell a number, 0.93.",
            "case.xlsx, Targets!B7: 2028: DomesticShare is out of range. Found: 80.0. Allowed: a fraction from 0 to 1. 80 is not a fraction; write 0.8.",
            "case.xlsx, Nodes!C6: N+3: AvailableFrom is not a month. Found: early 2028.",
            "case.xlsx, Vendors!A11: Duplicate key Nvidia. Found: Nvidia. Allowed: each key once; the first is A10.",
            "case.xlsx, Imports!C5: H200-licensed: Item \"H2O\" does not exist on sheet Accelerators. Found: H2O.",
            "case.xlsx, Hubs!D5: Ulanqab: FacilityCapex holds a spreadsheet error. Found: #DIV/0!.",
            "case.xlsx, Scenarios!C6: No row of Nodes has the key N+4.",
        })
        {
            Assert.That(told, Does.Contain(expected));
        }
    }

    [Test]
    public void Table_StandingElsewhereOnItsSheet_IsFound()
    {
        CaseReading reading = Read(static book =>
        {
            book.Worksheets["Lines"].InsertRow(1, 7);
            book.Worksheets["Lines"].Cells["A1"].Value = "Our own heading";
        });

        Assert.That(reading.Errors, Is.Empty);
        Assert.That(reading.Case!.Lines["SMIC-N2"].Source.Cell, Is.EqualTo("A12"));
    }

    [Test]
    public void Month_TypedAsADate_IsRead()
    {
        CaseReading reading = Read(static book =>
        {
            ExcelRange cell = book.Worksheets["Nodes"].Cells["C6"];
            cell.Value = new DateTime(2028, 4, 1).ToOADate();
            cell.Style.Numberformat.Format = "mmm-yy";
        });

        Assert.That(reading.Case!.Nodes["N+3"].AvailableFrom, Is.EqualTo(new MonthDate(2028, 4)));
    }

    [Test]
    public void Month_TypedAsADayWithinIt_IsToldWithTheMonth()
    {
        Finding error = Read(static book => book.Worksheets["Nodes"].Cells["C6"].Value = new DateTime(2028, 4, 17).ToOADate()).Errors.First();

        Assert.That($"{error}", Is.EqualTo("case.xlsx, Nodes!C6: N+3: AvailableFrom is not a month. Found: 2028-04-17. Allowed: a month such as 2027-01. Write 2028-04."));
    }

    [Test]
    public void Fraction_TypedAsAPercentage_IsRead()
    {
        CaseReading reading = Read(static book =>
        {
            book.Worksheets["Lines"].Cells["F5"].Value = 0.91;
            book.Worksheets["Lines"].Cells["F5"].Style.Numberformat.Format = "0%";
        });

        Assert.That(reading.Case!.Lines["SMIC-N2"].Utilization, Is.EqualTo(0.91));
    }

    [Test]
    public void Formula_WithItsValue_IsThatValue()
    {
        CaseReading reading = Read(static book =>
        {
            book.Worksheets["Lines"].Cells["M5"].Formula = "L5+5000";
            book.Worksheets["Lines"].Cells["M5"].Calculate();
        });

        Assert.That(reading.Case!.Lines["SMIC-N2"].Installed[2027].Natural, Is.EqualTo(31000));
    }

    [Test]
    public void Formula_SavedWithoutItsValue_IsComputed()
    {
        CaseReading reading = Read(static book => book.Worksheets["Lines"].Cells["M5"].Formula = "L5+SUM(5000,500)");

        Assert.That(reading.Case!.Lines["SMIC-N2"].Installed[2027].Natural, Is.EqualTo(31500));
    }

    [Test]
    public void Formula_ThatCannotBeComputed_IsTold()
    {
        CaseReading reading = Read(static book => book.Worksheets["Lines"].Cells["M5"].Formula = "NOSUCHFUNCTION(1)");

        Assert.That(reading.Errors.First().ToString(), Is.EqualTo("case.xlsx, Lines!M5: The formula was saved without its value. Found: =NOSUCHFUNCTION(1). Open the workbook in Excel, let it calculate, and save it."));
    }

    [Test]
    public void Key_TypedAsANumber_IsText()
    {
        CaseReading reading = Read(static book => book.Worksheets["Recipes"].Cells["A9"].Value = 960);

        Assert.That(reading.Errors, Is.Empty);
        Assert.That(reading.Case!.Recipes.Contains("960"), Is.True);
    }

    [Test]
    public void Truth_TypedAsText_IsRead() =>
        Assert.That(Read(static book => book.Worksheets["Plan"].Cells["B25"].Value = "false").Case!.Settings.IntegerModules, Is.False);

    [Test]
    public void Sheet_WithoutTable_IsTold()
    {
        CaseReading reading = Read(static book =>
        {
            book.Worksheets.Delete("Wip");
            book.Worksheets.Add("Wip").Cells["A1"].Value = "Line";
        });

        Assert.That(reading.Errors.Select(static f => f.ToString()), Is.EqualTo(new[] { "case.xlsx, Wip: The sheet holds no Excel table. Allowed: exactly one table. Select the cells with their headers and press Ctrl+T." }));
    }

    [Test]
    public void Sheet_WithTwoTables_IsTold()
    {
        CaseReading reading = Read(static book =>
        {
            book.Worksheets["Wip"].Cells["J4"].Value = "X";
            book.Worksheets["Wip"].Tables.Add(book.Worksheets["Wip"].Cells["J4:J5"], "Second");
        });

        Assert.That(reading.Errors.Select(static f => f.ToString()), Is.EqualTo(new[] { "case.xlsx, Wip: The sheet holds more than one table. Found: Wip in A4:E12, Second in J4:J5. Allowed: exactly one table." }));
    }

    [Test]
    public void Sheet_UnknownWithoutTable_IsAWarning()
    {
        CaseReading reading = Read(static book => book.Worksheets.Add("Scratch").Cells["A1"].Value = 1);

        Assert.That(reading.Warnings.Select(static f => f.ToString()), Is.EqualTo(new[] { "case.xlsx, Scratch: Sheet Scratch is unknown and not read." }));
        Assert.That(reading.Case, Is.Not.Null);
    }

    [Test]
    public void Row_BelowTheTable_IsAWarning()
    {
        CaseReading reading = Read(static book => book.Worksheets["Hubs"].Cells["A13"].Value = "Lhasa");

        Assert.That(reading.Warnings.Select(static f => f.ToString()), Is.EqualTo(new[] { "case.xlsx, Hubs!A13: The row is below the table and is not read. Drag the table's corner over it." }));
    }

    [Test]
    public void Column_BesideTheTable_IsAWarning()
    {
        CaseReading reading = Read(static book => book.Worksheets["Hubs"].Cells["N4"].Value = "2031 [MW]");

        Assert.That(reading.Warnings.Select(static f => f.ToString()), Is.EqualTo(new[] { "case.xlsx, Hubs!N4: The column is beside the table and is not read. Drag the table's corner over it." }));
    }

    [Test]
    public void Row_Blank_IsSkipped()
    {
        CaseReading reading = Read(static book => book.Worksheets["Wip"].Cells["A6:E6"].Value = null);

        Assert.That(reading.Case!.Wip, Has.Count.EqualTo(7));
    }

    [Test]
    public void Row_OfTotals_IsNotRead()
    {
        CaseReading reading = Read(static book => book.Worksheets["Hubs"].Tables[0].ShowTotal = true);

        Assert.That(reading.Errors, Is.Empty);
        Assert.That(reading.Case!.Hubs, Has.Count.EqualTo(8));
    }

    [Test]
    public void Sheet_Hidden_IsRead() => Assert.That(Read(static book => book.Worksheets["Hubs"].Hidden = eWorkSheetHidden.VeryHidden).Errors, Is.Empty);

    [Test]
    public void Guide_Missing_DoesNotMatter() => Assert.That(Read(static book => book.Worksheets.Delete("Guide")).Errors, Is.Empty);

    private static CaseReading Read(Action<ExcelWorkbook> spoil)
    {
        using ExcelPackage package = new(new MemoryStream(Baseline));
        spoil(package.Workbook);
        return CaseReader.Read(CaseFiles.Read("case.xlsx", package.GetAsByteArray()));
    }

    private static void Set(ExcelWorkbook book, string sheet, string column, string header)
    {
        ExcelWorksheet worksheet = book.Worksheets[sheet];
        for (int c = 1; c <= worksheet.Dimension.End.Column; c++)
        {
            if (worksheet.Cells[4, c].Text.Split(' ')[0] == column)
            {
                worksheet.Cells[4, c].Value = header;
            }
        }
    }
}
