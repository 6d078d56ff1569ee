using ComputeSovereignty.Cases;
using ComputeSovereignty.Formulation.Constraints;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Formulation.Constraints;

[TestFixture]
public sealed class ConversionLimitTests
{
    // Ordered from July 2026 on, at most 4 thousand wspm a year.
    [Test]
    public void Rows_OneConversion_AreAsReviewed() =>
        Assert.That(FamilyRows.Of<ConversionLimit>(MiniCase.Case).Text, Is.EqualTo("""
            ConversionLimit(A-B,2026): + 1 converting(A-B,2026H2) <= 4  \ thousand wspm
            ConversionLimit(A-B,2027): + 1 converting(A-B,2027H1) + 1 converting(A-B,2027H2) <= 4  \ thousand wspm

            """));

    [Test]
    public void Rows_NoLimitGiven_AreAbsent() =>
        Assert.That(FamilyRows.Of<ConversionLimit>(MiniCase.Case with { Conversions = new([MiniCase.Conversion with { MaxPerYear = null }]) }).Names, Is.Empty);

    [Test]
    public void Rows_YearsBeforeTheEarliestStart_AreAbsent() =>
        Assert.That(
            FamilyRows.Of<ConversionLimit>(MiniCase.Case with { Conversions = new([MiniCase.Conversion with { EarliestStart = new MonthDate(2027, 2) }]) }).Text,
            Is.EqualTo("ConversionLimit(A-B,2027): + 1 converting(A-B,2027H2) <= 4  \\ thousand wspm\n"));

    [TestCase(3, 1, 0)]
    [TestCase(3, 2, 1)]
    public void Violation_AtHandMadePoint_IsInThousandWspm(double first, double second, double expected) =>
        Assert.That(
            FamilyRows.Of<ConversionLimit>(MiniCase.Case).Violation("ConversionLimit(A-B,2027)", ("converting(A-B,2027H1)", first), ("converting(A-B,2027H2)", second)),
            Is.EqualTo(expected).Within(1e-12));
}
