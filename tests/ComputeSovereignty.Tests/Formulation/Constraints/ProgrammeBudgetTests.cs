using ComputeSovereignty.Formulation.Constraints;
using ComputeSovereignty.Measures;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Formulation.Constraints;

[TestFixture]
public sealed class ProgrammeBudgetTests
{
    [Test]
    public void Row_TwoYears_IsAsReviewed() =>
        Assert.That(
            FamilyRows.Of<ProgrammeBudget>(MiniCase.Case).Text,
            Is.EqualTo("ProgrammeBudget: + 1 programme_spend(2026) + 1 programme_spend(2027) <= 40  \\ bn CNY\n"));

    [Test]
    public void Row_BudgetInCny_IsInBillions() =>
        Assert.That(
            FamilyRows.Of<ProgrammeBudget>(MiniCase.Case with { Settings = MiniCase.Settings with { ProgrammeBudget = Quantity<BillionCny>.FromNatural(2e12) } }).Text,
            Does.EndWith("<= 2000  \\ bn CNY\n"));

    [TestCase(15, 25, 0)]
    [TestCase(15, 26, 1)]
    [TestCase(15, 5, -20)]
    public void Violation_AtHandMadePoint_IsInBillionCny(double first, double second, double expected) =>
        Assert.That(
            FamilyRows.Of<ProgrammeBudget>(MiniCase.Case).Violation("ProgrammeBudget", ("programme_spend(2026)", first), ("programme_spend(2027)", second)),
            Is.EqualTo(expected).Within(1e-12));
}
