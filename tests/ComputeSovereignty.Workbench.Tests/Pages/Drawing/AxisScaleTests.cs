using ComputeSovereignty.Reports.Html.Drawing;
using FsCheck;
using NUnit.Framework;

namespace ComputeSovereignty.Workbench.Tests.Pages.Drawing;

[TestFixture]
public sealed class AxisScaleTests
{
    [TestCase(new[] { 3.0, 97 }, true, 0, 100, 20)]
    [TestCase(new[] { 0.3, 0.81 }, true, 0, 1, 0.2)]
    [TestCase(new[] { 0.55, 0.8 }, false, 0.55, 0.8, 0.05)]
    [TestCase(new[] { -14.0, 9 }, true, -15, 10, 5)]
    [TestCase(new double[0], true, 0, 1, 0.2)]
    [TestCase(new[] { 0.0 }, true, 0, 1, 0.2)]
    public void Scale_OfValues_EndsAtRoundNumbers(double[] values, bool fromZero, double minimum, double maximum, double step)
    {
        AxisScale scale = AxisScale.Of(values, fromZero);

        Assert.That(scale.Minimum, Is.EqualTo(minimum).Within(1e-9));
        Assert.That(scale.Maximum, Is.EqualTo(maximum).Within(1e-9));
        Assert.That(scale.Step, Is.EqualTo(step).Within(1e-9));
    }

    [TestCase(new[] { -4.9, 0.4 }, -5, 1, 1)] // a 30th of a second to a second and a third
    [TestCase(new[] { 0.0, 3 }, 0, 3, 1)]
    [TestCase(new[] { 2.0 }, 2, 3, 1)]
    [TestCase(new double[0], 0, 1, 1)]
    [TestCase(new[] { 0.0, 13 }, 0, 14, 2)]
    public void Scale_OfDoublings_EndsAtPowersOfTwo(double[] places, double minimum, double maximum, double step) =>
        Assert.That(AxisScale.OfDoublings(places), Is.EqualTo(new AxisScale(minimum, maximum, step)));

    [TestCase(0.72, 1)]
    [TestCase(1.02, 1.2)] // a value beyond the wished end is drawn all the same
    public void Scale_WithAWishedEnd_KeepsToItWhereItCan(double value, double maximum) =>
        Assert.That(AxisScale.Of([value], true, 1).Maximum, Is.EqualTo(maximum).Within(1e-9));

    [FsCheck.NUnit.Property]
    public bool Scale_OfAnyValues_HoldsThemInFewSteps(NormalFloat one, NormalFloat other)
    {
        (double a, double b) = (Math.Clamp(one.Get, -1e12, 1e12), Math.Clamp(other.Get, -1e12, 1e12));
        AxisScale scale = AxisScale.Of([a, b], fromZero: true);
        double slack = 1e-6 * scale.Step;
        return scale.Minimum <= Math.Min(a, b) + slack && scale.Maximum >= Math.Max(a, b) - slack && (scale.Maximum - scale.Minimum) / scale.Step is > 0 and < 9;
    }

    [TestCase(0.2, "0%", "#,##0%")]
    [TestCase(0.025, "0.0%", "#,##0.0%")]
    [TestCase(500, "#,##0.0", "#,##0")]
    [TestCase(0.25, "#,##0", "#,##0.00")]
    public void TickFormat_OfAStep_HasTheDecimalsItNeeds(double step, string format, string expected) =>
        Assert.That(new AxisScale(0, 4 * step, step).TickFormat(format), Is.EqualTo(expected));
}
