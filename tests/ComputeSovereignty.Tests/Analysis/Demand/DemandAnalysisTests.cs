using ComputeSovereignty.Analysis.Demand;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Demand;
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

/// <summary>The study of demand on the baseline with its demand side, by years: every figure against another derivation.</summary>
[TestFixture]
public sealed class DemandAnalysisTests
{
    private static readonly CaseTables Years = DemandCase.Tables.With([Change("Plan[PeriodsPerYear].Value = 1"), Change("Provinces[Gansu].MinShare = 0.2")]).Tables;
    private static readonly Lazy<CaseVariants> Variants = new(static () => new(Years, SolverCatalog.Linear(), SolverCatalog.Integer(), new(), relax: true));
    private static readonly Lazy<DemandResult> Result = new(static () => new DemandAnalysis(Variants.Value).Solve(true));

    private static PlanningCase Case => Variants.Value.BaseCase;

    // Each lever as its changes say it, read and solved from nothing.
    [Test]
    public void Effects_OfEachLever_AreThoseOfTheCaseSolvedAfresh()
    {
        ServiceEffect[] effects = [.. Result.Value.Effects.Where(static e => e.Lever.IsOfService)];
        ParameterCatalog catalog = new(Years);

        Assert.That(effects, Has.Length.GreaterThan(12));
        foreach (ServiceEffect effect in effects)
        {
            Plan plan = WholeCase.Plan(CaseReader.ReadCase(Years.With(effect.Lever.Changes(effect.Amount, catalog)).Tables).Case!);
            ServedYear afresh = ServedYear.Of(plan).Single(static y => y.Year == 2028);

            Assert.That(effect.Answer.Checkpoint!.Asked, Is.EqualTo(afresh.Asked).Within(1e-9).Percent, $"{effect.Lever.Title}");
            Assert.That(effect.Answer.Unserved, Is.EqualTo(WholeCase.Stage(plan, "S")).Within(1e-6), $"{effect.Lever.Title}");
        }
    }

    // What is asked for is a function of the case: a lever that moves usable compute leaves it, and one that asks for less lowers it.
    [Test]
    public void Effects_OfLeversThatAskForLess_LowerWhatIsAskedFor()
    {
        foreach (ServiceEffect effect in Result.Value.Effects)
        {
            double asked = effect.Answer.Checkpoint!.Asked - Result.Value.Checkpoint.Asked;
            bool moves = effect.Lever.AsksForLess && !effect.Lever.Addresses.Any(static a => a.Column is "NearShare" or "Elasticity");

            Assert.That(moves ? asked < -1 : Math.Abs(asked) < 1e-3 || effect.Lever.AsksForLess, $"{effect.Lever.Title}: {asked}");
        }
    }

    // Another implementation of the four plans, from the case and not from its program.
    [TestCase(MisallocationCase.AsIs)]
    [TestCase(MisallocationCase.WithoutRules)]
    [TestCase(MisallocationCase.WithoutIdleHours)]
    [TestCase(MisallocationCase.WithoutEither)]
    public void Misallocation_OfEachPlan_IsThatOfThePlansSolvedAlone(MisallocationCase which)
    {
        Plan plan = WholeCase.Plan(Misallocation.Variant(Case, which));
        ServiceVariant answer = Result.Value.Misallocation.Single(m => m.Case == which).Answer;

        Assert.That(answer.Unserved, Is.EqualTo(WholeCase.Stage(plan, "S")).Within(1e-6));
        Assert.That(answer.Certified);
    }

    [Test]
    public void Elasticities_FromEndToEnd_AskForWhatTheLabsOfThatElasticityDo()
    {
        Assert.That(Result.Value.Elasticities.Select(static e => e.Elasticity), Is.EquivalentTo(new[] { 0.01, 0.7, 2.58 }));
        foreach (ElasticityAnswer answer in Result.Value.Elasticities)
        {
            PlanningCase other = Case with { Labs = new(Case.Labs.Select(l => l with { Elasticity = answer.Elasticity })) };
            WorkloadDemand demand = new(other);

            Assert.That(answer.Answer.Checkpoint!.Asked, Is.EqualTo(Case.Workloads.Sum(w => demand.Total(w, 2028))).Within(1e-9).Percent);
        }
    }

    // A rule more can only leave more unserved, since share and backlog come first and know no service.
    [Test]
    public void NearShares_MoreAndMore_LeaveNeverLessUnserved()
    {
        double[] unserved = [.. Result.Value.NearShares.Select(static n => n.Answer.Unserved!.Value)];

        Assert.That(unserved, Has.Length.EqualTo(5));
        Assert.That(unserved.Zip(unserved.Skip(1), static (a, b) => b - a), Is.All.GreaterThan(-1e-7));
        Assert.That(unserved[^1], Is.GreaterThan(unserved[0] + 1e-3));
    }

    [Test]
    public void Service_ReadFromTheProgram_IsThatOfTheWholePlan()
    {
        Plan plan = WholeCase.Plan(Case);

        Assert.That(Result.Value.Service.Usable.Sum(static u => u.Deployed), Is.EqualTo(plan.Service!.Usable.Sum(static u => u.Deployed)).Within(1e-4).Percent);
        Assert.That(Result.Value.Summary.Demand.Select(static y => y.Asked), Is.EqualTo(ServedYear.Of(plan).Select(static y => y.Asked)).Within(1e-9).Percent);
    }

    [Test]
    public void Way_OfTheReport_EndsWithWhatMachinesServe()
    {
        StudySection way = Report().Sections.Single(static s => s.Name == "Usable");
        double[] left = [.. way.Rows.Select(static r => (double)r[1]!)];

        Assert.That(left, Is.Ordered.Descending);
        Assert.That(left[^1] * 1000, Is.EqualTo(Result.Value.Service.Service.Where(static s => s.Year == 2028).Sum(static s => s.Service)).Within(1e-6).Percent);
        Assert.That(way.Rows.Select(static r => (double)r[2]! <= (double)r[1]!), Is.All.True);
    }

    // What a workload asks for cites the rows that name it, not its own alone.
    [Test]
    public void Sources_OfAWorkload_AreThoseOfTheRowsThatNameIt()
    {
        StudySection section = Report().Sections.Single(static s => s.Name == "DemandSources");
        string Cited(string workload) => $"{section.Rows.First(r => Equals(r[0], workload))[section.IndexOf("sources")]}";

        Assert.That(Cited("Lab-training").Split(' '), Is.SupersetOf(Case.Labs.SelectMany(l => Rows("Labs", l.Id)).Distinct()).And.Not.Empty);
        Assert.That(Cited("Public-inference").Split(' '), Does.Contain("E028").And.Contain("E093"));

        static IEnumerable<string> Rows(string sheet, string key) => new ParameterCatalog(Variants.Value.Tables).Entries.Where(e => e.Address.Sheet == sheet && e.Address.Key == key).SelectMany(static e => e.References);
    }

    [Test]
    public void Report_AnswersWithTheCheckpointYear()
    {
        StudyReport report = Report();

        Assert.That(report.Sentence, Is.EqualTo(Result.Value.Checkpoint.Words));
        Assert.That(report.Good, Is.False);
        Assert.That(report.Figures.Select(static f => $"{f.Label}"), Does.Contain("Share of demand served in 2028"));
        Assert.That($"{report.Findings[^1]}", Does.Contain("months behind the frontier"));
    }

    [Test]
    public void Report_InChinese_LeavesNoEnglish() => Assert.That(ChineseLeft.Of(Report(), [.. Names()]), Is.Empty);

    [Test]
    public void Report_WithoutCounterfactuals_SolvesNothing()
    {
        DemandAnalysis study = new(Variants.Value);
        StudyReport report = Of(study.Solve(false));

        Assert.That(study.SolvesOf(false), Is.Zero);
        Assert.That(report.Sections.Select(static s => s.Name), Has.No.Member("Effects").And.No.Member("Misallocation").And.Member("Usable"));
    }

    [Test]
    public void Question_OfACaseWithoutDemand_IsRefused()
    {
        List<Finding> findings = [];

        Assert.That(DemandQuestion.Read(true, false, null, WholeCase.Read(WholeCase.Tables, string.Empty), findings), Is.Null);
        Assert.That(findings.Select(static f => $"{f.Message}"), Is.EqualTo(new[] { "Nobody asks for compute in this case. Fill the sheet Workloads, and Tokens, Labs, Runs or Adoption." }));
    }

    [Test]
    public void Steps_ToldToProgress_AreAsManyAsSaid()
    {
        int told = 0;
        new DemandAnalysis(Variants.Value).Solve(true, progress: new Counter(() => told++));

        Assert.That(told, Is.EqualTo(new DemandAnalysis(Variants.Value).SolvesOf(true)));
    }

    private static StudyReport Report() => Of(Result.Value);

    private static StudyReport Of(DemandResult result) => DemandReport.Of(Message.None, result, new CaseStudies(), [], default);

    private static IEnumerable<string> Names() =>
    [
        .. Case.Workloads.Select(static w => w.Id), .. Case.Accelerators.Select(static k => k.Id), .. Case.Provinces.Select(static p => p.Id), .. Case.Hubs.SelectMany(static h => new[] { h.Id, h.Province }), .. Case.Pools.Select(static p => p.Id), .. Case.Runs.Select(static r => r.Id), "Metro", "Edge", "PFLOPS", "EFLOPS",
    ];

    private static ParameterChange Change(string text) => ParameterChange.TryParse(text, "test", out ParameterChange? change, out _) ? change! : throw new ArgumentException(text);

    private sealed class Counter(Action count) : IProgress<Message>
    {
        public void Report(Message value) => count();
    }
}
