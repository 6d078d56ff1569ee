using System.Text;
using ComputeSovereignty.Cases.Reading;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Workbooks.Cases;
using NUnit.Framework;

namespace ComputeSovereignty.Workbooks.Tests.Cases;

/// <summary>Folders of CSV files as spreadsheet programs save them.</summary>
[TestFixture]
public sealed class CsvHabitTests
{
    private string folder = string.Empty;

    [SetUp]
    public void MakeFolder()
    {
        folder = Directory.CreateTempSubdirectory("csv").FullName;
        foreach (string file in Directory.EnumerateFiles(Repository.Supply, "*.csv"))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }
    }

    [TearDown]
    public void RemoveFolder() => Directory.Delete(folder, recursive: true);

    [Test]
    public void Files_WithTabs_AreReadWithOneNoteEach()
    {
        foreach (string file in Directory.EnumerateFiles(folder))
        {
            File.WriteAllText(file, string.Join('\n', CsvText.Read(File.ReadAllText(file)).Select(static r => string.Join('\t', r.Select(static f => f.StartsWith('"') ? $"\"{f.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : f)))));
        }

        CaseReading reading = Read();
        Assert.That(reading.Case, Is.Not.Null, string.Join('\n', reading.Errors));
        Assert.That(reading.Tables.Findings, Has.Count.EqualTo(Directory.GetFiles(folder).Length));
        Assert.That(reading.Tables.Findings.Select(static f => $"{f.Message}").Distinct(), Is.EqualTo(new[] { "The fields are separated by tabs, not by commas, and are read accordingly." }));
    }

    [TestCase("sep=,\n")]
    [TestCase("sep=,\r\n")]
    [TestCase("\"sep=,\"\n")]
    [TestCase("SEP=,,,,\n")]
    public void File_WithALineThatNamesTheSeparator_IsReadWithOneNote(string line)
    {
        Rewrite("HbmLines", text => line + text);

        CaseReading reading = Read();
        Assert.That(reading.Case!.HbmLines["CXMT"].Installed[2027].Natural, Is.EqualTo(20000));
        Assert.That(reading.Tables.Findings.Select(static f => $"{f.Severity} {f.Message}"), Is.EqualTo(new[] { "Note The first line, sep=, is not the header and is omitted." }));
    }

    [Test]
    public void File_PaddedWithBlanksAndEmptyColumns_IsReadWithoutAWord()
    {
        Rewrite("HbmLines", static text => string.Join('\n', text.Split('\n').Select(static l => l.Length == 0 ? l : l.Replace(",20000,", ", 20000 ,", StringComparison.Ordinal) + ",,,")));

        CaseReading reading = Read();
        Assert.That(reading.Case!.HbmLines["CXMT"].Installed[2027].Natural, Is.EqualTo(20000));
        Assert.That(reading.Findings.Where(static f => f.Place.Sheet == "HbmLines" && !$"{f.Message}".StartsWith("No plan uses", StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public void File_NamedInCapitals_IsReadWithoutAWord()
    {
        File.Move(Path.Combine(folder, "HbmLines.csv"), Path.Combine(folder, "HbmLines.CSV"));

        Assert.That(Read().Tables.Findings, Is.Empty);
        Assert.That(Read().Case, Is.Not.Null);
    }

    [TestCase("Plan.csv", "Name,Baseline", "Name,Na\u0007me", "Plan!B2: Value has a control character (U+0007). Found: Na<U+0007>me. Write Name.")]
    [TestCase("Plan.csv", "Name,Baseline", "Name,Na\uFFFEme", "Plan!B2: Value has a control character (U+FFFE). Found: Na<U+FFFE>me. Write Name.")]
    public void Text_WithAControlCharacter_IsToldAtItsCell(string file, string old, string spoilt, string told)
    {
        Rewrite(Path.GetFileNameWithoutExtension(file), text => text.Replace(old, spoilt, StringComparison.Ordinal));

        Assert.That(Read().Errors.Select(static f => f.ToString()), Is.EqualTo(new[] { $"{Path.Combine(folder, file)}, {told}" }));
    }

    [Test]
    public void Key_WithAControlCharacterEverywhere_IsToldAtEveryCellThatHasItAndNowhereElse()
    {
        Rewrite("Hubs", static text => text.Replace("Ulanqab", "H\u0001X", StringComparison.Ordinal));
        Rewrite("Projects", static text => text.Replace("Ulanqab", "H\u0001X", StringComparison.Ordinal));

        Assert.That(Read().Errors.Select(static f => $"{f.Message}"), Is.All.EndsWith("has a control character (U+0001)."));
    }

    private void Rewrite(string sheet, Func<string, string> edit)
    {
        string path = Path.Combine(folder, $"{sheet}.csv");
        File.WriteAllText(path, edit(File.ReadAllText(path)), new UTF8Encoding(false));
    }

    private CaseReading Read() => CaseReader.Read(CaseFiles.Read(folder));
}
