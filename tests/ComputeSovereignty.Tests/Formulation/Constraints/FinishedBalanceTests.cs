using ComputeSovereignty.Cases;
using ComputeSovereignty.Formulation.Constraints;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Formulation.Constraints;

[TestFixture]
public sealed class FinishedBalanceTests
{
    // Of a package begun 0.75 is good, and the programme gets 0.6 of that: 0.45. Imports come whole; 2 thousand F1 are in stock.
    [Test]
    public void Rows_AssembledAndImported_AreAsReviewed() =>
        Assert.That(FamilyRows.Of<FinishedBalance>(MiniCase.Case).In("2026H1", "2026H2"), Is.EqualTo("""
            FinishedBalance(H1,2026H1): - 0.45 assembled(R,J,2026H1) + 1 finished_stock(H1,2026H1) + 1 deployed_total(H1,2026H1) = 0  \ thousand accelerators
            FinishedBalance(H1,2026H2): - 0.45 assembled(R,J,2026H2) - 1 finished_stock(H1,2026H1) + 1 finished_stock(H1,2026H2) + 1 deployed_total(H1,2026H2) = 0  \ thousand accelerators
            FinishedBalance(F1,2026H1): - 1 imported(F1-IN,2026H1) + 1 finished_stock(F1,2026H1) + 1 deployed_total(F1,2026H1) = 2  \ thousand accelerators
            FinishedBalance(F1,2026H2): - 1 finished_stock(F1,2026H1) - 1 imported(F1-IN,2026H2) + 1 finished_stock(F1,2026H2) + 1 deployed_total(F1,2026H2) = 0  \ thousand accelerators

            """));

    // F has no origin: what stands in the stockpile under either is there.
    [Test]
    public void Rows_StockOfBothOrigins_IsOneStock() =>
        Assert.That(
            FamilyRows.Of<FinishedBalance>(MiniCase.Case with { Stockpiles = new([Stock(Origin.Domestic, 3), Stock(Origin.Foreign, 4)]) }).Row("FinishedBalance(H1,2026H1)"),
            Does.EndWith(@"= 7  \ thousand accelerators"));

    // ProgrammeShare is about home-made units: it takes nothing off imports.
    [Test]
    public void Rows_ProgrammeShareOfAnImportedProduct_DoesNotTouchImports() =>
        Assert.That(
            FamilyRows.Of<FinishedBalance>(MiniCase.Case with { Accelerators = new([MiniCase.Home, MiniCase.Away with { ProgrammeShare = 0.1 }]) }).Row("FinishedBalance(F1,2026H1)"),
            Does.StartWith("- 1 imported(F1-IN,2026H1)"));

    [TestCase(45, 0, 0)]
    [TestCase(40, 5, 0)]
    [TestCase(46, 0, 1)]    // a thousand from nowhere
    [TestCase(44, 0, 1)]    // a thousand lost
    public void Violation_HundredPackages_IsInThousandAccelerators(double deployed, double stock, double expected) =>
        Assert.That(
            FamilyRows.Of<FinishedBalance>(MiniCase.Case).Violation(
                "FinishedBalance(H1,2026H1)", ("assembled(R,J,2026H1)", 100), ("finished_stock(H1,2026H1)", stock), ("deployed_total(H1,2026H1)", deployed)),
            Is.EqualTo(expected).Within(1e-12));

    private static Stockpile Stock(Origin origin, double thousands) => new() { Kind = StockKind.Accelerator, Item = "H1", Origin = origin, Thousands = thousands };
}
