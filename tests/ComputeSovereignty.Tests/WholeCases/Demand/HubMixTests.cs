using ComputeSovereignty.Cases;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;
using NUnit.Framework;
using static ComputeSovereignty.Tests.WholeCases.Demand.ServiceFrame;

namespace ComputeSovereignty.Tests.WholeCases.Demand;

/// <summary>Mix and age of machines at hubs, and the sentences of largest runs, on cases solved with pencil and paper.</summary>
[TestFixture]
public sealed class HubMixTests
{
    // A: 50,000 PFLOPS of P. B: 10,000 of P away from home and 20,000 of Q: 10,000·0.3·0.8 = 2,400 and 20,000·0.2 = 4,000, together 0.8·6,400.
    [TestCase(null)]
    [TestCase(0.1)]
    public void HomePools_OfTwoHubs_HaveTheMixWorkedOut(double? acrossSites)
    {
        IReadOnlyList<HubMixRow> rows = Solved(HandCasesTests.Homes(acrossSites)).Service!.HubMix;

        Assert.That(rows.Select(static r => (r.Hub, r.LargestPool)), Is.EqualTo([("A", "P"), ("B", "Q"), (string.Empty, "P")]));
        Assert.That(rows.Select(static r => r.LargestShare), Is.EqualTo([1, 2 / 3d, 0.75]).Within(1e-9));
        Assert.That(rows.Select(static r => r.Diversity), Is.EqualTo([0, 4 / 9d, 0.375]).Within(1e-9));
        Assert.That(rows.Select(static r => r.LargestInPool), Is.EqualTo([15_000d, 4000, 15_000]).Within(1e-3));
        Assert.That(rows.Select(static r => r.LargestMixed ?? -1), Is.EqualTo([-1d, 5120, 5120]).Within(1e-3));
        Assert.That(rows.Select(static r => r.LargestAcross ?? -1), Is.EqualTo([-1, -1, acrossSites is null ? -1 : 0.9 * 21_400]).Within(1e-3));
        Assert.That(rows.Select(static r => r.Ages[0]), Is.All.EqualTo(1).Within(1e-9));
    }

    // 100,000 machines of 2026 and 50,000 of 2027, a tenth failing a year: 90,000 and 50,000 of 140,000. Trained machines must be younger than a year, so that 50,000 are left of a run.
    [TestCase(null, 140_000 * 0.3)]
    [TestCase(1d, 50_000 * 0.3)]
    public void Ages_OfASecondYear_AreThoseAliveAndARunTakesTheYoung(double? maxAge, double expected)
    {
        PlanningCase frame = Case(100_000, 50_000);
        HubMixRow row = Solved(frame.With(Train with { MaxAge = maxAge, Path = Flat(100_000, 2) }) with { Settings = frame.Settings with { MaxFinishedStock = 0 } }).Service!.HubMix.Single(static r => r.Year == 2027);

        Assert.That(row.Ages, Is.EqualTo([50 / 140d, 90 / 140d, 0, 0, 0]).Within(1e-9));
        Assert.That(row.LargestInPool, Is.EqualTo(expected).Within(1e-3));
    }

    [Test]
    public void NoMachines_HaveNoRow() => Assert.That(Solved(Case(0)).Service!.HubMix, Is.Empty);

    // A holds 3,000 and B 5,000 of a run of 6,000.
    [TestCase(null, false, 6000, "In 2026 5 EFLOPS of the training run of 6 EFLOPS sought is held by P accelerators at B; the limit is the training compute in one place (all hubs together: 8 EFLOPS), as a run has only one.")]
    [TestCase(null, true, 6000, "In 2026 the training run of 6 EFLOPS sought is held only if it is split over P accelerators at B and P accelerators at A.")]
    [TestCase(null, true, 4000, "In 2026 the training run of 4 EFLOPS sought is held whole by P accelerators at B.")]
    [TestCase(0.05, true, 4000, "In 2026 the training run of 4 EFLOPS sought is held whole by P accelerators at B.")]
    [TestCase(0.05, true, 90_000, "In 2026 7.6 EFLOPS of the training run of 90 EFLOPS sought is held by all hubs together; the limit is the training compute of all hubs (8 EFLOPS).")]
    [TestCase(0.05, false, 6000, "In 2026 the training run of 6 EFLOPS sought is held whole by all hubs together.")]
    [TestCase(0.05, false, 9000, "In 2026 7.6 EFLOPS of the training run of 9 EFLOPS sought is held by all hubs together; the limit is the training compute of all hubs (8 EFLOPS).")]
    [TestCase(null, false, 4000, "In 2026 the training run of 4 EFLOPS sought is held whole by P accelerators at B.")]
    public void LargestRun_SaysWhatIsHeldWhereAndWhy(double? acrossSites, bool split, double size, string expected)
    {
        RunRow run = WholeCase.Plan(HandCasesTests.Runs(acrossSites, size), split).Service!.LargestRuns.Single();

        Assert.That($"{run.Words}", Is.EqualTo(expected));
        Assert.That(Speaker.Chinese.Say(run.Words), Does.Contain("训练任务"));
    }

    [Test]
    public void LargestRun_WhereNothingTrains_SaysSo()
    {
        PlanningCase planningCase = HandCasesTests.Runs(null, 6000) with { Imports = new([Channel("X", 0)]) };

        Assert.That($"{Solved(planningCase).Service!.LargestRuns.Single().Words}", Is.EqualTo("No place holds any of the training run of 6 EFLOPS sought in 2026: no hub of the plan trains anything."));
    }
}
