using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using ComputeSovereignty.Cases.Reading;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Reports.Json;
using ComputeSovereignty.Workbooks.Tests.Json;
using NUnit.Framework;

namespace ComputeSovereignty.Workbooks.Tests;

/// <summary>The samples of reports in <c>reports/samples</c>; where a test fails, <c>reports/samples/regenerate</c> makes them again.</summary>
[TestFixture]
public sealed partial class SamplesTests
{
    private const string Stale = "stale: run reports/samples/regenerate";

    private static readonly string[] Documents =
        [.. Directory.GetFiles(Repository.Path("reports", "samples"), "*.json", SearchOption.AllDirectories).Select(static p => Path.GetRelativePath(Repository.Path("reports", "samples"), p)).Order(StringComparer.Ordinal)];

    private static readonly Lazy<string> BaselineHash = new(static () => CaseFingerprint.Of(CaseReader.Read(CaseFiles.Read(Repository.Path("data", "baseline.xlsx"))).Tables));

    /// <summary>Gets the samples of studies: every document but the plan's.</summary>
    internal static IEnumerable<string> StudyDocuments => Documents.Where(static d => Path.GetFileName(d) != "plan.json").Select(static d => Path.Combine("reports", "samples", d));

    [Test]
    public void Samples_AreThereOfEveryReport() => Assert.That(
        Documents.Select(static d => Path.GetDirectoryName(d)),
        Is.SupersetOf(new[] { "plan", "gap", "demand", "compare", "node-advance", "export-controls", "frontier", "breakeven", "two-levers", "simulation", "stochastic", "alternatives", "backtest", "calibration", "diagnosis" }));

    [TestCaseSource(nameof(Documents))]
    public void Sample_KeepsItsSchema(string document)
    {
        JsonElement written = Read(document);
        string kind = written.GetProperty("schema").GetString()!.Split('.', '/')[1];
        JsonElement schema = JsonDocument.Parse(kind == "plan" ? System.Text.Encoding.UTF8.GetBytes(PlanJson.Schema()) : StudyJson.Schema(kind)!).RootElement;

        Assert.That(JsonSchemaCheck.Problems(schema, written), Is.Empty, Stale);
    }

    [TestCaseSource(nameof(Documents))]
    public void Sample_IsOfTheBaselineAndThisProgram(string document)
    {
        JsonElement provenance = Read(document).GetProperty("provenance");
        string program = provenance.GetProperty(provenance.TryGetProperty("program", out _) ? "program" : "programVersion").GetString()!;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(program, Is.EqualTo(PlanRunner.ProgramVersion), Stale);
            if (provenance.TryGetProperty("inputHash", out JsonElement hash) && provenance.GetProperty("scenario").GetString() == "Base" && !HasChanges(provenance))
            {
                Assert.That(hash.GetString(), Is.EqualTo(BaselineHash.Value), Stale);
            }
        }
    }

    [TestCaseSource(nameof(Documents))]
    public void Sample_HasAWorkbookAndAPageWithoutNetwork(string document)
    {
        string path = Repository.Path("reports", "samples", document);
        string page = File.ReadAllText(Path.ChangeExtension(path, "html"));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(new FileInfo(Path.ChangeExtension(path, "xlsx")), Has.Property(nameof(FileInfo.Length)).GreaterThan(5000));
            Assert.That(page, Does.StartWith("<!DOCTYPE html>").And.Not.Contain("<script").And.Not.Contain("src=").And.Not.Contain("@import").And.Not.Contain("url("));
        }
    }

    // The page of a reader of Chinese shows the same tables and charts, and the same numbers in each table where no unit counts otherwise.
    [TestCaseSource(nameof(Documents))]
    public void Sample_IsThereInChineseToo(string document)
    {
        string path = Repository.Path("reports", "samples", document);
        string english = WebUtility.HtmlDecode(File.ReadAllText(Path.ChangeExtension(path, "html")));
        string chinese = WebUtility.HtmlDecode(File.ReadAllText(Path.ChangeExtension(path, "zh-Hans.html")));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(new FileInfo(Path.ChangeExtension(path, "zh-Hans.xlsx")), Has.Property(nameof(FileInfo.Length)).GreaterThan(5000));
            Assert.That(chinese, Does.Contain("<html lang=\"zh-Hans\"").And.Not.Contain("<script"));
            Assert.That(Count(chinese, "<tr"), Is.EqualTo(Count(english, "<tr")));
            Assert.That(Count(chinese, "<svg"), Is.EqualTo(Count(english, "<svg")));
            Assert.That(Percentages().Count(chinese), Is.EqualTo(Percentages().Count(english)));
            Assert.That(chinese.Count(static c => c is >= '\u4e00' and <= '\u9fff'), Is.GreaterThan(300));
        }

        static int Count(string text, string what) => text.Split(what).Length - 1;
    }

    private static bool HasChanges(JsonElement provenance) => provenance.TryGetProperty("changes", out JsonElement changes)
        && (changes.ValueKind == JsonValueKind.Array ? changes.GetArrayLength() > 0 : changes.GetString() is not ("" or "none"));

    [GeneratedRegex("<td[^>]*>[+−-]?[0-9.,]+%</td>")]
    private static partial Regex Percentages();

    private static JsonElement Read(string document) => JsonDocument.Parse(File.ReadAllBytes(Repository.Path("reports", "samples", document))).RootElement;
}
