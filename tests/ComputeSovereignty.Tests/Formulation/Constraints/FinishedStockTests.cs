using ComputeSovereignty.Formulation.Constraints;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Formulation.Constraints;

[TestFixture]
public sealed class FinishedStockTests
{
    // Three months of a six-month period: half of its inflow 0.45·a or i, and in every period what was there at the start.
    [Test]
    public void Rows_ThreeMonths_AreAsReviewed() =>
        Assert.That(FamilyRows.Of<FinishedStock>(MiniCase.Case).In("2026H1", "2027H2"), Is.EqualTo("""
            FinishedStock(H1,2026H1): - 0.225 assembled(R,J,2026H1) + 1 finished_stock(H1,2026H1) <= 0  \ thousand accelerators
            FinishedStock(H1,2027H2): - 0.225 assembled(R,J,2027H2) + 1 finished_stock(H1,2027H2) <= 0  \ thousand accelerators
            FinishedStock(F1,2026H1): - 0.5 imported(F1-IN,2026H1) + 1 finished_stock(F1,2026H1) <= 2  \ thousand accelerators
            FinishedStock(F1,2027H2): - 0.5 imported(F1-IN,2027H2) + 1 finished_stock(F1,2027H2) <= 2  \ thousand accelerators

            """));

    [Test]
    public void Rows_NoLimitGiven_AreAbsent() =>
        Assert.That(FamilyRows.Of<FinishedStock>(MiniCase.Case with { Settings = MiniCase.Settings with { MaxFinishedStock = null } }).Names, Is.Empty);

    // 0 months are a limit: nothing but the opening stock may be held.
    [Test]
    public void Rows_ZeroMonths_HoldNothingOfTheInflow() =>
        Assert.That(
            FamilyRows.Of<FinishedStock>(MiniCase.Case with { Settings = MiniCase.Settings with { MaxFinishedStock = 0 } }).Row("FinishedStock(F1,2026H1)"),
            Is.EqualTo(@"+ 1 finished_stock(F1,2026H1) <= 2  \ thousand accelerators"));

    [TestCase(4, 4, 0)]
    [TestCase(4, 5, 1)]
    [TestCase(0, 2, 0)]     // no inflow: the opening stock alone may stay
    public void Violation_AtHandMadePoint_IsInThousandAccelerators(double imported, double stock, double expected) =>
        Assert.That(
            FamilyRows.Of<FinishedStock>(MiniCase.Case).Violation("FinishedStock(F1,2026H2)", ("imported(F1-IN,2026H2)", imported), ("finished_stock(F1,2026H2)", stock)),
            Is.EqualTo(expected).Within(1e-12));
}
