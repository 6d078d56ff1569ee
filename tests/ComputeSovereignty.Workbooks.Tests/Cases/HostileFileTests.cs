using System.Text;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Reading;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Workbooks.Tests.Cases.Books;
using NUnit.Framework;
using OfficeOpenXml;

namespace ComputeSovereignty.Workbooks.Tests.Cases;

/// <summary>Files that are no case: each gets one clear sentence, and none an exception.</summary>
[TestFixture]
public sealed partial class HostileFileTests
{
    private static readonly byte[] Baseline = Repository.SupplyWorkbook;

    private string folder = string.Empty;

    [SetUp]
    public void MakeFolder() => folder = Directory.CreateTempSubdirectory("hostile").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(folder, recursive: true);

    [Test]
    public void File_Missing_IsToldWithItsNeighbour()
    {
        File.WriteAllText(Path.Combine(folder, "baseline.xlsx"), "x");
        string path = Path.Combine(folder, "basline.xlsx");

        Assert.That(Told(CaseFiles.Read(path)), Is.EqualTo($"{path}: There is no such file or folder. Did you mean \"baseline.xlsx\"?"));
    }

    [Test]
    public void Folder_Missing_IsTold()
    {
        string path = Path.Combine(folder, "no", "case.xlsx");

        Assert.That(Told(CaseFiles.Read(path)), Is.EqualTo($"{path}: There is no such file or folder. The folder {Path.Combine(folder, "no")} does not exist either."));
    }

    [Test]
    public void Folder_WithoutCsv_IsTold() => Assert.That(Told(CaseFiles.Read(folder)), Does.StartWith($"{folder}: The folder holds no CSV files."));

    [Test]
    public void File_LockedByAnother_IsTold()
    {
        string path = Path.Combine(folder, "case.xlsx");
        File.WriteAllBytes(path, Baseline);
        using FileStream holder = new(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        Assert.That(Told(CaseFiles.Read(path)), Is.EqualTo($"{path}: Another program has locked the file. Close it there and try again."));
    }

    [Test]
    public void File_OpenForReadingElsewhere_IsRead()
    {
        string path = Path.Combine(folder, "case.xlsx");
        File.WriteAllBytes(path, Baseline);
        using FileStream holder = new(path, FileMode.Open, FileAccess.Read, FileShare.Read);

        Assert.That(CaseFiles.Read(path).HasErrors, Is.False);
    }

    [Test]
    public void File_Empty_IsTold() => Assert.That(Told([]), Is.EqualTo("The file is empty."));

    [TestCase("Name,Value\n", "The file is not an Excel workbook.")]
    [TestCase("%PDF-1.7\u0001", "The file is not an Excel workbook.")]
    public void File_OfAnotherKind_IsTold(string text, string message) => Assert.That(Told(Encoding.Latin1.GetBytes(text)), Is.EqualTo(message));

    [Test]
    public void Workbook_Encrypted_IsTold()
    {
        using ExcelPackage package = new(new MemoryStream(Baseline));
        package.Encryption.Algorithm = EncryptionAlgorithm.AES256;

        Assert.That(Told(package.GetAsByteArray("secret")), Is.EqualTo("The workbook is password-protected."));
    }

    [Test]
    public void Workbook_OfOldExcel_IsTold() => Assert.That(Told([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]]), Is.EqualTo("The file is in the old Excel format (.xls)."));

    [TestCase(0.1)]
    [TestCase(0.5)]
    [TestCase(0.99)]
    public void Workbook_CutOff_IsTold(double part) => Assert.That(Told(Baseline[..(int)(Baseline.Length * part)]), Is.EqualTo("The file is damaged or cut off."));

    [TestCase("xl/worksheets/sheet5.xml")]
    [TestCase("xl/workbook.xml")]
    [TestCase("xl/styles.xml")]
    [TestCase("xl/sharedStrings.xml")]
    [TestCase("xl/tables/table3.xml")]
    public void Part_CutOff_IsTold(string part) => Assert.That(Told(Edit(part, static text => text[..(text.Length / 2)])), Is.EqualTo("The workbook is damaged."));

    [TestCase("xl/workbook.xml", "The file is an archive, but neither a workbook nor one of CSV files.")]
    [TestCase("xl/styles.xml", "")]
    public void Part_Missing_IsToldOrRead(string part, string message)
    {
        CaseTables tables = CaseFiles.Read("case.xlsx", Edit(part, null));

        Assert.That(message.Length == 0 || $"{tables.Findings[0].Message}" == message, Is.True, string.Join(" ", tables.Findings));
    }

    [Test]
    public void Part_WithADoctype_IsToldAndNotExpanded() => Assert.That(Told(Edit("xl/worksheets/sheet5.xml", static text =>
        text.Replace("<worksheet", "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><worksheet", StringComparison.Ordinal))), Is.EqualTo("The workbook is damaged."));

    [Test]
    public void Cell_WhoseNumberIsNone_IsToldWithItsCell()
    {
        CaseReading reading = CaseReader.Read(CaseFiles.Read("case.xlsx", Edit("xl/worksheets/sheet6.xml", static text =>
            System.Text.RegularExpressions.Regex.Replace(text, "(<c r=\"I5\"[^>]*><v>)[^<]*", "$1notanumber"))));

        Assert.That(reading.Case, reading.HasErrors ? Is.Null : Is.Not.Null);
        Assert.That(reading.Errors.Select(static f => f.Place.ToString()), Has.Some.EqualTo("case.xlsx, Lines!I5"));
    }

    [Test]
    public void Formula_SavedWithAnEmptyValue_IsComputed()
    {
        CaseReading reading = CaseReader.Read(CaseFiles.Read("case.xlsx", Edit("xl/worksheets/sheet6.xml", static text =>
            System.Text.RegularExpressions.Regex.Replace(text, "(<c r=\"M5\"[^>]*>)<v>[^<]*</v>", "$1<f>L5+5500</f><v></v>"))));

        Assert.That(reading.Case!.Lines["SMIC-N2"].Installed[2027].Natural, Is.EqualTo(31500));
    }

    [Test]
    public void Workbook_InflatingBeyondTheLimit_IsToldAtOnce()
    {
        byte[] bomb = BookBuilder.Pack([.. BookBuilder.Unpack(Baseline), ("xl/media/image1.bin", new byte[100 << 20])]);

        Assert.That(bomb, Has.Length.LessThan(1 << 20));
        Assert.That(Told(bomb), Is.EqualTo("The file unpacks to more than the 64 MB allowed."));
    }

    [Test]
    public void Workbook_WithTooManyParts_IsTold() =>
        Assert.That(Told(BookBuilder.Pack([.. Enumerable.Range(0, 2001).Select(static i => ($"p{i}", Array.Empty<byte>()))])), Is.EqualTo("The file has 2,001 parts, more than the 2,000 allowed."));

    [Test]
    public void File_TooLarge_IsTold() => Assert.That(Told(new byte[(32 << 20) + 1]), Is.EqualTo("The file is larger than the 32 MB allowed."));

    [Test]
    public void Part_WithAPathOutside_WritesNothing()
    {
        CaseTables tables = CaseFiles.Read("case.xlsx", BookBuilder.Pack([.. BookBuilder.Unpack(Baseline), ("../../evil.txt", [1])]));

        Assert.That(tables.HasErrors, Is.False);
        Assert.That(File.Exists(Path.Combine(Path.GetTempPath(), "..", "..", "evil.txt")), Is.False);
    }

    [Test]
    public void Table_OfAbsurdSize_IsTold()
    {
        CaseTables tables = CaseFiles.Read("case.xlsx", Edit("xl/tables/table5.xml", static text => System.Text.RegularExpressions.Regex.Replace(text, "ref=\"A4:[A-Z]+8\"", "ref=\"A4:XFD1048576\"")));

        Assert.That(tables.Findings.Select(static f => f.ToString()), Has.Some.EqualTo("case.xlsx, Lines: The table is too large. Found: A4:XFD1048576. Allowed: 100,000 rows and 1,000 columns."));
    }

    [Test]
    public void Archive_OfCsvFiles_IsRead()
    {
        byte[] zip = BookBuilder.Pack([.. Directory.EnumerateFiles(Repository.Supply).Select(static f => ($"baseline/{Path.GetFileName(f)}", File.ReadAllBytes(f))), ("__MACOSX/._Lines.csv", [0, 1])]);

        Assert.That(CaseReader.Read(CaseFiles.Read("case.zip", zip)).Errors, Is.Empty);
    }

    [Test]
    public void Archive_OfSomethingElse_IsTold() => Assert.That(Told(BookBuilder.Pack([("a.txt", [1])])), Is.EqualTo("The file is an archive, but neither a workbook nor one of CSV files."));

    [Test]
    public void OpenDocument_IsTold() => Assert.That(Told(BookBuilder.Pack([("mimetype", [1]), ("content.xml", [1])])), Is.EqualTo("The file is not an Excel workbook but an OpenDocument file."));

    [TestCase("a,b\n1,2,3\n", "X!A2: The row has a different number of fields from the header. Found: 3. Allowed: 2. A field with a comma must be in quotes.")]
    [TestCase("a;b\n1;2\n", "X: The fields are separated by semicolons. Allowed: commas. Save it as CSV with commas and decimal points.")]
    [TestCase("", "X: The file is empty. Allowed: a first line with the names of the columns.")]
    [TestCase("a,\"b\n", "X: In record 1 a quote is not closed.")]
    [TestCase("a\n\u00FF\u00FE\n", "X: The file is not text in UTF-8. Save it as CSV UTF-8.")]
    public void Csv_ThatIsNone_IsTold(string text, string message)
    {
        File.WriteAllBytes(Path.Combine(folder, "X.csv"), Encoding.Latin1.GetBytes(text));

        Assert.That(CaseFiles.Read(folder).Findings.Select(static f => f.ToString()), Is.EqualTo(new[] { $"{Path.Combine(folder, "X.csv")}, {message}" }));
    }

    [Test]
    public void Csv_WithByteOrderMarkAndCarriageReturns_IsRead()
    {
        File.WriteAllBytes(Path.Combine(folder, "X.csv"), [0xEF, 0xBB, 0xBF, .. "a,b\r\n1,2\r\n"u8]);

        TableSheet sheet = CaseFiles.Read(folder).Find("X")!;
        Assert.That((sheet.Headers[0].Name, sheet.Rows[0][1].Value.Number), Is.EqualTo(("a", 2d)));
    }

    private static string Told(byte[] content) => $"{Only(CaseFiles.Read("case.xlsx", content)).Message}";

    private static string Told(CaseTables tables) => Only(tables).ToString();

    private static Finding Only(CaseTables tables)
    {
        Assert.That(tables.Sheets, Is.Empty);
        Assert.That(CaseReader.Read(tables).Findings, Has.Count.EqualTo(1));
        return tables.Findings[0];
    }

    private static byte[] Edit(string part, Func<string, string>? edit) => BookBuilder.Pack(
    [
        .. BookBuilder.Unpack(Baseline).Where(p => p.Name != part || edit is not null)
            .Select(p => p.Name == part ? (p.Name, Encoding.UTF8.GetBytes(edit!(Encoding.UTF8.GetString(p.Content)))) : p),
    ]);
}
