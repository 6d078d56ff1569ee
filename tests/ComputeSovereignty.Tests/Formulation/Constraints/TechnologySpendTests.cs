using ComputeSovereignty.Formulation.Constraints;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Formulation.Constraints;

[TestFixture]
public sealed class TechnologySpendTests
{
    // H1 at 100,000 then 90,000 CNY; F1 at 200,000 and a levy of a quarter: 0.25 bn a thousand. Domestic components cost a tenth more than base price.
    [Test]
    public void Rows_TwoYears_AreAsReviewed() =>
        Assert.That(FamilyRows.Of<TechnologySpend>(MiniCase.Case).Text, Is.EqualTo("""
            TechnologySpend(2026): - 0.1 deployed_total(H1,2026H1) - 0.25 deployed_total(F1,2026H1) - 1.1 domestic_components(COMP,2026H1) - 1 foreign_components(COMP,2026H1) - 0.1 deployed_total(H1,2026H2) - 0.25 deployed_total(F1,2026H2) - 1.1 domestic_components(COMP,2026H2) - 1 foreign_components(COMP,2026H2) + 1 technology_spend(2026) = 0  \ bn CNY
            TechnologySpend(2027): - 0.09 deployed_total(H1,2027H1) - 0.25 deployed_total(F1,2027H1) - 1.1 domestic_components(COMP,2027H1) - 1 foreign_components(COMP,2027H1) - 0.09 deployed_total(H1,2027H2) - 0.25 deployed_total(F1,2027H2) - 1.1 domestic_components(COMP,2027H2) - 1 foreign_components(COMP,2027H2) + 1 technology_spend(2027) = 0  \ bn CNY

            """));

    // The levy is the product's: the largest of its channels, also of one that brings nothing. Domestic products have none.
    [Test]
    public void Rows_SeveralChannels_TakeTheLargestLevy() =>
        Assert.That(
            FamilyRows.Of<TechnologySpend>(MiniCase.Case with
            {
                Imports = new(
                [
                    MiniCase.AcceleratorChannel,
                    MiniCase.AcceleratorChannel with { Id = "F1-B", Levy = 0.5, Cap = new(MiniCase.Start, [0, 0]) },
                    MiniCase.AcceleratorChannel with { Id = "H1-IN", Item = "H1", Levy = 0.9 },
                ]),
            }).Row("TechnologySpend(2026)"),
            Does.StartWith("- 0.1 deployed_total(H1,2026H1) - 0.3 deployed_total(F1,2026H1)"));

    // Components that do not count toward the share are paid all the same.
    [Test]
    public void Rows_ComponentThatDoesNotCount_IsPaid() =>
        Assert.That(
            FamilyRows.Of<TechnologySpend>(MiniCase.Case with { Components = new([MiniCase.Component with { CountsTowardShare = false }]) }).Row("TechnologySpend(2026)"),
            Does.Contain("- 1.1 domestic_components(COMP,2026H1) - 1 foreign_components(COMP,2026H1)"));

    // 20·0.1 + 4·0.25 + 1.1·0.2 + 0.04 = 3.26
    [TestCase(3.26, 0)]
    [TestCase(4.26, 1)]
    [TestCase(2.26, 1)]
    public void Violation_AtHandMadePoint_IsInBillionCny(double spend, double expected) =>
        Assert.That(
            FamilyRows.Of<TechnologySpend>(MiniCase.Case).Violation(
                "TechnologySpend(2026)",
                ("deployed_total(H1,2026H2)", 20),
                ("deployed_total(F1,2026H1)", 4),
                ("domestic_components(COMP,2026H1)", 0.2),
                ("foreign_components(COMP,2026H2)", 0.04),
                ("technology_spend(2026)", spend)),
            Is.EqualTo(expected).Within(1e-12));
}
