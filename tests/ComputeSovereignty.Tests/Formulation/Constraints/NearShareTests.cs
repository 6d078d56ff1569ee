using ComputeSovereignty.Cases;
using ComputeSovereignty.Formulation.Constraints;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Formulation.Constraints;

[TestFixture]
public sealed class NearShareTests
{
    // Half of what is served, 0.05 − U, at the hub near a city or in the fleet at the edge; outside is remote.
    [Test]
    public void Rows_BothYears_AreAsReviewed() =>
        Assert.That(FamilyRows.Of<NearShare>(MiniCase.WithDemand).In("2026", "2027"), Is.EqualTo("""
            NearShare(SERVE,2026): + 0.16 working(SERVE,G,Domestic,U,2026) + 0.8 working(SERVE,-,Foreign,U,2026) + 0.1 existing(SERVE,OLD,2026) + 0.5 unserved(SERVE,2026) >= 0.025  \ EFLOPS
            NearShare(SERVE,2027): + 0.16 working(SERVE,G,Domestic,U,2027) + 0.8 working(SERVE,-,Foreign,U,2027) + 0.5 unserved(SERVE,2027) >= 0.025  \ EFLOPS

            """));

    [Test]
    public void Rows_WithoutWorkloads_AreAbsent() => Assert.That(FamilyRows.Of<NearShare>(MiniCase.WithDemand with { Workloads = Catalog<Workload>.Empty }).Names, Is.Empty);

    [TestCase(0.1, 0.018, 0)]
    [TestCase(0.1, 0.008, 0.005)]
    public void Violation_IsInExaflops(double near, double unserved, double expected) =>
        Assert.That(FamilyRows.Of<NearShare>(MiniCase.WithDemand).Violation("NearShare(SERVE,2026)", ("working(SERVE,G,Domestic,U,2026)", near), ("unserved(SERVE,2026)", unserved)), Is.EqualTo(expected).Within(1e-12));
}
