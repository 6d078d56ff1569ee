using ComputeSovereignty.Cases;
using ComputeSovereignty.Formulation.Constraints;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Formulation.Constraints;

[TestFixture]
public sealed class ProvinceShareTests
{
    private static PlanningCase TwoHubs => MiniCase.WithDemand with { Hubs = new([MiniCase.WithDemand.Hubs[0], MiniCase.Hub with { Id = "V", Province = "Q" }]) };

    // P asks for 0.4 of what both hubs build in the year: 1 − 0.4 of its own, less 0.4 of the other's.
    [Test]
    public void Rows_TwoHubs_AreAsReviewed() =>
        Assert.That(FamilyRows.Of<ProvinceShare>(TwoHubs).Text, Is.EqualTo("""
            ProvinceShare(P,2026): + 0.6 power_load(U,2026H2) - 0.4 power_load(V,2026H2) >= 0  \ MW
            ProvinceShare(P,2027): - 0.6 power_load(U,2026H2) + 0.4 power_load(V,2026H2) + 0.6 power_load(U,2027H2) - 0.4 power_load(V,2027H2) >= 0  \ MW

            """));

    // A floor is a rule of building, whoever asks for compute.
    [Test]
    public void Rows_WithoutWorkloads_AreThere() => Assert.That(FamilyRows.Of<ProvinceShare>(TwoHubs with { Workloads = Catalog<Workload>.Empty }).Names, Has.Exactly(2).Items);

    [Test]
    public void Rows_WithoutFloors_AreAbsent() => Assert.That(FamilyRows.Of<ProvinceShare>(TwoHubs with { Provinces = new([MiniCase.WithDemand.Provinces[0] with { MinShare = null }]) }).Names, Is.Empty);

    [TestCase(4, 6, 0)]
    [TestCase(3, 7, 1)]
    public void Violation_OfTenMegawatts_IsInMegawatts(double own, double other, double expected) =>
        Assert.That(FamilyRows.Of<ProvinceShare>(TwoHubs).Violation("ProvinceShare(P,2026)", ("power_load(U,2026H2)", own), ("power_load(V,2026H2)", other)), Is.EqualTo(expected).Within(1e-12));
}
