using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Messages;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Analysis.Reports;

[TestFixture]
public sealed class StudyGridTests
{
    [Test]
    public void Grid_OfRowsInAnyOrder_IsSortedWithHolesForWhatIsMissing()
    {
        StudyGrid grid = StudyGrid.Of(Section([[2d, 10d, 0.8], [1d, 20d, 0.75], [1d, 10d, 0.7], [2d, 20d, null], [3d, 10d, 0.8]]));

        Assert.That(grid.Across, Is.EqualTo(new[] { 1d, 2, 3 }));
        Assert.That(grid.Up, Is.EqualTo(new[] { 10d, 20 }));
        Assert.That(grid.Levels, Is.EqualTo(new double?[][] { [0.7, 0.75], [0.8, null], [0.8, null] }));
    }

    [Test]
    public void Grid_WithoutContour_IsRefused() => Assert.That(() => StudyGrid.Of(Section([]) with { Chart = null }), Throws.ArgumentException.With.Message.Contains("Levers"));

    [Test]
    public void Column_ThatIsNot_IsRefused() => Assert.That(() => Section([]).IndexOf("third"), Throws.ArgumentException.With.Message.Contains("third"));

    private static StudySection Section(IReadOnlyList<IReadOnlyList<object?>> rows) =>
        new("Levers", Message.Verbatim("Two levers"), Message.None, [new("first", Message.Verbatim("First"), "x", "0.0"), new("second", Message.Verbatim("Second"), "x", "0.0"), new("share", Message.Verbatim("Share"), string.Empty, "0.0%")], rows)
        {
            Chart = new(StudyChartKind.Contour, Message.Verbatim("Levers"), "first", ["second", "share"]),
        };
}
