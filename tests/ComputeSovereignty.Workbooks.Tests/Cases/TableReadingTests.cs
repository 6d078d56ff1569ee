using System.Globalization;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Workbooks.Tests.Cases.Books;
using NUnit.Framework;

namespace ComputeSovereignty.Workbooks.Tests.Cases;

/// <summary>The table of a small sheet: what is read, and what is told with its cell.</summary>
[TestFixture]
public sealed class TableReadingTests
{
    // B2:D5 with the headers a, b, c; the rows hold 3, 4, 5 times ten and their column.
    private static string Grid(string row3 = "", string row4 = "", string row5 = "", string row6 = "", string row2 = "") =>
        $"<row r=\"2\">{Text("B2", "a")}{Text("C2", " b ")}{Text("D2", "c")}{row2}</row>{Row(3, row3)}{Row(4, row4)}{Row(5, row5)}{(row6.Length > 0 ? $"<row r=\"6\">{row6}</row>" : string.Empty)}";

    [Test]
    public void Table_IsReadWhereItStands()
    {
        TableSheet sheet = Tables(Book(Grid())).Sheets.Single();

        Assert.That(sheet.Headers.Select(static h => $"{h.Cell.Source.Cell} {h.Name}"), Is.EqualTo(new[] { "B2 a", "C2 b", "D2 c" }));
        Assert.That(sheet.Rows.SelectMany(static r => r.Select(static c => $"{c.Source.Cell} {c.Value.Number.ToString(CultureInfo.InvariantCulture)}")), Is.EqualTo(new[] { "B3 32", "C3 33", "D3 34", "B4 42", "C4 43", "D4 44", "B5 52", "C5 53", "D5 54" }));
        Assert.That(Told(Book(Grid())), Is.Empty);
    }

    [Test]
    public void Row_WithoutAnything_IsNotOne() => Assert.That(
        Tables(Book($"<row r=\"2\">{Text("B2", "a")}{Text("C2", "b")}{Text("D2", "c")}</row><row r=\"3\">{Text("C3", "  ")}</row>{Row(5, string.Empty)}")).Sheets[0].Rows.Select(static r => r[0].Source.Cell), Is.EqualTo(new[] { "B5" }));

    [Test]
    public void Row_OfTotals_IsNotRead() => Assert.That(
        Tables(BookBuilder.Edit(Book(Grid()), "xl/tables/table1.xml", static t => t.Replace(" displayName", " totalsRowCount=\"1\" displayName", StringComparison.Ordinal))).Sheets[0].Rows.Select(static r => r[0].Source.Cell), Is.EqualTo(new[] { "B3", "B4" }));

    [Test]
    public void Table_WithoutHeaders_IsTold()
    {
        byte[] content = BookBuilder.Edit(Book(Grid()), "xl/tables/table1.xml", static t => t.Replace(" displayName", " headerRowCount=\"0\" displayName", StringComparison.Ordinal));

        Assert.That(Told(content), Is.EqualTo(new[] { "Error b.xlsx, X: The table has no header row. Found: B2:D5. Switch the header row on in the table's design." }));
        Assert.That(Tables(content).Sheets, Is.Empty);
    }

    // The first cell of a block keeps its value; for the others none can be read, and nothing else is told of them.
    [TestCase("B3:C3", "B3", "C3")]
    [TestCase("B3:B4", "B3", "B4")]
    [TestCase("C4:D5", "C4", "D4 C5 D5")]
    [TestCase("D5:F9", "D5", "")]
    [TestCase("A4:B5", "A4", "B4 B5")]
    public void Cells_Merged_AreUnreadButTheFirst(string block, string first, string unread)
    {
        byte[] content = Book(Grid(), $"<mergeCells><mergeCell ref=\"{block}\"/></mergeCells>");

        Assert.That(Told(content), Is.EqualTo(new[] { $"Error b.xlsx, X!{first}: Cells of the table are merged, and only the first of them holds their value. Found: {block}. Unmerge them, and write the value into each cell that has it." }));
        Assert.That(string.Join(' ', Tables(content).Sheets[0].Rows.SelectMany(static r => r).Where(static c => c.Value.Kind == CellKind.Unread).Select(static c => c.Source.Cell)), Is.EqualTo(unread));
    }

    [TestCase("A1:D1")]
    [TestCase("B6:D7")]
    [TestCase("E2:E5")]
    [TestCase("A2:A5")]
    [TestCase("C3:C3")]
    public void Cells_MergedBesideTheTable_DoNotMatter(string block) => Assert.That(Told(Book(Grid(), $"<mergeCells><mergeCell ref=\"{block}\"/></mergeCells>")), Is.Empty);

    // A merged header leaves columns without their names, so nothing is read.
    [TestCase("B2:C2", false)]
    [TestCase("C1:C2", false)]
    [TestCase("C2:C3", false)]
    [TestCase("C1:C3", false)]
    [TestCase("C3:C4", true)]
    public void Header_Merged_LeavesTheTableUnread(string block, bool isRead) =>
        Assert.That(Tables(Book(Grid(), $"<mergeCells><mergeCell ref=\"{block}\"/></mergeCells>")).Sheets.Count, Is.EqualTo(isRead ? 1 : 0));

    [TestCase("3", "B3", "3")]
    [TestCase("3 4", "B3", "3:4")]
    [TestCase("3 5", "B3", "3, 5")]
    [TestCase("3 4 5", "B3", "3:5")]
    public void Rows_Hidden_AreTold(string rows, string cell, string spans)
    {
        byte[] content = rows.Split(' ').Aggregate(Book(Grid()), static (book, row) => Sheet(book, $"<row r=\"{row}\"", $"<row r=\"{row}\" hidden=\"1\""));

        Assert.That(Told(content), Is.EqualTo(new[] { $"Warning b.xlsx, X!{cell}: Rows of the table are hidden or filtered out; they are still read. Found: {spans}. Delete them if they are not to count." }));
        Assert.That(Tables(content).Sheets[0].Rows, Has.Count.EqualTo(3));
    }

    [Test]
    public void Rows_HiddenBesideTheTableOrEmpty_DoNotMatter() => Assert.That(
        Told(Book($"<row r=\"1\" hidden=\"1\">{Text("B1", "title")}</row><row r=\"2\" hidden=\"1\">{Text("B2", "a")}{Text("C2", "b")}{Text("D2", "c")}</row>{Row(3, string.Empty)}<row r=\"4\" hidden=\"1\"><c r=\"F4\"><v>1</v></c></row><row r=\"7\" hidden=\"1\"><c r=\"B7\"><v>1</v></c></row>")), Is.Empty);

    [TestCase("<col min=\"2\" max=\"2\" hidden=\"1\"/>", "B2", "B")]
    [TestCase("<col min=\"3\" max=\"9\" hidden=\"1\"/>", "C2", "C:D")]
    [TestCase("<col min=\"1\" max=\"2\" hidden=\"1\"/><col min=\"4\" max=\"4\" hidden=\"1\"/>", "B2", "B, D")]
    public void Columns_Hidden_AreTold(string columns, string cell, string spans) =>
        Assert.That(Told(Book(Grid(), $"<cols>{columns}</cols>")), Is.EqualTo(new[] { $"Warning b.xlsx, X!{cell}: Columns of the table are hidden; they are still read. Found: {spans}." }));

    [TestCase("<col min=\"1\" max=\"1\" hidden=\"1\"/>")]
    [TestCase("<col min=\"5\" max=\"9\" hidden=\"1\"/>")]
    public void Columns_HiddenBesideTheTable_DoNotMatter(string columns) => Assert.That(Told(Book(Grid(), $"<cols>{columns}</cols>")), Is.Empty);

    [Test]
    public void Rows_HiddenInManyPlaces_AreListedToTheEighth()
    {
        string rows = string.Concat(Enumerable.Range(2, 20).Select(static r => $"<row r=\"{r}\"{(r % 2 == 0 && r > 2 ? " hidden=\"1\"" : string.Empty)}>{Text($"A{r}", $"t{r}")}</row>"));

        Assert.That(Told(new BookBuilder().Sheet("X", rows, table: ("X", "A2:A21", ["t2"])).Build()), Has.One.Contains("Found: 4, 6, 8, 10, 12, 14, 16, 18, …. Delete"));
        Assert.That(Told(new BookBuilder().Sheet("X", rows.Replace("<row r=\"20\" hidden=\"1\"", "<row r=\"20\"", StringComparison.Ordinal), table: ("X", "A2:A21", ["t2"])).Build()), Has.One.Contains("Found: 4, 6, 8, 10, 12, 14, 16, 18. Delete"));
    }

    [Test]
    public void Sheet_Hidden_IsNoted() => Assert.That(
        Told(BookBuilder.Edit(Book(Grid()), "xl/workbook.xml", static t => t.Replace("sheetId=\"1\"", "sheetId=\"1\" state=\"hidden\"", StringComparison.Ordinal))), Is.EqualTo(new[] { "Note b.xlsx, X: The sheet is hidden; it is still read." }));

    [Test]
    public void Row_BelowTheTable_IsToldOnce() => Assert.That(
        Told(Book(Grid(row6: $"{Text("C6", "more")}{Text("D6", "more")}"))), Is.EqualTo(new[] { "Warning b.xlsx, X!C6: The row is below the table and is not read. Drag the table's corner over it." }));

    // A row that a blank one cut off is of the table still if it fills half of its columns from the first on.
    [TestCase("B8", "C8", true)]
    [TestCase("B300", "D300", true)]
    [TestCase("B8", "F8", false)]
    [TestCase("C8", "D8", false)]
    public void Row_BelowABlankOne_IsToldWhereItLooksLikeTheTables(string first, string second, bool isTold)
    {
        string row = new([.. first.Where(char.IsAsciiDigit)]);

        Assert.That(
            Told(Book($"{Grid()}<row r=\"{row}\">{Text(first, "x")}{Text(second, "y")}</row>")),
            Is.EqualTo(isTold ? new[] { $"Warning b.xlsx, X!{first}: The row is below the table and is not read. Drag the table's corner over it." } : []));
    }

    [Test]
    public void Column_BesideTheTable_IsTold() => Assert.That(
        Told(Book(Grid(row2: Text("E2", "d")))), Is.EqualTo(new[] { "Warning b.xlsx, X!E2: The column is beside the table and is not read. Drag the table's corner over it." }));

    [Test]
    public void Cells_FartherOff_AreNobodysConcern() => Assert.That(Told(Book(Grid(row2: Text("F2", "d"), row3: Text("E3", "d"), row6: Text("E6", "d")))), Is.Empty);

    [Test]
    public void Cell_Damaged_IsToldWithWhatItHolds() => Assert.That(
        Told(Sheet(Book(Grid()), "<v>43</v>", $"<v>{new string('x', 300)}</v>")), Is.EqualTo(new[] { $"Error b.xlsx, X!C4: The file is damaged here: what the cell holds cannot be read. Found: {new string('x', 200)}…. Open the workbook in Excel, write the value again, and save it." }));

    [Test]
    public void Cell_TooLong_IsTold() => Assert.That(
        Told(Sheet(Book(Grid()), "<c r=\"C4\"><v>43</v></c>", Text("C4", new string('x', 32_768)))), Is.EqualTo(new[] { "Error b.xlsx, X!C4: The cell holds more than the 32,767 characters that Excel allows. Shorten it." }));

    [TestCase("<c r=\"C4\"><f>B4+1</f><v>99</v></c>", "99", "")]
    [TestCase("<c r=\"C4\"><f>B4+1</f></c>", "43", "")]
    [TestCase("<c r=\"C4\"><f>B4=42</f></c>", "TRUE", "")]
    [TestCase("<c r=\"C4\"><f>\"a\"&amp;B4</f></c>", "a42", "")]
    [TestCase("<c r=\"C4\"><f>1/0</f></c>", "#DIV/0!", "")]
    [TestCase("<c r=\"C4\"><f>TODAY()</f></c>", "", "Error b.xlsx, X!C4: The formula was saved without its value. Found: =TODAY(). Open the workbook in Excel, let it calculate, and save it.")]
    [TestCase("<c r=\"C4\"><f>TODAY()</f><v>5</v></c>", "5", "")]
    [TestCase("<c r=\"C4\" t=\"str\"><f>\"\"</f><v></v></c>", "", "")]
    [TestCase("<c r=\"C4\" t=\"b\"><v>1</v></c>", "TRUE", "")]
    [TestCase("<c r=\"C4\" t=\"b\"><v>0</v></c>", "FALSE", "")]
    [TestCase("<c r=\"C4\" t=\"e\"><v>#N/A</v></c>", "#N/A", "")]
    [TestCase("<c r=\"C4\" t=\"d\"><v>2029-07-01</v></c>", "2029-07", "")]
    [TestCase("<c r=\"C4\" t=\"d\"><v>2029-07-15T00:00:00Z</v></c>", "2029-07-15", "")]
    [TestCase("<c r=\"C4\" t=\"d\"><v>1899-07-15</v></c>", "1899-07-15", "")]
    [TestCase("<c r=\"C4\" t=\"d\"><v>1900-07-15</v></c>", "1900-07-15", "")]
    [TestCase("<c r=\"C4\" t=\"d\"><v>soon</v></c>", "soon", "")]
    [TestCase("<c r=\"C4\" t=\"str\"><v>two&#13;&#10;lines</v></c>", "two\nlines", "")]
    public void Cell_IsRead(string cell, string text, string told)
    {
        byte[] content = Sheet(Book(Grid()), "<c r=\"C4\"><v>43</v></c>", cell);

        Assert.That(Tables(content).Sheets[0].Rows[1][1].Value.Text, Is.EqualTo(text));
        Assert.That(string.Concat(Told(content)), Is.EqualTo(told));
    }

    // The file says itself that its values are not current: 0 may be what a writer stores that does not calculate.
    [TestCase("<c r=\"C4\"><f>B4+1</f><v>99</v></c>", "43", "")]
    [TestCase("<c r=\"C4\"><f>TODAY()</f><v>5</v></c>", "5", "Warning stale")]
    [TestCase("<c r=\"C4\"><f>TODAY()</f><v>0</v></c>", "", "Error saved")]
    [TestCase("<c r=\"C4\" t=\"str\"><f>TODAY()</f><v>x</v></c>", "x", "Warning stale")]
    [TestCase("<c r=\"C4\" t=\"str\"><f>TODAY()</f><v></v></c>", "", "Error saved")]
    [TestCase("<c r=\"C4\" t=\"b\"><f>TODAY()</f><v>1</v></c>", "TRUE", "Warning stale")]
    [TestCase("<c r=\"C4\" t=\"b\"><f>TODAY()</f><v>0</v></c>", "", "Error saved")]
    [TestCase("<c r=\"C4\" t=\"e\"><f>TODAY()</f><v>#N/A</v></c>", "#N/A", "Warning stale")]
    [TestCase("<c r=\"C4\" t=\"d\"><f>TODAY()</f><v>2029-07-01</v></c>", "2029-07", "Warning stale")]
    [TestCase("<c r=\"C4\"><v>0</v></c>", "0", "")]
    public void Cell_OfAFileThatDoesNotVouchForItsValues_IsComputedOrTold(string cell, string text, string told)
    {
        byte[] content = BookBuilder.Edit(Sheet(Book(Grid()), "<c r=\"C4\"><v>43</v></c>", cell), "xl/workbook.xml", static t => t.Replace("</workbook>", "<calcPr fullCalcOnLoad=\"1\"/></workbook>", StringComparison.Ordinal));
        string expected = told switch
        {
            "Warning stale" => "Warning b.xlsx, X!C4: The file asks for its formulas to be recalculated; the stored value of this one is used. Found: =TODAY(). Open the workbook in Excel, let it calculate, and save it.",
            "Error saved" => "Error b.xlsx, X!C4: The formula was saved without its value. Found: =TODAY(). Open the workbook in Excel, let it calculate, and save it.",
            _ => string.Empty,
        };

        Assert.That(Tables(content).Sheets[0].Rows[1][1].Value.Text, Is.EqualTo(text));
        Assert.That(string.Concat(Told(content)), Is.EqualTo(expected));
    }

    [TestCase("<f t=\"array\" ref=\"C3:C4\">B3:B4*2</f>", "The array formula in C3:C4 was saved without its values. Found: =B3:B4*2.")]
    [TestCase("<f t=\"dataTable\" ref=\"C3:C4\"/>", "The data table in C3:C4 was saved without its values.")]
    public void Block_WithoutItsValues_IsToldOnceWhereItBegins(string formula, string told)
    {
        byte[] content = Sheet(Sheet(Book(Grid()), "<c r=\"C3\"><v>33</v></c>", $"<c r=\"C3\">{formula}</c>"), "<c r=\"C4\"><v>43</v></c>", string.Empty);

        Assert.That(Told(content), Is.EqualTo(new[] { $"Error b.xlsx, X!C3: {told} Open the workbook in Excel, let it calculate, and save it." }));
        Assert.That(Tables(content).Sheets[0].Rows.Select(static r => r[1].Value.Kind), Is.EqualTo(new[] { CellKind.Unread, CellKind.Unread, CellKind.Number }));
    }

    [TestCase("A1:B3", "T", "X", "")]
    [TestCase("A1:B100001", "T", "X", "Error b.xlsx, X: The table is too large. Found: A1:B100001. Allowed: 100,000 rows and 1,000 columns.")]
    [TestCase("A1:ALM3", "T", "X", "Error b.xlsx, X: The table is too large. Found: A1:ALM3. Allowed: 100,000 rows and 1,000 columns.")]
    public void Table_BeyondTheLimits_IsTold(string range, string table, string sheet, string told) =>
        Assert.That(string.Concat(Told(new BookBuilder().Sheet(sheet, $"<row r=\"1\">{Text("A1", "a")}</row><row r=\"2\">{Text("A2", "x")}</row>", table: (table, range, ["a"])).Build())), Is.EqualTo(told));

    [TestCase("Dies", "Error b.xlsx, Dies: The sheet holds no Excel table. Allowed: exactly one table. Select the cells with their headers and press Ctrl+T.")]
    [TestCase("Scratch", "Warning b.xlsx, Scratch: Sheet Scratch is unknown and not read.|Error b.xlsx: The workbook has no sheets.")]
    [TestCase("Guide", "Error b.xlsx: The workbook has no sheets.")]
    public void Sheet_WithoutATable_IsTold(string sheet, string told) => Assert.That(string.Join('|', Told(new BookBuilder().Sheet(sheet, $"<row r=\"1\">{Text("A1", "a")}</row>").Build())), Is.EqualTo(told));

    // As many words as the template has columns are no headers of it.
    [Test]
    public void Sheet_OfOtherWords_HasNoHeaders()
    {
        string row = string.Concat(WorkbookSchema.Find("Wip")!.Columns.Select(static (_, i) => Text(TableCell.Address(1, 1 + i), $"word {i}")));

        Assert.That(Tables(new BookBuilder().Sheet("Wip", $"<row r=\"1\">{row}</row>").Build()).Sheets, Is.Empty);
    }

    // The format of a cell makes a date of its number, stored or computed.
    [TestCase("<c r=\"C4\" s=\"1\"><v>47300</v></c>", "2029-07")]
    [TestCase("<c r=\"C4\" s=\"1\"><f>47299+B4-B4+1</f></c>", "2029-07")]
    [TestCase("<c r=\"C4\" s=\"1\"><v>59</v></c>", "1900-02-28")]
    [TestCase("<c r=\"C4\" s=\"1\"><v>61</v></c>", "1900-03")]
    [TestCase("<c r=\"C4\" s=\"1\"><v>0</v></c>", "0")]
    [TestCase("<c r=\"C4\"><v>47300</v></c>", "47300")]
    public void Number_InTheFormatOfADay_IsThatDay(string cell, string text)
    {
        byte[] content = new BookBuilder { Styles = "<cellXfs><xf/><xf numFmtId=\"14\"/></cellXfs>" }.Sheet("X", Grid().Replace("<c r=\"C4\"><v>43</v></c>", cell, StringComparison.Ordinal), string.Empty, ("X", "B2:D5", ["a", "b", "c"])).Build();

        Assert.That(Tables(content).Sheets[0].Rows[1][1].Value.Text, Is.EqualTo(text));
    }

    [TestCase(200, false)]
    [TestCase(201, true)]
    public void Formula_Found_IsCutToTwoHundredLetters(int length, bool isCut)
    {
        string formula = $"TODAY(){string.Concat(Enumerable.Repeat("+1", 150))}"[..(length - 1)];
        string told = string.Concat(Told(Sheet(Book(Grid()), "<c r=\"C4\"><v>43</v></c>", $"<c r=\"C4\"><f>{formula}</f></c>")));

        Assert.That(told, Does.Contain(isCut ? $"Found: ={formula[..^1]}…." : $"Found: ={formula}."));
    }

    // The headers of the template are found where they stand; half of the columns of the sheet must be among them.
    [TestCase(1, 1, true)]
    [TestCase(40, 20, true)]
    [TestCase(41, 20, false)]
    [TestCase(40, 21, false)]
    public void Sheet_WithoutATable_IsReadFromItsHeadersDown(int row, int column, bool isFound)
    {
        string[] headers = [.. WorkbookSchema.Find("Wip")!.Columns.Select(static c => c.Header)];
        string rows = $"<row r=\"{row}\">{string.Concat(headers.Select((h, i) => Text(TableCell.Address(row, column + i), h)))}</row><row r=\"{row + 1}\">{Text(TableCell.Address(row + 1, column), "L")}</row>";
        CaseTables tables = Tables(new BookBuilder().Sheet("Wip", rows).Build());

        Assert.That(tables.Sheets.Count, Is.EqualTo(isFound ? 1 : 0));
        Assert.That(tables.Sheets.SelectMany(static s => s.Headers.Select(static h => h.Cell.Value.Text)), Is.EqualTo(isFound ? headers : []));
        Assert.That(tables.Sheets.SelectMany(static s => s.Rows.Select(static r => r[0].Value.Text)), Is.EqualTo(isFound ? new[] { "L" } : []));
    }

    [TestCase(0.5, true)]
    [TestCase(0.45, false)]
    public void Sheet_WithoutATable_NeedsHalfOfItsHeaders(double part, bool isFound)
    {
        string[] headers = [.. WorkbookSchema.Find("Dies")!.Columns.Select(static c => c.Header)];
        string[] given = [.. headers.Take((int)Math.Ceiling(part * headers.Length) - (isFound ? 0 : 1))];
        string row = string.Concat(given.Select(static (h, i) => Text(TableCell.Address(1, 1 + i), h)));

        Assert.That(Tables(new BookBuilder().Sheet("Dies", $"<row r=\"1\">{row}</row>").Build()).Sheets.Count, Is.EqualTo(isFound ? 1 : 0));
    }

    private static byte[] Book(string rows, string after = "") => new BookBuilder().Sheet("X", rows, after, ("X", "B2:D5", ["a", "b", "c"])).Build();

    private static byte[] Sheet(byte[] book, string old, string by) => BookBuilder.Edit(book, "xl/worksheets/sheet1.xml", text => text.Replace(old, by, StringComparison.Ordinal));

    private static string Row(int row, string more) => $"<row r=\"{row}\">{string.Concat("BCD".Select((c, i) => $"<c r=\"{c}{row}\"><v>{(10 * row) + i + 2}</v></c>"))}{more}</row>";

    private static string Text(string at, string text) => $"<c r=\"{at}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{BookBuilder.Xml(text)}</t></is></c>";

    private static string[] Told(byte[] content) => [.. Tables(content).Findings.Select(static f => $"{f.Severity} {f}")];

    private static CaseTables Tables(byte[] content) => CaseFiles.Read("b.xlsx", content);
}
