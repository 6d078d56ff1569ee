using ComputeSovereignty.Cases;
using ComputeSovereignty.Formulation.Constraints;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Formulation.Constraints;

[TestFixture]
public sealed class ReallocationLimitTests
{
    // Other load 0.8·(1 − 0.25)·10 = 6 thousand wspm, half of it can move. Line B has no such customers.
    [Test]
    public void Rows_OneLineWithOtherLoad_AreAsReviewed() =>
        Assert.That(FamilyRows.Of<ReallocationLimit>(MiniCase.Case).Text, Is.EqualTo("""
            ReallocationLimit(A,2026H1): + 1 reallocated(A,2026H1) <= 3  \ thousand wspm
            ReallocationLimit(A,2026H2): + 1 reallocated(A,2026H2) <= 3  \ thousand wspm
            ReallocationLimit(A,2027H1): + 1 reallocated(A,2027H1) <= 3  \ thousand wspm
            ReallocationLimit(A,2027H2): + 1 reallocated(A,2027H2) <= 3  \ thousand wspm

            """));

    // 6·16^0.25 = 12 and 6·16^0.75 = 48, measured on the capacity before the start and grown since.
    [TestCase("2026H1", 6)]
    [TestCase("2026H2", 24)]
    public void Rows_OtherLoadGrows_LimitHalfOfIt(string period, double limit) =>
        Assert.That(
            FamilyRows.Of<ReallocationLimit>(MiniCase.Case with { Lines = new([MiniCase.LineA with { OtherGrowth = 15 }]), Conversions = new([]) })
                .Violation($"ReallocationLimit(A,{period})", ($"reallocated(A,{period})", limit)),
            Is.Zero.Within(1e-12));

    [Test]
    public void Rows_BeforeTheNodeExists_AreAbsent() =>
        Assert.That(
            FamilyRows.Of<ReallocationLimit>(MiniCase.Case with { Nodes = new([MiniCase.Node with { AvailableFrom = new MonthDate(2027, 7) }]) }).Names,
            Is.EqualTo(["ReallocationLimit(A,2027H2)"]));

    [TestCase(3, 0)]
    [TestCase(4, 1)]
    public void Violation_AtHandMadePoint_IsInThousandWspm(double reallocated, double expected) =>
        Assert.That(
            FamilyRows.Of<ReallocationLimit>(MiniCase.Case).Violation("ReallocationLimit(A,2026H1)", ("reallocated(A,2026H1)", reallocated)),
            Is.EqualTo(expected).Within(1e-12));
}
