using ComputeSovereignty.Workbench.Pages;
using ComputeSovereignty.Workbench.Pages.Plans;
using ComputeSovereignty.Workbench.Tests.Pages;
using ComputeSovereignty.Workbench.Text;
using NUnit.Framework;

namespace ComputeSovereignty.Workbench.Tests.Text;

[TestFixture]
public sealed class ReportWordsTests
{
    private static readonly ReportWords Chinese = ReportWords.Of(Phrases.Chinese)!;

    [TestCase("Share path", "份额路径")]
    [TestCase("36 months earlier", "提前 36 个月")]
    [TestCase("2,000 wspm to 38,000 wspm", "2,000 wspm 至 38,000 wspm")]
    [TestCase("Targets are met in 2029 and 2030 and missed in 2026 to 2028.", "2029 和 2030 达标，2026 至 2028 未达标。")]
    [TestCase("It goes from here to there", "It goes from here to there")]
    [TestCase("Defect density of N+2", "N+2 缺陷密度")]
    [TestCase("Nobody has said this", "Nobody has said this")]
    [TestCase(
        "80% domestic in 2028 is feasible: the plan reaches 80.0% (80.0% of the technology money committed for the year, 81.9% of what is deployed in it).",
        "2028 年国产化 80% 可行：规划达到 80.0%（占当年承诺技术资金的 80.0%，占当年部署的 81.9%）。")]
    public void Say_InChinese_KeepsTheFigures(string english, string expected) => Assert.That(Chinese.Say(english), Is.EqualTo(expected));

    [Test]
    public void OfHtml_WithSignsOfHtml_StaysEscaped() =>
        Assert.That(Chinese.OfHtml(" Utilization of A &amp; B&#x27;s lines "), Is.EqualTo(" A &amp; B 产线利用率 "));

    [Test]
    public void ReaderText_OfNamesThatStay_LeavesThem() =>
        Assert.That(ReaderText.Of("<a translate=\"no\">Imports</a><th>Imports</th>", Phrases.Chinese, NumberStyle.Comma), Is.EqualTo("<a translate=\"no\">Imports</a><th>进口</th>"));

    [Test]
    public void ReaderText_OfALabelInSeveralLines_SaysItInOne() =>
        Assert.That(
            ReaderText.Of("<text x=\"1\"><tspan x=\"1\">Domestic</tspan><tspan x=\"1\" dy=\"15\">components</tspan></text><text><tspan x=\"2\">No</tspan><tspan x=\"2\">body</tspan></text>", Phrases.Chinese, NumberStyle.Comma),
            Is.EqualTo("<text x=\"1\"><tspan x=\"1\">国产部件</tspan></text><text><tspan x=\"2\">No</tspan><tspan x=\"2\">body</tspan></text>"));

    [Test]
    public async Task PlanPage_OfTheBaseline_HasItsVerdictAndHeadingsInChinese()
    {
        string page = await ReportPage.RenderAsync(PlanPage.Of(Baseline.Plan, Baseline.Inputs));

        string shown = ReaderText.OfMain(page, Phrases.Chinese, NumberStyle.Comma);

        Assert.That(shown, Does.Contain("年国产化 80% 未达到").And.Contain(">份额路径<").And.Contain(">制约因素<").And.Contain("列出两种份额"));
        Assert.That(shown, Does.Not.Contain(">Wafers<").And.Not.Contain(">Certificate<"));
    }
}
