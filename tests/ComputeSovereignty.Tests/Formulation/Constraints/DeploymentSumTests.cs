using ComputeSovereignty.Formulation.Constraints;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Formulation.Constraints;

[TestFixture]
public sealed class DeploymentSumTests
{
    [Test]
    public void Rows_TwoHubs_AreAsReviewed() =>
        Assert.That(
            FamilyRows.Of<DeploymentSum>(MiniCase.Case with { Hubs = new([MiniCase.Hub, MiniCase.Hub with { Id = "V" }]) }).In("2026H1", "2027H2"),
            Is.EqualTo("""
            DeploymentSum(H1,2026H1): + 1 deployed_total(H1,2026H1) - 1 deployed(H1,U,2026H1) - 1 deployed(H1,V,2026H1) = 0  \ thousand accelerators
            DeploymentSum(H1,2027H2): + 1 deployed_total(H1,2027H2) - 1 deployed(H1,U,2027H2) - 1 deployed(H1,V,2027H2) = 0  \ thousand accelerators
            DeploymentSum(F1,2026H1): + 1 deployed_total(F1,2026H1) - 1 deployed(F1,U,2026H1) - 1 deployed(F1,V,2026H1) = 0  \ thousand accelerators
            DeploymentSum(F1,2027H2): + 1 deployed_total(F1,2027H2) - 1 deployed(F1,U,2027H2) - 1 deployed(F1,V,2027H2) = 0  \ thousand accelerators

            """));

    // Without a hub nothing can be deployed.
    [Test]
    public void Rows_NoHub_HoldTheTotalAtZero() =>
        Assert.That(
            FamilyRows.Of<DeploymentSum>(MiniCase.Case with { Hubs = new([]) }).Row("DeploymentSum(H1,2026H1)"),
            Is.EqualTo(@"+ 1 deployed_total(H1,2026H1) = 0  \ thousand accelerators"));

    [TestCase(7, 7, 0)]
    [TestCase(8, 7, 1)]
    [TestCase(7, 8, 1)]
    public void Violation_AtHandMadePoint_IsInThousandAccelerators(double total, double atHub, double expected) =>
        Assert.That(
            FamilyRows.Of<DeploymentSum>(MiniCase.Case).Violation("DeploymentSum(H1,2026H1)", ("deployed_total(H1,2026H1)", total), ("deployed(H1,U,2026H1)", atHub)),
            Is.EqualTo(expected).Within(1e-12));
}
