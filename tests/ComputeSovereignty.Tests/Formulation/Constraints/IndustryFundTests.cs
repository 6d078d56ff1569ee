using ComputeSovereignty.Formulation.Constraints;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Formulation.Constraints;

[TestFixture]
public sealed class IndustryFundTests
{
    [Test]
    public void Row_FundGiven_IsAsReviewed() =>
        Assert.That(FamilyRows.Of<IndustryFund>(MiniCase.Case).Text, Is.EqualTo("IndustryFund: + 1 industry_spend <= 5  \\ bn CNY\n"));

    [Test]
    public void Row_NoFundGiven_IsAbsent() =>
        Assert.That(FamilyRows.Of<IndustryFund>(MiniCase.Case with { Settings = MiniCase.Settings with { IndustryFund = null } }).Names, Is.Empty);

    [TestCase(5, 0)]
    [TestCase(6, 1)]
    public void Violation_AtHandMadePoint_IsInBillionCny(double spend, double expected) =>
        Assert.That(FamilyRows.Of<IndustryFund>(MiniCase.Case).Violation("IndustryFund", ("industry_spend", spend)), Is.EqualTo(expected).Within(1e-12));
}
