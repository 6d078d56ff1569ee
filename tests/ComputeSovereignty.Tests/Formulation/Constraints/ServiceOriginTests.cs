using ComputeSovereignty.Cases;
using ComputeSovereignty.Formulation.Constraints;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Formulation.Constraints;

[TestFixture]
public sealed class ServiceOriginTests
{
    // A quarter of what is served, 0.1 − U, on domestic machines; F1 does not count.
    [Test]
    public void Rows_BothYears_AreAsReviewed() =>
        Assert.That(FamilyRows.Of<ServiceOrigin>(MiniCase.WithDemand).In("2026", "2027"), Is.EqualTo("""
            ServiceOrigin(TRAIN,2026): + 0.24 working(TRAIN,G,Domestic,U,2026) + 0.3 working(TRAIN,G,Domestic,outside,2026) + 0.15 existing(TRAIN,OLD,2026) + 0.25 unserved(TRAIN,2026) >= 0.025  \ EFLOPS
            ServiceOrigin(TRAIN,2027): + 0.24 working(TRAIN,G,Domestic,U,2027) + 0.3 working(TRAIN,G,Domestic,outside,2027) + 0.25 unserved(TRAIN,2027) >= 0.05  \ EFLOPS

            """));

    [Test]
    public void Rows_WithoutWorkloads_AreAbsent() => Assert.That(FamilyRows.Of<ServiceOrigin>(MiniCase.WithDemand with { Workloads = Catalog<Workload>.Empty }).Names, Is.Empty);

    [TestCase(0.1, 0.004, 0)]
    [TestCase(0, 0.1, 0)]
    [TestCase(0, 0, 0.025)]
    public void Violation_IsInExaflops(double domestic, double unserved, double expected) =>
        Assert.That(FamilyRows.Of<ServiceOrigin>(MiniCase.WithDemand).Violation("ServiceOrigin(TRAIN,2026)", ("working(TRAIN,G,Domestic,U,2026)", domestic), ("working(TRAIN,-,Foreign,U,2026)", 1), ("unserved(TRAIN,2026)", unserved)), Is.EqualTo(expected).Within(1e-12));
}
