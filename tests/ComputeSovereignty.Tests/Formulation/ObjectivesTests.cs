using System.Text.RegularExpressions;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Optimization;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Formulation;

[TestFixture]
public sealed class ObjectivesTests
{
    // 100·1/10 and 100·2/20: per cent, weighted.
    [Test]
    public void Share_TwoYears_IsAsReviewed() => Assert.That(Text("A"), Is.EqualTo("min + 10 shortfall(2026) + 10 shortfall(2027) in per cent"));

    // A year in which nothing is committed has nothing to miss.
    [Test]
    public void Share_YearWithoutAWhole_DoesNotCount() =>
        Assert.That(
            Text("A", MiniCase.Case with { Targets = [MiniCase.Case.Targets[0] with { CommittedTechnologySpend = new(0) }, MiniCase.Case.Targets[1]] }),
            Is.EqualTo("min + 10 shortfall(2027) in per cent"));

    // Scope Accelerators: 100/(0.6·10), 200/(0.6·20). Deployed: 100/10, 200/20. Compute: 100/20,000, 200/40,000. Units: 100/1,000, 200/1,000.
    [TestCase(ShareBasis.Value, ShareScope.Accelerators, ShareDenominator.Committed, "min + 16.6666667 shortfall(2026) + 16.6666667 shortfall(2027) in per cent")]
    [TestCase(ShareBasis.Value, ShareScope.Accelerators, ShareDenominator.Deployed, "min + 10 shortfall(2026) + 10 shortfall(2027) in per cent")]
    [TestCase(ShareBasis.Compute, ShareScope.Technology, ShareDenominator.Committed, "min + 0.005 shortfall(2026) + 0.005 shortfall(2027) in per cent")]
    [TestCase(ShareBasis.Units, ShareScope.Technology, ShareDenominator.Deployed, "min + 0.1 shortfall(2026) + 0.2 shortfall(2027) in per cent")]
    public void Share_OtherDefinitions_AreMeasuredOnTheirScale(ShareBasis basis, ShareScope scope, ShareDenominator denominator, string expected) =>
        Assert.That(
            Text("A", MiniCase.Case with { Settings = MiniCase.Settings with { ShareBasis = basis, ShareScope = scope, ShareDenominator = denominator } }),
            Is.EqualTo(expected));

    // 100 over the 30 bn committed in all, for each year's end.
    [Test]
    public void Backlog_TwoYears_IsAsReviewed() => Assert.That(Text("B"), Is.EqualTo("min + 3.33333333 backlog(2026) + 3.33333333 backlog(2027) in per cent"));

    // 100 · Weight(y) · Weight_w over the year's weighted demand, 0.25 and 0.45 EFLOPS, and over 3 for the years' weights.
    [Test]
    public void Service_TwoYears_IsAsReviewed() => Assert.That(
        Text("S", MiniCase.WithDemand), Is.EqualTo("min + 266.666667 unserved(TRAIN,2026) + 296.296296 unserved(TRAIN,2027) + 133.333333 unserved(SERVE,2026) + 148.148148 unserved(SERVE,2027) in per cent"));

    // What no stage prefers to serve is served as far as it can be: of TRAIN alone, and in the year that is asked about alone.
    [Test]
    public void Weightless_IsWhatWorkloadsWithoutWeightMiss()
    {
        PlanningCase without = MiniCase.WithDemand with { Workloads = new([MiniCase.Train with { Weight = 0 }, MiniCase.Serve]) };

        Assert.That(Weightless(without, 2026), Is.EqualTo("U Weightless: min + 1 unserved(TRAIN,2026) in EFLOPS"));
        Assert.That(Weightless(without, 2027), Is.EqualTo("U Weightless: min + 1 unserved(TRAIN,2027) in EFLOPS"));
        Assert.That(Weightless(MiniCase.WithDemand, 2026), Is.Empty);
        Assert.That(Weightless(MiniCase.Case, 2026), Is.Empty);
    }

    // 100 over the 0.06 EFLOPS that are asked for in 2026 and over the 0.03 of 2027.
    [Test]
    public void Run_TwoYears_IsMeasuredOnItsSizes()
    {
        PlanningCase runs = MiniCase.WithRuns with { Targets = [MiniCase.WithRuns.Targets[0], MiniCase.WithRuns.Targets[1] with { LargestRun = new(30) }] };

        Assert.That(Text("R", runs), Is.EqualTo("min + 1666.66667 run_short(2026) + 3333.33333 run_short(2027) in per cent"));
    }

    // What is not weighed does not count, neither as what is missed nor in what it is missed of: 100/0.05 of SERVE in 2026 alone.
    [Test]
    public void Service_WithoutWeight_DoesNotCount() => Assert.That(
        Text("S", MiniCase.WithDemand with
        {
            Targets = [MiniCase.Case.Targets[0], MiniCase.Case.Targets[1] with { Weight = 0 }],
            Workloads = new([MiniCase.Train with { Weight = 0 }, MiniCase.Serve]),
        }), Is.EqualTo("min + 2000 unserved(SERVE,2026) in per cent"));

    [Test]
    public void Service_OfNothingThatIsWeighed_IsNoStage() => Assert.That(
        Stages(MiniCase.WithDemand with { Targets = [.. MiniCase.Case.Targets.Select(static t => t with { Weight = 0 })] }).Select(static s => s.Letter), Has.None.EqualTo("S"));

    // Nothing is owed where nothing was committed.
    [Test]
    public void Backlog_OfNothingCommitted_IsNothing() => Assert.That(
        Text("B", MiniCase.Case with { Targets = [.. MiniCase.Case.Targets.Select(static t => t with { CommittedTechnologySpend = new(0) })] }), Is.EqualTo("min  in per cent"));

    // Service comes after share and backlog, so that demand moves neither; the order Service begins with it. Without demand there is no such stage.
    [TestCase(ObjectiveKind.Share, null, "ABSCD", "ABCD")]
    [TestCase(ObjectiveKind.Deployment, null, "BASCD", "BACD")]
    [TestCase(ObjectiveKind.Compute, null, "CABSD", "CABD")]
    [TestCase(ObjectiveKind.Cost, null, "ABSDC", "ABDC")]
    [TestCase(ObjectiveKind.Year, 2027, "YABSCD", "YABCD")]
    [TestCase(ObjectiveKind.Service, null, "SABCD", "ABCD")]
    public void InOrder_WithAndWithoutDemand_HasServiceAtItsPlace(ObjectiveKind kind, int? year, string demand, string none)
    {
        Assert.That(Letters(MiniCase.WithDemand), Is.EqualTo(demand));
        Assert.That(Letters(MiniCase.Case), Is.EqualTo(none));
        Assert.That(Letters(MiniCase.WithRuns), Is.EqualTo(demand.Replace("S", "SR", StringComparison.Ordinal)), "the largest run follows service");
        Assert.That(new[] { MiniCase.Case, MiniCase.WithDemand, MiniCase.WithRuns }.Select(c => Objectives.CountOf(Ordered(c))), Is.EqualTo(new[] { none.Length, demand.Length, demand.Length + 1 }));

        string Letters(PlanningCase planningCase) => string.Concat(CapacityModel.Formulate(Ordered(planningCase)).Stages.Select(static s => s.Letter));

        PlanningCase Ordered(PlanningCase planningCase) => planningCase with { Settings = planningCase.Settings with { Objective = new(kind, year) } };
    }

    // What is deployed in the first of four half-years counts four times h = 1/2: 500·2 and 1000·2 PFLOPS-years each, in thousands.
    [Test]
    public void Compute_FourPeriods_IsAsReviewed() =>
        Assert.That(
            Text("C"),
            Is.EqualTo(
                "max + 1 deployed_total(H1,2026H1) + 2 deployed_total(F1,2026H1) + 0.75 deployed_total(H1,2026H2) + 1.5 deployed_total(F1,2026H2)"
                + " + 0.5 deployed_total(H1,2027H1) + 1 deployed_total(F1,2027H1) + 0.25 deployed_total(H1,2027H2) + 0.5 deployed_total(F1,2027H2) in thousand PFLOPS-years"));

    // Stocks cost 10⁻³·1/2 of their value: dies 0.002 · 5·10⁻⁴ = 10⁻⁶, stacks 2.5·10⁻⁷, H1 5·10⁻⁵ then 4.5·10⁻⁵, F1 10⁻⁴ (without levy).
    [Test]
    public void Cost_SpendAndHolding_IsAsReviewed()
    {
        string text = Text("D");

        Assert.That(text, Does.StartWith("min + 1E-06 die_stock(DIE,Domestic,2026H1)").And.EndWith(" + 1 programme_spend(2026) + 1 programme_spend(2027) + 1 industry_spend in bn CNY"));
        Assert.That(Regex.Count(text, @"\+ 1E-06 die_stock"), Is.EqualTo(8));
        Assert.That(Regex.Count(text, @"\+ 2.5E-07 stack_stock"), Is.EqualTo(8));
        Assert.That(Regex.Count(text, @"\+ 5E-05 finished_stock.H1,2026"), Is.EqualTo(2));
        Assert.That(Regex.Count(text, @"\+ 4.5E-05 finished_stock.H1,2027"), Is.EqualTo(2));
        Assert.That(Regex.Count(text, @"\+ 0.0001 finished_stock.F1,"), Is.EqualTo(4));
        Assert.That(text, Does.Not.Contain("+ -"));
        Assert.That(Regex.Count(text, " [+-] "), Is.EqualTo(8 + 8 + 8 + 3));
    }

    // 100/20 of D(2027): 0.45 a thousand H1, 5.5 a bn of domestic components.
    [Test]
    public void YearShare_OneYear_IsAsReviewed() =>
        Assert.That(
            Text("Y", MiniCase.Case with { Settings = MiniCase.Settings with { Objective = new(ObjectiveKind.Year, 2027) } }),
            Is.EqualTo("max + 0.45 deployed_total(H1,2027H1) + 5.5 domestic_components(COMP,2027H1) + 0.45 deployed_total(H1,2027H2) + 5.5 domestic_components(COMP,2027H2) in per cent"));

    [TestCase(ObjectiveKind.Share, null, "A B C D")]
    [TestCase(ObjectiveKind.Deployment, null, "B A C D")]
    [TestCase(ObjectiveKind.Compute, null, "C A B D")]
    [TestCase(ObjectiveKind.Cost, null, "A B D C")]
    [TestCase(ObjectiveKind.Year, 2026, "Y A B C D")]
    public void InOrder_EveryObjective_IsTheStatedOrder(ObjectiveKind kind, int? year, string expected)
    {
        IReadOnlyList<Objective> stages = Stages(MiniCase.Case with { Settings = MiniCase.Settings with { Objective = new(kind, year) } });

        Assert.That(string.Join(' ', stages.Select(static s => s.Letter)), Is.EqualTo(expected));
        Assert.That(stages[0].Name, Is.EqualTo(kind switch { ObjectiveKind.Deployment => "Backlog", ObjectiveKind.Compute => "Compute", ObjectiveKind.Year => "Year:2026", _ => "Share" }));
    }

    [Test]
    public void Natural_OfWhatIsMinimised_IsTheStatedSum()
    {
        IReadOnlyList<Objective> stages = Stages(MiniCase.Case);

        Assert.That(stages[0].Natural(51.5), Is.EqualTo(0.515).Within(1e-15));
        Assert.That(stages[2].Natural(-9849.6426), Is.EqualTo(9_849_642.6).Within(1e-6));
        Assert.That(stages[2].Minimised, Is.EqualTo(stages[2].Cost.Select(static c => -c)));
        Assert.That(stages[3].Natural(1884.3), Is.EqualTo(1.8843e12).Within(1));
        Assert.That(stages[3].Minimised, Is.SameAs(stages[3].Cost));
        Assert.That((stages[0] with { Constant = 2 }).Natural(51.5), Is.EqualTo(0.535).Within(1e-15));
        Assert.That((stages[2] with { Constant = 2 }).Natural(-5), Is.EqualTo(7000).Within(1e-9));
    }

    private static IReadOnlyList<Objective> Stages(PlanningCase planningCase) => CapacityModel.Formulate(planningCase).Stages;

    private static string Text(string letter, PlanningCase? planningCase = null)
    {
        FormulatedProgram program = CapacityModel.Formulate(planningCase ?? MiniCase.Case);
        return Said(program.Stages.Single(s => s.Letter == letter), program);
    }

    private static string Weightless(PlanningCase planningCase, int year)
    {
        FormulatedProgram program = CapacityModel.Formulate(planningCase);
        return string.Concat(new Objectives(program.Decisions, program.Case, program.Columns.Count).Weightless(year).Select(s => $"{s.Letter} {s.Name}: {Said(s, program)}"));
    }

    private static string Said(Objective stage, FormulatedProgram program)
    {
        IEnumerable<string> terms = stage.Cost.Index().Where(static c => c.Item != 0).Select(c => $"+ {RowText.Number(c.Item)} {program.Columns[c.Index].Name}");
        Assert.That(stage.Constant, Is.Zero);
        return $"{(stage.Maximise ? "max" : "min")} {string.Join(' ', terms)} in {stage.Unit.Symbol}";
    }
}
