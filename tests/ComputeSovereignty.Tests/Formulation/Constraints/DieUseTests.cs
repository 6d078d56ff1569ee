using ComputeSovereignty.Formulation.Constraints;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Formulation.Constraints;

[TestFixture]
public sealed class DieUseTests
{
    [Test]
    public void Rows_TwoDiesAPackage_AreAsReviewed() =>
        Assert.That(FamilyRows.Of<DieUse>(MiniCase.Case).In("2026H1", "2026H2"), Is.EqualTo("""
            DieUse(DIE,2026H1): + 1 dies_used(DIE,Domestic,2026H1) + 1 dies_used(DIE,Foreign,2026H1) - 2 assembled(R,J,2026H1) = 0  \ thousand dies
            DieUse(DIE,2026H2): + 1 dies_used(DIE,Domestic,2026H2) + 1 dies_used(DIE,Foreign,2026H2) - 2 assembled(R,J,2026H2) = 0  \ thousand dies

            """));

    [Test]
    public void Rows_NoForeignDies_HaveNoSuchTerm() =>
        Assert.That(
            FamilyRows.Of<DieUse>(MiniCase.Case with { Stockpiles = new([]) }).Row("DieUse(DIE,2026H1)"),
            Is.EqualTo(@"+ 1 dies_used(DIE,Domestic,2026H1) - 2 assembled(R,J,2026H1) = 0  \ thousand dies"));

    [Test]
    public void Rows_TwoRecipesAndLines_SumOverBoth() =>
        Assert.That(
            FamilyRows.Of<DieUse>(MiniCase.Case with
            {
                Recipes = new([MiniCase.Recipe, MiniCase.Recipe with { Id = "R1", DiesPerUnit = new(1) }]),
                PackagingLines = new([MiniCase.PackagingLine, MiniCase.PackagingLine with { Id = "K" }]),
            }).Row("DieUse(DIE,2026H2)"),
            Is.EqualTo(@"+ 1 dies_used(DIE,Domestic,2026H2) + 1 dies_used(DIE,Foreign,2026H2) - 2 assembled(R,J,2026H2) - 2 assembled(R,K,2026H2) - 1 assembled(R1,J,2026H2) - 1 assembled(R1,K,2026H2) = 0  \ thousand dies"));

    [Test]
    public void Rows_TwoDies_HaveTheRecipesOfTheirOwn() =>
        Assert.That(
            FamilyRows.Of<DieUse>(MiniCase.Case with
            {
                Dies = new([MiniCase.Die, MiniCase.Die with { Id = "D2" }]),
                Recipes = new([MiniCase.Recipe, MiniCase.Recipe with { Id = "R2", Die = "D2", DiesPerUnit = new(3) }]),
            }).In("2026H1"),
            Is.EqualTo("""
            DieUse(DIE,2026H1): + 1 dies_used(DIE,Domestic,2026H1) + 1 dies_used(DIE,Foreign,2026H1) - 2 assembled(R,J,2026H1) = 0  \ thousand dies
            DieUse(D2,2026H1): + 1 dies_used(D2,Domestic,2026H1) - 3 assembled(R2,J,2026H1) = 0  \ thousand dies

            """));

    [Test]
    public void Rows_NoRecipeUsesTheDie_AreAbsent() =>
        Assert.That(FamilyRows.Of<DieUse>(MiniCase.Case with { Recipes = new([MiniCase.Recipe with { DiesPerUnit = new(0) }]) }).Names, Is.Empty);

    [TestCase(15, 5, 0)]
    [TestCase(15, 4, 1)]    // a thousand dies short
    [TestCase(16, 5, 1)]    // a thousand taken and not built in
    public void Violation_TenPackages_IsInThousandDies(double domestic, double foreign, double expected) =>
        Assert.That(
            FamilyRows.Of<DieUse>(MiniCase.Case).Violation(
                "DieUse(DIE,2026H1)", ("dies_used(DIE,Domestic,2026H1)", domestic), ("dies_used(DIE,Foreign,2026H1)", foreign), ("assembled(R,J,2026H1)", 10)),
            Is.EqualTo(expected).Within(1e-12));
}
