using ComputeSovereignty.Cases.Yield;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Cases.Yield;

[TestFixture]
public sealed class DiesPerWaferTests
{
    // π·300²/400 − π·300/√200 = 706.8583471 − 66.6432441: the figure that calculators give for 10 mm dies on 300 mm is 640.
    [Test]
    public void Gross_CentimetreDie_IsTheStandardFigure() => Assert.That(DiesPerWafer.Gross(10, 10, 0, 0), Is.EqualTo(640.215102985328).Within(1e-9));

    // The baseline's Ascend die: S = 21.42·31.32 = 670.8744, d = 294: 101.1913 − 25.2152 = 75.9762.
    [Test]
    public void Gross_AscendDie_TakesOffLaneAndRim()
    {
        double s = 21.42 * 31.32;

        Assert.That(DiesPerWafer.Gross(21.32, 31.22, 3, 0.1), Is.EqualTo((Math.PI * 294 * 294 / (4 * s)) - (Math.PI * 294 / Math.Sqrt(2 * s))).Within(1e-9));
        Assert.That(DiesPerWafer.Gross(21.32, 31.22, 3, 0.1), Is.EqualTo(75.9762).Within(1e-4));
    }

    [Test]
    public void Gross_WidthAndHeightExchanged_IsTheSame() => Assert.That(DiesPerWafer.Gross(8, 12, 3, 0.1), Is.EqualTo(DiesPerWafer.Gross(12, 8, 3, 0.1)).Within(1e-9));
}
