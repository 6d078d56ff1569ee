using ComputeSovereignty.Analysis.Demand;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Analysis.Simulations;
using ComputeSovereignty.Analysis.Uncertainty;
using ComputeSovereignty.Analysis.Uncertainty.Answers;
using ComputeSovereignty.Analysis.Uncertainty.Futures;
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
using ComputeSovereignty.Tests.Analysis.Uncertainty;
using ComputeSovereignty.Tests.WholeCases;
using ComputeSovereignty.Tests.WholeCases.Demand;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Analysis.Demand;

/// <summary>Rules of thumb and the roadmap over many draws, on the baseline with its demand side, by years.</summary>
[TestFixture]
public sealed class RulesOfDrawsTests
{
    private const int Draws = 8;
    private const string Involution = "chinese-ai-involution-selection-dynamics";

    private static readonly CaseTables Years = DemandCase.Tables.With([StackCase.Change("Plan[PeriodsPerYear].Value = 1")]).Tables;
    private static readonly Lazy<CaseReading> Reading = new(static () => CaseReader.Read(Years));
    private static readonly Lazy<CaseVariants> Variants = new(static () => new(Years, SolverCatalog.Linear(), SolverCatalog.Integer(), new(), relax: true));
    private static readonly UncertaintyModel Model = new(
    [
        UncertaintyModelTests.Row("Labs[Startups].Number", ChangeOperation.Set, DistributionKind.Discrete) with { P1 = 2, P2 = 6, P3 = null },
        UncertaintyModelTests.Row("HbmLines[*].*", ChangeOperation.Scale, DistributionKind.Uniform) with { P1 = 0.6, P2 = 1.2, P3 = null },
        UncertaintyModelTests.Row("Workloads[*].NearShare", ChangeOperation.Set, DistributionKind.Uniform) with { P1 = 0, P2 = 1, P3 = null },
    ]);

    private static readonly Lazy<SimulationResult> Solved = new(static () => Solve(Investments.Both));

    // The rule breaks where no more than three startups are left, which is so in half of the strata of the first driver; other draws may break it by other tests.
    [Test]
    public void Rule_ThatOneFigureBreaks_IsBrokenInTheDrawsWithThatFigure()
    {
        double[] startups = Solved.Value.Table.Numbers("Labs[Startups].Number");
        double[] states = Solved.Value.Table.Numbers($"adaptive.rule.{Involution}");
        StateOdds<Heuristic, RuleState> odds = Solved.Value.Rules.Single(static r => r.Item.Id == Involution);

        Assert.That(startups.Count(static n => n <= 3), Is.EqualTo(Draws / 2));
        Assert.That(states.Where((_, draw) => startups[draw] <= 3), Is.All.EqualTo((int)RuleState.Broken));
        Assert.That((odds.Parts[RuleState.Broken].Value, odds.Draws), Is.EqualTo((states.Count(static s => s == (int)RuleState.Broken) / (double)Draws, Draws)));
        Assert.That(odds.Base, Is.Not.EqualTo(RuleState.Broken), "the case has six startups");
        Assert.That(odds.Parts.Values.Sum(static p => p.Value), Is.EqualTo(1).Within(1e-12));
    }

    // Each draw read as a case of its own, solved from nothing and judged as every plan is.
    [Test]
    public void States_OfEachDraw_AreThoseOfItsOwnPlan()
    {
        Simulation simulation = Solved.Value.Simulation;
        List<int> served = [];
        for (int draw = 0; draw < Draws; draw++)
        {
            CaseReading reading = WholeCase.Read(Years, string.Empty, [.. Model.Changes(simulation.Drivers(draw)).Select(static c => $"{c}")]);
            Plan plan = PlanRules.On(WholeCase.Plan(reading.Case!), reading);
            served.AddRange(ServedYear.Of(plan).Where(static y => y.IsMet).Select(static y => y.Year));

            foreach (HeuristicReading rule in plan.Heuristics)
            {
                Assert.That((RuleState)(int)Solved.Value.Table.Numbers($"adaptive.rule.{rule.Rule.Id}")[draw], Is.EqualTo(rule.State), $"draw {draw}, {rule.Rule.Id}");
            }

            Assert.That((TaskState)(int)Solved.Value.Table.Numbers("adaptive.task.M-01")[draw], Is.EqualTo(plan.Roadmap[0].State), $"draw {draw}");
        }

        FanYear[] fan = [.. Solved.Value.Fans.Single(static f => f.Name == "Served").Years];
        Assert.That(fan.Select(static y => y.Whole!.Value * Draws), Is.EqualTo(fan.Select(y => (double)served.Count(year => year == y.Year))).Within(1e-9), "how likely all demand of a year is served");
        Assert.That(Solved.Value.Fans.Where(static f => f.Name != "Served").SelectMany(static f => f.Years).Select(static y => y.Whole), Is.All.Null);
    }

    [Test]
    public void States_OverTheDraws_DoNotAllAgree()
    {
        Assert.That(Solved.Value.Rules.SelectMany(static r => r.Parts.Where(static p => p.Value.Value > 0).Select(static p => p.Key)).Distinct().Count(), Is.GreaterThan(1));
        Assert.That(Solved.Value.Tasks.Select(static t => t.Item.Id), Is.EqualTo(["M-01"]), "the one task that something measures against a level");
        Assert.That(Solved.Value.Tasks[0].Parts.Values.Sum(static p => p.Value), Is.EqualTo(1).Within(1e-12));
        Assert.That(Solved.Value.Table.Numbers($"fixed.rule.{Involution}"), Has.Length.EqualTo(Draws).And.All.InRange(0, 4));
    }

    [Test]
    public void Base_IsJudgedAsItsPlanIs()
    {
        Plan plan = PlanRules.On(WholeCase.Plan(Reading.Value.Case!), Reading.Value);

        Assert.That(Solved.Value.Rules.Select(static r => (r.Item.Id, r.Base)), Is.EqualTo(plan.Heuristics.Select(static h => (h.Rule.Id, (RuleState?)h.State))));
        Assert.That(Solved.Value.Tasks[0].Base, Is.EqualTo(plan.Roadmap[0].State));
    }

    [Test]
    public void Report_HasATableOfRulesAndOneOfTasks_AndSaysEachRule()
    {
        StudyReport report = SimulationReport.Of(Message.Verbatim("Case"), Solved.Value, [], string.Empty, [], [], default);
        StudySection rules = report.Sections.Single(static s => s.Name == "Rules");
        StudySection tasks = report.Sections.Single(static s => s.Name == "Roadmap");
        int row = rules.Rows.ToList().FindIndex(r => Equals(r[rules.IndexOf("rule")], Involution));
        string title = Reading.Value.Studies.Heuristics[Involution].Title.Text;

        Assert.That(rules.Rows, Has.Count.EqualTo(Reading.Value.Studies.Heuristics.Count));
        Assert.That(rules.Rows[row][rules.IndexOf("broken")], Is.EqualTo(Broken));
        Assert.That(rules.Rows.Select(r => new[] { "active", "atRisk", "broken", "dormant", "unknown" }.Sum(m => (double)r[rules.IndexOf(m)]!)), Is.All.EqualTo(1).Within(1e-12));
        Assert.That(tasks.Rows.Select(r => new[] { "met", "onTheWay", "late", "notMeasured" }.Sum(m => (double)r[tasks.IndexOf(m)]!)), Is.All.EqualTo(1).Within(1e-12));
        Assert.That(title, Is.Not.EqualTo(Involution));
        string said = report.Findings.Select(static f => $"{f}").Single(f => f.StartsWith($"{title}, by share of draws: ", StringComparison.Ordinal));
        Assert.That(said, Does.Contain($"broken {Broken:0.0%}"));
        Assert.That(said.Split(' ').Where(static w => w.TrimEnd(',', '.').EndsWith('%')).Sum(static w => double.Parse(w.TrimEnd(',', '.', '%'), System.Globalization.CultureInfo.InvariantCulture)), Is.EqualTo(100).Within(0.2), "every draw is in one of the states that are said");
        Assert.That(report.Findings.Select(Speaker.Chinese.Say), Has.One.Contains($"{Reading.Value.Studies.Heuristics[Involution].Title.Chinese}（占抽样的比例）：").And.Some.Contains($"已失效{Broken:0.0%}"));
    }

    // Service is not settled there, so nothing that rests on it could be judged.
    [Test]
    public void Rules_WhereOnlySharesAreAsked_AreNotJudged()
    {
        ResultSchema schema = new(Variants.Value.BaseCase, FutureScope.ShareAndBacklog, Reading.Value.Studies);

        Assert.That(schema.Columns.Select(static c => c.Name), Has.None.StartsWith("rule.").And.None.StartsWith("task."));
        Assert.That(new VariantFutureSolver(Variants.Value, FutureScope.ShareAndBacklog, Reading.Value.Studies).Base.Heuristics, Is.Empty);
    }

    [Test]
    public void Rules_OfACaseWithoutAny_AddNoColumn() => Assert.That(
        new ResultSchema(Variants.Value.BaseCase, FutureScope.AllStages, Reading.Value.Studies with { Heuristics = Catalog<Heuristic>.Empty, HeuristicTests = [], Roadmap = Catalog<RoadmapTask>.Empty }).Columns.Select(static c => c.Name),
        Is.EqualTo(new ResultSchema(Variants.Value.BaseCase, FutureScope.AllStages).Columns.Select(static c => c.Name)));

    private static double Broken => Solved.Value.Table.Numbers($"adaptive.rule.{Involution}").Count(static s => s == (int)RuleState.Broken) / (double)Draws;

    private static SimulationResult Solve(Investments investments)
    {
        ResultSchema schema = new(Variants.Value.BaseCase, FutureScope.AllStages, Reading.Value.Studies);
        CommittedOrders orders = CommittedOrders.Of(Variants.Value.BaseProgram, Variants.Value.Base.Summary!.Values);
        Simulation simulation = new(Model, schema, new(Draws, 1, SamplingKind.LatinHypercube, investments, 0), orders);
        VariantFutureSolver solver = new(Variants.Value, FutureScope.AllStages, Reading.Value.Studies);
        DrawMemory memory = new(new DrawLayout(Model, schema, investments));
        new ThreadedDraws(simulation, () => solver, 1).Run(DrawSet.Futures, new(0, Draws), memory.Add);
        return new(simulation, Variants.Value.BaseCase, solver.Base, memory, null);
    }
}
