using ComputeSovereignty.Formulation.Constraints;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Formulation.Constraints;

[TestFixture]
public sealed class YearSpendTests
{
    // 2026 has a limit, 2027 none.
    [Test]
    public void Rows_OneYearWithLimit_AreAsReviewed() =>
        Assert.That(FamilyRows.Of<YearSpend>(MiniCase.Case).Text, Is.EqualTo("YearSpend(2026): + 1 programme_spend(2026) <= 15  \\ bn CNY\n"));

    [TestCase(15, 0)]
    [TestCase(16, 1)]
    public void Violation_AtHandMadePoint_IsInBillionCny(double spend, double expected) =>
        Assert.That(FamilyRows.Of<YearSpend>(MiniCase.Case).Violation("YearSpend(2026)", ("programme_spend(2026)", spend)), Is.EqualTo(expected).Within(1e-12));
}
