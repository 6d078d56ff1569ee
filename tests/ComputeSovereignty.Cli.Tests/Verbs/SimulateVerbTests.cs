using System.Text;
using System.Text.Json;
using NUnit.Framework;

namespace ComputeSovereignty.Cli.Tests.Verbs;

/// <summary><c>simulate</c> from the command line: its files, and runs that are stopped and taken up.</summary>
[TestFixture]
public sealed class SimulateVerbTests
{
    private static readonly string[] Usual = ["simulate", "case", "--set", "Plan[PeriodsPerYear].Value = 1"];

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
    public void Simulate_InChinese_TellsItsProgressInChinese()
    {
        Call call = place.Run([.. Usual, "--draws", "3", "--indices", "2", "--language", "zh-Hans", "-o", "out"]);

        Assert.That(call.Exit, Is.Zero, call.Error);
        Assert.That(call.Error, Does.Match("(?m)^抽样 3/3，每秒[0-9.]+次$").And.Match("(?m)^抽样 1/3，每秒[0-9.]+次，约剩[0-9]+秒$").And.Match("(?m)^Sobol'指数抽样 [0-9]+/[0-9]+，"));
        Assert.That(call.Error, Does.Not.Contain(" of ").And.Not.Contain("left"));
    }

    [Test]
    public void Simulate_Case_WritesItsFilesAndFuturesThatSolveToWhatTheyAreNamedFor()
    {
        Call call = place.Run([.. Usual, "--draws", "10", "--threads", "2", "--investments", "both", "--scatter", "HbmLines[CXMT].*:backlog@2028", "-o", "out"]);

        Assert.That(call.Exit, Is.Zero, call.Error);
        Assert.That(call.Out, Does.StartWith("Probability of meeting the 80% target in 2028: "));
        Assert.That(call.Error, Does.Contain("Draw 10 of 10, "));
        Assert.That(Directory.GetFiles(place.PathOf("out")).Select(static f => Path.GetFileName(f)), Is.EquivalentTo(["draws.csv", "draws.json", "futures.xlsx", "simulation.xlsx", "simulation.html", "simulation.json"]));
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(place.PathOf("out", "simulation.json")));
        Assert.That(document.RootElement.GetProperty("schema").GetString(), Is.EqualTo("computesovereignty.simulation/1"));
        Assert.That(document.RootElement.GetProperty("scatter1").GetProperty("rows").GetArrayLength(), Is.EqualTo(10));
        JsonElement named = document.RootElement.GetProperty("namedDraws").GetProperty("rows")[0];
        Assert.That(place.Run("solve", Path.Combine("out", "futures.xlsx"), "--relax", "--scenario", named.GetProperty("scenario").GetString()!, "-o", "plan").Exit, Is.Zero);
        using JsonDocument plan = JsonDocument.Parse(File.ReadAllText(place.PathOf("plan", "plan.json")));
        double share = plan.RootElement.GetProperty("summary").GetProperty("share").GetDouble();
        Assert.That(share, Is.EqualTo(named.GetProperty("share").GetDouble()).Within(1e-6));
    }

    [Test]
    public void Simulate_StoppedAndTakenUp_EndsWithTheBytesOfARunThatWentThrough()
    {
        string[] question = [.. Usual, "--draws", "10", "--indices", "2", "--results", "shares"];
        Assert.That(place.Run([.. question, "-o", "whole"]).Exit, Is.Zero);

        Call stopped = Stopped("Draw 4 of 10", [.. question, "-o", "torn"]);
        Assert.That(stopped.Exit, Is.EqualTo(ExitCode.Stopped), stopped.Error);
        Assert.That(stopped.Out, Does.Match("Stopped before the end: [1-9] of 10 draws are missing."));
        Assert.That(stopped.Error, Does.Contain("take it up with --resume"));
        Tear(place.PathOf("torn", "draws.csv"), 7);

        Call resumed = place.Run([.. question, "-o", "torn", "--resume", "--threads", "1"]);
        Assert.That(resumed.Exit, Is.Zero, resumed.Error);
        foreach (string file in new[] { "draws.csv", "index-draws.csv", "draws.json" })
        {
            Assert.That(File.ReadAllBytes(place.PathOf("torn", file)), Is.EqualTo(File.ReadAllBytes(place.PathOf("whole", file))), file);
        }

        Assert.That(Answer("torn"), Is.EqualTo(Answer("whole")));
    }

    [Test]
    public void Simulate_AnExtensibleDesign_MayBeMadeLonger()
    {
        string[] question = [.. Usual, "--design", "sobol", "--results", "shares", "-o", "out"];
        Assert.That(place.Run([.. question, "--draws", "4"]).Exit, Is.Zero);
        string[] before = File.ReadAllLines(place.PathOf("out", "draws.csv"));

        Assert.That(place.Run([.. question, "--draws", "8", "--resume"]).Exit, Is.Zero);
        Assert.That(File.ReadAllLines(place.PathOf("out", "draws.csv")).Take(5), Is.EqualTo(before));
        Assert.That(place.Run([.. question, "--draws", "6", "--resume"]).Error, Does.Contain("draws: it was begun with “8”, now it is “6”"));
        Assert.That(place.Run([.. question, "--draws", "8", "--resume", "--seed", "2"]).Error, Does.Contain("Seed: it was begun with “1”, now it is “2”"));
    }

    [TestCase("“sobel” is not a design of draws. Designs: lhs, mc, sobol. Did you mean \"sobol\"?", "--design", "sobel")]
    [TestCase("“fixd” is not a way of investing. Allowed: adaptive, fixed, both. Did you mean \"fixed\"?", "--investments", "fixd")]
    [TestCase("“share” is not a kind of results. Allowed: all, shares. Did you mean \"shares\"?", "--results", "share")]
    [TestCase("--indices 11 is more than --draws 10: the base draws are the first of the draws.", "--indices", "11")]
    [TestCase("Did you mean \"HbmLines[CXMT].*\"?", "--scatter", "HbmLines[CXTM].*:met@2028")]
    [TestCase("Did you mean \"met@2028\"?", "--scatter", "HbmLines[CXMT].*:mett@2028")]
    [TestCase("There is nothing to take up: no draws.json in", "--resume", "-v")]
    public void Simulate_WithAWrongWord_SaysWhatIsAllowed(string message, string option, string value)
    {
        Call call = place.Run([.. Usual, "--draws", "10", option, .. option == "--resume" ? Array.Empty<string>() : [value]]);

        Assert.That(call.Exit, Is.EqualTo(ExitCode.WrongInput));
        Assert.That(call.Error, Does.Contain(message));
    }

    [Test]
    public void Simulate_WithNothingUncertain_IsRefused()
    {
        string path = place.PathOf("case", "Uncertainty.csv");
        File.WriteAllText(path, $"{File.ReadAllLines(path)[0]}\n");

        Assert.That(place.Run(Usual).Error, Does.Contain("has nothing uncertain: the sheet Uncertainty has no rows."));
    }

    private static void Tear(string path, int bytes)
    {
        using FileStream stream = new(path, FileMode.Open);
        stream.SetLength(stream.Length - bytes);
    }

    private string Answer(string folder)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(place.PathOf(folder, "simulation.json")));
        return string.Join('\n', document.RootElement.EnumerateObject().Where(static m => m.Name != "provenance").Select(static m => m.Value.GetRawText()));
    }

    private Call Stopped(string text, string[] arguments)
    {
        using CancellationTokenSource stop = new();
        using StringWriter output = new();
        using Watcher error = new(text, stop);
        Session session = new() { Out = output, Error = error, Folder = place.Folder, LogFolder = place.PathOf("logs"), DataFolder = place.PathOf("data"), Cancellation = stop.Token };
        return new(CommandLine.Run(arguments, session), output.ToString(), error.ToString());
    }

    /// <summary>Presses Ctrl-C where a text is written.</summary>
    private sealed class Watcher(string text, CancellationTokenSource stop) : StringWriter
    {
        public override void Write(string? value)
        {
            base.Write(value);
            if (value?.Contains(text, StringComparison.Ordinal) == true)
            {
                stop.Cancel();
            }
        }

        public override Encoding Encoding => Encoding.UTF8;
    }
}
