using ComputeSovereignty.Cases;
using ComputeSovereignty.Formulation.Constraints;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Formulation.Constraints;

[TestFixture]
public sealed class ProgrammeSpendTests
{
    // A MW costs 0.02/0.8 = 0.025 bn; the year's facilities are for the load that it adds.
    [Test]
    public void Rows_TwoYears_AreAsReviewed() =>
        Assert.That(FamilyRows.Of<ProgrammeSpend>(MiniCase.Case).Text, Is.EqualTo("""
            ProgrammeSpend(2026): - 0.025 power_load(U,2026H2) - 1 technology_spend(2026) + 1 programme_spend(2026) = 0  \ bn CNY
            ProgrammeSpend(2027): + 0.025 power_load(U,2026H2) - 0.025 power_load(U,2027H2) - 1 technology_spend(2027) + 1 programme_spend(2027) = 0  \ bn CNY

            """));

    // Orders that the programme pays are paid in the year of the order: 1.5 bn a module, 200,000 CNY a wspm.
    [Test]
    public void Rows_ProgrammePaysOrders_AddThem() =>
        Assert.That(
            FamilyRows.Of<ProgrammeSpend>(MiniCase.Case with
            {
                Projects = new([MiniCase.Project with { Fund = Fund.Programme }]),
                Conversions = new([MiniCase.Conversion with { Fund = Fund.Programme }]),
            }).Row("ProgrammeSpend(2026)"),
            Is.EqualTo(@"- 0.025 power_load(U,2026H2) - 1.5 modules(P-A,2026H1) - 1.5 modules(P-A,2026H2) - 0.2 converting(A-B,2026H2) - 1 technology_spend(2026) + 1 programme_spend(2026) = 0  \ bn CNY"));

    // 12 + 0.025·(50 − 30) = 12.5
    [TestCase(12.5, 0)]
    [TestCase(13.5, 1)]
    [TestCase(11.5, 1)]
    public void Violation_TwentyMegawattsMore_IsInBillionCny(double spend, double expected) =>
        Assert.That(
            FamilyRows.Of<ProgrammeSpend>(MiniCase.Case).Violation(
                "ProgrammeSpend(2027)", ("power_load(U,2026H2)", 30), ("power_load(U,2027H2)", 50), ("technology_spend(2027)", 12), ("programme_spend(2027)", spend)),
            Is.EqualTo(expected).Within(1e-12));
}
