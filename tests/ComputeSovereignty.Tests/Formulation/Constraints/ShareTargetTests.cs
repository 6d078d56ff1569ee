using ComputeSovereignty.Cases;
using ComputeSovereignty.Formulation.Constraints;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Formulation.Constraints;

[TestFixture]
public sealed class ShareTargetTests
{
    // Half of 10 bn, 0.8 of 20 bn; H1 at 0.1 then 0.09 bn a thousand, domestic components at 1.1 of base price.
    [Test]
    public void Rows_ValueOfTechnologyCommitted_AreAsReviewed() =>
        Assert.That(FamilyRows.Of<ShareTarget>(MiniCase.Case).Text, Is.EqualTo("""
            ShareTarget(2026): + 0.1 deployed_total(H1,2026H1) + 1.1 domestic_components(COMP,2026H1) + 0.1 deployed_total(H1,2026H2) + 1.1 domestic_components(COMP,2026H2) + 1 shortfall(2026) >= 5  \ bn CNY
            ShareTarget(2027): + 0.09 deployed_total(H1,2027H1) + 1.1 domestic_components(COMP,2027H1) + 0.09 deployed_total(H1,2027H2) + 1.1 domestic_components(COMP,2027H2) + 1 shortfall(2027) >= 16  \ bn CNY

            """));

    // The whole is what is deployed: 0.5 of it is taken off, so that H1 counts 0.1 − 0.05, F1 −0.125 (levy included), components 1.1 − 0.55 and −0.5.
    [Test]
    public void Rows_Deployed_MeasureOnWhatIsDeployed() =>
        Assert.That(
            FamilyRows.Of<ShareTarget>(With(MiniCase.Settings with { ShareDenominator = ShareDenominator.Deployed })).Row("ShareTarget(2026)"),
            Is.EqualTo(@"+ 0.05 deployed_total(H1,2026H1) - 0.125 deployed_total(F1,2026H1) + 0.55 domestic_components(COMP,2026H1) - 0.5 foreign_components(COMP,2026H1) + 0.05 deployed_total(H1,2026H2) - 0.125 deployed_total(F1,2026H2) + 0.55 domestic_components(COMP,2026H2) - 0.5 foreign_components(COMP,2026H2) + 1 shortfall(2026) >= 0  \ bn CNY"));

    // 500 TFLOPS each are 500 PFLOPS a thousand, against half of 20,000.
    [Test]
    public void Rows_Compute_AreInPetaflops() =>
        Assert.That(
            FamilyRows.Of<ShareTarget>(With(MiniCase.Settings with { ShareBasis = ShareBasis.Compute })).Row("ShareTarget(2026)"),
            Is.EqualTo(@"+ 500 deployed_total(H1,2026H1) + 500 deployed_total(H1,2026H2) + 1 shortfall(2026) >= 10000  \ PFLOPS"));

    [Test]
    public void Rows_UnitsDeployed_AreInThousandAccelerators() =>
        Assert.That(
            FamilyRows.Of<ShareTarget>(With(MiniCase.Settings with { ShareBasis = ShareBasis.Units, ShareDenominator = ShareDenominator.Deployed })).Row("ShareTarget(2026)"),
            Is.EqualTo(@"+ 0.5 deployed_total(H1,2026H1) - 0.5 deployed_total(F1,2026H1) + 0.5 deployed_total(H1,2026H2) - 0.5 deployed_total(F1,2026H2) + 1 shortfall(2026) >= 0  \ thousand accelerators"));

    // 30 thousand H1 and 1 bn of domestic components in 2026: 3 + 1.1 = 4.1 of the 5 asked for.
    [TestCase(30, 1, 0.9, 0)]
    [TestCase(30, 1, 0, 0.9)]
    [TestCase(39, 1, 0, 0)]
    [TestCase(0, 0, 0, 5)]      // deploying nothing does not meet the target
    public void Violation_AtHandMadePoint_IsInBillionCny(double deployed, double components, double declared, double expected) =>
        Assert.That(
            FamilyRows.Of<ShareTarget>(MiniCase.Case).Violation(
                "ShareTarget(2026)", ("deployed_total(H1,2026H2)", deployed), ("domestic_components(COMP,2026H1)", components), ("shortfall(2026)", declared)),
            Is.EqualTo(expected).Within(1e-12));

    private static PlanningCase With(PlanSettings settings) => MiniCase.Case with { Settings = settings };
}
