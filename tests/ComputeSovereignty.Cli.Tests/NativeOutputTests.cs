using System.Diagnostics;
using System.Text.Json;
using NUnit.Framework;

namespace ComputeSovereignty.Cli.Tests;

/// <summary>What native libraries print by themselves: HiGHS writes a line of its own to standard output where it mends the plan of an integer program.</summary>
[TestFixture]
[Platform("Linux")]
public sealed class NativeOutputTests
{
    private readonly Workplace place = new();

    [OneTimeTearDown]
    public void RemovePlace() => place.Dispose();

    // Seen in the process itself: the descriptor that libraries know leads nowhere, and all that is read here is the program's own.
    [Test]
    public void Json_IsAllThatStandardOutputHas()
    {
        ProcessStartInfo start = new(Environment.ProcessPath!, [Path.Combine(AppContext.BaseDirectory, "sovereignty.dll"), "solve", NativeLibrariesTests.Baseline(), "--json", "--no-store", "-o", place.PathOf("out")])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = place.Folder,
        };
        using Process child = Process.Start(start)!;
        Task<string> said = child.StandardOutput.ReadToEndAsync();
        Task<string> complained = child.StandardError.ReadToEndAsync();
        string? seen = null;
        while (!child.HasExited && seen != "/dev/null")
        {
            seen = File.ResolveLinkTarget($"/proc/{child.Id}/fd/1", returnFinalTarget: false)?.FullName;
            child.WaitForExit(20);
        }

        child.WaitForExit();

        Assert.That(child.ExitCode, Is.EqualTo(ExitCode.Done), complained.Result);
        Assert.That(seen, Is.EqualTo("/dev/null"));
        Assert.That(JsonDocument.Parse(said.Result).RootElement.GetProperty("stages").GetArrayLength(), Is.EqualTo(5));
    }
}
