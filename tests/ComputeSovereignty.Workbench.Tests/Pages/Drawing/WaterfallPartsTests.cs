using ComputeSovereignty.Reports.Html.Charts;
using ComputeSovereignty.Reports.Html.Drawing;
using NUnit.Framework;

namespace ComputeSovereignty.Workbench.Tests.Pages.Drawing;

[TestFixture]
public sealed class WaterfallPartsTests
{
    private static readonly Layer Steps = new WaterfallChart(
        new("Ladder"),
        [new("Plan", 70, true), new("HBM", 15), new("Power", -5), new("All", 80, true)]).Plot.Layers[0];

    [Test]
    public void Parts_OfSteps_StackToTheirLevels()
    {
        IReadOnlyList<(string Name, string Fill, double[] Heights)> parts = WaterfallParts.Of(Steps);

        Assert.That(parts.Select(static p => p.Heights), Is.EqualTo(new double[][] { [0, 70, 80, 0], [70, 0, 0, 80], [0, 15, 0, 0], [0, 0, 5, 0] }));
        Assert.That(parts[0].Fill, Is.EqualTo("none"));
    }

    [Test]
    public void Tops_OfSteps_AreWhereTheirColumnsEnd() => Assert.That(PlotExtent.Tops(Steps), Is.EqualTo(new double?[] { 70, 85, 85, 80 }));

    [Test]
    public void Extent_OfStackedColumns_HoldsTheirSum() => Assert.That(
        PlotExtent.Of(new ColumnChart(new("Wafers"), ["2026"], [new("A", [60], default), new("B", [70], default)]).Plot).Maximum,
        Is.EqualTo(150)); // 130 at steps of 25 ends at 150
}
