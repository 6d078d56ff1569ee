using NUnit.Framework;

namespace ComputeSovereignty.Cli.Tests.Screens;

[TestFixture]
public sealed class PlanScreenTests
{
    private Workplace place = null!;

    [SetUp]
    public void SetUp() => place = new();

    [TearDown]
    public void TearDown() => place.Dispose();

    [TestCase(40)]
    [TestCase(60)]
    [TestCase(80)]
    [TestCase(100)]
    public void Show_OnATerminal_FitsItsWidth(int width)
    {
        Call call = Solve(width, colour: false);

        string[] words = [.. call.Out.Split('\n').Where(static l => !l.Contains("plan.", StringComparison.Ordinal))];
        Assert.That(words.Max(static l => l.TrimEnd().Length), Is.LessThanOrEqualTo(width));
        Assert.That(call.Out, Does.Contain("2028").And.Contain("Binding constraints"));
        Assert.That(call.Out, Does.Match("(?m)^2027 +65.0%"), "numbers stand unbroken in their row");
    }

    [Test]
    public void Show_Colour_OnlyWhereAskedFor()
    {
        Assert.That(Solve(80, colour: true).Out, Does.Contain("\u001b["));
        Assert.That(Solve(80, colour: false).Out, Does.Not.Contain("\u001b["));
        Assert.That(place.Solve().Out, Does.Not.Contain("\u001b["));
    }

    [Test]
    public void Progress_OnATerminal_IsOneLineThatGoesAway() =>
        Assert.That(Solve(80, colour: false).Error, Does.Contain("\r\u001b[KStage 4 of 4").And.EndWith("\r\u001b[K").And.Not.Contain("\n"));

    [Test]
    public void Progress_Elsewhere_IsPlainLines() =>
        Assert.That(place.Solve().Error, Does.StartWith("Stage 1 of 4: domestic share\nStage 2 of 4: unspent commitments\nStage 3 of 4: compute\nStage 4 of 4: cost\n"));

    [Test]
    public void Show_Lines_EndWithoutBlanks() =>
        Assert.That(place.Solve().Out.Split('\n'), Is.All.Not.Match(" $"));

    private Call Solve(int width, bool colour) => Call.OnTerminal(place.Folder, width, colour, ["solve", "case", .. Workplace.Coarse]);
}
