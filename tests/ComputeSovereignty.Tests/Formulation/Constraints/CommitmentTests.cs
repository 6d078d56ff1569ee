using ComputeSovereignty.Formulation.Constraints;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Formulation.Constraints;

[TestFixture]
public sealed class CommitmentTests
{
    [Test]
    public void Rows_TwoYears_AreAsReviewed() =>
        Assert.That(FamilyRows.Of<Commitment>(MiniCase.Case).Text, Is.EqualTo("""
            Commitment(2026): + 1 technology_spend(2026) + 1 backlog(2026) = 10  \ bn CNY
            Commitment(2027): - 1 backlog(2026) + 1 technology_spend(2027) + 1 backlog(2027) = 20  \ bn CNY

            """));

    // 4 of 10 bn are spent: 6 are late. In 2027 at most 26 can be spent; a backlog below 0 would be money borrowed.
    [TestCase(4, 6, 26, 0, 0)]
    [TestCase(4, 6, 20, 6, 0)]
    [TestCase(4, 6, 27, 0, 1)]
    [TestCase(4, 6, 25, 0, 1)]
    public void Violation_AtHandMadePoint_IsInBillionCny(double first, double late, double second, double later, double expected)
    {
        FamilyRows rows = FamilyRows.Of<Commitment>(MiniCase.Case);

        Assert.That(rows.Violation("Commitment(2026)", ("technology_spend(2026)", first), ("backlog(2026)", late)), Is.Zero.Within(1e-12));
        Assert.That(
            rows.Violation("Commitment(2027)", ("backlog(2026)", late), ("technology_spend(2027)", second), ("backlog(2027)", later)),
            Is.EqualTo(expected).Within(1e-12));
    }
}
