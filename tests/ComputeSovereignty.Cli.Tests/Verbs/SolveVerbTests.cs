using System.Text.Json;
using NUnit.Framework;

namespace ComputeSovereignty.Cli.Tests.Verbs;

[TestFixture]
public sealed class SolveVerbTests
{
    private Workplace place = null!;

    [SetUp]
    public void SetUp() => place = new();

    [TearDown]
    public void TearDown() => place.Dispose();

    [Test]
    public void Solve_Case_SaysVerdictFirstAndWhereTheFilesAre()
    {
        Call call = place.Solve();

        string[] lines = call.Out.Split('\n');
        Assert.That(call.Exit, Is.Zero, call.Error);
        Assert.That(lines[0], Does.StartWith("The 80% target for 2028 is missed by "));
        Assert.That(lines[1], Does.StartWith("Certified"));
        Assert.That(lines.Single(static l => l.StartsWith("2028", StringComparison.Ordinal)), Does.Contain("80.0%").And.EndWith("not met"));
        string folder = Directory.GetDirectories(place.PathOf("reports", "case")).Single();
        Assert.That(folder, Does.Match(@"\d{8}-\d{6}-solve$"));
        Assert.That(Directory.GetFiles(folder).Select(Path.GetFileName), Is.EquivalentTo(new[] { "plan.xlsx", "plan.json", "run.log" }));
        Assert.That(call.Out, Does.Contain(Path.Combine("reports", "case", Path.GetFileName(folder), "plan.xlsx")));
    }

    [Test]
    public void Solve_ForAChineseReader_TellsItsStagesInChinese()
    {
        Call call = place.Solve("--no-envelope", "-o", "out", "--language", "zh-Hans");

        Assert.That(call.Error, Does.Contain("阶段 1/4：国产化率").And.Not.Contain("Stage"));
    }

    [Test]
    public void Solve_Json_PrintsTheDocumentAndNothingElse()
    {
        Call call = place.Solve("--json", "-o", "out");

        using JsonDocument document = JsonDocument.Parse(call.Out);
        Assert.That(document.RootElement.GetProperty("verdict").GetString(), Is.EqualTo("not met"));
        Assert.That(call.Out, Is.EqualTo(File.ReadAllText(place.PathOf("out", "plan.json"))));
        Assert.That(call.Error, Does.Not.Contain("{"));
    }

    // A workbook of a plan holds the largest share of each year unless it is not wanted; it adds up either way.
    [TestCase(true)]
    [TestCase(false)]
    public void Solve_Envelope_StandsInTheFilesUnlessItIsNotWanted(bool wanted)
    {
        Call call = place.Solve(["-o", "out", .. wanted ? Array.Empty<string>() : ["--no-envelope"]]);

        Assert.That(call.Exit, Is.Zero, call.Error);
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(place.PathOf("out", "plan.json")));
        Assert.That(document.RootElement.TryGetProperty("envelope", out JsonElement envelope), Is.EqualTo(wanted));
        Assert.That(wanted ? envelope.GetProperty("years").GetArrayLength() : 5, Is.EqualTo(5));
        Assert.That(place.Run("verify", Path.Combine("out", "plan.xlsx")).Exit, Is.Zero);
    }

    [Test]
    public void Solve_NamedWorkbook_PutsTheOthersBeside()
    {
        Call call = place.Solve("-o", Path.Combine("sub", "mine.xlsx"));

        Assert.That(call.Exit, Is.Zero, call.Error);
        Assert.That(Directory.GetFiles(place.PathOf("sub")).Select(Path.GetFileName), Is.EquivalentTo(new[] { "mine.xlsx", "mine.json", "mine.log" }));
    }

    [Test]
    public void Solve_ExistingFile_IsRefusedBeforeAnyWorkAndLeftAlone()
    {
        Directory.CreateDirectory(place.PathOf("out"));
        File.WriteAllText(place.PathOf("out", "plan.json"), "precious");

        Call call = place.Solve("-o", "out");

        Assert.That(call.Exit, Is.EqualTo(ExitCode.WrongInput));
        Assert.That(call.Error, Is.EqualTo($"{Path.Combine("out", "plan.json")} exists and is not overwritten. Name another place with -o, or add --force.\n"));
        Assert.That(File.ReadAllText(place.PathOf("out", "plan.json")), Is.EqualTo("precious"));
        Assert.That(Directory.GetFiles(place.PathOf("out")), Has.Length.EqualTo(1));
    }

    [Test]
    public void Solve_ExistingFileWithForce_IsReplaced()
    {
        Directory.CreateDirectory(place.PathOf("out"));
        File.WriteAllText(place.PathOf("out", "plan.json"), "old");

        Call call = place.Solve("-o", "out", "--force");

        Assert.That(call.Exit, Is.Zero, call.Error);
        Assert.That(File.ReadAllText(place.PathOf("out", "plan.json")), Does.StartWith("{"));
    }

    [Test]
    public void Solve_OutputBelowAFile_IsRefused()
    {
        place.Write("taken");

        Call call = place.Solve("-o", Path.Combine("taken", "out"));

        Assert.That(call.Exit, Is.EqualTo(ExitCode.WrongInput));
        Assert.That(call.Error, Does.Contain("taken is a file"));
    }

    [TestCase(new[] { "--require-feasible" }, ExitCode.NotFeasible)]
    [TestCase(new[] { "--require-feasible", "--set", "Targets[2028].DomesticShare = 0.01" }, ExitCode.Done)]
    [TestCase(new[] { "--require-feasible", "--set", "Plan[ShareDenominator].Value = Deployed", "--set", "Targets[*].MaxSpend = 0" }, ExitCode.NotFeasible)]
    [TestCase(new[] { "--set", "Targets[2028].DomesticShare = 0.01" }, ExitCode.Done)]
    public void Solve_RequireFeasible_TellsTheShell(string[] arguments, int exit) =>
        Assert.That(place.Solve(arguments).Exit, Is.EqualTo(exit));

    [Test]
    public void Solve_HardConstraintsContradict_NamesThem()
    {
        Call call = place.Run("solve", "case", "--relax", "--set", "Lines[SMIC-N2].OtherGrowth = 0.3", "--set", "Plan[IndustryFund].Value = 0");

        Assert.That(call.Exit, Is.EqualTo(ExitCode.Contradiction), call.Error);
        Assert.That(call.Out, Is.Empty);
        Assert.That(call.Error, Does.Match("fit into logic line SMIC-N2, in (Q[1-4] )?20[0-9][0-9]").And.Contain("The industry fund spends no more than it has (CNY 0)."));
    }

    [Test]
    public void Solve_NoTime_IsStopped()
    {
        Call call = place.Solve("--time-limit", "0");

        Assert.That(call.Exit, Is.EqualTo(ExitCode.Stopped), call.Error);
        Assert.That(call.Error, Does.Contain("--time-limit"));
    }

    [Test]
    public void Solve_Interrupted_IsStopped()
    {
        Call call = Call.Interrupted(place.Folder, ["solve", "case", .. Workplace.Coarse]);

        Assert.That(call.Exit, Is.EqualTo(ExitCode.Stopped), call.Error);
        Assert.That(call.Error, Does.Contain("Stopped while the case was read"));
    }

    [Test]
    public void Solve_WrongInput_TellsAllFindingsOfOneRun()
    {
        Call call = place.Solve("--scenario", "HBM-fats", "--set", "HbmLines[CXMTX].* *= 2", "--set", "junk", "--objective", "Fame");

        Assert.That(call.Exit, Is.EqualTo(ExitCode.WrongInput));
        Assert.That(call.Out, Is.Empty);
        Assert.That(call.Error, Does.Contain("4 errors"));
        Assert.That(call.Error, Does.Contain("Did you mean \"HBM-fast\"?").And.Contain("Did you mean \"CXMT\"?").And.Contain("--set \"junk\"").And.Contain("--objective"));
    }

    [TestCase("no-such-engine")]
    [TestCase("clp,no-such-engine")]
    public void Solve_UnknownEngine_IsRefused(string engine)
    {
        Call call = place.Solve("--engine", engine);

        Assert.That(call.Exit, Is.EqualTo(ExitCode.WrongInput));
        Assert.That(call.Error, Does.Contain("“no-such-engine”").And.Contain("clp"));
    }

    [Test]
    public void Solve_ObjectiveAndScenario_AreInTheProvenance()
    {
        Call call = place.Solve("--json", "--objective", "Cost", "--scenario", "HBM-fast");

        using JsonDocument document = JsonDocument.Parse(call.Out);
        JsonElement provenance = document.RootElement.GetProperty("provenance");
        Assert.That(document.RootElement.GetProperty("stages").EnumerateArray().Select(static s => s.GetProperty("name").GetString()), Is.EqualTo(new[] { "Share", "Backlog", "Cost", "Compute" }));
        Assert.That(provenance.GetProperty("scenario").GetString(), Is.EqualTo("HBM-fast"));
        Assert.That(
            provenance.GetProperty("changes").EnumerateArray().Select(static c => c.GetString()),
            Is.EqualTo(new[] { "HbmLines[*].* *= 1.5", "Plan[PeriodsPerYear].Value = 2", "Plan[Objective].Value = Cost" }));
    }

    [Test]
    public void Solve_Log_IsJsonLines()
    {
        place.Solve("-o", "out");

        string[] lines = File.ReadAllLines(place.PathOf("out", "run.log"));
        Assert.That(lines, Has.Length.GreaterThanOrEqualTo(3));
        Assert.That(lines.Select(static l => JsonDocument.Parse(l).RootElement.GetProperty("Level").GetString()), Is.All.EqualTo("Information"));
    }

    [Test]
    public void Solve_TwiceTheSame_WritesTheSameButForTimes()
    {
        string first = Timeless(place.Solve("--json", "-o", "first").Out);
        string second = Timeless(place.Solve("--json", "-o", "second").Out);

        Assert.That(second, Is.EqualTo(first));

        static string Timeless(string json) => string.Join('\n', json.Split('\n').Where(static l => !l.Contains("\"solvedAt\"", StringComparison.Ordinal) && !l.Contains("\"seconds\"", StringComparison.Ordinal)));
    }
}
