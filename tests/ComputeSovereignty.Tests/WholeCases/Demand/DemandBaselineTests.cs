using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Demand;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Solvers;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.WholeCases.Demand;

/// <summary>The baseline with its demand side against values that an independent implementation computed (formulation, section 18), relaxed, quarterly.</summary>
[TestFixture]
public sealed class DemandBaselineTests
{
    private static readonly Lazy<Plan> Solved = new(static () => WholeCase.Plan(DemandCase.Case()));

    // Share and backlog are those without demand: adding demand moves neither.
    [TestCase("A", 0.515551174, 1e-9)]
    [TestCase("B", 0.785823701, 1e-9)]
    [TestCase("S", 0.306103621, 1e-8)]
    [TestCase("C", 9_844_453, 1)]
    [TestCase("D", 1.8882628e12, 1e5)]
    public void Stage_OfTheOrderShare_IsAsComputedIndependently(string letter, double expected, double tolerance) =>
        Assert.That(WholeCase.Stage(Solved.Value, letter), Is.EqualTo(expected).Within(tolerance));

    [Test]
    public void Stages_OfTheOrderShare_AreCertified() => Assert.That(Solved.Value.Stages.Select(static s => (s.Letter, s.Certificate.Holds)), Is.EqualTo("ABSCD".Select(static l => ($"{l}", true))));

    // With service before the backlog. The independent implementation held each stage by a row with 10⁻⁷, and the backlog gains at a rate near a hundred: held exactly it is 8.7·10⁻⁶ larger. Compute and cost to 10⁻⁴.
    [Test]
    public void Stages_ServiceBeforeBacklog_AreAsComputedIndependently()
    {
        FormulatedProgram formulated = CapacityModel.Formulate(DemandCase.Case("Plan[IntegerModules].Value = FALSE"));
        Objectives objectives = new(formulated.Decisions, formulated.Case, formulated.Columns.Count);
        PlanSummary summary = new ProgramRun(SolverCatalog.Linear(), SolverCatalog.Integer(), new())
            .Summarise(formulated.WithStages([objectives.Share(), .. objectives.Service(), objectives.Backlog(), objectives.Compute(), objectives.Cost()])).Summary!;

        Assert.That(summary.Certified);
        Assert.That(summary.Stage("A"), Is.EqualTo(0.515551174).Within(1e-6));
        Assert.That(summary.Stage("S"), Is.EqualTo(0.297001693).Within(1e-6));
        Assert.That(summary.Stage("B"), Is.EqualTo(0.813150851).Within(2e-5));
        Assert.That(summary.Stage("C"), Is.EqualTo(10_003_857).Within(0.01).Percent);
        Assert.That(summary.Stage("D"), Is.EqualTo(1.8911562e12).Within(0.01).Percent);
    }

    [TestCase("Lab-training", 250.8, 366.5, 517.1, 723.4, 999.5)]
    [TestCase("Champions", 12, 16, 20, 24, 28)]
    [TestCase("Public-inference", 88.0, 203.2, 417.2, 761.2, 1180.3)]
    [TestCase("Enterprise", 1.6, 2.6, 3.6, 4.1, 4.3)]
    [TestCase("Catch-up", 0, 0, 0, 0, 0)]
    public void Demand_OfAWorkload_IsAsComputedIndependently(string workload, params double[] exaflops)
    {
        PlanningCase planningCase = DemandCase.Case();
        WorkloadDemand demand = new(planningCase);

        Assert.That(planningCase.Horizon.CalendarYears.Select(y => demand.Total(planningCase.Workloads[workload], y) / 1000), Is.EqualTo(exaflops).Within(0.0501));
    }

    [Test]
    public void Demand_OfAll_IsAsComputedIndependently()
    {
        PlanningCase planningCase = DemandCase.Case();
        WorkloadDemand demand = new(planningCase);

        Assert.That(planningCase.Horizon.CalendarYears.Select(y => planningCase.Workloads.Sum(w => demand.Total(w, y)) / 1000), Is.EqualTo([352.4, 588.3, 957.8, 1512.8, 2212.1]).Within(0.0501));
    }

    [Test]
    public void Nameplate_OfExistingFleets_IsAsComputedIndependently()
    {
        PlanningCase planningCase = DemandCase.Case();

        Assert.That(planningCase.Horizon.CalendarYears.Select(y => planningCase.Fleet.Sum(f => ExistingCompute.Alive(planningCase, f, y, double.PositiveInfinity)) / 1000), Is.EqualTo([1026, 974, 924, 305, 0]).Within(0.501));
    }

    [Test]
    public void DerivedGoal_OfEachYear_IsAsComputedIndependently()
    {
        PlanningCase planningCase = DemandCase.Case();
        ComputeGoals goals = new(planningCase);

        Assert.That(planningCase.Horizon.CalendarYears.Select(y => goals.Derived(y) / 1000), Is.EqualTo([722, 1262, 1863, 3616, 2849]).Within(0.501));
    }

    [Test]
    public void ClearingWage_OfThreeYears_IsAsComputedIndependently()
    {
        TalentMarket market = new(DemandCase.Case());

        Assert.That(new[] { 2026, 2028, 2030 }.Select(market.ClearingWage), Is.EqualTo([1.07, 1.68, 2.36]).Within(0.00501));
    }

    // Without the sheets and columns of demand the program is today's, and so are the answers.
    [Test]
    public void Stages_WithoutAnyDemand_AreThoseOfTheBaseline()
    {
        PlanningCase none = DemandCase.Case("Workloads[*].* = 0", "Tokens[*].* = 0", "Labs[*].* = 0", "Adoption[*].* = 0");
        Plan plan = WholeCase.Plan(none);

        Assert.That(plan.Stages.Select(static s => s.Letter), Is.EqualTo("ABCD".Select(static l => $"{l}")));
        foreach (StageResult stage in plan.Stages)
        {
            Assert.That(stage.Value, Is.EqualTo(WholeCase.Stage(WholeCase.Baseline, stage.Letter)).Within(1e-9).Percent);
        }
    }
}
