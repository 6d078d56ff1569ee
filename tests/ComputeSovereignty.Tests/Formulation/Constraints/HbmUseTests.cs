using ComputeSovereignty.Formulation.Constraints;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Formulation.Constraints;

[TestFixture]
public sealed class HbmUseTests
{
    [Test]
    public void Rows_FourStacksAPackage_AreAsReviewed() =>
        Assert.That(FamilyRows.Of<HbmUse>(MiniCase.Case).In("2026H1", "2026H2"), Is.EqualTo("""
            HbmUse(G,2026H1): + 1 stacks_used(G,Domestic,2026H1) + 1 stacks_used(G,Foreign,2026H1) - 4 assembled(R,J,2026H1) = 0  \ thousand stacks
            HbmUse(G,2026H2): + 1 stacks_used(G,Domestic,2026H2) + 1 stacks_used(G,Foreign,2026H2) - 4 assembled(R,J,2026H2) = 0  \ thousand stacks

            """));

    [Test]
    public void Rows_NoForeignStacks_HaveNoSuchTerm() =>
        Assert.That(
            FamilyRows.Of<HbmUse>(MiniCase.Case with { Imports = new([]) }).Row("HbmUse(G,2026H1)"),
            Is.EqualTo(@"+ 1 stacks_used(G,Domestic,2026H1) - 4 assembled(R,J,2026H1) = 0  \ thousand stacks"));

    [Test]
    public void Rows_TwoRecipesAndLines_SumOverBoth() =>
        Assert.That(
            FamilyRows.Of<HbmUse>(MiniCase.Case with
            {
                Recipes = new([MiniCase.Recipe, MiniCase.Recipe with { Id = "R1", StacksPerUnit = new(1) }]),
                PackagingLines = new([MiniCase.PackagingLine, MiniCase.PackagingLine with { Id = "K" }]),
                Imports = new([]),
            }).Row("HbmUse(G,2026H2)"),
            Is.EqualTo(@"+ 1 stacks_used(G,Domestic,2026H2) - 4 assembled(R,J,2026H2) - 4 assembled(R,K,2026H2) - 1 assembled(R1,J,2026H2) - 1 assembled(R1,K,2026H2) = 0  \ thousand stacks"));

    [Test]
    public void Rows_TwoGrades_HaveTheRecipesOfTheirOwn() =>
        Assert.That(
            FamilyRows.Of<HbmUse>(MiniCase.Case with
            {
                HbmGrades = new([MiniCase.Grade, MiniCase.Grade with { Id = "G2" }]),
                Recipes = new([MiniCase.Recipe, MiniCase.Recipe with { Id = "R2", HbmGrade = "G2", StacksPerUnit = new(8) }]),
            }).In("2026H1"),
            Is.EqualTo("""
            HbmUse(G,2026H1): + 1 stacks_used(G,Domestic,2026H1) + 1 stacks_used(G,Foreign,2026H1) - 4 assembled(R,J,2026H1) = 0  \ thousand stacks
            HbmUse(G2,2026H1): + 1 stacks_used(G2,Domestic,2026H1) - 8 assembled(R2,J,2026H1) = 0  \ thousand stacks

            """));

    [Test]
    public void Rows_ProductWithoutHbm_AreAbsent() =>
        Assert.That(
            FamilyRows.Of<HbmUse>(MiniCase.Case with { Recipes = new([MiniCase.Recipe with { HbmGrade = string.Empty, StacksPerUnit = new(0) }]) }).Names,
            Is.Empty);

    [TestCase(30, 10, 0)]
    [TestCase(30, 9, 1)]
    [TestCase(31, 10, 1)]
    public void Violation_TenPackages_IsInThousandStacks(double domestic, double foreign, double expected) =>
        Assert.That(
            FamilyRows.Of<HbmUse>(MiniCase.Case).Violation(
                "HbmUse(G,2026H1)", ("stacks_used(G,Domestic,2026H1)", domestic), ("stacks_used(G,Foreign,2026H1)", foreign), ("assembled(R,J,2026H1)", 10)),
            Is.EqualTo(expected).Within(1e-12));
}
