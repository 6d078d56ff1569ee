using ComputeSovereignty.Reports.Html;
using NUnit.Framework;

namespace ComputeSovereignty.Workbench.Tests.Pages;

[TestFixture]
public sealed class NumbersTests
{
    [TestCase(1234567.8, "#,##0", "1,234,568")]
    [TestCase(-12.34, "0.0", "−12.3")]
    [TestCase(-0.0001, "0.0", "0.0")]
    [TestCase(0.7168, "0.0%", "71.7%")]
    [TestCase(double.NaN, "0", "–")]
    [TestCase(double.PositiveInfinity, "0", "–")]
    [TestCase(null, "0", "–")]
    public void Number_Said_IsPlain(double? value, string format, string expected) => Assert.That(Numbers.Say(value, format), Is.EqualTo(expected));

    [TestCase(0.79998, 0.8, "79.998%")]
    [TestCase(0.7998, 0.8, "79.98%")]
    [TestCase(0.79949, 0.8, "79.9%")]
    [TestCase(0.8, 0.8, "80.0%")]
    [TestCase(0.79998, null, "80.0%")]
    [TestCase(null, 0.8, "–")]
    public void Share_ThatMissesItsTarget_DoesNotReadAsTheTarget(double? share, double? target, string text) =>
        Assert.That(Numbers.SayBelow(share, Numbers.Percent, target), Is.EqualTo(text));
}
