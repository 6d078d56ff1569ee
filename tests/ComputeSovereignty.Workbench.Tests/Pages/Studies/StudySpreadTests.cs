using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Reports.Html;
using ComputeSovereignty.Reports.Html.Charts;
using ComputeSovereignty.Reports.Html.Studies;
using ComputeSovereignty.Reports.Html.Style;
using ComputeSovereignty.Reports.Html.Tables;
using NUnit.Framework;

namespace ComputeSovereignty.Workbench.Tests.Pages.Studies;

/// <summary>Fans and tornados of studies as a page draws them.</summary>
[TestFixture]
public sealed class StudySpreadTests
{
    [Test]
    public void Fan_OfASection_HasItsBandsTheWidestFirst()
    {
        FanChart fan = Chart<FanChart>(new(StudyChartKind.Fan, Message.Verbatim("Fan"), "year", ["p05", "p25", "p50", "p75", "p95"]) { Limits = ["target"] });

        Assert.That(fan.Bands.Select(static b => b.Name), Is.EqualTo(["5% … 95%", "25% … 75%"]));
        Assert.That((fan.Bands[0].Lows[0], fan.Bands[0].Highs[0], fan.Bands[1].Lows[0], fan.Bands[1].Highs[0]), Is.EqualTo((0.1, 0.9, 0.2, 0.8)));
        Assert.That(fan.Median, Is.EqualTo(new double?[] { 0.5, null }));
        Assert.That(fan.Lines.Select(static l => (l.Name, l.Values[0])), Is.EqualTo([("Target", (double?)0.7)]));
        Assert.That(fan.Categories, Is.EqualTo(["2026", "2027"]));
    }

    // One draw alone has all its quantiles in one place: the chart library cannot draw a band without width.
    [Test]
    public async Task Fan_WithoutAnySpread_IsALine()
    {
        FanChart fan = new(new Caption("Fan"), ["2026", "2027"], [new FanBand("5% … 95%", [0.5, 0.6], [0.5, 0.6])], [0.5, 0.6]);

        Assert.That(await ReportPage.RenderAsync(new("Test", string.Empty, [new Section("Test", string.Empty, [fan])])), Does.Contain("Median").And.Not.Contain("5% …"));
    }

    [Test]
    public void Tornado_OfASection_LeavesOutWhatHasNoEnds()
    {
        TornadoChart tornado = Chart<TornadoChart>(new(StudyChartKind.Tornado, Message.Verbatim("Tornado"), "year", ["p05", "p95"]) { Base = 0.4 });

        Assert.That(tornado.Base, Is.EqualTo(0.4));
        Assert.That(tornado.Bars, Is.EqualTo([new TornadoBar("2026", 0.1, 0.9)]));
    }

    [Test]
    public void Ranking_OfASection_MarksTheTargetAndSaysWhatTheColoursMean()
    {
        BarChart ranking = Chart<BarChart>(new(StudyChartKind.Ranking, Message.Verbatim("Ranking"), "year", ["p50", "target"]) { Target = 0.6, BaseRow = 0 });

        Assert.Multiple(() =>
        {
            Assert.That(ranking.Bars.Select(static b => (b.Name, b.Value, b.Shade, b.Words)), Is.EqualTo(new (string, double?, Shade, string)[] { ("2027", 0.7, Shade.Domestic, string.Empty), ("2026", 0.5, Shade.Plan, "Base") }));
            Assert.That(ranking.Mark, Is.EqualTo(0.6));
            Assert.That(ranking.Caption.Remark, Does.StartWith("Green meets the target"));
        });
    }

    private static T Chart<T>(StudyChart chart)
        where T : IBlock
    {
        StudySection section = new(
            "Test",
            Message.Verbatim("Test"),
            Message.Verbatim("It is so."),
            [new("year", Message.Verbatim("Year"), string.Empty, "0"), .. new[] { 5, 25, 50, 75, 95 }.Select(static p => new StudyColumn($"p{p:00}", Message.Verbatim(p == 50 ? "Median" : $"{p}%"), string.Empty, "0.0%")), new("target", Message.Verbatim("Target"), string.Empty, "0.0%")],
            [[2026, 0.1, 0.2, 0.5, 0.8, 0.9, 0.7], [2027, null, null, null, null, null, 0.7]])
        {
            Chart = chart,
        };
        StudyReport report = new("test", Message.Verbatim("Test"), Message.Verbatim("A case"), Message.Verbatim("It is so."), null, [section]) { Time = DateTimeOffset.UnixEpoch };
        return StudyPage.Of(report).Sections.SelectMany(static s => s.Blocks).OfType<T>().Single();
    }
}
