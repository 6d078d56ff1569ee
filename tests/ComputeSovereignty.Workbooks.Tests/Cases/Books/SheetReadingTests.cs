using ComputeSovereignty.Workbooks.Cases.Books;
using NUnit.Framework;

namespace ComputeSovereignty.Workbooks.Tests.Cases.Books;

/// <summary>What cells of a sheet hold, as ECMA-376, part 1, 18.3.1 writes them.</summary>
[TestFixture]
public sealed class SheetReadingTests
{
    private static readonly string TooLong = new('a', PartXml.MostLetters + 1);

    [TestCase("<c r=\"A1\"><v>1.5</v></c>", "Number", "", 1.5)]
    [TestCase("<c r=\"A1\" t=\"n\"><v> -2E3 </v></c>", "Number", "", -2000)]
    [TestCase("<c r=\"A1\"><v>1,5</v></c>", "Damaged", "1,5", 0)]
    [TestCase("<c r=\"A1\"><v>1e999</v></c>", "Damaged", "1e999", 0)]
    [TestCase("<c r=\"A1\"><v>NaN</v></c>", "Damaged", "NaN", 0)]
    [TestCase("<c r=\"A1\" t=\"x\"><v>1</v></c>", "Damaged", "1", 0)]
    [TestCase("<c r=\"A1\" t=\"b\"><v>1</v></c>", "Truth", "1", 1)]
    [TestCase("<c r=\"A1\" t=\"b\"><v>true</v></c>", "Truth", "true", 1)]
    [TestCase("<c r=\"A1\" t=\"b\"><v>0</v></c>", "Truth", "0", 0)]
    [TestCase("<c r=\"A1\" t=\"e\"><v>#REF!</v></c>", "Error", "#REF!", 0)]
    [TestCase("<c r=\"A1\" t=\"d\"><v>2029-01-01</v></c>", "Date", "2029-01-01", 0)]
    [TestCase("<c r=\"A1\" t=\"str\"><v>text</v></c>", "Text", "text", 0)]
    [TestCase("<c r=\"A1\" t=\"inlineStr\"><is><t>text</t></is></c>", "Text", "text", 0)]
    [TestCase("<c r=\"A1\" t=\"s\"><v>0</v></c>", "Text", "first", 0)]
    [TestCase("<c r=\"A1\" t=\"s\"><v>1</v></c>", "Text", "rich text", 0)]
    [TestCase("<c r=\"A1\" t=\"s\"><v>2</v></c>", "TooLong", "", 0)]
    [TestCase("<c r=\"A1\" t=\"s\"><v>3</v></c>", "Damaged", "3", 0)]
    [TestCase("<c r=\"A1\" t=\"s\"><v>-1</v></c>", "Damaged", "-1", 0)]
    [TestCase("<c r=\"A1\" t=\"s\"><v>x</v></c>", "Damaged", "x", 0)]
    public void Cell_IsWhatItsTypeSays(string cell, string kind, string text, double number)
    {
        BookCell read = Read($"<row r=\"1\">{cell}</row>")[1, 1];

        Assert.That(($"{read.Kind}", read.Text, read.Number), Is.EqualTo((kind, text, number)));
    }

    [TestCase("<c r=\"A1\"/>")]
    [TestCase("<c r=\"A1\"><v/></c>")]
    [TestCase("<c r=\"A1\" t=\"s\"><v></v></c>")]
    [TestCase("<c r=\"A1\" t=\"inlineStr\"><is/></c>")]
    public void Cell_WithoutAnything_IsNone(string cell)
    {
        BookSheet sheet = Read($"<row r=\"1\">{cell}</row>");

        Assert.That((sheet[1, 1], sheet.Count, sheet.LastRow, sheet.LastColumn), Is.EqualTo((BookCell.Empty, 0, 0, 0)));
    }

    [Test]
    public void Cell_OfMoreLettersThanAllowed_IsTooLong()
    {
        BookSheet sheet = Read($"<row r=\"1\"><c t=\"str\"><v>{TooLong}</v></c><c t=\"inlineStr\"><is><r><t>a</t></r><r><t>{TooLong[1..]}</t></r></is></c><c t=\"str\"><v>{TooLong[1..]}</v></c><c t=\"inlineStr\"><is><t>{TooLong[1..]}</t></is></c></row>");

        Assert.That(Enumerable.Range(1, 4).Select(c => (sheet[1, c].Kind, sheet[1, c].Text.Length)), Is.EqualTo(new[] { (StoredKind.TooLong, 0), (StoredKind.TooLong, 0), (StoredKind.Text, 32_767), (StoredKind.Text, 32_767) }));
    }

    // Seven letters of the file stand for one: what counts is what the cell holds.
    [Test]
    public void Cell_OfEscapes_IsMeasuredByWhatTheyStandFor()
    {
        string full = string.Concat(Enumerable.Repeat("_x0041_", 32_767));
        BookSheet sheet = Read($"<row r=\"1\"><c t=\"str\"><v>{full}</v></c><c t=\"str\"><v>{full}_x0041_</v></c><c t=\"str\"><v>{full}a</v></c></row>");

        Assert.That(Enumerable.Range(1, 3).Select(c => (sheet[1, c].Kind, sheet[1, c].Text.Length)), Is.EqualTo(new[] { (StoredKind.Text, 32_767), (StoredKind.TooLong, 0), (StoredKind.TooLong, 0) }));
    }

    [Test]
    public void Text_OfThreeLongRuns_StaysTooLong() => Assert.That(
        Read($"<row r=\"1\"><c t=\"inlineStr\"><is>{string.Concat(Enumerable.Repeat($"<r><t>{TooLong[..20_000]}</t></r>", 3))}</is></c></row>")[1, 1].Kind, Is.EqualTo(StoredKind.TooLong));

    // Letters alone give a formula an empty text; an empty number is none.
    [TestCase("<c r=\"A1\" t=\"str\"><f>B1</f><v></v></c>", "Text")]
    [TestCase("<c r=\"A1\"><f>B1</f><v></v></c>", "None")]
    [TestCase("<c r=\"A1\" t=\"b\"><f>B1</f><v></v></c>", "None")]
    public void Formula_WithAnEmptyValue_HasOneWhereItIsText(string cell, string kind) => Assert.That($"{Read($"<row r=\"1\">{cell}</row>")[1, 1].Kind}", Is.EqualTo(kind));

    [TestCase("<t xml:space=\"preserve\"> a </t>", " a ")]
    [TestCase("<t><![CDATA[<a>]]></t>", "<a>")]
    [TestCase("<t>a_x000D_b</t>", "a\rb")]
    [TestCase("<t>_x0041__x005f_</t>", "A_")]
    [TestCase("<t>_x04_</t>", "_x04_")]
    [TestCase("<r><t>Chip</t></r><r><rPr><b/></rPr><t>let</t></r>", "Chiplet")]
    [TestCase("<r><t>漢</t></r><rPh sb=\"0\" eb=\"1\"><t>kan</t></rPh><phoneticPr/>", "漢")]
    [TestCase("<rPh sb=\"0\" eb=\"1\"><t>kan</t></rPh><r><t>漢</t></r>", "漢")]
    [TestCase("<r><rPh><t>x</t></rPh><t>漢</t></r>", "漢")]
    [TestCase("<t/>", "")]
    public void Text_IsItsRunsWithoutTheirPronunciation(string inside, string text)
    {
        BookSheet sheet = Read($"<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is>{inside}</is></c><c r=\"B1\"><v>7</v></c></row>");

        Assert.That((sheet[1, 1].Text, sheet[1, 2].Number), Is.EqualTo((text, 7)));
    }

    // A writer may leave addresses out: the next cell of the row, and the next row.
    [Test]
    public void Cells_WithoutAddresses_FollowOneAnother()
    {
        BookSheet sheet = Read("<row><c><v>1</v></c><c r=\"D1\"><v>4</v></c><c><v>5</v></c></row><row r=\"7\"><c><v>71</v></c></row><row><c r=\"B8\"><v>82</v></c><c><v>83</v></c></row>");

        Assert.That(new[] { sheet[1, 1], sheet[1, 4], sheet[1, 5], sheet[7, 1], sheet[8, 2], sheet[8, 3] }.Select(static c => c.Number), Is.EqualTo(new[] { 1.0, 4, 5, 71, 82, 83 }));
        Assert.That((sheet.Count, sheet.LastRow, sheet.LastColumn), Is.EqualTo((6, 8, 5)));
    }

    [Test]
    public void Cells_OfBlanksAlone_DoNotFillTheSheet()
    {
        BookSheet sheet = Read("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"9\"><c r=\"J9\" t=\"str\"><v>  </v></c></row>");

        Assert.That((sheet.Count, sheet.LastRow, sheet.LastColumn, sheet[9, 10].IsEmpty), Is.EqualTo((2, 1, 1, true)));
    }

    [Test]
    public void RowsAndColumns_SayWhetherTheyAreHidden()
    {
        BookSheet sheet = new BookBuilder().Sheet("S", "<row r=\"1\" hidden=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"2\" hidden=\"0\"/><row r=\"3\" hidden=\"true\"/>", "<cols><col min=\"2\" max=\"4\" hidden=\"1\"/><col min=\"6\" max=\"7\"/></cols>").Read();

        Assert.That(sheet.HiddenRows, Is.EquivalentTo(new[] { 1, 3 }));
        Assert.That(sheet.HiddenColumns, Is.EqualTo(new[] { (2, 4) }));
    }

    [Test]
    public void Formula_StandsWithItsStoredValue()
    {
        BookSheet sheet = Read("<row r=\"1\"><c r=\"A1\" s=\"3\"><f>B1+1</f><v>5</v></c><c r=\"B1\"><f>C1</f></c><c r=\"C1\" t=\"str\"><f>\"\"</f><v></v></c><c r=\"D1\" t=\"str\"><f>\"\"</f></c></row>");

        Assert.That(Enumerable.Range(1, 4).Select(c => (sheet[1, c].Formula!.Text, sheet[1, c].Kind, sheet[1, c].Number, sheet[1, c].Style)), Is.EqualTo(new[]
        {
            ("B1+1", StoredKind.Number, 5.0, 3), ("C1", StoredKind.None, 0.0, 0), ("\"\"", StoredKind.Text, 0.0, 0), ("\"\"", StoredKind.None, 0.0, 0),
        }));
        Assert.That((sheet[1, 3].IsEmpty, sheet[1, 1].Formula!.Array), Is.EqualTo((false, default(BookRange))));
    }

    [Test]
    public void Formula_Shared_IsMeantForEachCellInItsPlace()
    {
        BookSheet sheet = Read("<row r=\"2\"><c r=\"B2\"><f t=\"shared\" ref=\"B2:C3\" si=\"0\">A1+$A$1</f></c><c r=\"C2\"><f t=\"shared\" si=\"0\"/></c></row><row r=\"3\"><c r=\"B3\"><f t=\"shared\" si=\"0\"/></c><c r=\"C3\"><f t=\"shared\" si=\"9\"/></c><c r=\"D3\"><f si=\"0\"/></c></row>");

        Assert.That(new[] { sheet[2, 2], sheet[2, 3], sheet[3, 2], sheet[3, 3], sheet[3, 4] }.Select(static c => c.Formula!.Text), Is.EqualTo(new[] { "A1+$A$1", "B1+$A$1", "A2+$A$1", string.Empty, string.Empty }));
    }

    [Test]
    public void Formula_OfAnArray_FillsItsBlock()
    {
        BookSheet sheet = Read("<row r=\"2\"><c r=\"B2\"><f t=\"array\" ref=\"B2:C3\">A1:A2</f><v>1</v></c><c r=\"C2\"><v>2</v></c></row><row r=\"5\"><c r=\"A5\"><f t=\"dataTable\" ref=\"A5:A6\"/></c><c r=\"B5\"><f t=\"array\">A1</f></c></row>");

        Assert.That(new[] { (2, 2), (2, 3), (3, 2), (3, 3), (2, 4), (4, 2), (1, 2), (2, 1), (6, 1), (5, 2), (5, 3) }.Select(p => sheet.InArray(p.Item1, p.Item2) is { } array ? $"{array.Range} {array.Row} {array.Column}" : string.Empty), Is.EqualTo(new[]
        {
            "B2:C3 2 2", "B2:C3 2 2", "B2:C3 2 2", "B2:C3 2 2", string.Empty, string.Empty, string.Empty, string.Empty, "A5:A6 5 1", "B5 5 2", string.Empty,
        }));
        Assert.That((sheet[2, 2].Formula!.Text, $"{sheet[2, 2].Formula!.Array}", sheet[2, 3].Formula), Is.EqualTo(("A1:A2", "B2:C3", default(BookFormula))));
    }

    [Test]
    public void Elements_OfAnotherVocabulary_AreNotOfTheSheet()
    {
        BookSheet sheet = Read("<row r=\"1\"><c r=\"A1\"><v>1</v><x:v xmlns:x=\"urn:x\">9</x:v></c><x:c xmlns:x=\"urn:x\" r=\"B1\"><v>2</v></x:c></row>");

        Assert.That((sheet[1, 1].Number, sheet.Count), Is.EqualTo((1, 1)));
    }

    private static BookSheet Read(string rows) =>
        new BookBuilder { Texts = $"<si><t>first</t></si><si><r><t>rich </t></r><r><t>text</t></r></si><si><t>{TooLong}</t></si>" }.Sheet("S", rows).Read();
}
