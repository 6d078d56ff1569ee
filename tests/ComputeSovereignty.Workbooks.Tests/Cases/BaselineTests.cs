using System.IO.Compression;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Reading;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Workbooks.Cases;
using NUnit.Framework;

namespace ComputeSovereignty.Workbooks.Tests.Cases;

/// <summary>The researched starting case, in both its forms.</summary>
[TestFixture]
public sealed class BaselineTests
{
    private static readonly string Folder = Repository.Path("data", "baseline");
    private static readonly string Workbook = Repository.Path("data", "baseline.xlsx");
    private static readonly CaseTables Tables = CaseFiles.Read(Folder);

    private static IEnumerable<string> Scenarios => new ScenarioTree(CaseReader.Read(Tables).Studies.Scenarios).Names;

    [Test]
    public void Baseline_Read_IsACaseWithoutErrorsOrWarnings()
    {
        CaseReading reading = CaseReader.Read(Tables);

        Assert.That(reading.Findings.Where(static f => f.Severity > Severity.Note), Is.Empty);
        Assert.That(reading.Case, Is.Not.Null);
    }

    [TestCaseSource(nameof(Scenarios))]
    public void Baseline_EveryScenario_Applies(string scenario)
    {
        CaseReading reading = CaseReader.Read(Tables, scenario, []);

        Assert.That(reading.Errors, Is.Empty);
        Assert.That(reading.Case, Is.Not.Null);
    }

    [Test]
    public void Baseline_BothForms_AreTheSameCase()
    {
        CaseTables workbook = CaseFiles.Read(Workbook);

        Assert.That(workbook.Findings, Is.Empty);
        Assert.That(CaseDiff.Between(Tables, workbook), Is.Empty);
        Assert.That(CsvCase.Write(workbook), Is.EqualTo(Directory.EnumerateFiles(Folder).Select(static f => (Path.GetFileName(f), File.ReadAllBytes(f))).OrderBy(f => Tables.Sheets.Select(static s => $"{s.Name}.csv").ToList().IndexOf(f.Item1))).Using<(string Name, byte[] Content)>(static (a, b) => a.Name == b.Name && a.Content.SequenceEqual(b.Content)));
    }

    /// <summary>Where this fails, the writer or the data changed: write <c>data/baseline.xlsx</c> anew, by <c>sovereignty convert data/baseline data/baseline.xlsx --force</c>.</summary>
    [Test]
    public void Baseline_WrittenAsWorkbook_IsTheCommittedWorkbook()
    {
        using MemoryStream written = new();
        WorkbookWriting.Write(written, Tables);

        Dictionary<string, byte[]> committed = Parts(File.ReadAllBytes(Workbook));
        Dictionary<string, byte[]> now = Parts(written.ToArray());
        Assert.That(now.Keys, Is.EqualTo(committed.Keys));
        Assert.That(now.Where(p => !p.Value.SequenceEqual(committed[p.Key])).Select(static p => p.Key), Is.Empty);
    }

    private static Dictionary<string, byte[]> Parts(byte[] content)
    {
        using ZipArchive archive = new(new MemoryStream(content));
        return archive.Entries.ToDictionary(static e => e.FullName, static e =>
        {
            using Stream part = e.Open();
            using MemoryStream copy = new();
            part.CopyTo(copy);
            return copy.ToArray();
        });
    }
}
