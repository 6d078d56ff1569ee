using System.Text;
using System.Xml;
using ComputeSovereignty.Workbooks.Cases;
using ComputeSovereignty.Workbooks.Cases.Books;
using NUnit.Framework;

namespace ComputeSovereignty.Workbooks.Tests.Cases.Books;

/// <summary>Workbooks of one or two small sheets: what the file says, and what is refused.</summary>
[TestFixture]
public sealed class BookReadingTests
{
    private const string Cell = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";

    // ECMA-376, part 1, 18.8.30: the formats of dates, those of Chinese programs among them; 18 to 21, 32 to 35 and 45 to 47 are times of day.
    [Test]
    public void Formats_BuiltIn_AreDatesWhereTheStandardSaysSo()
    {
        int[] ids = [.. Enumerable.Range(0, 60)];
        Book book = Read(new BookBuilder { Styles = $"<cellXfs>{string.Concat(ids.Select(static i => $"<xf numFmtId=\"{i}\"/>"))}</cellXfs>" }.Sheet("S", Cell));

        Assert.That(ids.Where(i => NumberText.IsDate(book.Formats[i])), Is.EqualTo(new[] { 14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58 }));
        Assert.That(new[] { 2, 3, 4, 9, 10, 11, 39, 40, 49, 1 }.Select(i => book.Formats[i]), Is.EqualTo(new[] { "0.00", "#,##0", "#,##0.00", "0%", "0.00%", "0.00E+00", "#,##0.00", "#,##0.00", "@", string.Empty }));
    }

    [Test]
    public void Formats_OfCells_AreThoseOfTheListOfCells()
    {
        Book book = Read(new BookBuilder
        {
            Styles = "<numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy-mm\"/></numFmts><cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs><cellXfs><xf/><xf numFmtId=\"164\"/><xf numFmtId=\"3\"/></cellXfs><cellStyles/><dxfs><xf numFmtId=\"9\"/></dxfs>",
        }.Sheet("S", "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>1</v></c><c r=\"B1\" s=\"2\"><v>1</v></c><c r=\"C1\" s=\"3\"><v>1</v></c><c r=\"D1\" s=\"-1\"><v>1</v></c><c r=\"E1\"><v>1</v></c></row>"));

        Assert.That(Enumerable.Range(1, 5).Select(c => book.FormatOf(book.Sheets[0][1, c])), Is.EqualTo(new[] { "yyyy-mm", "#,##0", string.Empty, string.Empty, string.Empty }));
    }

    [TestCase("", false)]
    [TestCase("<calcPr calcId=\"1\"/>", false)]
    [TestCase("<calcPr fullCalcOnLoad=\"1\"/>", true)]
    [TestCase("<calcPr fullCalcOnLoad=\"true\"/>", true)]
    [TestCase("<calcPr fullCalcOnLoad=\"0\"/>", false)]
    [TestCase("<calcPr calcCompleted=\"0\"/>", true)]
    [TestCase("<calcPr calcCompleted=\"false\"/>", true)]
    [TestCase("<calcPr calcCompleted=\"1\"/>", false)]
    public void Workbook_SaysWhetherItsValuesAreCurrent(string calculation, bool isStale) => Assert.That(Read(new BookBuilder { Tail = calculation }.Sheet("S", Cell)).IsStale, Is.EqualTo(isStale));

    [TestCase("", false)]
    [TestCase("<workbookPr date1904=\"1\"/>", true)]
    [TestCase("<workbookPr date1904=\"true\"/>", true)]
    [TestCase("<workbookPr date1904=\"on\"/>", true)]
    [TestCase("<workbookPr date1904=\"0\"/>", false)]
    public void Workbook_SaysFromWhenDaysCount(string settings, bool since1904) => Assert.That(Read(new BookBuilder { Tail = settings }.Sheet("S", Cell)).Since1904, Is.EqualTo(since1904));

    // A name of one sheet, or one that stands twice, could mean another thing in another formula.
    [Test]
    public void Names_OfTheWholeWorkbook_AreKnownAndOthersAreNot()
    {
        Book book = Read(new BookBuilder
        {
            Tail = "<definedNames><definedName name=\"Rate\">S!$A$1</definedName><definedName name=\"Own\" localSheetId=\"0\">1</definedName><definedName name=\"Two\">1</definedName><definedName name=\"two\">2</definedName></definedNames>",
        }.Sheet("S", Cell));

        Assert.That((book.Names["rate"], book.Names["Own"], book.Names["Two"]), Is.EqualTo(("S!$A$1", default(string), default(string))));
    }

    [TestCase("", false)]
    [TestCase(" state=\"visible\"", false)]
    [TestCase(" state=\"hidden\"", true)]
    [TestCase(" state=\"veryHidden\"", true)]
    public void Sheet_SaysWhetherItIsHidden(string state, bool isHidden) =>
        Assert.That(BookReading.Read(Edit(new BookBuilder().Sheet("S", Cell), "xl/workbook.xml", "sheetId=\"1\"", $"sheetId=\"1\"{state}"), default).Sheets[0].IsHidden, Is.EqualTo(isHidden));

    // Where the workbook stands and what its parts are called is the writer's choice: the relationships say it, and what stands outside the package is no part.
    [Test]
    public void Workbook_WhereverItStands_IsFoundByItsRelationships()
    {
        byte[] elsewhere = BookBuilder.Pack(BookBuilder.Unpack(new BookBuilder { Texts = "<si><t>shared</t></si>" }.Sheet("S", "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>").Sheet("Away", Cell).Build()).Select(static p => (
            p.Name.Replace("xl/", "office/", StringComparison.Ordinal),
            Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(p.Content).Replace("xl/", "office/", StringComparison.Ordinal)))));
        byte[] content = BookBuilder.Edit(
            BookBuilder.Edit(elsewhere, "_rels/.rels", static t => t.Replace("<Relationship Id=\"rId1\"", "<Relationship Id=\"rId9\" Type=\"x/core-properties\" Target=\"docProps/core.xml\"/><Relationship Id=\"rId1\"", StringComparison.Ordinal)),
            "office/_rels/workbook.xml.rels",
            static t => t.Replace("Target=\"worksheets/sheet2.xml\"", "Target=\"worksheets/sheet2.xml\" TargetMode=\"External\"", StringComparison.Ordinal));
        Book book = BookReading.Read(content, default);

        Assert.That(book.Sheets.Select(static b => b.Name), Is.EqualTo(new[] { "S" }));
        Assert.That(book.Sheets[0][1, 1].Text, Is.EqualTo("shared"));
    }

    [Test]
    public void Workbook_WithoutRelationshipsOfThePackage_IsSoughtAtItsUsualPlace() => Assert.That(
        BookReading.Read(BookBuilder.Edit(new BookBuilder().Sheet("S", Cell).Build(), "_rels/.rels", static _ => "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>"), default).Sheets.Count, Is.EqualTo(1));

    [TestCase("http://schemas.openxmlformats.org/spreadsheetml/2006/main", false)]
    [TestCase("http://purl.oclc.org/ooxml/spreadsheetml/main", true)]
    public void Workbook_SaysWhetherItsFormIsStrict(string vocabulary, bool isStrict) =>
        Assert.That(BookReading.Read(Edit(new BookBuilder().Sheet("S", Cell), "xl/workbook.xml", "http://schemas.openxmlformats.org/spreadsheetml/2006/main", vocabulary), default).IsStrict, Is.EqualTo(isStrict));

    [Test]
    public void Sheets_KeepTheirOrderAndAreFoundInAnyCaseOfLetters()
    {
        Book book = Read(new BookBuilder().Sheet("Lines", Cell).Sheet("Dies", Cell));

        Assert.That(book.Sheets.Select(static s => s.Name), Is.EqualTo(new[] { "Lines", "Dies" }));
        Assert.That((book.Sheet("dies"), book.Sheet("Nodes")), Is.EqualTo((book.Sheets[1], default(BookSheet))));
    }

    [Test]
    public void Sheet_OfCharts_IsLeftOut() =>
        Assert.That(BookReading.Read(Edit(new BookBuilder().Sheet("S", Cell).Sheet("Chart", Cell), "xl/_rels/workbook.xml.rels", "worksheet\" Target=\"worksheets/sheet2", "chartsheet\" Target=\"worksheets/sheet2"), default).Sheets.Select(static s => s.Name), Is.EqualTo(new[] { "S" }));

    [Test]
    public void Workbook_WithTwoSheetsOfOneName_IsDamaged() => Assert.That(() => Read(new BookBuilder().Sheet("S", Cell).Sheet("s", Cell)), Throws.TypeOf<InvalidDataException>());

    [Test]
    public void Workbook_WithTwoTablesOfOneName_IsDamaged() =>
        Assert.That(() => Read(new BookBuilder().Sheet("S", Cell, table: ("T", "A1:A2", ["a"])).Sheet("R", Cell, table: ("t", "A1:A2", ["a"]))), Throws.TypeOf<InvalidDataException>());

    [Test]
    public void Table_OfASheet_IsKnownByItsNameInAnyCaseOfLetters()
    {
        Book book = Read(new BookBuilder().Sheet("R", Cell).Sheet("S", Cell, table: ("Tab", "B2:C9", ["a", "b"])));

        (BookSheet sheet, BookTable table) = book.Table("TAB")!.Value;
        Assert.That((sheet.Name, $"{table.Range}", table.HeaderRows, table.TotalRows), Is.EqualTo(("S", "B2:C9", 1, 0)));
        Assert.That(table.Columns, Is.EqualTo(new[] { "a", "b" }));
        Assert.That(book.Table("Other"), Is.Null);
    }

    [TestCase("displayName=\"Tab\"", "displayName=\"Shown\"", "Shown", 1, 0)]
    [TestCase(" displayName=\"Tab\"", "", "Tab", 1, 0)]
    [TestCase(" displayName", " totalsRowCount=\"1\" headerRowCount=\"0\" displayName", "Tab", 0, 1)]
    public void Table_SaysItsNameAndItsRowsOfHeadersAndTotals(string old, string by, string name, int headers, int totals)
    {
        BookTable table = BookReading.Read(Edit(new BookBuilder().Sheet("S", Cell, table: ("Tab", "A1:A3", ["a"])), "xl/tables/table1.xml", old, by), default).Sheets[0].Tables[0];

        Assert.That((table.Name, table.HeaderRows, table.TotalRows), Is.EqualTo((name, headers, totals)));
    }

    [TestCase("xl/tables/table1.xml", "ref=\"A1:A3\"", "ref=\"A1:A0\"")]
    [TestCase("xl/tables/table1.xml", " displayName", " headerRowCount=\"x\" displayName")]
    [TestCase("xl/worksheets/sheet1.xml", "r=\"A1\"", "r=\"XFE1\"")]
    [TestCase("xl/worksheets/sheet1.xml", "r=\"A1\"", "r=\"A1048577\"")]
    [TestCase("xl/worksheets/sheet1.xml", "<row r=\"1\"", "<row r=\"0\"")]
    [TestCase("xl/worksheets/sheet1.xml", "<row r=\"1\"", "<row r=\"1048577\"")]
    [TestCase("xl/worksheets/sheet1.xml", "<row r=\"1\"", "<row r=\"one\"")]
    [TestCase("xl/worksheets/sheet1.xml", "</sheetData>", "</sheetData><mergeCells><mergeCell ref=\"A0\"/></mergeCells>")]
    [TestCase("xl/worksheets/sheet1.xml", "</row>", "<c r=\"XFD1\"><v>2</v></c><c><v>3</v></c></row>")]
    [TestCase("xl/worksheets/sheet1.xml", "</row>", "</row><row r=\"1048576\"/><row><c><v>3</v></c></row>")]
    [TestCase("xl/worksheets/sheet1.xml", "</row>", "<c r=\"A1\"><v>2</v></c></row>")]
    public void Part_ThatMakesNoSense_IsDamage(string part, string old, string by)
    {
        byte[] whole = new BookBuilder().Sheet("S", Cell, table: ("Tab", "A1:A3", ["a"])).Build();
        string text = Encoding.UTF8.GetString(BookBuilder.Unpack(whole).Single(p => p.Name == part).Content);
        string edited = text.Replace(old, by, StringComparison.Ordinal);

        Assert.That(edited, Is.Not.EqualTo(text));
        Assert.That(() => BookReading.Read(BookBuilder.Edit(whole, part, _ => edited), default), Throws.TypeOf<InvalidDataException>());
    }

    [Test]
    public void Cell_AtTheEndOfTheGrid_IsRead() =>
        Assert.That(Read(new BookBuilder().Sheet("S", "<row r=\"1048576\"><c r=\"XFC1048576\"><v>1</v></c><c><v>2</v></c></row>")).Sheets[0][1_048_576, 16_384].Number, Is.EqualTo(2));

    [Test]
    public void Sheet_WhosePartIsMissing_IsDamage() => Assert.That(
        () => BookReading.Read(BookBuilder.Pack(BookBuilder.Unpack(new BookBuilder().Sheet("S", Cell).Build()).Where(static p => p.Name != "xl/worksheets/sheet1.xml")), default), Throws.TypeOf<InvalidDataException>());

    [Test]
    public void Part_ThatStandsTwice_IsDamage() => Assert.That(() => Read(new BookBuilder { Parts = { ("XL/worksheets\\sheet1.xml", [1]) } }.Sheet("S", Cell)), Throws.TypeOf<InvalidDataException>());

    [TestCase(59, true)]
    [TestCase(70, false)]
    public void Part_NestedDeeplyIn_IsReadToALimit(int depth, bool isRead)
    {
        BookBuilder builder = new BookBuilder().Sheet("S", Cell, $"{string.Concat(Enumerable.Repeat("<x>", depth))}{string.Concat(Enumerable.Repeat("</x>", depth))}");

        Assert.That(() => Read(builder).Sheets.Count, isRead ? Is.EqualTo(1) : Throws.TypeOf<InvalidDataException>());
    }

    [Test]
    public void Part_WithADocumentType_IsRefused() =>
        Assert.That(() => BookReading.Read(BookBuilder.Edit(new BookBuilder().Sheet("S", Cell).Build(), "xl/worksheets/sheet1.xml", static t => $"<!DOCTYPE worksheet [<!ENTITY a \"a\">]>{t}"), default), Throws.TypeOf<XmlException>());

    // Each limit is read to the last, and the one beyond is told.
    [TestCase(100_000, false)]
    [TestCase(100_001, true)]
    public void Blocks_BeyondTheLimit_AreTold(int count, bool isTold) =>
        Limit(new BookBuilder().Sheet("S", Cell, $"<mergeCells>{string.Concat(Enumerable.Repeat("<mergeCell ref=\"A1\"/>", count))}</mergeCells>"), isTold, "A sheet has more than the 100,000 merged blocks allowed.");

    [TestCase(2_000, false)]
    [TestCase(2_001, true)]
    public void ArrayFormulas_BeyondTheLimit_AreTold(int count, bool isTold) =>
        Limit(new BookBuilder().Sheet("S", string.Concat(Enumerable.Range(1, count).Select(static r => $"<row><c><f t=\"array\" ref=\"A{r}\">1</f></c></row>"))), isTold, "A sheet has more than the 2,000 array formulas allowed.");

    [TestCase(65_536, false)]
    [TestCase(65_537, true)]
    public void Formats_BeyondTheLimit_AreTold(int count, bool isTold) =>
        Limit(new BookBuilder { Styles = $"<cellXfs>{string.Concat(Enumerable.Repeat("<xf/>", count))}</cellXfs>" }.Sheet("S", Cell), isTold, "The workbook has more than the 65,536 formats allowed.");

    [Test]
    public void Reading_Stopped_Ends()
    {
        using CancellationTokenSource stop = new();
        stop.Cancel();
        byte[] content = new BookBuilder().Sheet("S", string.Concat(Enumerable.Repeat("<row><c><v>1</v></c></row>", 3000))).Build();

        Assert.That(() => BookReading.Read(content, stop.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    private static void Limit(BookBuilder builder, bool isTold, string message) =>
        Assert.That(() => Read(builder).Sheets.Count, isTold ? Throws.TypeOf<BookLimitException>().With.Message.EqualTo(message) : Is.EqualTo(1));

    private static byte[] Edit(BookBuilder builder, string part, string old, string by) => BookBuilder.Edit(builder.Build(), part, text => text.Replace(old, by, StringComparison.Ordinal));

    private static Book Read(BookBuilder builder) => BookReading.Read(builder.Build(), default);
}
