using ComputeSovereignty.Cases;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Planning;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.WholeCases.Demand;

/// <summary>What must always hold of largest training runs, on the yearly baseline with its demand side, relaxed.</summary>
[TestFixture]
public sealed class LargestRunPropertiesTests
{
    private const double Tolerance = 1e-8;

    private static readonly Lazy<Plan> WithoutRun = new(static () => ServicePropertiesTests.Solved());

    // The largest run is settled after service: with it no stage before it moves, and what is short never rises with what helps nor falls with a larger run.
    [Test]
    public void LargestRun_OfAnySize_LeavesTheStagesBefore()
    {
        Plan plan = ServicePropertiesTests.Solved("Targets[*].LargestRun = 60000");

        Assert.That(plan.Stages.Select(static s => s.Letter), Is.EqualTo(new[] { "A", "B", "S", "R", "C", "D" }));
        foreach (string letter in new[] { "A", "B", "S" })
        {
            Assert.That(WholeCase.Stage(plan, letter), Is.EqualTo(WholeCase.Stage(WithoutRun.Value, letter)).Within(Tolerance), letter);
        }

        Assert.That(plan.Service!.LargestRuns.Select(static r => r.Held + r.Missing - r.Asked), Is.All.EqualTo(0).Within(1e-3));
        Assert.That(WholeCase.Stage(ServicePropertiesTests.Solved("Targets[*].LargestRun = 90000"), "R"), Is.GreaterThanOrEqualTo(WholeCase.Stage(plan, "R") - Tolerance));
    }

    [TestCase("Plan[CrossSiteLoss].Value = 0")]
    [TestCase("Plan[MixLossTraining].Value = 0")]
    public void LargestRun_LessLoss_IsNeverShorter(string change) => Assert.That(
        WholeCase.Stage(ServicePropertiesTests.Solved("Targets[*].LargestRun = 120000", change), "R"), Is.LessThanOrEqualTo(WholeCase.Stage(ServicePropertiesTests.Solved("Targets[*].LargestRun = 120000"), "R") + Tolerance));

    // A blank column of runs is no column: the same program, entry by entry.
    [Test]
    public void Program_WithoutARun_IsTheSameEntryByEntry() => Assert.That(
        ServicePropertiesTests.Same(CapacityModel.Formulate(ServicePropertiesTests.Case("Targets[*].LargestRun = 0")), CapacityModel.Formulate(ServicePropertiesTests.Case())));

    // Hubs stand apart where a run is asked for: a run and a changed figure, patched and afresh.
    [TestCase("Targets[2028].LargestRun = 50000")]
    [TestCase("Targets[2027].LargestRun = 0")]
    [TestCase("Plan[CrossSiteLoss].Value = 0.3")]
    [TestCase("Plan[CrossSiteLoss].Value = ")]
    [TestCase("Plan[MixLossTraining].Value = 0.2")]
    [TestCase("Hubs[Guian].HomePool = Nvidia")]
    [TestCase("Workloads[Lab-training].MaxAge = ")]
    [TestCase("Plan[IntegerModules].Value = FALSE")]
    public void Formulate_OfARun_EqualsTheProgramWrittenAfresh(string change)
    {
        ProgramTemplates templates = new(ServicePropertiesTests.Case("Targets[*].LargestRun = 60000"));
        PlanningCase changed = ServicePropertiesTests.Case("Targets[*].LargestRun = 60000", change);

        Assert.That(ServicePropertiesTests.Same(templates.Formulate(changed), CapacityModel.Formulate(changed)));
    }
}
