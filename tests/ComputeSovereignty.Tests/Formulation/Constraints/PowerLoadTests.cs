using ComputeSovereignty.Formulation.Constraints;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Formulation.Constraints;

[TestFixture]
public sealed class PowerLoadTests
{
    // 0.5 kW · 2 · 1.2 are 1.2 MW a thousand H1; 1 kW · 2 · 1.2 are 2.4 MW a thousand F1. What was deployed stays.
    [Test]
    public void Rows_TwoProducts_AreAsReviewed() =>
        Assert.That(FamilyRows.Of<PowerLoad>(MiniCase.Case).In("2026H1", "2026H2"), Is.EqualTo("""
            PowerLoad(U,2026H1): - 1.2 deployed(H1,U,2026H1) - 2.4 deployed(F1,U,2026H1) + 1 power_load(U,2026H1) = 0  \ MW
            PowerLoad(U,2026H2): - 1 power_load(U,2026H1) - 1.2 deployed(H1,U,2026H2) - 2.4 deployed(F1,U,2026H2) + 1 power_load(U,2026H2) = 0  \ MW

            """));

    [TestCase(12, 24, 0)]
    [TestCase(12, 25, 1)]
    [TestCase(12, 23, 1)]
    public void Violation_TenThousandMore_IsInMegawatts(double before, double after, double expected) =>
        Assert.That(
            FamilyRows.Of<PowerLoad>(MiniCase.Case).Violation("PowerLoad(U,2026H2)", ("power_load(U,2026H1)", before), ("power_load(U,2026H2)", after), ("deployed(H1,U,2026H2)", 10)),
            Is.EqualTo(expected).Within(1e-12));
}
