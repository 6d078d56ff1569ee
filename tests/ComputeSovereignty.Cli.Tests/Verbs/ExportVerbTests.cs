using NUnit.Framework;

namespace ComputeSovereignty.Cli.Tests.Verbs;

[TestFixture]
public sealed class ExportVerbTests
{
    private Workplace place = null!;

    [SetUp]
    public void SetUp() => place = new();

    [TearDown]
    public void TearDown() => place.Dispose();

    [Test]
    public void Export_Mps_KeepsTheNames()
    {
        Call call = place.Run(["export", "case", .. Workplace.Coarse, "-o", "case.mps"]);

        string text = File.ReadAllText(place.PathOf("case.mps"));
        Assert.That(call.Exit, Is.Zero, call.Error);
        Assert.That(text, Does.Contain(" L LogicCapacity(SMIC-N2,2028H1)\n").And.EndWith("ENDATA\n"));
        Assert.That(text, Does.StartWith("* case, scenario Base; Plan[PeriodsPerYear].Value = 2\n* Stage A: Share, to minimise, in"));
    }

    [Test]
    public void Export_LpToStandardOutput_IsTheModelAlone()
    {
        Call call = place.Run(["export", "case", .. Workplace.Coarse, "--format", "lp", "--stage", "c", "-o", "-"]);

        Assert.That(call.Exit, Is.Zero, call.Error);
        Assert.That(call.Out, Does.Contain("\nSubject To\n").And.EndWith("End\n").And.Contain("Stage C: Compute, to maximise"));
        Assert.That(call.Out, Does.Contain(" LogicCapacity(SMIC_N2,2028H1):"));
    }

    [Test]
    public void Export_WholeModules_AreMarked()
    {
        Call call = place.Run("export", "case", "--set", "Plan[PeriodsPerYear].Value = 1", "-o", "-");

        Assert.That(call.Out, Does.Contain("'INTORG'"));
    }

    [Test]
    public void Export_NoPlace_WritesBelowReports()
    {
        Call call = place.Run(["export", "case", .. Workplace.Coarse]);

        Assert.That(call.Exit, Is.Zero, call.Error);
        Assert.That(Directory.GetFiles(place.PathOf("reports", "case"), "case.mps", SearchOption.AllDirectories), Has.Length.EqualTo(1));
    }

    [TestCase("--stage", "Q", "There is no stage “Q”")]
    [TestCase("--format", "xls", "xls")]
    public void Export_UnknownStageOrFormat_IsRefused(string option, string value, string words)
    {
        Call call = place.Run("export", "case", option, value, "-o", "-");

        Assert.That(call.Exit, Is.EqualTo(ExitCode.WrongInput));
        Assert.That(call.Error, Does.Contain(words));
    }
}
