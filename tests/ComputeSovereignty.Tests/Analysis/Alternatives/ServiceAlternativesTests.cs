using ComputeSovereignty.Analysis.Alternatives;
using ComputeSovereignty.Analysis.NearBest;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Solvers;
using ComputeSovereignty.Tests.WholeCases.Demand;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Analysis.Alternatives;

/// <summary>Plans nearly as good in service, on the baseline with its demand side, by years.</summary>
[TestFixture]
public sealed class ServiceAlternativesTests
{
    private const double Slack = 0.01;

    private static readonly Lazy<CaseVariants> Variants = new(static () => new(
        DemandCase.Tables.With([ParameterChange.TryParse("Plan[PeriodsPerYear].Value = 1", "test", out ParameterChange? change, out _) ? change! : throw new AssertionException("no change")]).Tables,
        SolverCatalog.Linear(), SolverCatalog.Integer(), new(), relax: true));

    private static readonly Lazy<AlternativesResult> Plans = new(static () => AlternativesAnalysis.Solve(Variants.Value, Slack, 8, 1, goal: NearGoal.Service));

    // Every plan leaves at most the slack more unserved than the reference plan; the share, which nothing keeps, gives way in some.
    [Test]
    public void Plans_OfService_KeepItAndNotTheShare()
    {
        PlanSummary reference = Variants.Value.Base.Summary!;
        IReadOnlyList<AlternativePlan> plans = Plans.Value.Plans;

        Assert.That(plans, Has.Count.GreaterThan(2));
        Assert.That(plans.Select(static p => p.Unserved), Is.All.LessThanOrEqualTo(reference.Stage("S") + Slack + 1e-7));
        Assert.That(plans[0].Unserved, Is.EqualTo(reference.Stage("S")).Within(1e-7));
        Assert.That(plans[0].Demand!.Part, Is.EqualTo(reference.CheckpointDemand!.Part).Within(1e-6));
        Assert.That(plans.Max(static p => p.Shortfall), Is.GreaterThan(reference.Stage("A") + 0.02));
        Assert.That(Plans.Value.Failures, Is.Empty);
    }

    // Plans nearly as good in the share keep the share and may let service go.
    [Test]
    public void Plans_OfTheShare_KeepItAndNotService()
    {
        PlanSummary reference = Variants.Value.Base.Summary!;
        IReadOnlyList<AlternativePlan> plans = AlternativesAnalysis.Solve(Variants.Value, Slack, 8, 1).Plans;

        Assert.That(plans.Select(static p => p.Shortfall), Is.All.LessThanOrEqualTo(reference.Stage("A") + Slack + 1e-7));
        Assert.That(plans.Max(static p => p.Unserved), Is.GreaterThan(reference.Stage("S") + Slack));
    }

    // What no plan within the slack of the share has, and what all have, is bound by the share; service binds other things.
    [Test]
    public void Report_OfService_SaysWhatItKeeps()
    {
        StudyReport report = AlternativesReport.Of(Message.None, Plans.Value, [], default);

        Assert.That($"{report.Sentence}", Does.Contain("within 1.0 pp of the demand left unserved by the reference plan"));
        Assert.That(report.Sections[0].Columns.Select(static c => c.Member), Is.SupersetOf(new[] { "servedShare", "weightedUnserved" }));
        Assert.That($"{report.Sections[2].Heading}", Does.Contain("demand left unserved"));
        Assert.That(Speaker.Chinese.Say(report.Sentence), Does.Contain("未满足需求"));
    }

    [TestCase("profit", "is not a goal of alternatives")]
    [TestCase("service", "Nobody asks for compute")]
    public void Read_WrongGoal_IsRefused(string goal, string words)
    {
        List<Finding> findings = [];

        Assert.That(AlternativesQuestion.Read(goal, null, null, MiniCase.Case, findings), Is.Null);
        Assert.That($"{findings.Single()}", Does.Contain(words));
    }

    [Test]
    public void Read_WorkloadsWithoutWeight_HaveNoServiceToKeep()
    {
        List<Finding> findings = [];
        PlanningCase planningCase = MiniCase.WithDemand with { Workloads = new(MiniCase.WithDemand.Workloads.Select(static w => w with { Weight = 0 })) };

        Assert.That(AlternativesQuestion.Read("service", null, null, planningCase, findings), Is.Null);
        Assert.That(findings, Has.Count.EqualTo(1));
    }
}
