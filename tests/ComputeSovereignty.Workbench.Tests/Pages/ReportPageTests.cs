using System.Xml.Linq;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Reports.Html;
using NUnit.Framework;

namespace ComputeSovereignty.Workbench.Tests.Pages;

[TestFixture]
public sealed class ReportPageTests
{
    private string html = string.Empty;
    private HtmlPage page = null!;

    [OneTimeSetUp]
    public async Task Render()
    {
        html = await ReportPage.RenderAsync(Gallery.Content);
        page = new HtmlPage(html);
    }

    [Test]
    public async Task Page_RenderedTwice_IsTheSame() => Assert.That(await ReportPage.RenderAsync(Gallery.Content), Is.EqualTo(html));

    [TestCase("http://")]
    [TestCase("https://")]
    [TestCase("<script")]
    [TestCase("<link")]
    [TestCase("<img")]
    [TestCase("<iframe")]
    [TestCase(" src=")]
    [TestCase("@import")]
    [TestCase("url(")]
    [TestCase("javascript:")]
    [TestCase(" onclick")]
    public void Page_AnyBlock_NeedsNothingFromElsewhere(string sign) => Assert.That(html, Does.Not.Contain(sign).IgnoreCase);

    // A source leads to where it can be read, and to nothing but an address of the web; what contradicts it stands below it.
    [TestCase("https://example.org/a?b=1&c=2", true)]
    [TestCase("javascript:alert(1)", false)]
    [TestCase("file:///etc/passwd", false)]
    [TestCase("", false)]
    public async Task Source_WithAnAddress_IsALinkToTheWebAlone(string address, bool isLinked)
    {
        SourceReference source = new() { Id = "Z1", Title = "Where it stands", Address = address, Note = "Contradicted by another.", Confidence = Confidence.Low, Kind = SourceKind.Reported };
        HtmlPage sourced = new(await ReportPage.RenderAsync(new ReportPageContent("Title", string.Empty, [new("Heading", string.Empty, [new Paragraph("Text.") { Sources = ["Z1"] }])]) { Sources = [source] }));
        XElement entry = sourced.All("li").Single(static e => e.Attribute("id")?.Value == "source-Z1");

        Assert.That(entry.Descendants().Where(static e => e.Name.LocalName == "a").Select(static e => e.Attribute("href")!.Value), isLinked ? Is.EqualTo([address]) : Is.Empty);
        Assert.That(entry.Value, Does.StartWith("Z1 Where it stands").And.Contain("Contradicted by another."));
    }

    [Test]
    public void Page_Policy_ForbidsTheNetwork() =>
        Assert.That(page.All("meta").Select(static m => m.Attribute("content")?.Value), Has.Some.StartsWith("default-src 'none'"));

    [Test]
    public void Page_Language_IsTold() => Assert.That(page.Language, Is.EqualTo("en"));

    [Test]
    public void Headings_InOrder_SkipNoLevel()
    {
        int[] levels = [.. new[] { page }.SelectMany(static p => p.All("body")).Single().Descendants().Where(static e => e.Name.LocalName is "h1" or "h2" or "h3" or "h4").Select(static e => e.Name.LocalName[1] - '0')];

        Assert.That(levels[0], Is.EqualTo(1));
        Assert.That(levels.Skip(1), Is.All.GreaterThan(1));
        Assert.That(levels.Zip(levels.Skip(1), static (a, b) => b - a), Is.All.LessThanOrEqualTo(1));
    }

    [Test]
    public void Drawings_All_AreNamedImages()
    {
        Assert.That(page.All("svg"), Is.Not.Empty);
        Assert.That(page.All("svg").Select(static s => s.Attribute("role")?.Value), Is.All.EqualTo("img"));
        Assert.That(page.All("svg").Select(static s => s.Attribute("aria-label")?.Value), Is.All.Not.Null.And.Not.Empty);
    }

    [Test]
    public void Drawings_EveryChart_AreForScreensAndForPhones() =>
        Assert.That(page.WithClass("chart").Select(static f => string.Join(' ', f.Elements("svg").Select(static s => s.Attribute("class")!.Value))), Is.All.EqualTo("plot wide plot narrow"));

    [Test]
    public void Tables_All_HaveCaptionAndScopes()
    {
        Assert.That(page.All("table").Select(static t => t.Element("caption")?.Value), Is.All.Not.Null.And.Not.Empty);
        Assert.That(page.All("th").Select(static h => h.Attribute("scope")?.Value), Is.All.AnyOf("col", "row"));
    }

    [Test]
    public void Figures_All_HaveACaption() => Assert.That(page.All("figure").Select(static f => f.Element("figcaption")?.Value), Is.All.Not.Null.And.Not.Empty);

    [Test]
    public void Charts_All_HaveTheirFiguresAsATable() =>
        Assert.That(page.WithClass("chart").Select(static f => f.Element("details")?.Descendants("tbody").Single().Elements("tr").Count() ?? 0), Is.All.GreaterThan(0));

    [Test]
    public void Identifiers_OnAPage_AreUnique() =>
        Assert.That(page.All("body").Single().Descendants().Attributes("id").Select(static a => a.Value), Is.Unique);

    [Test]
    public void Links_WithinThePage_LeadSomewhere()
    {
        HashSet<string> ids = [.. page.All("body").Single().Descendants().Attributes("id").Select(static a => a.Value)];

        Assert.That(page.All("a").Select(static a => a.Attribute("href")!.Value), Is.All.StartsWith("#"));
        Assert.That(page.All("a").Select(static a => a.Attribute("href")!.Value[1..]).Distinct(), Is.SubsetOf(ids));
    }

    [Test]
    public void Text_WithMarkup_IsShownAsText()
    {
        Assert.That(page.Text, Does.Contain("A paragraph with <b>no</b> markup & an ampersand."));
        Assert.That(html, Does.Contain("&lt;b&gt;no&lt;/b&gt;"));
    }

    [Test]
    public void Sources_Listed_AreThoseThatAreCited() =>
        Assert.That(page.WithClass("source-list").Single().Elements("li").Select(static l => l.Attribute("id")!.Value), Is.EqualTo(new[] { "source-A001", "source-D001" }));

    [TestCase(12, false)]
    [TestCase(13, true)]
    public async Task Sources_ThatAreMany_AreFoldedBehindTheirNumber(int count, bool isFolded)
    {
        string[] ids = [.. Enumerable.Range(10, count).Select(static i => $"Z{i}")];
        HtmlPage sourced = new(await ReportPage.RenderAsync(new ReportPageContent("Title", string.Empty, [new("Heading", string.Empty, [new Paragraph("Text.") { Sources = ids }])])
        {
            Sources = [.. ids.Select(static i => new SourceReference { Id = i, Title = "A title", Confidence = Confidence.Low, Kind = SourceKind.Reported })],
        }));

        XElement list = sourced.WithClass("source-list").Single();
        Assert.That(list.Elements("li").Count(), Is.EqualTo(count));
        Assert.That(list.Parent!.Element("summary")?.Value, Is.EqualTo(isFolded ? "13 sources" : null));
    }

    [Test]
    public void Hover_OnACategory_TellsEveryFigureWithItsUnit()
    {
        XElement chart = page.WithClass("chart").Single(static f => f.Element("figcaption")!.Value.StartsWith("Wafer starts", StringComparison.Ordinal));

        Assert.That(
            chart.Elements("svg").First().Descendants("title").Select(static t => t.Value).First(),
            Is.EqualTo("2026Q1\nOthers: 20,000 wspm\nAccelerators: 5,000 wspm\nInstalled: 27,000 wspm"));
    }

    [Test]
    public void Badges_All_SayTheirMeaningBySign() =>
        Assert.That(page.WithClass("badge").Select(static b => b.Value.Trim()[0]), Is.All.AnyOf('✓', '▲', '✕', '●'));

    [Test]
    public void Waterfall_Drawn_StandsOnTheStepBefore()
    {
        XElement chart = page.WithClass("chart").Single(static f => f.Element("figcaption")!.Value.StartsWith("Bottleneck ladder", StringComparison.Ordinal));

        Assert.That(chart.Elements("svg").First().Elements("g").Single().Elements("text").Select(static t => t.Value), Is.EqualTo(new[] { "71.3%", "+6.0 pp", "+3.0 pp", "0.0 pp", "−1.0 pp", "79.3%" }));
    }

    // What a step adds is no level, and what is added to a share is counted in points.
    [Test]
    public async Task Waterfall_Figures_TellChangesFromLevels()
    {
        (string[] headers, string[][] rows) = Figures(page, "Bottleneck ladder");
        (string[] chinese, _) = Figures(new HtmlPage(await ReportPage.RenderAsync(Gallery.Content with { Speaker = Speaker.Chinese })), "Bottleneck ladder");
        double[] levels = [71.3, 71.3 + 6, 71.3 + 6 + 3, 71.3 + 6 + 3 + 0.02, 71.3 + 6 + 3 + 0.02 - 1, 79.3];

        using (Assert.EnterMultipleScope())
        {
            Assert.That(headers, Is.EqualTo(new[] { "Step", "Change [pp]", "Level [share of 2028]", "Target [share of 2028]" }));
            Assert.That(chinese.Skip(1).Take(2), Is.EqualTo(new[] { "变动 [个百分点]", "水平 [share of 2028]" }));
            Assert.That(rows.Select(static r => r[1]), Is.EqualTo(new[] { "–", "6.0", "3.0", "0.0", "−1.0", "–" }));
            Assert.That(rows.Select(static r => r[2]), Is.EqualTo(levels.Select(static l => $"{l:0.0}%")));
        }
    }

    private static (string[] Headers, string[][] Rows) Figures(HtmlPage from, string chart)
    {
        XElement table = from.WithClass("chart").Single(f => f.Element("figcaption")!.Value.StartsWith(chart, StringComparison.Ordinal)).Descendants("table").Single();
        XElement[] rows = [.. table.Descendants("tr")];
        return (Cells(rows[0]), [.. rows.Skip(1).Select(Cells)]);

        static string[] Cells(XElement row) => [.. row.Elements().Select(static c => string.Join(' ', c.DescendantNodes().OfType<XText>().Select(static t => t.Value.Trim()).Where(static t => t.Length > 0)))];
    }
}
