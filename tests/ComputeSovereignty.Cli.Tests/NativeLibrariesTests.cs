using System.Diagnostics;
using System.Text.RegularExpressions;
using NUnit.Framework;

namespace ComputeSovereignty.Cli.Tests;

/// <summary>The main job in a process of its own: the engines it loads lie beside the program, and none is the machine's own.</summary>
[TestFixture]
[Platform("Linux")]
public sealed partial class NativeLibrariesTests
{
    private readonly Workplace place = new();

    [OneTimeTearDown]
    public void RemovePlace() => place.Dispose();

    [Test]
    public void MainJob_LoadsItsEnginesFromItsOwnFolder()
    {
        string folder = AppContext.BaseDirectory;
        ProcessStartInfo start = new(Environment.ProcessPath!, [Path.Combine(folder, "sovereignty.dll"), "solve", Baseline(), "--relax", "-o", Path.Combine(place.Folder, "out")])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = place.Folder,
        };
        using Process child = Process.Start(start)!;
        Task<string> said = child.StandardOutput.ReadToEndAsync();
        Task<string> complained = child.StandardError.ReadToEndAsync();
        HashSet<string> loaded = new(StringComparer.Ordinal);
        while (!child.WaitForExit(10))
        {
            loaded.UnionWith(Mapped(child.Id));
        }

        string[] engines = [.. loaded.Where(static path => Engine().IsMatch(Path.GetFileName(path)))];
        Assert.Multiple(() =>
        {
            Assert.That(child.ExitCode, Is.Zero, complained.Result);
            Assert.That(said.Result, Does.Contain("Certified"));
            Assert.That(engines, Is.Not.Empty);
            Assert.That(engines, Is.All.StartWith(folder));
        });
    }

    internal static string Baseline()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "ComputeSovereignty.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("The tests run inside the repository.");
        }

        return Path.Combine(folder, "data", "baseline.xlsx");
    }

    // The process may end between the look and the reading.
    private static IEnumerable<string> Mapped(int process)
    {
        try
        {
            return [.. File.ReadLines($"/proc/{process}/maps").Select(static line => line.IndexOf('/', StringComparison.Ordinal) is >= 0 and var at ? line[at..] : string.Empty)];
        }
        catch (IOException)
        {
            return [];
        }
    }

    [GeneratedRegex("^lib(highs|ortools|scip|Clp|Cbc|Osi|Cgl|Coin|glpk)", RegexOptions.IgnoreCase)]
    private static partial Regex Engine();
}
