using System.Diagnostics;
using System.Text;
using ComputeSovereignty.Cases.Reading;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Workbooks.Tests.Cases.Books;
using NUnit.Framework;

namespace ComputeSovereignty.Workbooks.Tests.Cases;

/// <summary>Files made to take the machine down: each ends soon, with little memory, in a finding or a correct case.</summary>
[NonParallelizable]
[TestFixture]
public sealed class HostileCorpusTests
{
    private const string Sheet5 = "xl/worksheets/sheet5.xml";

    private static readonly byte[] Baseline = File.ReadAllBytes(Repository.Path("data", "baseline.xlsx"));

    private static readonly Dictionary<string, (Func<byte[]> Make, bool IsCase)> Files = new(StringComparer.Ordinal)
    {
        ["a cell of twenty million letters"] = (static () => Rows($"""<row><c t="inlineStr"><is><t>{new string('a', 20_000_000)}</t></is></c></row>"""), false),
        ["a million rows"] = (static () => Rows(string.Concat(Enumerable.Repeat("<row><c><v>1</v></c></row>", 1_100_000))), false),
        ["three million shared texts"] = (static () => new BookBuilder { Texts = string.Concat(Enumerable.Repeat("<si><t>a</t></si>", 3_000_000)) }.Sheet("Lines", string.Empty).Build(), false),
        ["ten million empty shared texts"] = (static () => new BookBuilder { Texts = string.Concat(Enumerable.Repeat("<si/>", 10_000_000)) }.Sheet("Lines", string.Empty).Build(), false),
        ["two million formats"] = (static () => Part("xl/styles.xml", static text => text.Replace("</cellXfs>", $"{string.Concat(Enumerable.Repeat("<xf/>", 2_000_000))}</cellXfs>", StringComparison.Ordinal)), false),
        ["sixty megabytes of blanks"] = (static () => Part(Sheet5, static text => text.Replace("<sheetData>", $"<sheetData>{new string(' ', 60_000_000)}", StringComparison.Ordinal)), true),
        ["five million levels"] = (static () => Part(Sheet5, static text => text.Replace("<sheetData>", $"<sheetData>{string.Concat(Enumerable.Repeat("<a>", 5_000_000))}", StringComparison.Ordinal)), false),
        ["an attribute of thirty million letters"] = (static () => Part(Sheet5, static text => text.Replace("<sheetData>", $"<sheetData a=\"{new string('a', 30_000_000)}\">", StringComparison.Ordinal)), true),
        ["a million merged blocks"] = (static () => Part(Sheet5, static text => text.Replace("</sheetData>", $"</sheetData><mergeCells>{string.Concat(Enumerable.Repeat("<mergeCell ref=\"A1:B2\"/>", 1_000_000))}</mergeCells>", StringComparison.Ordinal)), false),
        ["a gigabyte in a part that nothing needs"] = (static () => BookBuilder.Pack([.. BookBuilder.Unpack(Baseline), ("xl/media/x.bin", new byte[1 << 30])]), false),
        ["an archive in the archive"] = (static () => BookBuilder.Pack([.. BookBuilder.Unpack(Baseline), ("xl/x.zip", BookBuilder.Pack([("y", new byte[60_000_000])]))]), true),
        ["a directory that lies"] = (static () => Lying(BookBuilder.Pack([.. BookBuilder.Unpack(Baseline), ("xl/media/x.bin", new byte[200 << 20])])), false),
        ["an entity of an entity"] = (static () => Part(Sheet5, static text => text.Replace("<worksheet", "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]><worksheet", StringComparison.Ordinal)), false),
        ["an external entity"] = (static () => Part(Sheet5, static text => text.Replace("<worksheet", "<!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><worksheet", StringComparison.Ordinal)), false),
        ["a cell outside the grid"] = (static () => Rows("""<row r="1"><c r="ZZZZ99999999"><v>1</v></c></row>"""), false),
        ["a row outside the grid"] = (static () => Rows("""<row r="99999999"><c><v>1</v></c></row>"""), false),
        ["a cell that stands twice"] = (static () => Rows("""<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>"""), false),
        ["a sheet whose size is said to be the whole grid"] = (static () => Part(Sheet5, static text => System.Text.RegularExpressions.Regex.Replace(text, "<dimension [^>]*>", "<dimension ref=\"A1:XFD1048576\"/>")), true),
        ["two sheets of one name"] = (static () => new BookBuilder().Sheet("Lines", string.Empty).Sheet("LINES", string.Empty).Build(), false),
        ["two parts of one name"] = (static () => BookBuilder.Pack([.. BookBuilder.Unpack(Baseline), (Sheet5, [1])]), false),
        ["formulas that make gigabytes"] = (static () => Part(Sheet5, static text => text.Replace("<c r=\"D5\"", "<c r=\"Z5\"><f>REPT(REPT(\"a\",32000),32000)</f></c><c r=\"D5\"", StringComparison.Ordinal)), true),
        ["a formula of a thousand brackets"] = (static () => Formula($"{new string('(', 4000)}1{new string(')', 4000)}"), false),
        ["a formula of a thousand signs"] = (static () => Formula($"{new string('-', 8000)}1"), false),
        ["formulas that sum all of each other"] = (static () => Chain("SUM(D$4:D{0})*1", 3000), false),
        ["a chain of formulas the wrong way round"] = (static () => Chain("D{1}+1", 50_000), false),
        ["formulas that go in a circle"] = (static () => Formula("D6+D5"), false),
        ["a table of the whole grid"] = (static () => Part("xl/tables/table5.xml", static text => text.Replace("ref=\"A4:R8\"", "ref=\"A4:XFD1048576\"", StringComparison.Ordinal)), false),
        ["a chain of ten thousand scenarios"] = (static () => Csv("Scenarios", static text => text + string.Concat(Enumerable.Range(1, 10_000).Select(static i => $"S{i},{(i == 1 ? string.Empty : $"S{i - 1}")},Lines[SMIC-N2].2027,Scale,1.01,\n"))), false),
        ["two hundred thousand dies"] = (static () => Csv("Dies", static text => text + string.Concat(Enumerable.Range(1, 200_000).Select(static i => $"X{i},N+2,9,9,0,1,,\n"))), false),
        ["nine thousand dies"] = (static () => Csv("Dies", static text => text + string.Concat(Enumerable.Range(1, 9_000).Select(static i => $"X{i},N+2,9,9,0,1,,\n"))), true),
        ["nine thousand dies of unknown nodes"] = (static () => Csv("Dies", static text => text + string.Concat(Enumerable.Range(1, 9_000).Select(static i => $"X{i},Q{i},9,9,0,1,,\n"))), false),
        ["a line of millions of commas"] = (static () => Csv("Dies", static text => text + new string(',', 20_000_000)), false),
        ["a quote that never closes"] = (static () => Csv("Dies", static text => $"{text}\"{new string('a', 20_000_000)}"), false),
    };

    private static IEnumerable<string> Names => Files.Keys;

    [TestCaseSource(nameof(Names))]
    public void File_MadeToHarm_EndsSoonInAFindingOrACase(string name)
    {
        byte[] content = Files[name].Make();
        GC.Collect();
        Stopwatch watch = Stopwatch.StartNew();
        CaseReading reading = CaseReader.Read(CaseFiles.Read("case.xlsx", content));

        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(10)));
        Assert.That(reading.Case is not null, Is.EqualTo(Files[name].IsCase), string.Join('\n', reading.Errors.Take(5)));
        Assert.That(reading.HasErrors, Is.EqualTo(!Files[name].IsCase));
        string first = $"{reading.Errors.FirstOrDefault()}";
        TestContext.Out.WriteLine($"{watch.ElapsedMilliseconds} ms, {reading.Errors.Count()} errors: {first[..Math.Min(300, first.Length)]}");
    }

    [Test]
    public void File_OfRandomBytes_IsTold([Range(0, 19)] int seed)
    {
        byte[] content = new byte[5000];
        new Random(seed).NextBytes(content);
        "PK\u0003\u0004"u8.CopyTo(seed % 2 == 0 ? content : new byte[4]);

        Assert.That(CaseFiles.Read("case.xlsx", content).HasErrors, Is.True);
    }

    [Test]
    public void Part_WithFlippedBits_IsToldOrRead([Range(0, 59)] int seed)
    {
        Random random = new(seed);
        List<(string Name, byte[] Content)> parts = BookBuilder.Unpack(Baseline);
        byte[] part = parts[random.Next(parts.Count)].Content;
        for (int i = 0; i < 3; i++)
        {
            part[random.Next(part.Length)] ^= (byte)(1 << random.Next(8));
        }

        CaseReading reading = CaseReader.Read(CaseFiles.Read("case.xlsx", BookBuilder.Pack(parts)));
        Assert.That(reading.Case is null, Is.EqualTo(reading.HasErrors));
    }

    [Test]
    public void Pipe_IntoWhichNothingIsWritten_IsTold()
    {
        string pipe = Path.Combine(Path.GetTempPath(), $"pipe-{Guid.NewGuid():N}.xlsx");
        using (Process made = Process.Start("mkfifo", pipe))
        {
            made.WaitForExit();
        }

        Assert.That(CaseFiles.Read(pipe).Findings.Select(static f => $"{f.Message}"), Is.EqualTo(new[] { "The file cannot be read." }));
        using FileStream released = new(pipe, FileMode.Open, FileAccess.ReadWrite);
        File.Delete(pipe);
    }

    [Test]
    public void Reading_ThatIsStopped_EndsAtOnce()
    {
        using CancellationTokenSource stop = new();
        stop.Cancel();

        Assert.That(() => CaseFiles.Read("case.xlsx", Baseline, stop.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    private static byte[] Rows(string rows) => new BookBuilder().Sheet("Lines", rows, table: ("Lines", "A1:B9", ["a", "b"])).Build();

    private static byte[] Part(string part, Func<string, string> edit) => BookBuilder.Edit(Baseline, part, edit);

    private static byte[] Formula(string formula) => Part(Sheet5, text => System.Text.RegularExpressions.Regex.Replace(text, "<c r=\"D5\"[^>]*?>.*?</c>", $"<c r=\"D5\"><f>{formula}</f></c>"));

    private static byte[] Chain(string formula, int length) => new BookBuilder().Sheet(
        "Lines",
        $"""<row r="4"><c r="D4"><v>1</v></c></row>{string.Concat(Enumerable.Range(5, length).Select(r => $"""<row r="{r}"><c r="D{r}"><f>{string.Format(null, formula, r - 1, r + 1)}</f></c></row>"""))}""",
        table: ("Lines", $"A3:D{length + 4}", ["a", "b", "c", "d"])).Build();

    private static byte[] Csv(string sheet, Func<string, string> edit) => BookBuilder.Pack(Directory.EnumerateFiles(Repository.Path("data", "baseline"), "*.csv")
        .Select(f => (Path.GetFileName(f), Encoding.UTF8.GetBytes(Path.GetFileNameWithoutExtension(f) == sheet ? edit(File.ReadAllText(f)) : File.ReadAllText(f)))));

    // The directory says that every part inflates to one byte.
    private static byte[] Lying(byte[] content)
    {
        for (int at = content.AsSpan().IndexOf("PK\u0001\u0002"u8); at >= 0 && at + 46 < content.Length;)
        {
            BitConverter.TryWriteBytes(content.AsSpan(at + 24), 1);
            int next = content.AsSpan(at + 4).IndexOf("PK\u0001\u0002"u8);
            at = next < 0 ? -1 : at + 4 + next;
        }

        return content;
    }
}
