using System.Text.Json;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Reports.Json;
using Json.Schema;
using NUnit.Framework;

namespace ComputeSovereignty.Workbooks.Tests.Json;

[TestFixture]
public sealed class StudyJsonTests
{
    private static readonly string[] Kinds = ["gap", "demand", "comparison", "frontier", "breakeven", "simulation", "stochastic", "alternatives", "backtest", "calibration", "diagnosis"];

    [TestCaseSource(nameof(Kinds))]
    public void Schema_OfAKind_NamesItAndItsVersion(string kind)
    {
        JsonElement schema = JsonDocument.Parse(StudyJson.Schema(kind)!).RootElement;
        string name = $"computesovereignty.{kind}/{StudyReport.Version}";
        using (Assert.EnterMultipleScope())
        {
            Assert.That(schema.GetProperty("$id").GetString(), Is.EqualTo(name));
            Assert.That(schema.GetProperty("properties").GetProperty("schema").GetProperty("const").GetString(), Is.EqualTo(name));
        }
    }

    // 2020-12 passes over a keyword that it does not know, and a rule with a slip in its name would hold nothing.
    [TestCaseSource(nameof(Kinds))]
    public void Schema_OfAKind_HasNoKeywordWithASlipInIt(string kind) => Assert.That(() => JsonSchemaCheck.Strictly(JsonDocument.Parse(StudyJson.Schema(kind)!).RootElement), Throws.Nothing);

    [Test]
    public void Schema_WithASlipInAKeyword_IsRefused() =>
        Assert.That(() => JsonSchemaCheck.Strictly(JsonDocument.Parse("""{ "properties": { "a": { "requierd": ["b"] } } }""").RootElement), Throws.InstanceOf<JsonSchemaException>().With.Message.Contains("requierd"));

    [Test]
    public void Schema_OfNoKind_IsNone() => Assert.That(StudyJson.Schema("weather"), Is.Null);

    [Test]
    public void Write_Study_SaysWhatItsColumnsHold()
    {
        JsonElement written = JsonDocument.Parse(StudyJson.Write(Diagnosis(["The fund", "Money", 9.5, "bn CNY", string.Empty, true, null]))).RootElement;
        JsonElement alone = written.GetProperty("alone");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(alone.GetProperty("headers").GetProperty("amount").GetString(), Is.EqualTo("Must give"));
            Assert.That(alone.GetProperty("units").GetProperty("amount").GetString(), Is.EqualTo("bn CNY"));
            Assert.That(alone.GetProperty("formats").GetProperty("amount").GetString(), Is.EqualTo("0.0"));
            Assert.That(alone.GetProperty("rows")[0].GetProperty("amount").GetDouble(), Is.EqualTo(9.5));
            Assert.That(alone.GetProperty("rows")[0].GetProperty("cell").ValueKind, Is.EqualTo(JsonValueKind.Null));
            Assert.That(written.GetProperty("keyFigures")[0].GetProperty("value").GetDouble(), Is.EqualTo(2));
            Assert.That(written.GetProperty("provenance").GetProperty("inputHash").GetString(), Is.EqualTo("00"));
            Assert.That(written.GetProperty("provenance").GetProperty("time").GetString(), Is.EqualTo("1970-01-01T00:00:00Z"));
        }
    }

    [Test]
    public void Write_Study_KeepsTheSchemaOfItsKind() => Assert.That(Problems(Diagnosis(["The fund", "Money", 9.5, "bn CNY", string.Empty, true, null])), Is.Empty);

    [Test]
    public void Write_StudyWithAWrongCell_IsCaughtByTheSchema() =>
        Assert.That(Problems(Diagnosis(["The fund", "Money", "much", "bn CNY", string.Empty, true, null])), Has.One.StartsWith("/alone/rows/0/amount: type"));

    private static IReadOnlyList<string> Problems(StudyReport report) =>
        JsonSchemaCheck.Problems(JsonDocument.Parse(StudyJson.Schema(report.Kind)!).RootElement, JsonDocument.Parse(StudyJson.Write(report)).RootElement);

    private static StudyReport Diagnosis(IReadOnlyList<object?> row) => new("diagnosis", Message.Verbatim("Why there is no plan"), Message.Verbatim("A case"), Message.Verbatim("It is so."), false, [Repairs("Alone", [row]), Repairs("Together", []), Conflict()])
    {
        Figures = [new(Message.Verbatim("Limits"), 2)],
        Provenance = [new(Message.Verbatim("Input hash"), Message.Verbatim("00"))],
        Time = DateTimeOffset.UnixEpoch,
    };

    private static StudySection Repairs(string name, IReadOnlyList<IReadOnlyList<object?>> rows) => new(
        name,
        Message.Verbatim(name),
        Message.Verbatim("Found."),
        [new("limit", Message.Verbatim("Limit")), new("class", Message.Verbatim("Class")), new("amount", Message.Verbatim("Must give"), "bn CNY", "0.0"), new("unit", Message.Verbatim("Of")), new("periods", Message.Verbatim("Periods")), new("proven", Message.Verbatim("Proven")), new("cell", Message.Verbatim("Cell"))],
        rows);

    private static StudySection Conflict() => new("Conflict", Message.Verbatim("Conflict"), Message.Verbatim("Found."), [new("rule", Message.Verbatim("Rule")), new("row", Message.Verbatim("Row")), new("cell", Message.Verbatim("Cell"))], []);
}
