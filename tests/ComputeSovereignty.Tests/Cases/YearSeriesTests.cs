using ComputeSovereignty.Cases;
using ComputeSovereignty.Measures;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Cases;

[TestFixture]
public sealed class YearSeriesTests
{
    // 10 at the end of 2025, 30 at the end of 2026, 20 at the end of 2027: points (2026, 10), (2027, 30), (2028, 20).
    private static readonly YearEndSeries<KiloWafersPerMonth> Series = MiniCase.Wafers(10, 30, 20);

    [TestCase(2026, 10)]
    [TestCase(2026.25, 15)]
    [TestCase(2026.75, 25)]
    [TestCase(2027, 30)]
    [TestCase(2027.5, 25)]
    [TestCase(2028, 20)]
    public void At_BetweenYearEnds_IsOnTheStraightLine(double time, double expected) =>
        Assert.That(Series.At(time).Value, Is.EqualTo(expected).Within(1e-12));

    [TestCase(2025, 10)]
    [TestCase(2030, 20)]
    public void At_OutsideTheSeries_HoldsTheEndValue(double time, double expected) => Assert.That(Series.At(time).Value, Is.EqualTo(expected));

    [Test]
    public void At_OneValue_IsThatValue() => Assert.That(MiniCase.Wafers(7).At(2026.5).Value, Is.EqualTo(7));

    [Test]
    public void Indexer_Year_IsTheEndOfThatYear() => Assert.That(Series[2026].Value, Is.EqualTo(30));

    [Test]
    public void Indexer_OfAnAnnualFigure_IsConstantWithinTheYear() => Assert.That(new YearSeries<double>(2026, [1.5, 2.5])[2027], Is.EqualTo(2.5));
}
