using ComputeSovereignty.Cases;
using ComputeSovereignty.Formulation.Constraints;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Formulation.Constraints;

[TestFixture]
public sealed class ServiceParityTests
{
    // 0.6 · 0.05/0.1 and 0.6 · 0.05/0.2 of what others lack, and 0.4 · 0.05.
    [Test]
    public void Rows_BothYears_AreAsReviewed() =>
        Assert.That(FamilyRows.Of<ServiceParity>(MiniCase.WithDemand).In("2026", "2027"), Is.EqualTo("""
            ServiceParity(SERVE,2026): - 0.3 unserved(TRAIN,2026) + 1 unserved(SERVE,2026) <= 0.02  \ EFLOPS
            ServiceParity(SERVE,2027): - 0.15 unserved(TRAIN,2027) + 1 unserved(SERVE,2027) <= 0.02  \ EFLOPS

            """));

    [Test]
    public void Rows_WithoutWorkloads_AreAbsent() => Assert.That(FamilyRows.Of<ServiceParity>(MiniCase.WithDemand with { Workloads = Catalog<Workload>.Empty }).Names, Is.Empty);

    [TestCase(0.1, 0.05, 0)]
    [TestCase(0.05, 0.05, 0.015)]
    public void Violation_IsInExaflops(double others, double unserved, double expected) =>
        Assert.That(FamilyRows.Of<ServiceParity>(MiniCase.WithDemand).Violation("ServiceParity(SERVE,2026)", ("unserved(TRAIN,2026)", others), ("unserved(SERVE,2026)", unserved)), Is.EqualTo(expected).Within(1e-12));
}
