using ComputeSovereignty.Cases;
using ComputeSovereignty.Formulation.Constraints;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Formulation.Constraints;

[TestFixture]
public sealed class IndustrySpendTests
{
    // A module 1.5 bn, a thousand wspm converted 0.2 bn; moving a wafer off costs 10,000 CNY: six months of a thousand wspm 0.06 bn.
    [Test]
    public void Row_ProjectConversionAndReallocation_IsAsReviewed() =>
        Assert.That(FamilyRows.Of<IndustrySpend>(MiniCase.Case).Text, Is.EqualTo("""
            IndustrySpend: - 0.06 reallocated(A,2026H1) - 0.06 reallocated(A,2026H2) - 0.06 reallocated(A,2027H1) - 0.06 reallocated(A,2027H2) - 1.5 modules(P-A,2026H1) - 1.5 modules(P-A,2026H2) - 1.5 modules(P-A,2027H1) - 1.5 modules(P-A,2027H2) - 0.2 converting(A-B,2026H2) - 0.2 converting(A-B,2027H1) - 0.2 converting(A-B,2027H2) + 1 industry_spend = 0  \ bn CNY

            """));

    [Test]
    public void Row_ProgrammePaysOrders_LeavesThemOut() =>
        Assert.That(
            FamilyRows.Of<IndustrySpend>(MiniCase.Case with
            {
                Projects = new([MiniCase.Project with { Fund = Fund.Programme }]),
                Conversions = new([MiniCase.Conversion with { Fund = Fund.Programme }]),
            }).Text,
            Does.Not.Contain("modules").And.Not.Contain("converting").And.Contain("reallocated"));

    // 2·1.5 + 3·0.2 + 5·0.06 = 3.9
    [TestCase(3.9, 0)]
    [TestCase(4.9, 1)]
    [TestCase(2.9, 1)]
    public void Violation_AtHandMadePoint_IsInBillionCny(double spend, double expected) =>
        Assert.That(
            FamilyRows.Of<IndustrySpend>(MiniCase.Case).Violation(
                "IndustrySpend", ("modules(P-A,2026H2)", 2), ("converting(A-B,2027H1)", 3), ("reallocated(A,2026H1)", 5), ("industry_spend", spend)),
            Is.EqualTo(expected).Within(1e-12));
}
