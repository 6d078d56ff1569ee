using ComputeSovereignty.Cases;
using ComputeSovereignty.Formulation.Constraints;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Formulation.Constraints;

[TestFixture]
public sealed class ExistingUseTests
{
    // One EFLOPS, 0.35 years old in the first half-year and 0.85 in the second: ½·0.81^0.25 of it is young, ½·(0.81^0.25 + 0.81^0.75) alive. In the second year it is older than its life.
    [Test]
    public void Rows_FirstYear_AreAsReviewed() =>
        Assert.That(FamilyRows.Of<ExistingUse>(MiniCase.WithDemand).In("2026"), Is.EqualTo("""
            ExistingUse(OLD,0.5,2026): + 1 existing(TRAIN,OLD,2026) <= 0.474341649  \ EFLOPS
            ExistingUse(OLD,all,2026): + 1 existing(TRAIN,OLD,2026) + 1 existing(SERVE,OLD,2026) <= 0.901249133  \ EFLOPS

            """));

    [Test]
    public void Rows_WithoutWorkloads_AreAbsent() => Assert.That(FamilyRows.Of<ExistingUse>(MiniCase.WithDemand with { Workloads = Catalog<Workload>.Empty }).Names, Is.Empty);

    [Test]
    public void Rows_OlderThanItsLife_AreAbsent() => Assert.That(FamilyRows.Of<ExistingUse>(MiniCase.WithDemand).In("2027"), Is.Empty);

    [TestCase(0.5, 0.401249133, 0)]
    [TestCase(0.6, 0.401249133, 0.1)]
    public void Violation_OfAll_IsInExaflops(double train, double serve, double expected) =>
        Assert.That(FamilyRows.Of<ExistingUse>(MiniCase.WithDemand).Violation("ExistingUse(OLD,all,2026)", ("existing(TRAIN,OLD,2026)", train), ("existing(SERVE,OLD,2026)", serve)), Is.EqualTo(expected).Within(1e-9));
}
