using ComputeSovereignty.Analysis.Demand;
using ComputeSovereignty.Analysis.Reports;
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

/// <summary>Service near users against the share that the roadmap sets, on the baseline with its demand side, by years.</summary>
[TestFixture]
public sealed class NearSectionTests
{
    private static readonly CaseTables Years = DemandCase.Tables.With([StackCase.Change("Plan[PeriodsPerYear].Value = 1")]).Tables;
    private static readonly Lazy<CaseVariants> Variants = new(static () => new(Years, SolverCatalog.Linear(), SolverCatalog.Integer(), new(), relax: true));
    private static readonly Lazy<DemandResult> Result = new(static () => new DemandAnalysis(Variants.Value, 2) { NearTask = Task(0.75) }.Solve(true));

    // The share of the roadmap stands among the others; each plan is the case with that rule, solved from nothing.
    [Test]
    public void Shares_WithThatOfTheRoadmap_AreThoseOfTheCaseSolvedAfresh()
    {
        Assert.That(Result.Value.NearShares.Select(static n => n.Share), Is.EqualTo(new[] { 0, 0.2, 0.4, 0.6, 0.75, 0.8 }));
        foreach (NearAnswer near in Result.Value.NearShares)
        {
            CaseTables changed = Years.With([StackCase.Change($"Workloads[Public-inference].NearShare = {near.Share}"), StackCase.Change($"Workloads[Enterprise].NearShare = {near.Share}")]).Tables;
            Plan plan = WholeCase.Plan(CaseReader.ReadCase(changed).Case!);

            Assert.That(near.Answer.Unserved, Is.EqualTo(WholeCase.Stage(plan, "S")).Within(1e-6), $"{near.Share}");
            Assert.That(near.Answer.Years.Select(static y => y.Asked), Is.EqualTo(ServedYear.Of(plan).Select(static y => y.Asked)).Within(1e-9).Percent);
        }
    }

    [Test]
    public void NearShare_OfAPlan_IsServiceAtMetroAndEdgeOverAllInference()
    {
        DemandResult result = Result.Value;
        ServiceRow[] inference = [.. result.Service.Service.Where(static s => s.Year == 2028 && s.Workload is "Public-inference" or "Enterprise" && s.Year == 2028)];

        Assert.That(
            ResultMeasures.NearShareOf(result.Service, 2028),
            Is.EqualTo(inference.Where(static s => s.Tier != PlaceTier.Hub).Sum(static s => s.Service) / inference.Sum(static s => s.Service)).Within(1e-12));
    }

    [Test]
    public void Words_NameTheTaskItsLevelAndWhatItTakes()
    {
        DemandResult result = Result.Value;
        NearAnswer set = result.NearShares.Single(static n => n.Share == 0.75);
        string said = $"{NearSection.Against(result)}";

        Assert.That(said, Does.StartWith($"In 2028 this plan serves {ResultMeasures.NearShareOf(result.Service, 2028):0%} of its inference near users; equally good plans may serve more or less of it there. The roadmap's task M-01 (Metropolitan areas within 1 ms of computing) sets 75% by December 2028;"));
        ServedYear[] before = [.. result.Summary.Demand];
        (int year, double fall) = before.Zip(set.Answer.Years, static (b, a) => (b.Year, b.Served - a.Served)).MaxBy(static y => y.Item2);

        Assert.That(said, Does.Contain($"would be {set.Answer.Unserved:0.0%} instead of {result.Summary.Stage("S"):0.0%}."));
        Assert.That(said, Does.Contain($"Service would fall most in {year}: "));
        Assert.That(fall, Is.GreaterThan(1000), "the rule costs most in another year than the checkpoint");
        Assert.That(year, Is.Not.EqualTo(2028));
    }

    // A rule that costs nothing is told so, and not as the same figure twice.
    [Test]
    public void Words_OfARuleThatCostsNothing_SayIt()
    {
        NearAnswer set = Result.Value.NearShares.Single(static n => n.Share == 0.75);
        DemandResult free = Result.Value with { NearShares = [set with { Answer = set.Answer with { Unserved = Result.Value.Summary.Stage("S"), Years = Result.Value.Summary.Demand } }] };
        string said = $"{NearSection.Against(free)}";

        Assert.That(said, Does.Contain("no more demand would go unserved.").And.Not.Contain("Service would fall"));
    }

    // What the rule costs is the difference of the service stage, which is the same in all equally good plans.
    [Test]
    public void More_IsTheDifferenceOfTheServiceStage()
    {
        StudySection section = NearSection.Of(Result.Value, new FigureSources(new ParameterCatalog(Years)));
        double[] more = [.. section.Rows.Select(row => (double)row[section.IndexOf("more")]!)];
        double[] unserved = [.. section.Rows.Select(row => (double)row[section.IndexOf("weightedUnserved")]!)];

        Assert.That(more[0], Is.Zero);
        Assert.That(more, Is.Ordered.Ascending);
        Assert.That(more.Zip(unserved, static (m, u) => u - (m / 100)), Is.All.EqualTo(unserved[0]).Within(1e-6));
    }

    // By hand: from a tenth unserved without the rule to a quarter and to three tenths with it.
    [Test]
    public void More_OfThreeShares_IsCountedFromNoneRequired()
    {
        NearAnswer[] answers = [.. new[] { (0d, 0.1), (0.4, 0.25), (0.8, 0.3) }.Select(static n => new NearAnswer(n.Item1, new(null, n.Item2, null, true)))];
        StudySection section = NearSection.Of(Result.Value with { NearShares = answers }, new FigureSources(new ParameterCatalog(Years)));

        Assert.That(section.Rows.Select(row => (double)row[section.IndexOf("more")]!), Is.EqualTo(new[] { 0d, 15, 20 }).Within(1e-9));
    }

    [TestCase(null)]
    [TestCase(1.2)]
    public void Task_WithoutAShare_AddsNone(double? target) =>
        Assert.That(new DemandAnalysis(Variants.Value) { NearTask = target is { } level ? Task(level) : null }.SolvesOf(true), Is.EqualTo(new DemandAnalysis(Variants.Value) { NearTask = Task(0.75) }.SolvesOf(true) - 1));

    [Test]
    public void Section_InChinese_LeavesNoEnglish()
    {
        StudyReport report = new("demand", Message.None, Message.None, Message.None, null, [NearSection.Of(Result.Value, new FigureSources(new ParameterCatalog(Years)))]) { Time = default };

        Assert.That(ChineseLeft.Of(report, ["Metro", "Edge", "M-01", "PFLOPS", "EFLOPS"]), Is.Empty);
    }

    private static RoadmapTask Task(double target) => new()
    {
        Id = "M-01",
        Title = new("Metropolitan areas within 1 ms of computing", "城域1毫秒时延圈算力覆盖"),
        Target = CellValue.OfNumber(target),
        Due = MonthDate.TryParse("2028-12", out MonthDate due) ? due : default,
        Direction = IndicatorDirection.HigherIsBetter,
        Tracks = new MeasureName { Kind = MeasureKind.Result, Name = ResultMeasures.NearShare },
    };
}
