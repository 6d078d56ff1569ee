using ComputeSovereignty.Cases;
using ComputeSovereignty.Formulation.Constraints;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Formulation.Constraints;

[TestFixture]
public sealed class FleetBalanceTests
{
    // Of what stood half a year ago 0.9 is left. What is older than half a year is not young (0.9 · 0.5 EFLOPS a thousand), what is older than a year is retired (0.81 · 0.5). F1 never fails.
    [Test]
    public void Rows_AtTheHubAndOutside_AreAsReviewed() =>
        Assert.That(FamilyRows.Of<FleetBalance>(MiniCase.WithDemand).In("2027H1"), Is.EqualTo("""
            FleetBalance(G,Domestic,U,0.5,2027H1): + 0.45 deployed(H1,U,2026H2) - 0.5 deployed(H1,U,2027H1) - 0.9 alive(G,Domestic,U,0.5,2026H2) + 1 alive(G,Domestic,U,0.5,2027H1) = 0  \ EFLOPS
            FleetBalance(G,Domestic,U,all,2027H1): + 0.405 deployed(H1,U,2026H1) - 0.5 deployed(H1,U,2027H1) - 0.9 alive(G,Domestic,U,all,2026H2) + 1 alive(G,Domestic,U,all,2027H1) = 0  \ EFLOPS
            FleetBalance(G,Domestic,outside,0.5,2027H1): - 0.9 alive(G,Domestic,outside,0.5,2026H2) + 0.9 outside(G,Domestic,2026H2) + 1 alive(G,Domestic,outside,0.5,2027H1) - 1 outside(G,Domestic,2027H1) = 0  \ EFLOPS
            FleetBalance(G,Domestic,outside,all,2027H1): + 0.81 outside(G,Domestic,2026H1) - 0.9 alive(G,Domestic,outside,all,2026H2) + 1 alive(G,Domestic,outside,all,2027H1) - 1 outside(G,Domestic,2027H1) = 0  \ EFLOPS
            FleetBalance(-,Foreign,U,0.5,2027H1): + 1 deployed(F1,U,2026H2) - 1 deployed(F1,U,2027H1) - 1 alive(-,Foreign,U,0.5,2026H2) + 1 alive(-,Foreign,U,0.5,2027H1) = 0  \ EFLOPS
            FleetBalance(-,Foreign,U,all,2027H1): - 1 deployed(F1,U,2027H1) - 1 alive(-,Foreign,U,all,2026H2) + 1 alive(-,Foreign,U,all,2027H1) = 0  \ EFLOPS

            """));

    // In the first period nothing can be older than half a year, so one column counts the young and all.
    [Test]
    public void Rows_FirstPeriod_CountAllOnly() => Assert.That(
        FamilyRows.Of<FleetBalance>(MiniCase.WithDemand).In("2026H1"), Does.Not.Contain(",0.5,").And.Contain("FleetBalance(G,Domestic,U,all,2026H1): - 0.5 deployed(H1,U,2026H1) + 1 alive(G,Domestic,U,all,2026H1) = 0"));

    // Nine months are one period and a half: half leaves after one period, at 0.9, half after two, at 0.81, and nothing is left of either.
    [Test]
    public void Row_AgeBetweenPeriods_LeavesInTwoParts() => Assert.That(
        FamilyRows.Of<FleetBalance>(MiniCase.WithDemand with { Workloads = new([MiniCase.Train with { MaxAge = 0.75 }, MiniCase.Serve]) }).Row("FleetBalance(G,Domestic,U,0.75,2027H1)"),
        Is.EqualTo(@"+ 0.2025 deployed(H1,U,2026H1) + 0.225 deployed(H1,U,2026H2) - 0.5 deployed(H1,U,2027H1) - 0.9 alive(G,Domestic,U,0.75,2026H2) + 1 alive(G,Domestic,U,0.75,2027H1) = 0  \ EFLOPS"));

    // Hubs of one tier, home and occupancy are one place.
    [Test]
    public void Row_HubsAlike_AreOnePlace() => Assert.That(
        FamilyRows.Of<FleetBalance>(MiniCase.WithDemand with { Hubs = new([MiniCase.WithDemand.Hubs[0], MiniCase.WithDemand.Hubs[0] with { Id = "V" }]) }).Row("FleetBalance(G,Domestic,U+V,all,2026H1)"),
        Is.EqualTo(@"- 0.5 deployed(H1,U,2026H1) - 0.5 deployed(H1,V,2026H1) + 1 alive(G,Domestic,U+V,all,2026H1) = 0  \ EFLOPS"));

    // One that is not yet there needs no column, and a hub of another occupancy is another place.
    [Test]
    public void Rows_HubOfAnotherProvince_AreItsOwn() => Assert.That(
        FamilyRows.Of<FleetBalance>(MiniCase.WithDemand with { Hubs = new([MiniCase.WithDemand.Hubs[0], MiniCase.WithDemand.Hubs[0] with { Id = "V", Province = "OTHER" }]) }).Names,
        Has.Some.EqualTo("FleetBalance(G,Domestic,V,all,2026H1)").And.Some.EqualTo("FleetBalance(G,Domestic,U,all,2026H1)"));

    [Test]
    public void Rows_WithoutWorkloads_AreAbsent() => Assert.That(FamilyRows.Of<FleetBalance>(MiniCase.WithDemand with { Workloads = Catalog<Workload>.Empty }).Names, Is.Empty);

    [TestCase(10, 5, 9.5, 0)]
    [TestCase(10, 5, 8.5, 1)]
    public void Violation_OfTheAlive_IsInExaflops(double deployed, double before, double alive, double expected) =>
        Assert.That(FamilyRows.Of<FleetBalance>(MiniCase.WithDemand).Violation("FleetBalance(G,Domestic,U,all,2026H2)", ("deployed(H1,U,2026H2)", deployed), ("alive(G,Domestic,U,all,2026H1)", before), ("alive(G,Domestic,U,all,2026H2)", alive)), Is.EqualTo(expected).Within(1e-12));
}
