using System.Text.Json;
using System.Text.Json.Nodes;
using ComputeSovereignty.Analysis.Alternatives;
using ComputeSovereignty.Analysis.Comparisons;
using ComputeSovereignty.Analysis.Demand;
using ComputeSovereignty.Analysis.Frontiers;
using ComputeSovereignty.Analysis.Gap;
using ComputeSovereignty.Analysis.Levers;
using ComputeSovereignty.Analysis.NearBest;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Analysis.Studies;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Reading;
using ComputeSovereignty.Cases.Studies;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Reports.Json;
using ComputeSovereignty.Solvers;
using NUnit.Framework;

namespace ComputeSovereignty.Workbooks.Tests.Json;

/// <summary>Documents of studies of a case with demand keep their schemas, which the samples of a case without it do not show.</summary>
[TestFixture]
public sealed class DemandJsonTests
{
    private static readonly Lazy<StudyBasis> Basis = new(static () =>
    {
        CaseTables baseline = CaseFiles.Read(Repository.Path("data", "baseline"));
        CaseTables years = baseline.With([ParameterChange.TryParse("Plan[PeriodsPerYear].Value = 1", "test", out ParameterChange? change, out _) ? change! : throw new ArgumentException("change")]).Tables;
        return new(new CaseVariants(years, SolverCatalog.Linear(), SolverCatalog.Integer(), new(), relax: true), new CaseStudies(), 1, Message.None, [new(Message.Verbatim("Input hash"), Message.Verbatim("00"))], DateTimeOffset.UnixEpoch);
    });

    [TestCase(true)]
    [TestCase(false)]
    public void Demand_KeepsItsSchema(bool counterfactuals) => Assert.That(Problems(new DemandQuestion(counterfactuals).Answer(Basis.Value)), Is.Empty);

    // With the roadmap of the case and all that its levers must do: every table that the study can have.
    [Test]
    public void Demand_OfAllThatIsAsked_KeepsItsSchemaAndHasPairsAndTheShareOfTheRoadmap()
    {
        StudyBasis basis = Basis.Value with { Studies = CaseReader.Read(Basis.Value.Variants.Tables).Studies };
        StudyReport report = new DemandQuestion(true, Goal: 0.9).Answer(basis);
        JsonElement json = JsonDocument.Parse(StudyJson.Write(report)).RootElement;

        Assert.That(Problems(report), Is.Empty);
        Assert.That(json.GetProperty("servedFrontier").GetProperty("rows").GetArrayLength(), Is.GreaterThan(2));
        Assert.That(json.GetProperty("nearShares").GetProperty("rows").EnumerateArray().Select(static r => r.GetProperty("near").GetDouble()), Does.Contain(0.75));
        Assert.That(json.GetProperty("demand").GetProperty("chart").GetProperty("whole").GetString(), Is.EqualTo("asked"));
        Assert.That(json.GetProperty("costs").GetProperty("rows").EnumerateArray().Select(static r => r.GetProperty("whereBusy").GetDouble() + r.GetProperty("idleness").GetDouble() - r.GetProperty("perUsable").GetDouble()), Is.All.EqualTo(0).Within(1e-6));
    }

    [Test]
    public void Demand_WithFeedback_KeepsItsSchemaAndHasEveryRound()
    {
        StudyReport report = new DemandQuestion(false, true).Answer(Basis.Value);
        JsonElement[] rows = [.. JsonDocument.Parse(StudyJson.Write(report)).RootElement.GetProperty("feedback").GetProperty("rows").EnumerateArray()];

        Assert.That(Problems(report), Is.Empty);
        Assert.That(rows.Where(static r => r.GetProperty("year").GetInt32() == 2028).Select(static r => r.GetProperty("round").GetInt32()), Is.EqualTo(Enumerable.Range(1, rows.Length / 5)));
    }

    [Test]
    public void Alternatives_OfService_KeepTheirSchemaAndSayWhatIsServed()
    {
        StudyReport report = new AlternativesQuestion(0.01, 3, NearGoal.Service).Answer(Basis.Value);

        Assert.That(Problems(report), Is.Empty);
        Assert.That(JsonDocument.Parse(StudyJson.Write(report)).RootElement.GetProperty("plans").GetProperty("rows")[0].GetProperty("servedShare").GetDouble(), Is.InRange(0.1, 1));
    }

    [Test]
    public void Comparison_OfACaseWithRules_KeepsItsSchemaAndSaysHowEachStands()
    {
        StudyBasis basis = Basis.Value with { Studies = CaseReader.Read(Basis.Value.Variants.Tables).Studies };
        StudyReport report = new ComparisonQuestion(["HBM-fast", "Consolidation"], [], false).Answer(basis);
        JsonElement[] rows = [.. JsonDocument.Parse(StudyJson.Write(report)).RootElement.GetProperty("rules").GetProperty("rows").EnumerateArray()];

        Assert.That(Problems(report), Is.Empty);
        Assert.That(rows, Has.Length.EqualTo(3));
        Assert.That(rows.SelectMany(static r => Enumerable.Range(1, 3).Select(i => r.GetProperty($"rule{i}").GetString())), Is.All.AnyOf("active", "at risk", "broken", "dormant", "unknown"));
    }

    // What a single measure must do is one table, whichever study shows it.
    [Test]
    public void Schemas_OfDemandAndBreakEven_DescribeTheSameTableOfMeasures()
    {
        // The demand report tells of every table how far its figures can be trusted.
        Assert.That(Rows("demand", "confidence"), Is.EqualTo(Rows("breakeven")));

        static string Rows(string kind, string? besides = null)
        {
            JsonNode rows = JsonNode.Parse(StudyJson.Schema(kind)!)!["properties"]!["served"]!["properties"]!["rows"]!;
            JsonNode row = rows["items"]!;
            row["properties"]!.AsObject().Remove(besides ?? string.Empty);
            row["required"] = new JsonArray([.. row["required"]!.AsArray().Select(static r => $"{r}").Where(r => r != besides).Select(static r => JsonValue.Create(r))]);
            return rows.ToJsonString();
        }
    }

    [Test]
    public void BreakEven_OfService_KeepsItsSchema()
    {
        List<Finding> findings = [];
        IStudyQuestion question = ServedBreakEvenQuestion.Read(["Tokens per day"], "service", 80, CaseReader.Read(Basis.Value.Variants.Tables), findings)!;

        Assert.That(Problems(question.Answer(Basis.Value)), Is.Empty);
    }

    [Test]
    public void Frontier_OfService_KeepsItsSchema() =>
        Assert.That(Problems(new FrontierQuestion(new(FrontierGoalKind.Service), new(FrontierGoalKind.Share), 2, 0.01).Answer(Basis.Value)), Is.Empty);

    [Test]
    public void Gap_OfACaseWithDemand_KeepsItsSchemaAndSaysWhoIsServed()
    {
        StudyReport report = new GapQuestion().Answer(Basis.Value);

        Assert.That(Problems(report), Is.Empty);
        Assert.That(JsonDocument.Parse(StudyJson.Write(report)).RootElement.GetProperty("workloads").GetProperty("rows").GetArrayLength(), Is.EqualTo(20));
    }

    [Test]
    public void Comparison_OfACaseWithDemand_KeepsItsSchemaAndSaysWhatIsServed()
    {
        StudyReport report = new ComparisonQuestion([], [GridAxis.TryParse("Tokens[*].2028 *= 0.5,1,2", "test", out GridAxis? axis, out _) ? axis! : throw new ArgumentException("axis")], false).Answer(Basis.Value);
        JsonElement[] rows = [.. JsonDocument.Parse(StudyJson.Write(report)).RootElement.GetProperty("gridPoints").GetProperty("rows").EnumerateArray()];

        Assert.That(Problems(report), Is.Empty);
        Assert.That(rows.Select(static r => r.GetProperty("servedShare").GetDouble()), Is.Ordered.Descending);
        Assert.That(rows.Select(static r => r.GetProperty("demand").GetDouble()), Is.Ordered.Ascending);
    }

    private static IReadOnlyList<string> Problems(StudyReport report) =>
        JsonSchemaCheck.Problems(JsonDocument.Parse(StudyJson.Schema(report.Kind)!).RootElement, JsonDocument.Parse(StudyJson.Write(report)).RootElement);
}
