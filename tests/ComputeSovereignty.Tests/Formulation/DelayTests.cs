using ComputeSovereignty.Cases;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Optimization;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Formulation;

[TestFixture]
public sealed class DelayTests
{
    // Half-years. Starts 10, 20, 30, 40; 0.5 thousand wafers a month before: 3 thousand a period.
    [TestCase(0, new[] { 10d, 20, 30, 40 })]
    [TestCase(6, new[] { 3d, 10, 20, 30 })]
    [TestCase(3, new[] { 6.5, 15, 25, 35 })]        // half and half
    [TestCase(8, new[] { 3, 7.6666667, 16.6666667, 26.6666667 })]     // 2/3·s(t−1) + 1/3·s(t−2)
    [TestCase(15, new[] { 3d, 3, 6.5, 15 })]
    [TestCase(40, new[] { 3d, 3, 3, 3 })]           // however far back
    public void Finished_CycleTime_IsTheInterpolatedLag(double cycleTime, double[] expected)
    {
        Decisions decisions = new(new ProgramBuilder(), MiniCase.Case);
        double[] point = new double[1000];
        foreach (int t in MiniCase.Case.Horizon.Periods)
        {
            point[decisions.Starts[("A", "DIE", t)].Column] = 10 * (t + 1);
        }

        Assert.That(
            MiniCase.Case.Horizon.Periods.Select(t => Delay.Finished(decisions.Starts, MiniCase.Case, "A", "DIE", cycleTime, t).At(point).Value),
            Is.EqualTo(expected).Within(1e-6));
    }

    [Test]
    public void Finished_NoWorkInProgress_IsNothingBeforeTheStart()
    {
        Decisions decisions = new(new ProgramBuilder(), MiniCase.Case);

        Assert.That(Delay.Finished(decisions.Starts, MiniCase.Case, "B", "DIE", 12, 0).Constant.Value, Is.Zero);
        Assert.That(Delay.Finished(decisions.Starts, MiniCase.Case, "B", "DIE", 12, 0).At(new double[1000]).Value, Is.Zero);
    }

    // Quarters: 3 months of 0.5 thousand wafers, 1.5 thousand a period.
    [Test]
    public void Finished_WorkInProgress_IsTheRateTimesTheMonthsOfAPeriod()
    {
        PlanningCase quarters = MiniCase.Case with { Horizon = new Horizon(MiniCase.Start, 2, 4) };

        Assert.That(Delay.Finished(new Decisions(new ProgramBuilder(), quarters).Starts, quarters, "A", "DIE", 3, 0).Constant.Value, Is.EqualTo(1.5).Within(1e-12));
    }
}
