using ComputeSovereignty.Optimization;
using ComputeSovereignty.Planning;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.WholeCases;

/// <summary>The baseline's known answers.</summary>
[TestFixture]
public sealed class BaselineTests
{
    [TestCase("A", 0.515551174, 1e-6)]
    [TestCase("B", 0.785823701, 1e-6)]
    [TestCase("C", 9_849_629.99, 1e-6)]
    [TestCase("D", 1.884303816e12, 1e-6)]
    public void Stage_OfTheRelaxedBaseline_IsKnown(string letter, double expected, double relative) =>
        Assert.That(WholeCase.Stage(WholeCase.Baseline, letter), Is.EqualTo(expected).Within(relative * expected));

    [Test]
    public void Verdict_OfTheRelaxedBaseline_IsNotMetOnTheCommittedBasis()
    {
        Verdict verdict = WholeCase.Baseline.Verdict;

        Assert.That(verdict.Certified, Is.True, string.Join("; ", WholeCase.Baseline.Certificate.Faults));
        Assert.That(verdict.CheckpointYear, Is.EqualTo(2028));
        Assert.That(verdict.CommittedShare, Is.EqualTo(0.7174).Within(5e-5));
        Assert.That(verdict.Met, Is.False);
        Assert.That($"{verdict.Sentence}", Does.StartWith("The 80% target for 2028 is missed by 8.3 pp: minimising the shortfall over all years, ").And.Contain("71.7%"));
        Assert.That(verdict.DeployedShare, Is.GreaterThan(0.9), "a plan that deploys less looks more sovereign");
        Assert.That(WholeCase.Baseline.Years.Where(static y => y.Met).Select(static y => y.Year), Is.EqualTo([2029, 2030]));
    }

    // Compute after Cost is held by the face of Cost: a row with slack had bought 20,000 PFLOPS-years more.
    [Test]
    public void Compute_AfterCost_IsKnown() =>
        Assert.That(WholeCase.Stage(WholeCase.Plan(WholeCase.Case("Plan[Objective].Value = Cost")), "C"), Is.EqualTo(9_772_978.4).Within(1e-6 * 9_772_978.4));

    // Targets of 2026 and 2027 at 100 % cannot be met and only add a constant to the shortfall: 2028, which is met without them, is met with them (formulation, section 6).
    [Test]
    public void TargetsOutOfReach_OfEarlierYears_LeaveTheCheckpointMet()
    {
        Plan without = WholeCase.Plan(WholeCase.Case("HbmLines[*].* *= 1.23"));
        Plan with = WholeCase.Plan(WholeCase.Case("HbmLines[*].* *= 1.23", "Targets[2026].DomesticShare = 1", "Targets[2027].DomesticShare = 1"));

        Assert.That((without.Verdict.Met, with.Verdict.Met), Is.EqualTo((true, true)));
        Assert.That(with.Years.Single(static y => y.Year == 2028).Shortfall, Is.Zero.Within(1), "CNY, of 319 bn");
        Assert.That(WholeCase.Stage(with, "A") - WholeCase.Stage(without, "A"), Is.EqualTo(0.5 + 0.35).Within(1e-9), "the two targets are higher by 50 and 35 points, and every year has weight 1");
    }

    [Test]
    public void Year_WithNothingToMeasure_IsNeverMet()
    {
        Plan plan = WholeCase.Plan(WholeCase.Case("Plan[ShareDenominator].Value = Deployed", "Targets[*].MaxSpend = 0"));

        Assert.That(plan.Years.Select(static y => (y.IsMeasured, y.Met)), Is.All.EqualTo((false, false)));
        Assert.That($"{plan.Verdict.Sentence}", Does.StartWith("There is nothing to measure in 2028"));
    }

    [Test]
    public void Share_OfTheDeployedBasis_IsReachedInFull()
    {
        Plan plan = WholeCase.Plan(WholeCase.Case("Plan[ShareDenominator].Value = Deployed"));

        Assert.That(WholeCase.Stage(plan, "A"), Is.Zero.Within(1e-9));
        Assert.That(plan.Verdict.Met, Is.True);
        Assert.That(plan.Verdict.CommittedShare, Is.LessThan(0.8), "told beside it");
    }

    // 2028 alone could be met, at the price of the other years: "not met" is not "not feasible".
    [Test]
    public void Share_Of2028Alone_CanReachItsTarget()
    {
        Plan plan = WholeCase.Plan(WholeCase.Case("Plan[Objective].Value = Year:2028"));

        Assert.That(WholeCase.Stage(plan, "Y"), Is.EqualTo(0.97601282687).Within(1e-6));
        Assert.That(plan.Verdict.Met, Is.True);
        Assert.That(WholeCase.Stage(plan, "A"), Is.GreaterThan(0.88));
    }

    // Whole modules: within the asked gap of the relaxed 0.515551, and never better.
    [Test]
    public void Share_OfWholeModules_IsWithinTheAskedGap()
    {
        PlanOutcome outcome = WholeCase.Solve(WholeCase.Case(), relax: false);
        Plan plan = outcome.Plan!;

        Assert.That(plan.Certificate.Faults, Is.Empty);
        Assert.That(WholeCase.Stage(plan, "A"), Is.EqualTo(0.515551).Within(1e-4 * 0.515551).And.GreaterThanOrEqualTo(0.515551174 - 1e-8));
        Assert.That(plan.Orders.Where(static o => o.Kind != "Conversion").Select(static o => o.Modules - Math.Round(o.Modules)), Is.All.Zero);
        Assert.That(plan.Stages.Select(static s => s.Status), Is.All.EqualTo(TerminationStatus.Optimal));
    }
}
