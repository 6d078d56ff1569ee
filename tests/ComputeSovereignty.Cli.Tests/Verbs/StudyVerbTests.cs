using System.Text.Json;
using NUnit.Framework;

namespace ComputeSovereignty.Cli.Tests.Verbs;

/// <summary>The verbs that write a study: a workbook, a page and a document each.</summary>
[TestFixture]
public sealed class StudyVerbTests
{
    private Workplace place = null!;

    [SetUp]
    public void SetUp() => place = new();

    // Whatever a test has written keeps the schema of its kind.
    [TearDown]
    public void TearDown()
    {
        using (place)
        {
            Assert.That(StudyDocuments.Problems(place.Folder), Is.Empty);
        }
    }

    [Test]
    public void Calibrate_Case_WritesTheScenarioIntoACopyThatSolves()
    {
        Call call = place.Run("calibrate", "case", "-o", "fit", "--name", "Fitted");

        Assert.That(call.Exit, Is.Zero, call.Error);
        Assert.That(call.Out, Does.Contain("Written as scenario Fitted"));
        Assert.That(place.Run("check", Path.Combine("fit", "calibrated.xlsx"), "--scenario", "Fitted").Exit, Is.Zero);
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(place.PathOf("fit", "calibration.json")));
        Assert.That(document.RootElement.GetProperty("schema").GetString(), Is.EqualTo("computesovereignty.calibration/1"));
        Assert.That(document.RootElement.GetProperty("points").GetProperty("rows").GetArrayLength(), Is.EqualTo(5));
        Assert.That(File.ReadAllText(place.PathOf("fit", "calibration.html")), Does.Contain("Observations against the curves").And.Not.Contain("<script src"));
    }

    [Test]
    public void Calibrate_ScenarioThatExists_IsRefused()
    {
        Call call = place.Run("calibrate", "case", "-o", "fit", "--name", "N3-2027");

        Assert.That(call.Exit, Is.EqualTo(ExitCode.WrongInput));
        Assert.That(call.Error, Does.Contain("exists already").And.Contain("--name"));
    }

    [Test]
    public void Backtest_FolderWithoutExpectations_IsOneSentence()
    {
        Call call = place.Run("backtest", "case");

        Assert.That(call.Exit, Is.EqualTo(ExitCode.WrongInput));
        Assert.That(call.Error, Does.Contain("expectations.csv"));
    }

    [Test]
    public void Solve_ContradictingLimits_WritesADiagnosis()
    {
        Call call = place.Run(
            "solve", "case", "--relax", "-o", "out", "--set", "Plan[IndustryFund].Value = 0", "--set", "Lines[HW-N2].OtherGrowth = 0.8", "--set", "Lines[HW-N2].ReallocatableShare = 0.9");

        Assert.That(call.Exit, Is.EqualTo(ExitCode.Contradiction));
        Assert.That(call.Error, Does.Contain("Sufficient on its own: relax the industry fund by"));
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(place.PathOf("out", "diagnosis.json")));
        Assert.That(document.RootElement.GetProperty("alone").GetProperty("rows")[0].GetProperty("class").GetString(), Is.EqualTo("Money"));
    }

    // A contradiction is named by a study too, with the command that writes all of it.
    [Test]
    public void Gap_ContradictingLimits_NamesWhatRepairsThem()
    {
        Call call = place.Run(
            "gap", "case", "--relax", "-o", "out", "--set", "Plan[IndustryFund].Value = 0", "--set", "Lines[HW-N2].OtherGrowth = 0.8", "--set", "Lines[HW-N2].ReallocatableShare = 0.9");

        Assert.That(call.Exit, Is.EqualTo(ExitCode.Contradiction));
        Assert.That(call.Error, Does.Contain("Sufficient on its own: relax the industry fund by").And.Contain("solve \"case\" --set \"Plan[IndustryFund].Value = 0\"").And.Contain("--relax"));
        Assert.That(Directory.Exists(place.PathOf("out")), Is.False);
    }

    [Test]
    public void Compare_AGridThatTheCaseCannotHave_SaysEverythingWrongAndWritesNothing()
    {
        Call call = place.Run("compare", "case", "--relax", "-o", "out", "--grid", "Nope[x].y = 1,2", "--grid", "HbmLines[*].* *= 1,-1");

        Assert.That(call.Exit, Is.EqualTo(ExitCode.WrongInput));
        Assert.That(call.Error, Does.Contain("There is no sheet Nope").And.Contain("Found: -1000"));
        Assert.That(Directory.Exists(place.PathOf("out")), Is.False);
    }

    [Test]
    public void Compare_ScenariosAndGrid_WritesAHeatMapAndSaysWhatMeetsTheTarget()
    {
        Call call = place.Run(
            ["compare", "case", .. Workplace.Coarse, "-o", "out", "--scenarios", "HBM-fast", "--grid", "HbmLines[*].* *= 1,1.5", "--grid", "Nodes[N+3].AvailableFrom=2027-01,2028-01"]);

        Assert.That(call.Exit, Is.Zero, call.Error);
        Assert.That(call.Out, Does.Contain("Nodes[N+3].AvailableFrom has no effect"));
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(place.PathOf("out", "comparison.json")));
        Assert.That(document.RootElement.GetProperty("scenarios").GetProperty("rows").GetArrayLength(), Is.EqualTo(2));
        Assert.That(File.Exists(place.PathOf("out", "comparison.xlsx")), Is.True);
        Assert.That(File.ReadAllText(place.PathOf("out", "comparison.html")), Does.Contain("HBM-fast"));
    }

    [Test]
    public void Compare_NoScenarioNamed_IsRefused()
    {
        Call call = place.Run("compare", "case", "--scenarios", "");

        Assert.That(call.Exit, Is.EqualTo(ExitCode.WrongInput));
        Assert.That(call.Error, Does.Contain("No scenario is named. Scenarios: N3-2029, "));
    }

    [Test]
    public void BreakEven_OneLever_SaysTheLeastChangeAndWhatItMeansInFigures()
    {
        Call call = place.Run(["breakeven", "case", .. Workplace.Coarse, "-o", "out", "--parameter", "HbmLines[CXMT].*"]);

        Assert.That(call.Exit, Is.Zero, call.Error);
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(place.PathOf("out", "breakeven.json")));
        JsonElement lever = document.RootElement.GetProperty("breakEven").GetProperty("rows")[0];
        Assert.That(call.Out, Does.StartWith($"HbmLines[CXMT].*: {lever.GetProperty("change")} is sufficient"));
        Assert.That(lever.GetProperty("outcome").GetString(), Is.EqualTo("Sufficient"));
        Assert.That(document.RootElement.GetProperty("figures").GetProperty("rows").GetArrayLength(), Is.EqualTo(6));
        Assert.That(File.Exists(place.PathOf("out", "breakeven.xlsx")), Is.True);
        Assert.That(File.ReadAllText(place.PathOf("out", "breakeven.html")), Does.Contain("as the lever moves"));
    }

    // A solve that ran out of time is no answer: a study whose time is over says what is left out, and counts none of it as impossible. How far it gets is the machine's.
    [TestCase("0")]
    [TestCase("2")]
    public void BreakEven_OutOfTime_SaysWhatIsLeftOut(string seconds)
    {
        Call call = place.Run("breakeven", "case", "--relax", "-o", "late", "--time-limit", seconds);

        Assert.That(call.Exit, Is.EqualTo(ExitCode.Stopped), call.Error);
        Assert.That(call.Out + call.Error, Does.Match("Stopped (before the end: [0-9]+ of 30 levers were not tested|before the case itself was solved|while the case was read|before the study was finished)"));
    }

    [Test]
    public void BreakEven_TwoLevers_IsAFrontierWithContours()
    {
        Call call = place.Run(["breakeven", "case", "--relax", "--set", "Plan[PeriodsPerYear].Value = 1", "-o", "out", "--parameter", "HbmLines[*].*", "--parameter", "Accelerators[*].ProgrammeShare"]);

        Assert.That(call.Exit, Is.Zero, call.Error);
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(place.PathOf("out", "breakeven.json")));
        Assert.That(document.RootElement.GetProperty("shares").GetProperty("rows").GetArrayLength(), Is.EqualTo(49));
        Assert.That(document.RootElement.GetProperty("frontier").GetProperty("rows").GetArrayLength(), Is.GreaterThan(2));
        Assert.That(document.RootElement.GetProperty("breakEven").GetProperty("rows").GetArrayLength(), Is.EqualTo(2));
    }

    [TestCase("HbmLine[CXTM].2027", "Did you mean HbmLines[CXMT].2027?")]
    [TestCase("Plan[ProgrammeShare].Value", "Did you mean Accelerators[*].ProgrammeShare?")]
    [TestCase("Vendors[Huawei].Origin", "neither a number nor a month")]
    public void BreakEven_WrongAddress_IsRefusedWithTheNearest(string address, string said)
    {
        Call call = place.Run("breakeven", "case", "--parameter", address);

        Assert.That(call.Exit, Is.EqualTo(ExitCode.WrongInput));
        Assert.That(call.Error, Does.StartWith("--parameter: ").And.Contain(said));
    }

    [Test]
    public void BreakEven_ThreeLeversOrOneTwice_IsRefused()
    {
        Assert.That(place.Run("breakeven", "case", "--parameter", "Hubs[*].*", "--parameter", "Hubs[*].*").Error, Does.Contain("is named twice"));
        Assert.That(place.Run("breakeven", "case", "--parameter", "Hubs[*].*", "--parameter", "Hubs[*].Pue", "--parameter", "Lines[*].*").Error, Does.Contain("3 levers are named"));
    }

    [Test]
    public void Study_Interrupted_SaysSoAndWritesNothing()
    {
        Call call = Call.Interrupted(place.Folder, ["breakeven", "case", .. Workplace.Coarse, "-o", "out", "--parameter", "HbmLines[*].*"]);

        Assert.That(call.Exit, Is.EqualTo(ExitCode.Stopped));
        Assert.That(Directory.Exists(place.PathOf("out")), Is.False);
    }

    [TestCase("compare", "--scenarios", "HBM-fst", "HBM-fast")]
    [TestCase("compare", "--grid", "HbmLines[*].*", "--grid")]
    [TestCase("frontier", "--x", "chips", "share, backlog, compute, cost")]
    [TestCase("frontier", "--x", "share", "a frontier needs two")]
    public void Study_WrongOption_IsRefusedWithWhatIsAllowed(string verb, string option, string value, string said)
    {
        Call call = place.Run([verb, "case", .. Workplace.Coarse, option, value]);

        Assert.That(call.Exit, Is.EqualTo(ExitCode.WrongInput));
        Assert.That(call.Error, Does.Contain(said));
    }

    [Test]
    public void Frontier_CostAgainstShare_WritesEnvelopeAndRanges()
    {
        Call call = place.Run(["frontier", "case", .. Workplace.Coarse, "-o", "out", "--points", "3"]);

        Assert.That(call.Exit, Is.Zero, call.Error);
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(place.PathOf("out", "frontier.json")));
        Assert.That(document.RootElement.GetProperty("envelope").GetProperty("rows").GetArrayLength(), Is.EqualTo(5));
        Assert.That(document.RootElement.GetProperty("frontier").GetProperty("rows").GetArrayLength(), Is.GreaterThanOrEqualTo(3));
    }

    [Test]
    public void Gap_Case_SaysWhatExplainsTheGapAndWhatWouldCloseIt()
    {
        Call call = place.Run(["gap", "case", .. Workplace.Coarse, "-o", "out"]);

        Assert.That(call.Exit, Is.Zero, call.Error);
        Assert.That(call.Out, Does.Contain("With unlimited HBM, 2028 rises "));
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(place.PathOf("out", "gap.json")));
        foreach (string section in new[] { "gap", "ceilings", "explained", "ladder", "prices", "breakEven", "indicators", "triggers" })
        {
            Assert.That(document.RootElement.GetProperty(section).GetProperty("rows").GetArrayLength(), Is.GreaterThan(0), section);
        }
    }
}
