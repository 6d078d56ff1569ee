using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Reports.Html.Charts;
using ComputeSovereignty.Reports.Html.Drawing;
using ComputeSovereignty.Reports.Html.Studies;
using ComputeSovereignty.Reports.Html.Style;
using ComputeSovereignty.Reports.Html.Tables;
using NUnit.Framework;

namespace ComputeSovereignty.Workbench.Tests.Pages.Studies;

[TestFixture]
public sealed class StudyTonesTests
{
    private static readonly string[] Members = ["active", "atRisk", "broken", "dormant", "unknown"];

    private static StudySection Parts => new(
        "Rules",
        Message.Verbatim("Rules"),
        Message.None,
        [new("title", Message.Verbatim("Rule")), .. Members.Select(static m => new StudyColumn(m, Message.Verbatim(m), string.Empty, "0.0%"))],
        [["Gap", 0.1, 0.2, 0.3, 0.3 + 1e-12, 0.1], ["Arbitrage", 1d, 0d, 0d, 0d, 0d]])
    {
        Chart = new(StudyChartKind.Column, Message.Verbatim("Rules"), "title", Members) { Maximum = 1, IsStacked = true, Tones = [MarkTone.Good, MarkTone.Warning, MarkTone.Alarm, MarkTone.Neutral, MarkTone.Neutral] },
    };

    // Parts of all draws end at all of them, however they round.
    [Test]
    public void Parts_OfAWhole_StandOnEachOther_UpToAHundredPerCent()
    {
        ColumnChart chart = (ColumnChart)StudyDrawing.Of(Parts, Parts.Chart!, Speaker.English, isWide: false);

        Assert.That(chart.Plot.Layers.Select(static l => l.Kind), Is.All.EqualTo(LayerKind.StackedColumn));
        Assert.That(PlotExtent.Of(chart.Plot).Maximum, Is.EqualTo(1).Within(1e-12));
    }

    [Test]
    public void Colours_SayWhatAValueMeans()
    {
        ColumnChart chart = (ColumnChart)StudyDrawing.Of(Parts, Parts.Chart!, Speaker.English, isWide: false);

        Assert.That(chart.Parts.Select(static p => p.Shade), Is.EqualTo(new[] { Shade.Domestic, Shade.Beside, Shade.Foreign, Shade.Ghost, Shade.Faint }));
        Assert.That(chart.Parts.Select(static p => p.Shade), Is.Unique);
    }

    // Bars that begin at the mean of all draws do not begin at the base plan.
    [TestCase(false, "mean of all draws")]
    [TestCase(true, "全部抽样均值")]
    public void Tornado_OfDraws_SaysWhatItsBarsBeginAt(bool chinese, string name)
    {
        StudySection section = new("Drivers", Message.Verbatim("Drivers"), Message.None, [new("driver", Message.Verbatim("Driver")), new("low", Message.Verbatim("Low"), string.Empty, "0%"), new("high", Message.Verbatim("High"), string.Empty, "0%")], [["HBM", 0.3, 0.8]])
        {
            Chart = new(StudyChartKind.Tornado, Message.Verbatim("Drivers"), "driver", ["low", "high"]) { Base = 0.5, BaseTitle = ChartMessages.MeanOfDraws },
        };

        Assert.That(((TornadoChart)StudyDrawing.Of(section, section.Chart!, chinese ? Speaker.Chinese : Speaker.English, isWide: false)).BaseName, Is.EqualTo(name));
    }
}
