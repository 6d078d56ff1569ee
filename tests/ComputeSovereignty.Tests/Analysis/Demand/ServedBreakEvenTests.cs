using ComputeSovereignty.Analysis.Demand;
using ComputeSovereignty.Analysis.Levers;
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
using ComputeSovereignty.Planning;
using ComputeSovereignty.Solvers;
using ComputeSovereignty.Tests.Analysis.Reports;
using ComputeSovereignty.Tests.WholeCases;
using ComputeSovereignty.Tests.WholeCases.Demand;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Analysis.Demand;

/// <summary>Break-evens of service on the baseline with its demand side, by years.</summary>
[TestFixture]
public sealed class ServedBreakEvenTests
{
    private static readonly CaseTables Years = DemandCase.Tables.With([Change("Plan[PeriodsPerYear].Value = 1")]).Tables;
    private static readonly CaseReading Reading = CaseReader.Read(Years);
    private static readonly Lazy<CaseVariants> Variants = new(static () => new(Years, SolverCatalog.Linear(), SolverCatalog.Integer(), new(), relax: true));

    // The amount serves the goal and its neighbour does not, both read and solved from nothing.
    [TestCase("Tokens per day", 0.8)]
    [TestCase("Efficiency of compute pools", 0.8)]
    [TestCase("Domestic HBM capacity", 0.65)]
    public void Amount_AndItsNeighbour_ServeTheGoalAndDoNot(string title, double goal)
    {
        ServedBreakEvenResult result = new ServedBreakEvenAnalysis(Variants.Value, goal).Find(Named(title));

        Assert.That(result.Outcome, Is.EqualTo(BreakEvenOutcome.Meets), $"{result.Words}");
        Assert.That(Served(result.Lever, result.Amount!.Value), Is.GreaterThanOrEqualTo(goal - 1e-6));
        Assert.That(Served(result.Lever, result.Missed!.Value), Is.LessThan(goal - 1e-6).And.EqualTo(goal - result.MissingThere).Within(1e-6));
        Assert.That(Math.Abs(result.Amount.Value - result.Missed.Value), Is.LessThanOrEqualTo(0.011));
    }

    [Test]
    public void Lever_ThatMovesNothing_CannotAlone()
    {
        ServedBreakEvenResult result = new ServedBreakEvenAnalysis(Variants.Value, 1).Find(Named("Loss of mixed clusters"));

        Assert.That(result.Outcome, Is.EqualTo(BreakEvenOutcome.CannotAlone));
        Assert.That(result.ServedAtMost, Is.EqualTo(Variants.Value.Base.Summary!.CheckpointDemand!.Part).Within(1e-4));
        Assert.That($"{result.Words}", Does.StartWith("Loss of mixed clusters: not sufficient on its own. Even when cut to zero, no more than ").And.EndWith("as without it."));
    }

    // A goal below what is served holds until the lever is turned the other way.
    [Test]
    public void Goal_ThatIsReached_HoldsUntilMoreIsAskedFor()
    {
        ServedBreakEvenResult result = new ServedBreakEvenAnalysis(Variants.Value, 0.4).Find(Named("Tokens per day"));

        Assert.That(result.Outcome, Is.EqualTo(BreakEvenOutcome.HoldsUntil));
        Assert.That(result.Amount, Is.GreaterThan(1));
        Assert.That(Served(result.Lever, result.Amount!.Value), Is.GreaterThanOrEqualTo(0.4 - 1e-6));
        Assert.That(Served(result.Lever, result.Missed!.Value), Is.LessThan(0.4));
    }

    [Test]
    public void Report_OfOneLever_LeavesNoEnglishInChinese()
    {
        List<Finding> findings = [];
        IStudyQuestion question = ServedBreakEvenQuestion.Read(["Tokens per day"], "service", 80, Reading, findings)!;
        StudyReport report = question.Answer(new(Variants.Value, new CaseStudies(), 1, Message.None, [], default));

        Assert.That(findings, Is.Empty);
        Assert.That($"{question.Subject}", Is.EqualTo("80% of demand served by tokens per day"));
        Assert.That(ChineseLeft.Of(report, ["Tokens", "Chat-and-agents"]), Is.Empty);
        Assert.That($"{report.Sentence}", Does.StartWith("Tokens per day: −").And.Contain("is sufficient to serve 80% of demand in 2028"));
    }

    [TestCase("weather", null, "“weather” is not a goal of a break-even. Goals: share, service.")]
    [TestCase(null, 80d, "A share of demand to be served needs the goal service.")]
    [TestCase("service", 120d, "This number is not allowed")]
    public void Question_AskedWrong_IsRefused(string? goal, double? served, string expected)
    {
        List<Finding> findings = [];

        Assert.That(ServedBreakEvenQuestion.Read([], goal, served, Reading, findings), Is.Null);
        Assert.That($"{findings.Single().Message}", Does.StartWith(expected[..12]));
    }

    [Test]
    public void Question_OfService_TakesOneLever()
    {
        List<Finding> findings = [];

        Assert.That(ServedBreakEvenQuestion.Read(["Tokens per day", "Budgets of labs"], "service", null, Reading, findings), Is.Null);
        Assert.That($"{findings.Single().Message}", Is.EqualTo("With the goal service, give one lever, or none for all."));
    }

    private static Lever Named(string title) => new HeadlineLevers(Reading.Case!, new(Years)).ForService().Single(l => $"{l.Title}" == title);

    private static double Served(Lever lever, double amount) =>
        ServedYear.Of(WholeCase.Plan(CaseReader.ReadCase(Years.With(lever.Changes(amount, new ParameterCatalog(Years))).Tables).Case!)).Single(static y => y.Year == 2028).Part!.Value;

    private static ParameterChange Change(string text) => ParameterChange.TryParse(text, "test", out ParameterChange? change, out _) ? change! : throw new ArgumentException(text);
}
