using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Messages;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Analysis.Reports;

[TestFixture]
public sealed class StudyStepTests
{
    [Test]
    public void Steps_OfLevels_BeginAndEndOnTheGround() => Assert.That(
        StudyStep.Of(Section([["Start", 0.7], ["HBM", 0.75], ["Power", 0.72]])).Select(static s => (s.Name, Math.Round(s.Amount, 9), Math.Round(s.Base, 9), s.IsTotal)),
        Is.EqualTo(new[] { ("Start", 0.7, 0, true), ("HBM", 0.05, 0.7, false), ("Power", -0.03, 0.72, false), ("Result", 0.72, 0, true) }));

    [Test]
    public void Steps_OfOneLevel_AreThatLevel() => Assert.That(StudyStep.Of(Section([["Start", 0.7], ["HBM", null]])), Is.EqualTo(new[] { new StudyStep("Start", 0.7, 0, true) }));

    [Test]
    public void Steps_OfOneName_AreToldApart() => Assert.That(
        StudyStep.Of(Section([["Start", 0.7], ["HBM", 0.75], ["HBM", 0.8]])).Select(static s => s.Name), Is.EqualTo(new[] { "Start", "HBM", "HBM (2)", "Result" }));

    [Test]
    public void Steps_WithoutWaterfall_AreRefused() =>
        Assert.That(() => StudyStep.Of(Section([]) with { Chart = null }), Throws.ArgumentException.With.Message.Contains("Ladder"));

    private static StudySection Section(IReadOnlyList<IReadOnlyList<object?>> rows) => new("Ladder", Message.Verbatim("Ladder"), Message.None, [new("lifted", Message.Verbatim("Lifted")), new("share", Message.Verbatim("Share"), string.Empty, "0.0%")], rows)
    {
        Chart = new(StudyChartKind.Waterfall, Message.Verbatim("Ladder"), "lifted", ["share"]) { Target = 0.8 },
    };
}
