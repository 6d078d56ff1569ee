using ComputeSovereignty.Cases;
using ComputeSovereignty.Formulation.Constraints;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Formulation.Constraints;

[TestFixture]
public sealed class DemandBalanceTests
{
    // Efficiency · occupancy: 0.3 · 0.8 and 0.2 · 0.8 at the hub, the whole of it outside and half of it in the old fleet; F1 is of no pool. 100 PFLOPS asked for are 0.1 EFLOPS.
    [Test]
    public void Rows_FirstYear_AreAsReviewed() =>
        Assert.That(FamilyRows.Of<DemandBalance>(MiniCase.WithDemand).In("2026"), Is.EqualTo("""
            DemandBalance(TRAIN,2026): + 0.24 working(TRAIN,G,Domestic,U,2026) + 0.3 working(TRAIN,G,Domestic,outside,2026) + 0.8 working(TRAIN,-,Foreign,U,2026) + 0.15 existing(TRAIN,OLD,2026) + 1 unserved(TRAIN,2026) = 0.1  \ EFLOPS
            DemandBalance(SERVE,2026): + 0.16 working(SERVE,G,Domestic,U,2026) + 0.2 working(SERVE,G,Domestic,outside,2026) + 0.8 working(SERVE,-,Foreign,U,2026) + 0.1 existing(SERVE,OLD,2026) + 1 unserved(SERVE,2026) = 0.05  \ EFLOPS

            """));

    [Test]
    public void Rows_WithoutWorkloads_AreAbsent() => Assert.That(FamilyRows.Of<DemandBalance>(MiniCase.WithDemand with { Workloads = Catalog<Workload>.Empty }).Names, Is.Empty);

    // Away from home training keeps 0.9.
    [Test]
    public void Row_AnotherHomePool_LosesByMixing() => Assert.That(
        FamilyRows.Of<DemandBalance>(MiniCase.WithDemand with { Hubs = new([MiniCase.WithDemand.Hubs[0] with { HomePool = "OTHER" }]) }).Row("DemandBalance(TRAIN,2026)"),
        Does.StartWith("+ 0.216 working(TRAIN,G,Domestic,U,2026)").And.Contain("+ 0.8 working(TRAIN,-,Foreign,U,2026)"));

    [Test]
    public void Rows_NothingAskedFor_AreAbsent() => Assert.That(
        FamilyRows.Of<DemandBalance>(MiniCase.WithDemand with { Workloads = new([MiniCase.Train with { Path = new(MiniCase.Start, [0, 200]) }]) }).Names, Is.EqualTo(["DemandBalance(TRAIN,2027)"]));

    // Where machines outside are not counted, the programme's part of demand is asked of it.
    [Test]
    public void Row_OutsideNotCounted_AsksForTheProgrammesPart() => Assert.That(
        FamilyRows.Of<DemandBalance>(MiniCase.WithDemand with { Settings = MiniCase.Settings, Workloads = new([MiniCase.Train with { ProgrammePart = 0.7 }]) }).Row("DemandBalance(TRAIN,2026)"), Does.EndWith(@"= 0.07  \ EFLOPS").And.Not.Contain("outside"));

    [TestCase(0.25, 0.04, 0)]
    [TestCase(0.25, 0.05, 0.01)]
    public void Violation_OfService_IsInExaflops(double working, double unserved, double expected) =>
        Assert.That(FamilyRows.Of<DemandBalance>(MiniCase.WithDemand).Violation("DemandBalance(TRAIN,2026)", ("working(TRAIN,G,Domestic,U,2026)", working), ("unserved(TRAIN,2026)", unserved)), Is.EqualTo(expected).Within(1e-12));
}
