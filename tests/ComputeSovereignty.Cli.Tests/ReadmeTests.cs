using NUnit.Framework;

namespace ComputeSovereignty.Cli.Tests;

/// <summary>What the README shows is what the program says.</summary>
[TestFixture]
public sealed class ReadmeTests
{
    private readonly Workplace place = new();

    [OneTimeTearDown]
    public void RemovePlace() => place.Dispose();

    [TestCase("en", "The 80% target for 2028", "Files")]
    [TestCase("zh-Hans", "2028年80%的目标", "```")]
    public void MainJob_SaysWhatTheReadmeShows(string language, string first, string last)
    {
        string baseline = NativeLibrariesTests.Baseline();
        string readme = File.ReadAllText(Path.Combine(Path.GetDirectoryName(baseline)!, "..", "README.md"));

        Call call = Call.OnTerminal(place.Folder, 100, colour: false, "solve", baseline, "--relax", "-o", language, "--language", language);

        Assert.That(call.Exit, Is.Zero, call.Error);
        Assert.That(Answer(readme, first, last), Is.EqualTo(Answer(call.Out, first, language == "en" ? last : "文件")));
    }

    // From the verdict to the files, whose names have the time in them.
    private static string[] Answer(string text, string first, string last)
    {
        string[] lines = [.. text.Split('\n').Select(static l => l.TrimEnd())];
        return [.. lines.SkipWhile(l => !l.StartsWith(first, StringComparison.Ordinal)).TakeWhile(l => l != last).Reverse().SkipWhile(static l => l.Length == 0).Reverse()];
    }
}
