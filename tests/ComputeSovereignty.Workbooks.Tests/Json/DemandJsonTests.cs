using System.Text.Json;
using ComputeSovereignty.Analysis;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Analysis.Studies;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Reading;
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
