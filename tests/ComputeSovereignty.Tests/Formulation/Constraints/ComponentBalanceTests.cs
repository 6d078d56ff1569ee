using ComputeSovereignty.Cases;
using ComputeSovereignty.Formulation.Constraints;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Formulation.Constraints;

[TestFixture]
public sealed class ComponentBalanceTests
{
    // 10,000 CNY an accelerator are 0.01 bn a thousand.
    [Test]
    public void Rows_PerAccelerator_AreAsReviewed() =>
        Assert.That(FamilyRows.Of<ComponentBalance>(MiniCase.Case).In("2026H1", "2027H2"), Is.EqualTo("""
            ComponentBalance(COMP,2026H1): - 0.01 deployed_total(H1,2026H1) - 0.01 deployed_total(F1,2026H1) + 1 domestic_components(COMP,2026H1) + 1 foreign_components(COMP,2026H1) = 0  \ bn CNY
            ComponentBalance(COMP,2027H2): - 0.01 deployed_total(H1,2027H2) - 0.01 deployed_total(F1,2027H2) + 1 domestic_components(COMP,2027H2) + 1 foreign_components(COMP,2027H2) = 0  \ bn CNY

            """));

    // 30,000 CNY a kW of board power: H1 has 0.5 kW, F1 1 kW. Neither the system power factor nor the hub's PUE counts.
    [TestCase(ComponentBasis.PerKw, 30_000, "2026H1", 0.015, 0.03)]
    [TestCase(ComponentBasis.PerKw, 30_000, "2027H1", 0.015, 0.03)]

    // A tenth of the price, 100,000 then 90,000 CNY, 200,000 CNY without the levy of a quarter.
    [TestCase(ComponentBasis.PerAcceleratorValue, 0.1, "2026H2", 0.01, 0.02)]
    [TestCase(ComponentBasis.PerAcceleratorValue, 0.1, "2027H1", 0.009, 0.02)]
    public void Violation_OneThousandOfEach_NeedsByBasis(ComponentBasis basis, double requirement, string period, double home, double away)
    {
        FamilyRows rows = FamilyRows.Of<ComponentBalance>(MiniCase.Case with { Components = new([MiniCase.Component with { Basis = basis, Requirement = requirement }]) });

        Assert.That(Missing("H1"), Is.EqualTo(home).Within(1e-15));
        Assert.That(Missing("F1"), Is.EqualTo(away).Within(1e-15));

        double Missing(string sku) => rows.Violation($"ComponentBalance(COMP,{period})", ($"deployed_total({sku},{period})", 1));
    }

    [TestCase(0.6, 0.4, 0)]
    [TestCase(0.6, 0.3, 0.1)]
    [TestCase(0.7, 0.4, 0.1)]
    public void Violation_HundredThousandAccelerators_IsInBillionCny(double domestic, double foreign, double expected) =>
        Assert.That(
            FamilyRows.Of<ComponentBalance>(MiniCase.Case).Violation(
                "ComponentBalance(COMP,2026H1)",
                ("deployed_total(H1,2026H1)", 60),
                ("deployed_total(F1,2026H1)", 40),
                ("domestic_components(COMP,2026H1)", domestic),
                ("foreign_components(COMP,2026H1)", foreign)),
            Is.EqualTo(expected).Within(1e-12));
}
