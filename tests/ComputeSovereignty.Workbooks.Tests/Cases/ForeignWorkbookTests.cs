using System.Text.RegularExpressions;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Reading;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Workbooks.Tests.Cases.Books;
using NUnit.Framework;

namespace ComputeSovereignty.Workbooks.Tests.Cases;

/// <summary>Workbooks as other programs and other habits make them: each is read right, or told with its cell.</summary>
[TestFixture]
public sealed class ForeignWorkbookTests
{
    private const string HbmLines = "xl/worksheets/sheet9.xml";

    private static readonly byte[] Baseline = Repository.SupplyWorkbook;

    [TestCase("HbmLines[[#This Row],[2027 '[wspm']]]*1.5", 30000)]
    [TestCase("HbmLines[@[2027 '[wspm']]]*1.5", 30000)]
    [TestCase("SUMIF(HbmLines[Line],\"CXMT\",HbmLines[2027 '[wspm']])", 20000)]
    [TestCase("FLOOR(34999,1000)", 34000)]
    [TestCase("H5*1.5", 30000)]
    [TestCase("ROUND(HbmLines!H5/3,0)", 6667)]
    public void Formula_WithoutItsValue_IsComputedRight(string formula, double expected) =>
        Assert.That(Read(Formula(formula, string.Empty)).Case!.HbmLines["CXMT"].Installed[2028].Natural, Is.EqualTo(expected));

    [TestCase("HbmLines[[#This Row],[2027 '[wspm']]]*1.5", 30000)]
    [TestCase("FLOOR(34999,1000)", 34000)]
    public void Formula_WithAZeroThatTheFileDoesNotVouchFor_IsComputed(string formula, double expected) =>
        Assert.That(Read(Formula(formula, "<v>0</v>")).Case!.HbmLines["CXMT"].Installed[2028].Natural, Is.EqualTo(expected));

    [TestCase("TODAY()-17000")]
    [TestCase("OFFSET(H5,0,0)")]
    [TestCase("INDIRECT(\"H5\")")]
    [TestCase("LAMBDA(x,x)(1)")]
    [TestCase("[1]Sheet1!A1")]
    [TestCase("REPT(\"a\",2000000000)")]
    [TestCase("I5+1")]
    public void Formula_ThatIsNotComputed_IsToldAtItsCell(string formula)
    {
        foreach (string stored in new[] { string.Empty, "<v>0</v>", "<v></v>" })
        {
            Assert.That(Errors(Formula(formula, stored)), Is.EqualTo(new[] { $"case.xlsx, HbmLines!I5: The formula was saved without its value. Found: ={formula}. Open the workbook in Excel, let it calculate, and save it." }));
        }
    }

    [Test]
    public void Formula_WhoseValueIsCurrent_IsThatValue()
    {
        byte[] current = BookBuilder.Edit(Formula("H5*1.5", "<v>31500</v>"), "xl/workbook.xml", static text => text.Replace("fullCalcOnLoad=\"1\"", string.Empty, StringComparison.Ordinal));

        Assert.That(Read(current).Case!.HbmLines["CXMT"].Installed[2028].Natural, Is.EqualTo(31500));
    }

    [Test]
    public void Formula_OfNoFunctionComputedHere_KeepsAStoredValueWithAWarning()
    {
        CaseReading reading = Read(Formula("OFFSET(H5,0,0)", "<v>31500</v>"));

        Assert.That(reading.Case!.HbmLines["CXMT"].Installed[2028].Natural, Is.EqualTo(31500));
        Assert.That(reading.Warnings.Select(static f => f.Place.ToString()), Does.Contain("case.xlsx, HbmLines!I5"));
    }

    [Test]
    public void Formula_Shared_IsMovedWithItsCell()
    {
        byte[] shared = BookBuilder.Edit(Baseline, HbmLines, static text => Cell(Cell(text, "I5", "<f t=\"shared\" ref=\"I5:J5\" si=\"0\">H5+HbmLines!$H$5</f>"), "J5", "<f t=\"shared\" si=\"0\"/>"));

        Assert.That(Read(shared).Case!.HbmLines["CXMT"].Installed.Values.Select(static v => v.Natural).Skip(3).Take(2), Is.EqualTo(new[] { 40000d, 60000d }));
    }

    [TestCase("")]
    [TestCase("<v>0</v>")]
    public void ArrayFormula_WithoutValues_IsToldOnceAsWhatItIs(string stored)
    {
        byte[] array = BookBuilder.Edit(Baseline, HbmLines, text => Cell(Cell(text, "I5", $"<f t=\"array\" ref=\"I5:J5\">H5:I5*2</f>{stored}"), "J5", stored));

        Assert.That(Errors(array), Is.EqualTo(new[] { "case.xlsx, HbmLines!I5: The array formula in I5:J5 was saved without its values. Found: =H5:I5*2. Open the workbook in Excel, let it calculate, and save it." }));
    }

    [TestCase("1,5")]
    [TestCase("20,000")]
    [TestCase("NaN")]
    [TestCase("1e999")]
    public void Number_ThatIsNone_IsDamageAtItsCell(string stored) => Assert.That(
        Errors(BookBuilder.Edit(Baseline, HbmLines, text => Cell(text, "I5", $"<v>{stored}</v>"))),
        Is.EqualTo(new[] { $"case.xlsx, HbmLines!I5: The file is damaged here: what the cell holds cannot be read. Found: {stored}. Open the workbook in Excel, write the value again, and save it." }));

    [TestCase("2029-01-01", 1)]
    [TestCase("2029-07-01T00:00:00", 7)]
    [TestCase("2029-07-01T00:00:00Z", 7)]
    public void Month_OfAnIsoDate_IsRead(string stored, int month) => Assert.That(
        Read(BookBuilder.Edit(Baseline, "xl/worksheets/sheet5.xml", text => Regex.Replace(text, "<c r=\"C6\"([^>]*?)( t=\"[a-z]+\")?>.*?</c>", $"<c r=\"C6\"$1 t=\"d\"><v>{stored}</v></c>"))).Case!.Nodes["N+3"].AvailableFrom,
        Is.EqualTo(new MonthDate(2029, month)));

    [Test]
    public void Workbook_OfTheStrictForm_IsReadWithOneNote()
    {
        byte[] strict = BookBuilder.Pack(BookBuilder.Unpack(Baseline).Select(static p => (p.Name, System.Text.Encoding.UTF8.GetBytes(System.Text.Encoding.UTF8.GetString(p.Content)
            .Replace("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main", StringComparison.Ordinal)
            .Replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships", StringComparison.Ordinal)))));
        CaseReading reading = Read(strict);

        Assert.That(reading.Case, Is.Not.Null);
        Assert.That(reading.Tables.Findings.Select(static f => (f.Severity, $"{f.Message}".Contains("Strict", StringComparison.Ordinal))), Is.EqualTo(new[] { (Severity.Note, true) }));
    }

    [Test]
    public void Workbook_WithoutTables_IsReadFromItsHeadersWithOneNote()
    {
        byte[] plain = BookBuilder.Pack(BookBuilder.Unpack(Baseline).Where(static p => !p.Name.Contains("tables/", StringComparison.Ordinal) && !p.Name.StartsWith("xl/worksheets/_rels", StringComparison.Ordinal)));
        CaseReading reading = Read(plain);

        Assert.That(reading.Case, Is.Not.Null);
        Assert.That(reading.Tables.Findings.Select(static f => (f.Severity, $"{f.Message}")), Is.EqualTo(new[] { (Severity.Note, "Sheets without an Excel table are read from their header row down.") }));
        Assert.That(CaseFingerprint.Of(reading.Tables), Is.EqualTo(CaseFingerprint.Of(CaseFiles.Read("case.xlsx", Baseline))));
    }

    [Test]
    public void Cells_Merged_AreNamedAsTheCause() => Assert.That(
        Errors(BookBuilder.Edit(Baseline, HbmLines, static text => Cell(text, "I5", string.Empty).Replace("</sheetData>", "</sheetData><mergeCells count=\"1\"><mergeCell ref=\"H5:I5\"/></mergeCells>", StringComparison.Ordinal))),
        Is.EqualTo(new[] { "case.xlsx, HbmLines!H5: Cells of the table are merged, and only the first of them holds their value. Found: H5:I5. Unmerge them, and write the value into each cell that has it." }));

    [Test]
    public void Rows_FilteredAway_AreTold() => Assert.That(
        Read(BookBuilder.Edit(Baseline, HbmLines, static text => text.Replace("<row r=\"6\"", "<row r=\"6\" hidden=\"1\"", StringComparison.Ordinal))).Warnings.Select(static f => f.ToString()),
        Is.EqualTo(new[] { "case.xlsx, HbmLines!A6: Rows of the table are hidden or filtered out; they are still read. Found: 6. Delete them if they are not to count." }));

    [Test]
    public void Lock_OfAnOpenWorkbook_IsToldAsSuch() =>
        Assert.That(CaseFiles.Read("~$case.xlsx", [5, .. new byte[164]]).Findings.Select(static f => f.ToString()), Is.EqualTo(new[] { "~$case.xlsx: This is the lock file that Excel keeps beside an open workbook, not the workbook. Open case.xlsx instead." }));

    [Test]
    public void Cell_BeyondExcelsLetters_IsToldAtItsCell() => Assert.That(
        Errors(BookBuilder.Edit(Baseline, HbmLines, static text => Text(text, "B5", new string('a', 32_768)))),
        Is.EqualTo(new[] { "case.xlsx, HbmLines!B5: The cell holds more than the 32,767 characters that Excel allows. Shorten it." }));

    [TestCase("CX\u200BMT", "<U+200B>", "U+200B, a zero-width space")]
    [TestCase("\uFEFFCXMT", "<U+FEFF>", "U+FEFF, a byte order mark")]
    [TestCase("CX\u00A0MT", "<U+00A0>", "U+00A0, a no-break space")]
    public void Key_WithAnUnseenLetter_IsToldOnce(string key, string shown, string what) => Assert.That(
        Errors(BookBuilder.Edit(Baseline, HbmLines, text => Text(text, "A5", key))),
        Is.EqualTo(new[] { $"case.xlsx, HbmLines!A5: Line has an invisible character ({what}). Found: {key.Replace($"{key.First(static c => c > 'z')}", shown, StringComparison.Ordinal)}. Write CXMT." }));

    [Test]
    public void Text_WithAControlCharacter_IsToldAtItsCell() => Assert.That(
        Errors(BookBuilder.Edit(Baseline, "xl/worksheets/sheet2.xml", static text => Text(text, "B5", "Na_x0007_me"))),
        Is.EqualTo(new[] { "case.xlsx, Plan!B5: Value has a control character (U+0007). Found: Na<U+0007>me. Write Name." }));

    [Test]
    public void Baseline_Fresh_HasNoFindings() => Assert.That(CaseReader.Read(CaseFiles.Read("case.xlsx", Baseline)).Findings.Where(static f => f.Place.Sheet.Length == 0 || $"{f.Message}".Contains("hidden", StringComparison.Ordinal)), Is.Empty);

    private static byte[] Formula(string formula, string stored) =>
        BookBuilder.Edit(Baseline, HbmLines, text => Cell(text, "I5", $"<f>{BookBuilder.Xml(formula)}</f>{stored}"));

    private static string Cell(string sheet, string at, string content) =>
        Regex.Replace(sheet, $"<c r=\"{at}\"( s=\"[0-9]+\")?[^>]*?>.*?</c>", m => $"<c r=\"{at}\"{m.Groups[1].Value}>{content}</c>");

    private static string Text(string sheet, string at, string text) =>
        Regex.Replace(sheet, $"<c r=\"{at}\"( s=\"[0-9]+\")?[^>]*?>.*?</c>", m => $"<c r=\"{at}\"{m.Groups[1].Value} t=\"inlineStr\"><is><t xml:space=\"preserve\">{BookBuilder.Xml(text)}</t></is></c>");

    private static string[] Errors(byte[] content) => [.. Read(content).Errors.Select(static f => f.ToString())];

    private static CaseReading Read(byte[] content) => CaseReader.Read(CaseFiles.Read("case.xlsx", content));
}
