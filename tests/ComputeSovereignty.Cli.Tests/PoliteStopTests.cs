using System.Diagnostics;
using NUnit.Framework;

namespace ComputeSovereignty.Cli.Tests;

/// <summary>A request to end that comes from outside, as a scheduler or a service manager sends it.</summary>
[TestFixture]
[Platform("Linux,MacOsX")]
public sealed class PoliteStopTests
{
    private readonly Workplace place = new();

    [OneTimeTearDown]
    public void RemovePlace() => place.Dispose();

    // Ten times as many draws as could be solved meanwhile; the first ones are on disk when the wish comes.
    [Test]
    public void Simulate_AskedToEnd_WritesTheReportOfWhatItHasSolved()
    {
        string folder = Path.Combine(place.Folder, "out");
        ProcessStartInfo start = new(Environment.ProcessPath!, [Path.Combine(AppContext.BaseDirectory, "sovereignty.dll"), "simulate", NativeLibrariesTests.Baseline(), "--draws", "5000", "--results", "shares", "--indices", "0", "-o", folder])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = place.Folder,

            // What is tried here is what is kept, on however busy a machine; the five seconds are tried in StopTests.
            Environment = { [Interruption.Variable] = "60" },
        };
        using Process child = Process.Start(start)!;
        Task<string> said = child.StandardOutput.ReadToEndAsync();
        Task<string> complained = child.StandardError.ReadToEndAsync();
        string draws = Path.Combine(folder, "draws.csv");
        while (!child.HasExited && !(File.Exists(draws) && LinesOf(draws) > 4))
        {
            child.WaitForExit(50);
        }

        static int LinesOf(string path)
        {
            using StreamReader reader = new(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
            return reader.ReadToEnd().Count(static c => c == '\n');
        }

        using Process kill = Process.Start("kill", ["-TERM", $"{child.Id}"]);
        Assert.That(child.WaitForExit(TimeSpan.FromSeconds(60)), Is.True, "it ends");
        Assert.Multiple(() =>
        {
            Assert.That(child.ExitCode, Is.EqualTo(ExitCode.Stopped), complained.Result);
            Assert.That(said.Result, Does.StartWith("Stopped before the end"));
            Assert.That(new[] { "simulation.xlsx", "simulation.html", "simulation.json" }.Where(f => !File.Exists(Path.Combine(folder, f))), Is.Empty);
        });
    }
}
