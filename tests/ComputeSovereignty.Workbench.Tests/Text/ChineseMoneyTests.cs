using ComputeSovereignty.Workbench.Text;
using NUnit.Framework;

namespace ComputeSovereignty.Workbench.Tests.Text;

/// <summary>Money as a ministry writes it: 亿元, ten times the figure in bn CNY, wherever the unit stands.</summary>
[TestFixture]
public sealed class ChineseMoneyTests
{
    private static readonly ReportWords Chinese = ReportWords.Of(Phrases.Chinese)!;

    [TestCase("1 bn CNY", "10 亿元")]
    [TestCase("0.05 bn CNY", "0.5 亿元")]
    [TestCase("0.0 bn CNY", "0 亿元")]
    [TestCase("13.75 bn CNY", "137.5 亿元")]
    [TestCase("−5.3 bn CNY", "−53 亿元")]
    [TestCase("+999 bn CNY a year", "+9,990 亿元/年")]
    [TestCase("1,884 bn CNY", "1.884 万亿元")]
    [TestCase("−2,000 bn CNY", "−2 万亿元")]
    [TestCase("12,000 bn CNY", "12 万亿元")]
    [TestCase("61.1 … 1,018.1 bn CNY", "611 … 10,181 亿元")]
    [TestCase("266 bn USD", "2,660 亿美元")]
    [TestCase("a billion CNY a year more, throughout the plan, would not change the shortfall summed over the years.", "整个规划期增加 10 亿元/年，不改变各年合计缺口。")]
    [TestCase("The programme spends 1,825 of its 2,000 bn CNY (91%); the industry spends 60 bn CNY on capacity.", "计划支出 1.825 万亿元，预算 2 万亿元（91%）；产业在产能上支出 600 亿元。")]
    [TestCase("One more bn CNY adds 0.08 points of mean share at 351 bn CNY.", "每增加 10 亿元，在 3,510 亿元处增加 0.08 个百分点的平均份额。")]
    [TestCase("One more share point takes off 3.2 bn CNY of spend at 60%.", "每增加 1 个百分点，在 60% 处减少 32 亿元支出。")]
    [TestCase("At the margin a step is worth 1.2 points, for the first 0.259 bn CNY a year.", "边际一步值 1.2 个百分点，适用于最初 2.59 亿元/年。")]
    [TestCase("1 bn CNY is what nobody has said", "1 bn CNY is what nobody has said")]
    public void Say_OfMoney_CountsInHundredsOfMillions(string english, string expected) => Assert.That(Chinese.Say(english), Is.EqualTo(expected));

    [TestCase("bn CNY", "−500", "15,000", "18,840", "，亿元")]
    [TestCase("bn CNY a year", "−500", "15,000", "18,840", "，亿元/年")]
    [TestCase("thousand", "−50", "1,500", "1,884", "，千")]
    public void Chart_OfAUnit_HasAxisAndLabelsInIt(string unit, string low, string high, string label, string said)
    {
        string shown = InChinese(Chart(unit));

        Assert.That(shown, Does.Contain($"<text x=\"-9\">{low}</text><text x=\"-9\">{high}</text>").And.Contain(said).And.Contain($">{label}</text></svg>"));
        Assert.That(shown, Does.Contain("<text x=\"1\">2026</text><text x=\"2\">2027</text>"));
        Assert.That(shown.Contains("viewBox=\"-9 10 611 290\"", StringComparison.Ordinal), Is.EqualTo(unit != "thousand"), "room for one more digit");
    }

    [Test]
    public void Chart_OverMoney_HasTheAxisAcrossInIt()
    {
        const string across = "<figure class=\"chart\"><figcaption><span class=\"title\">Spend</span></figcaption><p class=\"up-title\">↑ Share, %</p><svg><g class=\"rz-value-axis\"><text>20</text></g><g class=\"rz-category-axis\"><text>500</text><text y=\"2\">Spend, bn CNY</text></g></svg></figure>";

        Assert.That(InChinese(across), Does.Contain("<text>20</text>").And.Contain("<text>5,000</text><text y=\"2\">支出，亿元</text>"));
    }

    [Test]
    public void Table_WithMoneyAtTheHead_HasThatColumnInItAlone() => Assert.That(
        InChinese(Table("<th>Year</th><th>Backlog <span class=\"unit\">[bn CNY]</span></th><th>Missing <span class=\"unit\">[points]</span></th>", "<th>2028</th><td class=\"number\">&#x2B;180.37</td><td>8.3</td>")),
        Does.Contain("<th>2028</th><td class=\"number\">+1,803.7</td><td>8.3</td>"));

    [Test]
    public void Table_WithMoneyInARow_HasTheFiguresOfThatUnitInIt()
    {
        const string head = "<th>Result</th><th>Unit</th><th>From</th><th>Mean</th><th>Short <span class=\"unit\">[points]</span></th><th>Part</th><th>Draws</th>";

        Assert.That(InChinese(Table(head, "<th>Spend</th><td>bn CNY</td><td>2028</td><td>1,884.96</td><td>3.1</td><td>91%</td><td>256</td>")), Does.Contain("<td>亿元</td><td>2028</td><td>18,849.6</td><td>3.1</td><td>91%</td><td>256</td>"));
        Assert.That(InChinese(Table(head, "<th>Power</th><td>MW</td><td>2028</td><td>1,884.96</td><td>3.1</td><td>91%</td><td>256</td>")), Does.Contain("<td>1,884.96</td>"));
    }

    [Test]
    public void Table_WithMoneyInTheNameOfAFigure_HasThatRowInIt() => Assert.That(
        InChinese(Table("<th>Table</th><th>Row</th><th>Figure</th><th>Base</th><th>HBM-fast</th>", "<th>T</th><td>0.1</td><td>Backlog [bn CNY]</td><td>775.2</td><td>–</td>")),
        Does.Contain("<td>0.1</td><td>积压 [亿元]</td><td>7,752</td><td>–</td>"));

    [Test]
    public void Table_OfPrices_HasTheRangeInTheUnitOfTheAmount() => Assert.That(
        InChinese(Table("<th>Limit</th><th>Stands at</th><th>Price holds from … to</th>", "<th>Budget</th><td>13.75 bn CNY</td><td>4.05 … 14.05</td>")),
        Does.Contain("<td>137.5 亿元</td><td>40.5 … 140.5</td>"));

    [Test]
    public void Tile_OfMoney_IsInIt() =>
        Assert.That(InChinese("<span class=\"figure\">194&#x202F;<span class=\"unit\">bn CNY</span></span>"), Does.Contain("1,940").And.Contain("<span class=\"unit\">亿元</span>"));

    [Test]
    public void Page_InEnglish_StaysAsItIs() => Assert.That(ReaderText.Of(Chart("bn CNY"), Phrases.English, NumberStyle.Comma), Is.EqualTo(Chart("bn CNY")));

    [Test]
    public void TableOfTheCase_StaysAsTheWorkbookHasIt()
    {
        const string table = "<table class=\"cells\"><thead><tr><th>A<span class=\"unit\">[bn CNY]</span></th></tr></thead><tbody><tr><td>5</td></tr></tbody></table>";

        Assert.That(InChinese(table), Does.Contain("<td>5</td>"));
    }

    private static string Chart(string unit) =>
        $"<figure class=\"chart\"><figcaption><span class=\"title\">Spend by purpose</span><span class=\"unit\">, {unit}</span></figcaption><svg viewBox=\"0 10 602 290\"><g class=\"rz-value-axis\"><text x=\"-9\">−50</text><text x=\"-9\">1,500</text></g>"
        + "<g class=\"rz-category-axis\"><text x=\"1\">2026</text><text x=\"2\">2027</text></g><text class=\"label\" x=\"1\">1,884</text></svg></figure>";

    private static string Table(string head, string row) => $"<table><caption>T</caption><thead><tr>{head}</tr></thead><tbody><tr>{row}</tr></tbody></table>";

    private static string InChinese(string html) => ReaderText.Of(html, Phrases.Chinese, NumberStyle.Comma);
}
