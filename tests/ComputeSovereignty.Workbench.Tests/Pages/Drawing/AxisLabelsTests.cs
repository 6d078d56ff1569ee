using ComputeSovereignty.Reports.Html.Drawing;
using NUnit.Framework;

namespace ComputeSovereignty.Workbench.Tests.Pages.Drawing;

[TestFixture]
public sealed class AxisLabelsTests
{
    [Test]
    public void Labels_OfYears_AreAllWritten() => Assert.That(Shown(["2026", "2027", "2028"], 300), Is.EqualTo(new[] { "2026", "2027", "2028" }));

    [Test]
    public void Labels_OfManyQuarters_NameTheFirstOfEachYear() =>
        Assert.That(Shown([.. Enumerable.Range(0, 8).Select(static i => $"{2026 + (i / 4)}Q{(i % 4) + 1}")], 300), Is.EqualTo(new[] { "2026", "", "", "", "2027", "", "", "" }));

    [Test]
    public void Labels_OfMonthsInLittleRoom_LeaveOutYears() =>
        Assert.That(Shown([.. Enumerable.Range(0, 120).Select(static i => $"{2026 + (i / 12)}M{(i % 12) + 1:00}")], 200).Where(static l => l.Length > 0), Is.EqualTo(new[] { "2026", "2028", "2030", "2032", "2034" }));

    [Test]
    public void Labels_OfLongNames_AreBroken() => Assert.That(Shown(["HBM stacks", "Logic wafers"], 150), Is.EqualTo(new[] { "HBM\nstacks", "Logic\nwafers" }));

    [Test]
    public void Labels_OfNamesThatCannotBeBroken_AreSlanted()
    {
        AxisLabels labels = AxisLabels.Of(["Accelerators", "Facilities"], 100);

        Assert.That(labels.Rotation, Is.Not.Null);
        Assert.That(labels.Texts.Values, Is.EqualTo(new[] { "Accelerators", "Facilities" }));
    }

    // A label at a slant ends below its column, and must not begin left of the picture.
    [Test]
    public void Labels_AtASlant_BeginWithinThePicture()
    {
        string[] names = ["As planned", "Without floors and guarantees", "Without idle hours", "Without either of the two"];
        AxisLabels labels = AxisLabels.Of(names, 250);

        Assert.That(labels.Rotation, Is.Not.Null);
        foreach ((int index, string name) in names.Index())
        {
            double end = 50 + ((index + 0.5) * 250 / names.Length);
            Assert.That(7.5 * labels.Texts[name].Length * Math.Cos(40 * Math.PI / 180), Is.LessThanOrEqualTo(end + 7.5), name);
        }

        Assert.That(labels.Texts[names[3]], Does.StartWith("Without either"), "further right there is room");
    }

    // Chinese has no blanks, and its letters are nearly twice as wide.
    [Test]
    public void Labels_InChinese_AreBrokenAnywhere() =>
        Assert.That(Shown(["按方案", "取消建设下限与服务保障", "消除 HBM 限制"], 234), Is.EqualTo(new[] { "按方案", "取消建设下\n限与服务保\n障", "消除 HBM\n限制" }));

    private static string[] Shown(string[] categories, double width)
    {
        AxisLabels labels = AxisLabels.Of(categories, width);
        Assert.That(labels.Rotation, Is.Null);
        return [.. categories.Select(c => labels.Texts[c])];
    }
}
