using ComputeSovereignty.Formulation.Constraints;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Formulation.Constraints;

[TestFixture]
public sealed class DieBalanceTests
{
    // Gross dies π·300²/(4·100) − π·300/√200 = 706.8583471 − 66.6432441 = 640.2151030, half of them good: 320.1075515 a wafer.
    // Three months of a six-month period: half of the wafers come out in their own period, half in the next, 160.0537757 dies each.
    // Line A started 500 wafers a month before: half of 3 thousand come out in 2026H1, 1.5·320.1075515 = 480.1613272 thousand dies. 30 thousand are in stock abroad.
    [Test]
    public void Rows_TwoLinesAndAForeignStock_AreAsReviewed() =>
        Assert.That(FamilyRows.Of<DieBalance>(MiniCase.Case).In("2026H1", "2026H2"), Is.EqualTo("""
            DieBalance(DIE,Domestic,2026H1): - 160.053776 starts(A,DIE,2026H1) - 160.053776 starts(B,DIE,2026H1) + 1 dies_used(DIE,Domestic,2026H1) + 1 die_stock(DIE,Domestic,2026H1) = 480.161327  \ thousand dies
            DieBalance(DIE,Domestic,2026H2): - 160.053776 starts(A,DIE,2026H1) - 160.053776 starts(A,DIE,2026H2) - 160.053776 starts(B,DIE,2026H1) - 160.053776 starts(B,DIE,2026H2) - 1 die_stock(DIE,Domestic,2026H1) + 1 dies_used(DIE,Domestic,2026H2) + 1 die_stock(DIE,Domestic,2026H2) = 0  \ thousand dies
            DieBalance(DIE,Foreign,2026H1): + 1 dies_used(DIE,Foreign,2026H1) + 1 die_stock(DIE,Foreign,2026H1) = 30  \ thousand dies
            DieBalance(DIE,Foreign,2026H2): - 1 die_stock(DIE,Foreign,2026H1) + 1 dies_used(DIE,Foreign,2026H2) + 1 die_stock(DIE,Foreign,2026H2) = 0  \ thousand dies

            """));

    // A defect density that halves every quarter of a year from 1 in January 2026 is 1/2, 1/8, 1/32, 1/128 at the midpoints.
    // Wafers started in 2026H1 that come out six months later yield 1/(1 + 1/8) = 8/9, not 2/3: 640.2151030·8/9 = 569.0800915.
    [Test]
    public void Rows_DefectsFall_YieldIsThatOfThePeriodInWhichWafersComeOut() =>
        Assert.That(
            FamilyRows.Of<DieBalance>(MiniCase.Case with
            {
                Nodes = new([MiniCase.Node with { CycleTime = 6, DefectDensityFloor = 0, LearningRate = Math.Log(2) / 0.25 }]),
                Lines = new([MiniCase.LineA]),
                Conversions = new([]),
            }).Row("DieBalance(DIE,Domestic,2026H2)"),
            Is.EqualTo(@"- 569.080092 starts(A,DIE,2026H1) - 1 die_stock(DIE,Domestic,2026H1) + 1 dies_used(DIE,Domestic,2026H2) + 1 die_stock(DIE,Domestic,2026H2) = 0  \ thousand dies"));

    // Half of the bad half sells as good: 3/4 of 640.2151030 is 480.1613272, half of it in the wafers' own period.
    [Test]
    public void Rows_SalvagedDies_CountAsGood() =>
        Assert.That(
            FamilyRows.Of<DieBalance>(MiniCase.Case with { Dies = new([MiniCase.Die with { Salvage = 0.5 }]) }).Row("DieBalance(DIE,Domestic,2026H1)"),
            Does.StartWith("- 240.080664 starts(A,DIE,2026H1)"));

    [Test]
    public void Rows_NoForeignStock_AreDomesticOnly() =>
        Assert.That(
            FamilyRows.Of<DieBalance>(MiniCase.Case with { Stockpiles = new([]) }).Names,
            Is.All.StartsWith("DieBalance(DIE,Domestic,").And.Exactly(4).Items);

    [Test]
    public void Rows_DieThatNoRecipeUses_AreAbsent() =>
        Assert.That(
            FamilyRows.Of<DieBalance>(MiniCase.Case with { Dies = new([MiniCase.Die, MiniCase.Die with { Id = "IDLE" }]) }).Names,
            Has.None.Contains("IDLE"));

    [TestCase(100, 380.1613272, 0)]
    [TestCase(101, 380.1613272, 1)]     // a thousand dies from nowhere
    [TestCase(99, 380.1613272, 1)]      // a thousand dies lost: no scrapping
    public void Violation_AtHandMadePoint_IsInThousandDies(double used, double stock, double expected) =>
        Assert.That(
            FamilyRows.Of<DieBalance>(MiniCase.Case).Violation("DieBalance(DIE,Domestic,2026H1)", ("dies_used(DIE,Domestic,2026H1)", used), ("die_stock(DIE,Domestic,2026H1)", stock)),
            Is.EqualTo(expected).Within(1e-6));
}
