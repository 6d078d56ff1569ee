using System.Globalization;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Workbooks.Cases;
using ComputeSovereignty.Workbooks.Cases.Books;
using ComputeSovereignty.Workbooks.Cases.Formulas;
using ComputeSovereignty.Workbooks.Tests.Cases.Books;
using NUnit.Framework;

namespace ComputeSovereignty.Workbooks.Tests.Cases.Formulas;

/// <summary>
/// Every function and form that is computed, with what LibreOffice 7.4 makes of it, or where that has no table parts and other names of errors, what Excel's documentation says. The list is made
/// anew by the explicit test here, which writes the workbook: <c>soffice --headless --convert-to csv</c> then computes it. Where the list says refused, programs differ or the form is not computed.
/// </summary>
[TestFixture]
public sealed class FormulaListTests
{
    private const string Refused = "(refused)";

    private static readonly string ListPath = Repository.Path("tests", "ComputeSovereignty.Workbooks.Tests", "Cases", "Formulas", "FormulaList.csv");
    private static readonly string[][] List = [.. CsvText.Read(File.ReadAllText(ListPath)).Skip(1)];
    private static readonly Book Written = BookReading.Read(Workbook(List.Select(static r => r[0])), default);

    private static IEnumerable<TestCaseData> Forms => List.Select(static (r, i) => new TestCaseData(i).SetArgDisplayNames(r[0]));

    [TestCaseSource(nameof(Forms))]
    public void Formula_Computed_IsWhatLibreOfficeMakesOfIt(int index)
    {
        FormulaValue? value = new ComputedFormulas(Written, default).Of(Written.Sheet("F")!, index + 1, 1);
        string expected = List[index][1];
        if (value is { Kind: FormulaKind.Number } number && CellValue.TryNumeral(expected, out double reference))
        {
            Assert.That(number.Number, Is.EqualTo(reference).Within(1e-11 * Math.Abs(reference)), List[index][0]);
            return;
        }

        Assert.That(Shown(value), Is.EqualTo(expected), List[index][0]);
    }

    [Test]
    public void List_OfForms_IsLongEnough() => Assert.That(List.Count(static r => r[2] == "LibreOffice"), Is.GreaterThanOrEqualTo(150));

    [Test]
    public void Function_ThatIsComputed_IsInTheList() =>
        Assert.That(FormulaFunctions.Names.Where(static n => !List.Any(r => r[0].Contains($"{n}(", StringComparison.Ordinal))), Is.Empty);

    [Explicit("writes the workbook from which another program computes the list")]
    [Test]
    public void Workbook_ForAnotherProgram_IsWritten()
    {
        string[] forms = File.ReadAllLines(Environment.GetEnvironmentVariable("FORMULA_LIST")!);
        string path = Environment.GetEnvironmentVariable("FORMULA_BOOK")!;
        byte[] content = Workbook(forms);
        File.WriteAllBytes(path, content);
        Book book = BookReading.Read(content, default);
        File.WriteAllLines($"{path}.own", forms.Select((_, i) => Shown(new ComputedFormulas(book, default).Of(book.Sheet("F")!, i + 1, 1))));
    }

    private static string Shown(FormulaValue? value) => value switch
    {
        null => Refused,
        { Kind: FormulaKind.Number } number => number.Number.ToString("R", CultureInfo.InvariantCulture),
        { Kind: FormulaKind.Truth } truth => truth.Number != 0 ? "TRUE" : "FALSE",
        { } other => other.Text,
    };

    private static byte[] Workbook(IEnumerable<string> forms)
    {
        string[] prefixed = ["VAR.S", "VAR.P", "STDEV.S", "STDEV.P", "PERCENTILE.INC", "FLOOR.MATH", "CEILING.MATH", "IFNA", "IFS", "SWITCH", "XOR", "CONCAT", "TEXTJOIN", "MINIFS", "MAXIFS", "XLOOKUP", "DAYS"];
        string rows = string.Concat(forms.Select((f, i) => $"""<row r="{i + 1}"><c r="A{i + 1}"><f>{BookBuilder.Xml(prefixed.Aggregate(f, static (text, name) => System.Text.RegularExpressions.Regex.Replace(text, $@"(?<![A-Z.]){name.Replace(".", @"\.", StringComparison.Ordinal)}\(", $"_xlfn.{name}(")))}</f></c></row>"""));
        return new BookBuilder { Tail = """<definedNames><definedName name="Factor">1.5</definedName><definedName name="Rate">Grid!$H$1</definedName></definedNames>""" }
            .Sheet("Grid", Grid(), table: ("HbmLines", "A4:F10", ["Line", "Origin", "2027 [wspm]", "Yield", "Begin", "Note"]))
            .Sheet("F", rows).Build();
    }

    private static string Grid()
    {
        object?[][] table =
        [
            ["Line", "Origin", "2027 [wspm]", "Yield", "Begin", "Note"],
            ["CXMT", "Domestic", 20000, 0.52, 46023, "first"],
            ["XMC", "Domestic", 3500, 0.48, 46204, null],
            ["SK", "Foreign", 90000, 0.9, 45000, "a*b"],
            ["Samsung", "Foreign", 80000.5, 0.85, 47000, true],
            ["SMIC-N2", "Domestic", null, 0.61, 46500, "text 5"],
            ["cxmt-2", "Domestic", 1250, -0.25, 46600, "x"],
        ];
        object?[] h = [1, 2, 3, 4, 5, 10, 20, -7.5, 0.1, 0.2];
        object?[] i = ["abc", "12", true, null, "=1/0", "Hello World", 2.675, null, null, null];
        return string.Concat(Enumerable.Range(1, 10).Select(r => $"""
            <row r="{r}">{(r < 4 ? string.Empty : string.Concat(table[r - 4].Select((v, c) => Cell($"{(char)('A' + c)}{r}", v))))}{Cell($"H{r}", h[r - 1])}{Cell($"I{r}", i[r - 1])}</row>
            """));
    }

    private static string Cell(string at, object? value) => value switch
    {
        null => string.Empty,
        bool truth => $"""<c r="{at}" t="b"><v>{(truth ? 1 : 0)}</v></c>""",
        string text when text[0] == '=' => $"""<c r="{at}"><f>{text[1..]}</f></c>""",
        string text => $"""<c r="{at}" t="inlineStr"><is><t>{BookBuilder.Xml(text)}</t></is></c>""",
        _ => string.Create(CultureInfo.InvariantCulture, $"""<c r="{at}"><v>{value}</v></c>"""),
    };
}
