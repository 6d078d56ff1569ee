using System.Text;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Workbooks.Cases;
using ComputeSovereignty.Workbooks.Tests.Cases.Books;
using NUnit.Framework;

namespace ComputeSovereignty.Workbooks.Tests.Cases;

/// <summary>Small files of separated values, alone and in folders and archives.</summary>
[TestFixture]
public sealed class CsvShapeTests
{
    private string folder = string.Empty;

    [SetUp]
    public void MakeFolder() => folder = Directory.CreateTempSubdirectory("shape").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(folder, recursive: true);

    [TestCase("a,b\n1,2", ',', 0, false)]
    [TestCase("a;b\n1;2", ';', 0, false)]
    [TestCase("a\tb\n1\t2", '\t', 0, true)]
    [TestCase("a\n1;2;3", ',', 0, false)]
    [TestCase("a,b;c", ',', 0, false)]
    [TestCase("a,b\tc", ',', 0, false)]
    [TestCase("a;b\tc", ';', 0, false)]
    [TestCase("a;b\tc\td", '\t', 0, true)]
    [TestCase("a\tb\tc,d", '\t', 0, true)]
    [TestCase("a;b;c\td,e", ';', 0, false)]
    [TestCase("sep=;\na;b", ';', 6, true)]
    [TestCase("sep=\t\r\na\tb", '\t', 7, true)]
    [TestCase("sep=,\ra,b", ',', 6, true)]
    [TestCase("\"sep=,\"\na,b", ',', 8, true)]
    [TestCase("SEP=|\na,b", ',', 6, true)]
    [TestCase("sep=", ',', 4, true)]
    [TestCase("sep=x\na,b", ',', 0, false)]
    [TestCase("sepia,b\n1,2", ',', 0, false)]
    [TestCase("", ',', 0, false)]
    public void Separator_IsWhatStandsMostOftenInTheHeaderOrIsNamed(string text, char separator, int skipped, bool isTold)
    {
        (char Separator, int Skipped, Messages.Message? Note) shape = CsvShape.Of(text);

        Assert.That((shape.Separator, shape.Skipped, shape.Note is not null), Is.EqualTo((separator, skipped, isTold)));
    }

    [TestCase("sep=\t\na\tb\n1\t2\n", "sep= with a tab")]
    [TestCase("sep=,\na,b\n1,2\n", "sep=")]
    public void Line_ThatNamesTheSeparator_IsToldByWhatItNames(string text, string named) =>
        Assert.That(Told(Read(("X.csv", text))), Is.EqualTo(new[] { $"Note case/X.csv, X: The first line, {named}, is not the header and is omitted." }));

    [TestCase("a,b,,\n1,2,,\n", "a b", "1|2")]
    [TestCase("a,b,,\n1,2\n", "a b", "1|2")]
    [TestCase("a,b, \n1,2,3\n", "a b ", "1|2|3")]
    [TestCase("a,b\n1,2,,\n", "a b", "1|2")]
    [TestCase("a,b\n1,2\n,\n\n3,4\n", "a b", "1|2 3|4")]
    [TestCase("a\n 7 \n TRUE \n x \n", "a", "7 TRUE  x ")]
    public void Fields_ThatPadTheRows_DoNotCount(string text, string headers, string rows)
    {
        CaseTables tables = Read(("X.csv", text));

        Assert.That(tables.Findings, Is.Empty);
        Assert.That(string.Join(' ', tables.Sheets[0].Headers.Select(static h => h.Cell.Value.Text)), Is.EqualTo(headers));
        Assert.That(string.Join(' ', tables.Sheets[0].Rows.Select(static r => string.Join('|', r.Select(static c => c.Value.Text)))), Is.EqualTo(rows));
    }

    [TestCase("a,b\n1,2,3\n", "Error case/X.csv, X!A2: The row has a different number of fields from the header. Found: 3. Allowed: 2. A field with a comma must be in quotes.")]
    [TestCase("a,b\n1,2\n\n3\n", "Error case/X.csv, X!A4: The row has a different number of fields from the header. Found: 1. Allowed: 2. A field with a comma must be in quotes.")]
    [TestCase("a\tb\n1\t2\t3\n", "Note case/X.csv, X: The fields are separated by tabs, not by commas, and are read accordingly.|Error case/X.csv, X!A2: The row has a different number of fields from the header. Found: 3. Allowed: 2.")]
    [TestCase("sep=\t\na\tb\n1\t2\n", "Note case/X.csv, X: The first line, sep= with a tab, is not the header and is omitted.")]
    [TestCase("sep=;\na;b\n", "Error case/X.csv, X: The fields are separated by semicolons. Allowed: commas. Save it as CSV with commas and decimal points.")]
    [TestCase(",,\n1,2,3\n", "Error case/X.csv, X: The file is empty. Allowed: a first line with the names of the columns.")]
    public void File_ThatIsNotAsItShouldBe_IsTold(string text, string told) => Assert.That(string.Join('|', Told(Read(("X.csv", text)))), Is.EqualTo(told));

    [Test]
    public void Row_OfAnotherWidth_KeepsItsFieldsInTheirColumns()
    {
        TableSheet sheet = Read(("X.csv", "a,b\n1\n2,3\n")).Sheets[0];

        Assert.That(sheet.Rows.Select(static r => string.Join('|', r.Select(static c => $"{c.Source.Cell}={c.Value.Text}"))), Is.EqualTo(new[] { "A2=1|B2=", "A3=2|B3=3" }));
    }

    [Test]
    public void Field_OfMoreLettersThanAllowed_IsToldAtItsCell()
    {
        string most = new('x', 32_767);

        Assert.That(Told(Read(("X.csv", $"a,b\n1,{most}y\n2,{most}\n"))), Is.EqualTo(new[] { "Error case/X.csv, X!B2: The cell holds more than the 32,767 characters that Excel allows. Shorten it." }));
    }

    [TestCase(100_000, 1, false)]
    [TestCase(100_001, 1, true)]
    [TestCase(2, 1_000, false)]
    [TestCase(2, 1_001, true)]
    public void File_BeyondTheLimits_IsTold(int records, int columns, bool isTold)
    {
        string line = $"{string.Join(',', Enumerable.Range(1, columns).Select(static c => $"c{c}"))}\n";

        Assert.That(Told(Read(("X.csv", string.Concat(Enumerable.Repeat(line, records))))), Is.EqualTo(isTold ? new[] { "Error case/X.csv, X: The table is too large. Allowed: 100,000 rows and 1,000 columns." } : []));
    }

    [Test]
    public void Files_StandInTheOrderOfTheTemplateAndOthersBehindByName()
    {
        CaseTables tables = Read(("Zeta.csv", "a\n1\n"), ("Dies.csv", "a\n1\n"), ("Alpha.csv", "a\n1\n"), ("Plan.csv", "a\n1\n"));

        Assert.That(tables.Sheets.Select(static s => s.Name), Is.EqualTo(new[] { "Plan", "Dies", "Alpha", "Zeta" }));
    }

    [Test]
    public void Files_OfOneSheet_AreToldAndTheFirstIsRead()
    {
        CaseTables tables = Read(("Dies.csv", "a\n1\n"), ("Dies.CSV", "a\n2\n"));

        Assert.That(Told(tables), Is.EqualTo(new[] { "Error case/Dies.CSV, Dies: There are two files for sheet Dies." }));
        Assert.That(tables.Sheets.Single().Rows[0][0].Value.Text, Is.EqualTo("1"));
    }

    [Test]
    public void Files_ThatAreNoText_AreToldAndOthersAreRead()
    {
        CaseTables tables = CsvCase.Read("case", [("A.csv", [(byte)'a', 0xFF]), ("B.csv", "a,\"b\n"u8.ToArray()), ("C.csv", [0xEF, 0xBB, 0xBF, .. "a\n1\n"u8])]);

        Assert.That(Told(tables), Is.EqualTo(new[] { "Error case/A.csv, A: The file is not text in UTF-8. Save it as CSV UTF-8.", "Error case/B.csv, B: In record 1 a quote is not closed." }));
        Assert.That(tables.Sheets.Single().Headers[0].Name, Is.EqualTo("a"));
    }

    [Test]
    public void Archive_OfFiles_IsReadWithoutItsFoldersAndHiddenFiles()
    {
        byte[] archive = BookBuilder.Pack([("case/Dies.CSV", "a\n1\n"u8.ToArray()), ("case/._Dies.csv", [0xFF]), ("case/readme.txt", [0xFF])]);
        CaseTables tables = CaseFiles.Read("case.zip", archive);

        Assert.That((tables.Findings.Count, tables.Sheets.Single().Name, tables.Sheets.Single().Rows[0][0].Value.Number), Is.EqualTo((0, "Dies", 1)));
    }

    [Test]
    public void Archive_Written_ReadsBackAndHasTheSameBytesAgain()
    {
        CaseTables tables = Read(("Dies.csv", "a,b\n1.50,=x\n"), ("Other.csv", "c\n'quoted\n"));
        using MemoryStream first = new();
        using MemoryStream second = new();
        CaseFiles.WriteArchive(first, tables);
        CaseFiles.WriteArchive(second, tables);

        Assert.That(second.ToArray(), Is.EqualTo(first.ToArray()));
        Assert.That(CaseDiff.Between(tables, CaseFiles.Read("case.zip", first.ToArray())), Is.Empty);
        Assert.That(BookBuilder.Unpack(first.ToArray()).Select(static p => (p.Name, Encoding.UTF8.GetString(p.Content))), Is.EqualTo(new[] { ("Dies.csv", "a,b\n1.50,'=x\n"), ("Other.csv", "c\n'quoted\n") }));
    }

    [Test]
    public void Folder_Written_HoldsTheFilesOfTheTablesAndKeepsOthers()
    {
        string path = Path.Combine(folder, "case");
        CaseTables tables = Read(("Dies.csv", "a\n1\n"), ("Lines.csv", "a\n2\n"));

        Assert.That(CaseFiles.Write(path, tables), Is.Null);
        Assert.That(Names(path), Is.EqualTo(new[] { "Dies.csv", "Lines.csv" }));
        Assert.That(Names(folder), Is.EqualTo(new[] { "case" }));

        File.WriteAllText(Path.Combine(path, "Old.csv"), "old");
        File.WriteAllText(Path.Combine(path, "notes.txt"), "mine");
        Assert.That($"{CaseFiles.Write(path, tables)!.Message}", Is.EqualTo($"{path} holds CSV files, which are not overwritten."));
        Assert.That(Names(path), Is.EqualTo(new[] { "Dies.csv", "Lines.csv", "Old.csv", "notes.txt" }));
        Assert.That(CaseFiles.Write(path, Read(("Dies.csv", "a\n9\n")), overwrite: true), Is.Null);
        Assert.That(Names(path), Is.EqualTo(new[] { "Dies.csv", "notes.txt" }));
        Assert.That(File.ReadAllText(Path.Combine(path, "Dies.csv")), Is.EqualTo("a\n9\n"));
        Assert.That(Names(folder), Is.EqualTo(new[] { "case" }));
    }

    [Test]
    public void Folder_ThatIsThereWithoutTables_IsWrittenInto()
    {
        File.WriteAllText(Path.Combine(folder, "notes.txt"), "mine");

        Assert.That(CaseFiles.Write(folder, Read(("Dies.csv", "a\n1\n"))), Is.Null);
        Assert.That(Names(folder), Is.EqualTo(new[] { "Dies.csv", "notes.txt" }));
    }

    [Test]
    public void Folder_ThatCannotBe_IsToldAndNothingWritten()
    {
        string file = Path.Combine(folder, "notes.txt");
        File.WriteAllText(file, "mine");

        Assert.That($"{CaseFiles.Write(file, Read(("Dies.csv", "a\n1\n")), overwrite: true)!.Message}", Does.Contain(file));
        Assert.That($"{CaseFiles.Write(Path.Combine(folder, "case"), Read(("Dies.csv", "a\n1\n")) is var read ? new("c", [new("a/b", read.Sheets[0].Place, read.Sheets[0].Headers.Select(static h => h.Cell), [])]) : read)!.Message}", Does.Contain("has a name that no file can have"));
        Assert.That(Names(folder), Is.EqualTo(new[] { "notes.txt" }));
        Assert.That(File.ReadAllText(file), Is.EqualTo("mine"));
    }

    private static string[] Names(string path) => [.. Directory.EnumerateFileSystemEntries(path).Select(static e => Path.GetFileName(e)).Order(StringComparer.Ordinal)];

    private static string[] Told(CaseTables tables) => [.. tables.Findings.Select(static f => $"{f.Severity} {f}")];

    private static CaseTables Read(params (string Name, string Text)[] files) => CsvCase.Read("case", files.Select(static f => (f.Name, Encoding.UTF8.GetBytes(f.Text))));
}
