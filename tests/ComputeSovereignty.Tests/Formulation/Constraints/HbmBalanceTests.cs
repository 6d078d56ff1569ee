using ComputeSovereignty.Cases;
using ComputeSovereignty.Formulation.Constraints;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Formulation.Constraints;

[TestFixture]
public sealed class HbmBalanceTests
{
    // 1000·0.4/8·0.5 = 25 stacks a wafer, a whole period later. Before the start 200 wafers a month: 1.2 thousand come out in 2026H1, 30 thousand stacks.
    // With the 12 thousand in stock: 42. Foreign stacks come through the channel.
    [Test]
    public void Rows_OneLineAndAChannel_AreAsReviewed() =>
        Assert.That(FamilyRows.Of<HbmBalance>(MiniCase.Case).In("2026H1", "2026H2"), Is.EqualTo("""
            HbmBalance(G,Domestic,2026H1): + 1 stacks_used(G,Domestic,2026H1) + 1 stack_stock(G,Domestic,2026H1) = 42  \ thousand stacks
            HbmBalance(G,Domestic,2026H2): - 25 dram_starts(M,G,2026H1) - 1 stack_stock(G,Domestic,2026H1) + 1 stacks_used(G,Domestic,2026H2) + 1 stack_stock(G,Domestic,2026H2) = 0  \ thousand stacks
            HbmBalance(G,Foreign,2026H1): + 1 stacks_used(G,Foreign,2026H1) + 1 stack_stock(G,Foreign,2026H1) - 1 imported(G-IN,2026H1) = 0  \ thousand stacks
            HbmBalance(G,Foreign,2026H2): - 1 stack_stock(G,Foreign,2026H1) + 1 stacks_used(G,Foreign,2026H2) + 1 stack_stock(G,Foreign,2026H2) - 1 imported(G-IN,2026H2) = 0  \ thousand stacks

            """));

    // A foreign line's stacks are foreign; nothing domestic is left but the stock.
    [Test]
    public void Rows_ForeignLine_BringsForeignStacks()
    {
        FamilyRows rows = FamilyRows.Of<HbmBalance>(MiniCase.Case with { HbmLines = new([MiniCase.HbmLine with { Origin = Origin.Foreign }]) });

        Assert.That(rows.Row("HbmBalance(G,Domestic,2026H1)"), Does.EndWith(@"= 12  \ thousand stacks"));
        Assert.That(rows.Row("HbmBalance(G,Foreign,2026H1)"), Does.EndWith(@"= 30  \ thousand stacks"));
        Assert.That(rows.Row("HbmBalance(G,Foreign,2026H2)"), Does.StartWith("- 25 dram_starts(M,G,2026H1)"));
    }

    // From 0.4 towards 0.8, half of the way each half-year from January 2026 on: 0.4·(2 − 2^(−0.5)), 0.4·(2 − 2^(−1.5)) at the first midpoints.
    // The wafers of 2026H1 come out in 2026H2: 1000·0.6585786/8·0.5 = 41.16116524.
    [Test]
    public void Rows_DieYieldLearns_IsThatOfThePeriodInWhichStacksComeOut() =>
        Assert.That(
            FamilyRows.Of<HbmBalance>(MiniCase.Case with { HbmRecipes = new([MiniCase.HbmRecipe with { DieYieldCeiling = 0.8, LearningRate = 2 * Math.Log(2) }]) })
                .Row("HbmBalance(G,Domestic,2026H2)"),
            Does.StartWith("- 41.1611652 dram_starts(M,G,2026H1)"));

    // Another grade's line and channel bring nothing here.
    [Test]
    public void Rows_TwoGrades_HaveTheRecipesAndChannelsOfTheirOwn()
    {
        FamilyRows rows = FamilyRows.Of<HbmBalance>(MiniCase.Case with
        {
            HbmGrades = new([MiniCase.Grade, MiniCase.Grade with { Id = "G2" }]),
            HbmRecipes = new([MiniCase.HbmRecipe, MiniCase.HbmRecipe with { Grade = "G2", StackHeight = 4 }]),
            Imports = new([MiniCase.StackChannel, MiniCase.StackChannel with { Id = "G2-IN", Item = "G2" }]),
            Recipes = new([MiniCase.Recipe, MiniCase.Recipe with { Id = "R2", HbmGrade = "G2" }]),
        });

        Assert.That(rows.Row("HbmBalance(G,Domestic,2026H2)"), Does.StartWith("- 25 dram_starts(M,G,2026H1) - 1 stack_stock(G,"));
        Assert.That(rows.Row("HbmBalance(G2,Domestic,2026H2)"), Does.StartWith("- 50 dram_starts(M,G2,2026H1) - 1 stack_stock(G2,"));
        Assert.That(rows.Row("HbmBalance(G2,Foreign,2026H1)"), Does.EndWith(@"- 1 imported(G2-IN,2026H1) = 0  \ thousand stacks"));
    }

    [Test]
    public void Rows_NothingForeign_AreDomesticOnly() =>
        Assert.That(
            FamilyRows.Of<HbmBalance>(MiniCase.Case with { Imports = new([MiniCase.AcceleratorChannel]) }).Names,
            Is.All.StartsWith("HbmBalance(G,Domestic,").And.Exactly(4).Items);

    [Test]
    public void Rows_GradeThatNoRecipeUses_AreAbsent() =>
        Assert.That(
            FamilyRows.Of<HbmBalance>(MiniCase.Case with { Recipes = new([MiniCase.Recipe with { StacksPerUnit = new(0) }]) }).Names,
            Is.Empty);

    [TestCase(42, 0, 0)]
    [TestCase(42, 1, 1)]
    [TestCase(40, 1, 1)]
    public void Violation_AtHandMadePoint_IsInThousandStacks(double used, double stock, double expected) =>
        Assert.That(
            FamilyRows.Of<HbmBalance>(MiniCase.Case).Violation("HbmBalance(G,Domestic,2026H1)", ("stacks_used(G,Domestic,2026H1)", used), ("stack_stock(G,Domestic,2026H1)", stock)),
            Is.EqualTo(expected).Within(1e-12));
}
