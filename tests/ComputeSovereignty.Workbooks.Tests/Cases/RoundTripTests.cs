using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Workbooks.Cases;
using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;

namespace ComputeSovereignty.Workbooks.Tests.Cases;

/// <summary>A case may go from workbook to CSV and back as often as one likes, and loses nothing.</summary>
[TestFixture]
public sealed class RoundTripTests
{
    private string folder = string.Empty;

    private static IEnumerable<string> Texts =>
        ["plain", "two\nlines", " leading", "trailing ", "=1+1", "+1 is text", "-", "@cell", "'quoted", "é漢字…", "a,b;c", "\"q\"", "<&>", "007", "1e9", "2027-01", "2027-01-15", "TRUE", "true", "0.10", "#hash", "tab\there", "100%"];

    [SetUp]
    public void MakeFolder() => folder = Directory.CreateTempSubdirectory("roundtrip").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(folder, recursive: true);

    [Test]
    public void Baseline_FromCsvToWorkbookToCsv_IsTheSameBytes()
    {
        string workbook = Path.Combine(folder, "case.xlsx");
        string csv = Path.Combine(folder, "csv");

        Assert.That(CaseFiles.Write(workbook, CaseFiles.Read(Repository.Path("data", "baseline"))), Is.Null);
        Assert.That(CaseFiles.Write(csv, CaseFiles.Read(workbook)), Is.Null);

        string[] names = [.. Directory.EnumerateFiles(Repository.Path("data", "baseline")).Select(static f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];
        Assert.That(Directory.EnumerateFiles(csv).Select(static f => Path.GetFileName(f)).Order(StringComparer.Ordinal), Is.EqualTo(names));
        foreach (string name in names)
        {
            Assert.That(File.ReadAllBytes(Path.Combine(csv, name)), Is.EqualTo(File.ReadAllBytes(Repository.Path("data", "baseline", name))), name);
        }
    }

    [Test]
    public void Workbook_WrittenTwice_IsTheSameBytes()
    {
        CaseTables tables = CaseFiles.Read(Repository.Path("data", "baseline"));
        using MemoryStream first = new();
        using MemoryStream second = new();
        WorkbookWriting.Write(first, tables);
        WorkbookWriting.Write(second, tables);

        Assert.That(second.ToArray(), Is.EqualTo(first.ToArray()));
    }

    [TestCase("50000.0")]
    [TestCase("0")]
    [TestCase("-0.5")]
    [TestCase("0.205")]
    [TestCase("2000000000000.0")]
    [TestCase("0.1000")]
    [TestCase("123456789.123")]
    [TestCase("1E-09")]
    [TestCase("0.30000000000000004")]
    public void Number_ThroughAWorkbook_KeepsItsText(string text) => Assert.That(Through("Quantity", text).Text, Is.EqualTo(text));

    [TestCase("1e9", "1000000000")]
    [TestCase("+5", "5")]
    [TestCase(".5", "0.5")]
    [TestCase("007", "7")]
    public void Number_WrittenUnusually_KeepsItsValue(string text, string canonical) => Assert.That(Through("Quantity", text).Text, Is.EqualTo(canonical));

    [TestCaseSource(nameof(Texts))]
    public void Text_ThroughAWorkbook_StaysAsItIs(string text) => Assert.That(Through("Note", text).Text, Is.EqualTo(text));

    [TestCase("2027-01")]
    [TestCase("1905-12")]
    [TestCase("soon")]
    [TestCase("2027-1")]
    public void Month_ThroughAWorkbook_StaysAsItIs(string text) => Assert.That(Through("AvailableFrom", text).Text, Is.EqualTo(text));

    [FsCheck.NUnit.Property(MaxTest = 30)]
    public Property Texts_OfAnyKind_GoThroughAWorkbook() => Prop.ForAll(Letters().ToArbitrary(), static texts =>
    {
        CaseTables tables = Notes(texts);
        using MemoryStream stream = new();
        WorkbookWriting.Write(stream, tables);
        return CaseFiles.Read("case.xlsx", stream.ToArray()).Find("Dies")!.Rows.Select(static r => r[7].Value.Text).SequenceEqual(tables.Find("Dies")!.Rows.Select(static r => r[7].Value.Text));
    });

    [FsCheck.NUnit.Property(MaxTest = 300)]
    public void Number_ThroughItsFormat_KeepsItsValue(double number, int zeros)
    {
        if (double.IsFinite(number))
        {
            string numeral = CellValue.Numeral(number);
            string text = numeral.Contains('E', StringComparison.Ordinal) ? numeral : $"{numeral}{(numeral.Contains('.', StringComparison.Ordinal) ? string.Empty : ".")}{new string('0', 1 + (Math.Abs(zeros % 5)))}";
            CellValue value = CellValue.Interpret(text);

            Assert.That(NumberText.TextOf(value.Number, NumberText.FormatOf(value, false)), Is.EqualTo(text));
        }
    }

    [Test]
    public void Folder_WithCsvFiles_IsNotOverwrittenUnlessTold()
    {
        CaseTables tables = CaseFiles.Read(Repository.Path("data", "baseline"));
        File.WriteAllText(Path.Combine(folder, "Lines.csv"), "mine");
        File.WriteAllText(Path.Combine(folder, "Stale.csv"), "stale");
        File.WriteAllText(Path.Combine(folder, "README.md"), "kept");

        Assert.That($"{CaseFiles.Write(folder, tables)!.Message}", Is.EqualTo($"{folder} holds CSV files, which are not overwritten."));
        Assert.That(File.ReadAllText(Path.Combine(folder, "Lines.csv")), Is.EqualTo("mine"));
        Assert.That(CaseFiles.Write(folder, tables, overwrite: true), Is.Null);
        Assert.That(CaseDiff.Between(tables, CaseFiles.Read(folder)), Is.Empty);
        Assert.That((File.Exists(Path.Combine(folder, "Stale.csv")), File.ReadAllText(Path.Combine(folder, "README.md"))), Is.EqualTo((false, "kept")));
        Assert.That(Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(folder)!, $"{Path.GetFileName(folder)}*.tmp"), Is.Empty);
    }

    [Test]
    public void Workbook_Existing_IsNotOverwrittenUnlessTold()
    {
        CaseTables tables = CaseFiles.Read(Repository.Path("data", "baseline"));
        string path = Path.Combine(folder, "case.xlsx");
        File.WriteAllText(path, "mine");

        Finding refused = CaseFiles.Write(path, tables)!;
        Assert.That(($"{refused.Message}", $"{refused.Suggestion}"), Is.EqualTo(($"{path} exists and is not overwritten.", "Name another file, or use --force.")));
        Assert.That(CaseFiles.Write(path, tables, overwrite: true), Is.Null);
        Assert.That(CaseFiles.Read(path).HasErrors, Is.False);
    }

    [Test]
    public void UnknownSheetsAndColumns_ThroughAWorkbook_AreKept()
    {
        CaseTables tables = Csv(("Dies", "Die,Colour\nA,blue\n"), ("My notes", "What,Why\nx,y\n"));
        CaseTables back = ThroughWorkbook(tables);

        Assert.That(back.Sheets.Select(static s => s.Name), Is.EqualTo(new[] { "Dies", "My notes" }));
        Assert.That(CaseDiff.Between(tables, back), Is.Empty);
    }

    [Test]
    public void Table_WithoutRows_ThroughAWorkbook_HasNone() => Assert.That(ThroughWorkbook(Csv(("Dies", "Die,Node\n"))).Find("Dies")!.Rows, Is.Empty);

    [TestCase("Dies", "Die,Die\nA,B\n", "A table of a workbook needs headers that are complete and all different.")]
    [TestCase("Dies", "Die,\nA,B\n", "A table of a workbook needs headers that are complete and all different.")]
    [TestCase("A name that is much too long for a sheet", "A\n1\n", "This cannot be the name of a sheet of a workbook.")]
    public void Table_ThatNoWorkbookCanHold_IsToldAndNothingWritten(string sheet, string text, string message)
    {
        string path = Path.Combine(folder, "case.xlsx");

        Assert.That($"{CaseFiles.Write(path, Csv((sheet, text)))!.Message}", Is.EqualTo(message));
        Assert.That(File.Exists(path), Is.False);
    }

    private static Gen<string[]> Letters() =>
        Gen.Elements("ab=+-@'\"<>&\n\t ,;é漢0.1#%".ToCharArray()).ListOf().Select(static l => string.Concat(l)).NonEmptyListOf().Select(static l => l.ToArray());

    private static CaseTables Notes(IEnumerable<string> texts) => Csv(("Dies", CsvText.Write(texts.Select(static (t, i) => (string[])[$"D{i}", "N", "1", "1", "0", "0", string.Empty, t]).Prepend(["Die", "Node", "Width [mm]", "Height [mm]", "Salvage", "UnitValue [CNY]", "Source", "Note"]))));

    private static CaseTables Csv(params (string Name, string Text)[] sheets) => CsvCase.Read("case", sheets.Select(static s => ($"{s.Name}.csv", System.Text.Encoding.UTF8.GetBytes(s.Text))));

    private static CaseTables ThroughWorkbook(CaseTables tables)
    {
        using MemoryStream stream = new();
        WorkbookWriting.Write(stream, tables);
        return CaseFiles.Read("case.xlsx", stream.ToArray());
    }

    private static CellValue Through(string column, string text)
    {
        CaseTables tables = column switch
        {
            "Quantity" => Csv(("Stockpiles", CsvText.Write([["Kind", "Item", "Origin", "Quantity [units]"], ["Die", "X", "Foreign", text]]))),
            "AvailableFrom" => Csv(("Nodes", CsvText.Write([["Node", "Class [nm]", "X", "AvailableFrom"], ["N", "7", "x", text]]))),
            _ => Csv(("Stockpiles", CsvText.Write([["Kind", "Item", "Origin", "Note"], ["Die", "X", "Foreign", text]]))),
        };
        return ThroughWorkbook(tables).Sheets[0].Rows[0][3].Value;
    }
}
