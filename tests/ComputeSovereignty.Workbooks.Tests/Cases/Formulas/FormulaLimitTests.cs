using System.Globalization;
using ComputeSovereignty.Workbooks.Cases.Books;
using ComputeSovereignty.Workbooks.Cases.Formulas;
using ComputeSovereignty.Workbooks.Tests.Cases.Books;
using NUnit.Framework;

namespace ComputeSovereignty.Workbooks.Tests.Cases.Formulas;

/// <summary>How deep, long and far a formula may go, and what it finds in tables, arrays and circles.</summary>
[TestFixture]
public sealed class FormulaLimitTests
{
    private const int Depth = 64;

    private static readonly Func<int, string>[] Nests =
    [
        static n => $"{new string('(', n)}1{new string(')', n)}",
        static n => $"{new string('-', n)}1",
        static n => $"{string.Concat(Enumerable.Repeat("ABS(", n))}1{new string(')', n)}",
    ];

    [Test]
    public void Nesting_AsDeepAsAllowed_IsComputed_AndOneDeeperIsNot([Values(0, 1, 2)] int kind)
    {
        Assert.That(Math.Abs(Value(Nests[kind](Depth))!.Value), Is.EqualTo(1));
        Assert.That(Value(Nests[kind](Depth + 1)), Is.Null);
    }

    [TestCase("(1)")]
    [TestCase("--1")]
    [TestCase("SUM(1)")]
    public void Terms_SideBySide_AreNoNesting(string term) => Assert.That(Value(string.Join('+', Enumerable.Repeat(term, 3 * Depth))), Is.EqualTo(3 * Depth));

    [Test]
    public void Arguments_AreAtMostTwoHundredAndFiftyFive()
    {
        Assert.That(Value($"SUM({Ones(255)})"), Is.EqualTo(255));
        Assert.That(Value($"SUM({Ones(256)})"), Is.Null);

        static string Ones(int count) => string.Join(',', Enumerable.Repeat("1", count));
    }

    [Test]
    public void Letters_AreAtMostThoseThatExcelTakes()
    {
        Assert.That(Value($"1{new string(' ', 8_191)}"), Is.EqualTo(1));
        Assert.That(Value($"1{new string(' ', 8_192)}"), Is.Null);
    }

    [TestCase("1 +\n 2")]
    [TestCase("1\t+\r\n2")]
    [TestCase(" SUM( 1 ,\n2 ) ")]
    public void Blanks_BetweenParts_AreNothing(string formula) => Assert.That(Value(formula), Is.EqualTo(3));

    // Each name stands in the one before it.
    [TestCase(64, 5d)]
    [TestCase(65, null)]
    public void Names_OfNames_AreFollowedSoFar(int count, double? expected) =>
        Assert.That(Value("Name_1", [.. Enumerable.Range(1, count).Select(n => ($"Name_{n}", n == count ? "5" : $"Name_{n + 1}"))]), Is.EqualTo(expected));

    [Test]
    public void Name_OfItself_IsRefused() => Assert.That(Value("Loop", ("Loop", "Loop+1")), Is.Null);

    [Test]
    public void Circle_IsRefused_InEveryCellOfIt()
    {
        Book book = Of(Row(1, "B1+1", "C1", "A1", "2*3"));

        Assert.That(Enumerable.Range(1, 4).Select(c => new ComputedFormulas(book, default).Of(book.Sheets[0], 1, c)?.Number), Is.EqualTo(new double?[] { null, null, null, 6 }));
    }

    [Test]
    public void Cell_OfAnArrayFormula_IsNotRead()
    {
        Book book = Of("""<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c><c r="C1"><f>A1+1</f></c><c r="D1"><f>A2+1</f></c><c r="E1"><f>A3+1</f></c></row><row r="2"><c r="A2"><v>4</v></c></row><row r="3"><c r="A3"><v>8</v></c></row>""");

        Assert.That(Enumerable.Range(3, 3).Select(c => new ComputedFormulas(book, default).Of(book.Sheets[0], 1, c)?.Number), Is.EqualTo(new double?[] { 3, null, 9 }));
    }

    [Test]
    public void Steps_BeyondTheLimit_AreRefused_AndStoppedWhereAskedFor()
    {
        Book book = Of($"""{string.Concat(Enumerable.Range(1, 5000).Select(static r => $"""<row r="{r}"><c r="B{r}"><v>1</v></c>{(r == 1 ? "<c r=\"C1\"><f>SUM(B1:B5000)</f></c><c r=\"D1\"><f>SUM(B1:B10)</f></c>" : string.Empty)}</row>"""))}""");
        using CancellationTokenSource stop = new();
        stop.Cancel();

        Assert.That(new ComputedFormulas(book, default).Of(book.Sheets[0], 1, 3)?.Number, Is.EqualTo(5000));
        Assert.That(new ComputedFormulas(book, stop.Token).Of(book.Sheets[0], 1, 4)?.Number, Is.EqualTo(10));
        Assert.Throws<OperationCanceledException>(() => new ComputedFormulas(book, stop.Token).Of(book.Sheets[0], 1, 3));
    }

    [Test]
    public void Work_WithoutEnd_IsRefused()
    {
        string rows = string.Concat(Enumerable.Range(1, 2000).Select(static r => $"""<row r="{r}"><c r="A{r}"><v>1</v></c>{(r == 1 ? $"<c r=\"B1\"><f>{string.Join('+', Enumerable.Repeat("SUM(A1:A2000)", 500))}</f></c>" : string.Empty)}</row>"""));
        Book book = Of(rows);
        ComputedFormulas computed = new(book, default);

        Assert.That(computed.Of(book.Sheets[0], 1, 2)?.Number, Is.EqualTo(1_000_000));
        for (int again = 0; again < 4; again++)
        {
            Assert.That(new FormulaEvaluation(computed).Scalar(new FormulaParser(book, book.Sheets[0], 1, 4, string.Join('+', Enumerable.Repeat("SUM(A1:A2000)", 450))).Parse()).Number, Is.EqualTo(900_000), $"{again}");
        }

        Assert.That(() => new FormulaEvaluation(computed).Scalar(new FormulaParser(book, book.Sheets[0], 1, 4, string.Join('+', Enumerable.Repeat("SUM(A1:A2000)", 450))).Parse()), Throws.TypeOf<FormulaRefusedException>());
    }

    [TestCase("EDATE(46023,1)")]
    [TestCase("YEAR(46023)")]
    public void Date_WhereDaysCountFrom1904_IsRefused(string formula)
    {
        BookBuilder since = new BookBuilder { Tail = """<workbookPr date1904="1"/>""" }.Sheet("S", Row(1, formula));
        Book book = BookReading.Read(since.Build(), default);

        Assert.That(book.Since1904, Is.True);
        Assert.That(new ComputedFormulas(book, default).Of(book.Sheets[0], 1, 1), Is.Null);
        Assert.That(Value(formula), Is.Not.Null);
    }

    // A table with a row of totals: 10 and 20 are its data, 99 its total; H stands beside it in each of its rows, one above and one below.
    [TestCase(1, "SUM(T[Amount])", 30d)]
    [TestCase(1, "SUM(T[#Totals])", 99d)]
    [TestCase(1, "SUM(T[[#Totals],[Amount]])", 99d)]
    [TestCase(1, "SUM(T[[#Data],[#Totals],[Amount]])", 129d)]
    [TestCase(1, "SUM(T[[#All],[Amount]])", 129d)]
    [TestCase(1, "SUM(T[#All])", 129d)]
    [TestCase(1, "T[@Amount]", null)]
    [TestCase(2, "T[@Amount]", null)]
    [TestCase(3, "T[@Amount]", 10d)]
    [TestCase(4, "T[@Amount]*2", 40d)]
    [TestCase(4, "T[[#This Row],[Amount]]", 20d)]
    [TestCase(5, "T[@Amount]", null)]
    [TestCase(6, "T[@Amount]", null)]
    [TestCase(3, "SUM(T[@])", 10d)]
    [TestCase(3, "SUM(T[@[Item]:[Amount]])", 10d)]
    [TestCase(3, "SUM(T[@ Amount])", 10d)]
    public void Table_WithARowOfTotals(int row, string formula, double? expected)
    {
        string rows = string.Concat(Enumerable.Range(1, 6).Select(r => $"""
            <row r="{r}">{(r is < 2 or > 5 ? string.Empty : $"<c r=\"A{r}\" t=\"inlineStr\"><is><t>{(r == 2 ? "Item" : "x")}</t></is></c>{(r == 2 ? "<c r=\"B2\" t=\"inlineStr\"><is><t>Amount</t></is></c>" : $"<c r=\"B{r}\"><v>{(r == 5 ? 99 : 10 * (r - 2))}</v></c>")}")}{(r == row ? $"<c r=\"H{r}\"><f>{BookBuilder.Xml(formula)}</f></c>" : string.Empty)}</row>
            """));
        byte[] content = BookBuilder.Edit(
            new BookBuilder().Sheet("S", rows, table: ("T", "A2:B5", ["Item", "Amount"])).Sheet("Other", Row(3, "T[@Amount]")).Build(),
            "xl/tables/table1.xml",
            static t => t.Replace(" displayName", " totalsRowCount=\"1\" displayName", StringComparison.Ordinal));
        Book book = BookReading.Read(content, default);

        Assert.That(new ComputedFormulas(book, default).Of(book.Sheets[0], row, 8)?.Number, Is.EqualTo(expected));
        Assert.That(new ComputedFormulas(book, default).Of(book.Sheets[1], 3, 1), Is.Null, "a row of another sheet");
    }

    private static double? Value(string formula, params (string Name, string Meaning)[] names)
    {
        Book book = Of(Row(1, formula), names);
        return new ComputedFormulas(book, default).Of(book.Sheets[0], 1, 1)?.Number;
    }

    private static Book Of(string rows, params (string Name, string Meaning)[] names) => BookReading.Read(
        new BookBuilder { Tail = names.Length == 0 ? string.Empty : $"<definedNames>{string.Concat(names.Select(static n => $"<definedName name=\"{n.Name}\">{BookBuilder.Xml(n.Meaning)}</definedName>"))}</definedNames>" }.Sheet("S", rows).Build(),
        default);

    private static string Row(int row, params string[] formulas) => string.Create(CultureInfo.InvariantCulture, $"<row r=\"{row}\">{string.Concat(formulas.Select((f, i) => $"<c r=\"{(char)('A' + i)}{row}\"><f xml:space=\"preserve\">{BookBuilder.Xml(f).Replace("\r", "&#13;", StringComparison.Ordinal)}</f></c>"))}</row>");
}
