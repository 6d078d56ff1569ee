using ComputeSovereignty.Workbench.Text;
using NUnit.Framework;

namespace ComputeSovereignty.Workbench.Tests.Text;

[TestFixture]
public sealed class NumberStyleTests
{
    private static readonly NumberStyle Point = NumberStyle.All.Single(static s => s.Name == "point");

    [TestCase("1,728 EFLOPS, 36.5%", "1.728 EFLOPS, 36,5%")]
    [TestCase("−1,234,567.89 CNY", "−1.234.567,89 CNY")]
    [TestCase("in 2028, 2029 and 2030", "in 2028, 2029 and 2030")]
    [TestCase("Lines[SMIC-N2].2027 *= 1.5", "Lines[SMIC-N2].2027 *= 1,5")]
    [TestCase("COIN-OR Clp 1.17.6", "COIN-OR Clp 1.17.6")]
    [TestCase("Xeon6.2 stays", "Xeon6.2 stays")]
    [TestCase("it ends with 4.5.", "it ends with 4,5.")]
    [TestCase("承诺3,190亿元，占71.7%", "承诺3.190亿元，占71,7%")]
    public void Of_Text_RewritesNumbersAlone(string text, string expected) => Assert.That(Point.Of(text), Is.EqualTo(expected));

    [Test]
    public void ReaderText_OfAPage_LeavesTagsAlone() =>
        Assert.That(
            ReaderText.Of("<path d=\"M1.5 2.5\"/><td style=\"width:12.5%\">1,000.5</td>", Point),
            Is.EqualTo("<path d=\"M1.5 2.5\"/><td style=\"width:12.5%\">1.000,5</td>"));

    [TestCase(null, "de-DE,de;q=0.9", "point")]
    [TestCase(null, "de-CH,de;q=0.9", "apostrophe")]
    [TestCase(null, "fr", "space")]
    [TestCase(null, "zh-CN", "comma")]
    [TestCase("space", "de", "space")]
    [TestCase("nonsense", null, "comma")]
    public void For_ChoiceAndBrowser_Decide(string? chosen, string? accepted, string expected) =>
        Assert.That(NumberStyle.For(chosen, accepted).Name, Is.EqualTo(expected));
}
