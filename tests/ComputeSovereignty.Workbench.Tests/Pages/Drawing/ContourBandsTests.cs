using ComputeSovereignty.Reports.Html.Charts;
using ComputeSovereignty.Reports.Html.Drawing;
using NUnit.Framework;

namespace ComputeSovereignty.Workbench.Tests.Pages.Drawing;

[TestFixture]
public sealed class ContourBandsTests
{
    // The level is the sum of both numbers: above 2 lies half of a square of side 2.
    private static readonly ContourChart Sum = new(new("Sum"), new("X"), new("Y"), [0, 1, 2], [0, 1, 2], [[0, 1, 2], [1, 2, 3], [2, 3, 4]]);

    [TestCase(double.NegativeInfinity, 4)]
    [TestCase(2, 2)]
    [TestCase(3, 0.5)]
    [TestCase(5, 0)]
    public void Above_OfAPlane_HasTheAreaComputedByHand(double bound, double area) =>
        Assert.That(new ContourBands(Sum).Above(bound).Sum(AreaOf), Is.EqualTo(area).Within(1e-12));

    [Test]
    public void Above_NextToAHole_LeavesOutItsCells() => Assert.That(
        new ContourBands(Sum with { Levels = [[0, 1, 2], [1, 2, 3], [2, 3, null]] }).Above(double.NegativeInfinity).Sum(AreaOf), Is.EqualTo(3).Within(1e-12));

    [Test]
    public void Bounds_WithATarget_EndThere() => Assert.That(
        new ContourBands(Sum with { Levels = [[0.717, 0.75], [0.78, 0.8]], Target = 0.8 }).Bounds(), Is.EqualTo(new[] { 0.7, 0.72, 0.74, 0.76, 0.78, 0.8 }).Within(1e-12));

    [Test]
    public void Bounds_WithoutLevels_AreNone() => Assert.That(new ContourBands(Sum with { Levels = [[null], [null]] }).Bounds(), Is.Empty);

    [Test]
    public void Met_BeyondTheExactLine_IsOnTheSideOfTheHigherLevels() => Assert.That(
        AreaOf(new ContourBands(Sum with { Frontier = [new(0, 2), new(2, 0)] }).Met()), Is.EqualTo(2).Within(1e-12));

    [Test]
    public void Met_WhereTheFirstNumberIsEnough_GoesToTheEdge() => Assert.That(
        AreaOf(new ContourBands(Sum with { Frontier = [new(0, 2), new(1, 0)] }).Met()), Is.EqualTo(3).Within(1e-12));

    [Test]
    public void Met_WhereLessIsBetter_IsOnTheOtherSide() => Assert.That(
        AreaOf(new ContourBands(Sum with { Levels = [[4, 3, 2], [3, 2, 1], [2, 1, 0]], Frontier = [new(0, 0.5), new(2, 0.5)] }).Met()), Is.EqualTo(1).Within(1e-12));

    private static double AreaOf(IReadOnlyList<ContourBands.Corner> polygon) => Math.Abs(
        polygon.Index().Sum(c => (c.Item.Across * polygon[(c.Index + 1) % polygon.Count].Up) - (polygon[(c.Index + 1) % polygon.Count].Across * c.Item.Up)) / 2);
}
