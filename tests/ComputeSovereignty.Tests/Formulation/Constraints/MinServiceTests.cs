using ComputeSovereignty.Cases;
using ComputeSovereignty.Formulation.Constraints;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Formulation.Constraints;

[TestFixture]
public sealed class MinServiceTests
{
    // At least a tenth is served, so 0.9 of 0.1 and of 0.2 EFLOPS may go unserved. SERVE has no floor.
    [Test]
    public void Rows_BothYears_AreAsReviewed() =>
        Assert.That(FamilyRows.Of<MinService>(MiniCase.WithDemand).In("2026", "2027"), Is.EqualTo("""
            MinService(TRAIN,2026): + 1 unserved(TRAIN,2026) <= 0.09  \ EFLOPS
            MinService(TRAIN,2027): + 1 unserved(TRAIN,2027) <= 0.18  \ EFLOPS

            """));

    [Test]
    public void Rows_WithoutWorkloads_AreAbsent() => Assert.That(FamilyRows.Of<MinService>(MiniCase.WithDemand with { Workloads = Catalog<Workload>.Empty }).Names, Is.Empty);

    [TestCase(0.09, 0)]
    [TestCase(0.1, 0.01)]
    public void Violation_IsInExaflops(double unserved, double expected) =>
        Assert.That(FamilyRows.Of<MinService>(MiniCase.WithDemand).Violation("MinService(TRAIN,2026)", ("unserved(TRAIN,2026)", unserved)), Is.EqualTo(expected).Within(1e-12));
}
