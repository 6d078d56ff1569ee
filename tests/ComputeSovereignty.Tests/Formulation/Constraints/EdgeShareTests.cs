using ComputeSovereignty.Cases;
using ComputeSovereignty.Formulation.Constraints;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Formulation.Constraints;

[TestFixture]
public sealed class EdgeShareTests
{
    // A tenth of what is served, 0.05 − U, in the fleet at the edge; in the second year there is none.
    [Test]
    public void Rows_BothYears_AreAsReviewed() =>
        Assert.That(FamilyRows.Of<EdgeShare>(MiniCase.WithDemand).In("2026", "2027"), Is.EqualTo("""
            EdgeShare(SERVE,2026): + 0.1 existing(SERVE,OLD,2026) + 0.1 unserved(SERVE,2026) >= 0.005  \ EFLOPS
            EdgeShare(SERVE,2027): + 0.1 unserved(SERVE,2027) >= 0.005  \ EFLOPS

            """));

    [Test]
    public void Rows_WithoutWorkloads_AreAbsent() => Assert.That(FamilyRows.Of<EdgeShare>(MiniCase.WithDemand with { Workloads = Catalog<Workload>.Empty }).Names, Is.Empty);

    [TestCase(0.05, 0, 0)]
    [TestCase(0.04, 0, 0.001)]
    public void Violation_IsInExaflops(double edge, double unserved, double expected) =>
        Assert.That(FamilyRows.Of<EdgeShare>(MiniCase.WithDemand).Violation("EdgeShare(SERVE,2026)", ("existing(SERVE,OLD,2026)", edge), ("unserved(SERVE,2026)", unserved)), Is.EqualTo(expected).Within(1e-12));
}
