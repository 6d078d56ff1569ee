using NUnit.Framework;

namespace ComputeSovereignty.Cli.Tests;

/// <summary>What the README shows is what the program says.</summary>
[TestFixture]
public sealed class ReadmeTests
{
    private const string First = "The 80% target for 2028";
    private const string Last = "Files";

    private readonly Workplace place = new();

    [OneTimeTearDown]
    public void RemovePlace() => place.Dispose();

    [Test]
    public void MainJob_SaysWhatTheReadmeShows()
    {
        string baseline = NativeLibrariesTests.Baseline();
        string readme = File.ReadAllText(Path.Combine(Path.GetDirectoryName(baseline)!, "..", "README.md"));

        Call call = Call.OnTerminal(place.Folder, 100, colour: false, "solve", baseline, "--relax", "-o", "out");

        Assert.That(call.Exit, Is.Zero, call.Error);
        Assert.That(Answer(readme), Is.EqualTo(Answer(call.Out)));
    }

    // From the verdict to the files, whose names have the time in them.
    private static string[] Answer(string text)
    {
        string[] lines = [.. text.Split('\n').Select(static l => l.TrimEnd())];
        return [.. lines.SkipWhile(static l => !l.StartsWith(First, StringComparison.Ordinal)).TakeWhile(static l => l != Last)];
    }
}
