using ComputeSovereignty.Formulation.Constraints;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Formulation.Constraints;

[TestFixture]
public sealed class OrderHistoryTests
{
    // The project may be ordered in all periods, the conversion from 2026H2 on.
    [Test]
    public void Rows_ProjectAndConversion_AreAsReviewed() =>
        Assert.That(FamilyRows.Of<OrderHistory>(MiniCase.Case).Text, Is.EqualTo("""
            OrderHistory(P-A,2026H1): - 1 modules(P-A,2026H1) + 1 ordered(P-A,2026H1) = 0  \ modules
            OrderHistory(P-A,2026H2): - 1 ordered(P-A,2026H1) - 1 modules(P-A,2026H2) + 1 ordered(P-A,2026H2) = 0  \ modules
            OrderHistory(P-A,2027H1): - 1 ordered(P-A,2026H2) - 1 modules(P-A,2027H1) + 1 ordered(P-A,2027H1) = 0  \ modules
            OrderHistory(P-A,2027H2): - 1 ordered(P-A,2027H1) - 1 modules(P-A,2027H2) + 1 ordered(P-A,2027H2) = 0  \ modules
            OrderHistory(A-B,2026H2): - 1 converting(A-B,2026H2) + 1 converted(A-B,2026H2) = 0  \ thousand wspm
            OrderHistory(A-B,2027H1): - 1 converted(A-B,2026H2) - 1 converting(A-B,2027H1) + 1 converted(A-B,2027H1) = 0  \ thousand wspm
            OrderHistory(A-B,2027H2): - 1 converted(A-B,2027H1) - 1 converting(A-B,2027H2) + 1 converted(A-B,2027H2) = 0  \ thousand wspm

            """));

    [TestCase(2, 1, 3, 0)]
    [TestCase(2, 1, 4, 1)]
    [TestCase(2, 1, 2, 1)]
    public void Violation_AtHandMadePoint_IsInModules(double before, double now, double after, double expected) =>
        Assert.That(
            FamilyRows.Of<OrderHistory>(MiniCase.Case).Violation(
                "OrderHistory(P-A,2027H1)", ("ordered(P-A,2026H2)", before), ("modules(P-A,2027H1)", now), ("ordered(P-A,2027H1)", after)),
            Is.EqualTo(expected).Within(1e-12));
}
