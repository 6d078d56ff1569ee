using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Messages;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Analysis.Reports;

[TestFixture]
public sealed class StudyRankTests
{
    private static readonly StudyChart Plain = new(StudyChartKind.Ranking, Message.Verbatim("Ranking"), "lever", ["there", "most"]) { Target = 0.8 };

    [Test]
    public void Of_RowsInAnyOrder_PutsTheLongestFirstByTheFirstNumberOfEach()
    {
        IReadOnlyList<StudyRank> ranks = StudyRank.Of(Section(Plain, ["Logic", null, 0.717, ""], ["HBM", 0.81, 0.99, "× 1.3"], ["Unknown", null, null, ""], ["Packaging", null, 0.75, ""]));

        Assert.That(ranks.Select(static r => (r.Name, r.Value)), Is.EqualTo([("HBM", 0.81), ("Packaging", 0.75), ("Logic", 0.717)]));
    }

    [Test]
    public void Of_ValuesAboutTheTarget_TellsMetFromMissed()
    {
        IReadOnlyList<StudyRank> ranks = StudyRank.Of(Section(Plain, ["Rounded", 0.7999999, null, ""], ["Missed", 0.799, null, ""]));

        Assert.That(ranks.Select(static r => (r.Name, r.Met)), Is.EqualTo([("Rounded", (bool?)true), ("Missed", false)]));
    }

    [Test]
    public void Of_RowsWithTargetsOfTheirOwn_TakesEachRowsTarget()
    {
        StudySection section = Section(Plain with { Target = null, Limits = ["most"], Values = ["there"] }, ["Easy", 0.6, 0.5, ""], ["Hard", 0.7, 0.8, ""], ["None", 0.9, null, ""]);

        Assert.Multiple(() =>
        {
            Assert.That(StudyRank.Of(section).Select(static r => (r.Name, r.Met)), Is.EqualTo([("None", null), ("Hard", (bool?)false), ("Easy", true)]));
            Assert.That(StudyRank.CommonTarget(section), Is.Null);
        });
    }

    [Test]
    public void CommonTarget_OfAllRows_IsTheirs() => Assert.That(StudyRank.CommonTarget(Section(Plain, ["a", 0.1, null, ""], ["b", 0.2, null, ""])), Is.EqualTo(0.8));

    [Test]
    public void Of_BaseAndWords_AreTheirRowsWhereverTheyStand()
    {
        StudyRank[] ranks = [.. StudyRank.Of(Section(Plain with { BaseRow = 0, Beside = "change", Rows = 2 }, ["Base", 0.7, null, ""], ["Better", 0.8, null, "× 1.3"], ["Not drawn", 0.9, null, ""]))];

        Assert.That(ranks, Is.EqualTo([new StudyRank("Better", 0.8, true, false, "× 1.3"), new StudyRank("Base", 0.7, false, true, string.Empty)]));
    }

    [Test]
    public void Of_ASectionWithoutARanking_IsRefused() =>
        Assert.That(() => StudyRank.Of(Section(Plain with { Kind = StudyChartKind.Column })), Throws.ArgumentException.With.Message.Contains("no ranking"));

    private static StudySection Section(StudyChart chart, params object?[][] rows) => new(
        "Levers",
        Message.Verbatim("Levers"),
        Message.None,
        [
            new("lever", Message.Verbatim("Lever")),
            new("there", Message.Verbatim("Share there"), string.Empty, "0.0%"),
            new("most", Message.Verbatim("Share at most"), string.Empty, "0.0%"),
            new("change", Message.Verbatim("Change")),
        ],
        rows)
    {
        Chart = chart,
    };
}
