using System.Text;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Reading;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Workbooks.Cases;
using NUnit.Framework;

namespace ComputeSovereignty.Workbooks.Tests.Cases;

/// <summary>Faults of files that change an answer although every cell by itself is right.</summary>
[TestFixture]
public sealed class SilentFaultTests
{
    private static readonly string Folder = Repository.Path("data", "baseline");

    // The first row of a scenario alone is renamed: its changes are of two scenarios then.
    [TestCase("Hbm-slow")]
    [TestCase("HBM–slow")]
    [TestCase("HBM_slow")]
    [TestCase("\u041DBM-slow")]
    [TestCase("HBM-s\u04CFow", false)]
    [TestCase("HBM-slower", false)]
    public void Scenario_WhoseNameLooksLikeAnothers_IsTold(string name, bool isTold = true)
    {
        string[] told = Warnings("Scenarios.csv", text => Once(text, "\nHBM-slow,", $"\n{name},"));

        Assert.That(told.Count(static t => t.Contains("looks like", StringComparison.Ordinal)), Is.EqualTo(isTold ? 1 : 0));
        Assert.That(told.Where(static t => t.Contains("looks like", StringComparison.Ordinal)), Is.All.Contain("Did you mean").And.All.Contain("Scenarios"));
    }

    [Test]
    public void Scenario_NamedLikeTheBase_IsTold() => Assert.That(
        Warnings("Scenarios.csv", static text => text.Replace("\nHBM-slow,", "\nbase,", StringComparison.Ordinal)), Has.Some.Contains("Scenario base looks like Base"));

    [Test]
    public void Weights_AllZero_AreRefused()
    {
        CaseReading reading = Read("Targets.csv", static text =>
        {
            string[][] rows = [.. CsvText.Read(text)];
            int weight = Array.IndexOf(rows[0], "Weight");
            return CsvText.Write(rows.Select((r, i) => i == 0 || r.Length <= weight ? r : [.. r.Select((f, c) => c == weight ? "0" : f)]));
        });

        Assert.That(reading.Errors.Select(static e => $"{e}"), Has.One.Contains("Every year has weight 0"));
    }

    // Latin letters in UTF-16 without its mark decode as UTF-8 with a NUL each.
    [TestCase(false)]
    [TestCase(true)]
    public void Files_InUtf16WithoutItsMark_AreToldAsNoText(bool isBigEndian)
    {
        Encoding encoding = new UnicodeEncoding(isBigEndian, byteOrderMark: false);
        CaseTables tables = CsvCase.Read("case", Directory.EnumerateFiles(Folder, "*.csv").Select(f => (Path.GetFileName(f), encoding.GetBytes(File.ReadAllText(f)))));

        Assert.That(tables.Findings.Select(static f => $"{f.Message}").Distinct(), Is.EqualTo(new[] { "The file is not text in UTF-8." }));
        Assert.That(tables.Sheets, Is.Empty);
    }

    [TestCase("1150000", 1)]
    [TestCase("1150000\0", 0)]
    [TestCase("1150000\0\0", 0)]
    public void Number_FollowedByNuls_IsNone(string text, int isNumber) => Assert.That(CellValue.TryNumeral(text, out _), Is.EqualTo(isNumber == 1));

    [TestCase("")]
    [TestCase("  ")]
    public void Path_ThatIsEmpty_IsToldInOneSentence(string path) =>
        Assert.That(CaseFiles.Read(path).Findings.Select(static f => $"{f.Message}"), Is.EqualTo(new[] { "The path is empty: name a workbook or a folder." }));

    private static string Once(string text, string old, string by)
    {
        int at = text.IndexOf(old, StringComparison.Ordinal);
        return text[..at] + by + text[(at + old.Length)..];
    }

    private static string[] Warnings(string file, Func<string, string> edit) => [.. Read(file, edit).Findings.Where(static f => f.Severity == Severity.Warning).Select(static f => $"{f}")];

    private static CaseReading Read(string file, Func<string, string> edit) => CaseReader.Read(CsvCase.Read("case", Directory.EnumerateFiles(Folder, "*.csv").Select(f => (
        Path.GetFileName(f), Path.GetFileName(f) == file ? Encoding.UTF8.GetBytes(edit(File.ReadAllText(f).ReplaceLineEndings("\n"))) : File.ReadAllBytes(f)))));
}
