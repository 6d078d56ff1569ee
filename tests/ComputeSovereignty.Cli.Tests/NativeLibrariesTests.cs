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

    // Who asks for an engine by the names that distributions give it finds a file that is none; and nothing is mapped from outside the folder, so that nothing else is needed.
    [TestCase("solve", "--relax")]
    [TestCase("solve", "--relax", "--engine", "clp")]
    [TestCase("solve")]
    public void MainJob_LoadsItsEnginesFromItsOwnFolder(params string[] options)
    {
        string folder = AppContext.BaseDirectory;
        ProcessStartInfo start = new(Environment.ProcessPath!, [Path.Combine(folder, "sovereignty.dll"), options[0], Baseline(), .. options[1..], "--force", "-o", Path.Combine(place.Folder, "out")])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = place.Folder,
        };
        start.Environment["LD_LIBRARY_PATH"] = Decoys();
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

    private string Decoys()
    {
        string folder = Path.Combine(place.Folder, "decoys");
        Directory.CreateDirectory(folder);
        foreach (string file in (string[])["libClp.so", "libCbc.so", "libCbc.so.3", "libCbcSolver.so.3", "libCoinUtils.so.3", "libOsi.so.1", "libCgl.so.1", "libhighs.so", "libscip.so"])
        {
            File.WriteAllText(Path.Combine(folder, file), "no library");
        }

        return folder;
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
