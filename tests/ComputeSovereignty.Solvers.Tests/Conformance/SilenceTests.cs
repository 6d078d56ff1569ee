using System.Runtime.InteropServices;
using ComputeSovereignty.Optimization;
using NUnit.Framework;

namespace ComputeSovereignty.Solvers.Tests.Conformance;

/// <summary>Nothing is ever written to standard output, not even by the C library below.</summary>
[NonParallelizable]
[Platform("Unix")]
public sealed partial class SilenceTests
{
    private const int StandardOutput = 1;

    [Test]
    public void Capture_WhatTheCLibraryWrites_IsSeen() =>
        Assert.That(Capture(static () => Puts("heard")), Is.EqualTo("heard\n"));

    [TestCaseSource(typeof(Engines), nameof(Engines.All))]
    public void Solve_OfEveryKind_WritesNothing(ILinearSolver engine) =>
        Assert.That(
            Capture(() =>
            {
                SolverOptions options = new() { TimeLimit = TimeSpan.FromSeconds(0.3), RelativeGap = 0 };
                _ = engine.Solve(Hard.Covering(50, 100, 1), options);
                _ = engine.Solve(new SmallProgram(1).Bound(0, 0, 1).AtLeast(2, 1).Build(), options);
                _ = engine.Solve(new SmallProgram(-1).Build(), options);
                if (engine.Description.Integers)
                {
                    _ = engine.Solve(Hard.Knapsack(20, 3, 1), options);
                    _ = engine.Solve(Hard.Knapsack(120, 10, 1), options);
                    _ = engine.Solve(new SmallProgram(1).Whole(0).Bound(0, 0, 5).Equal(3, 2).Build(), options);
                    _ = engine.Solve(Hard.Knapsack(20, 3, 1), options with { StartingPoint = new double[20], Threads = 2 });
                }
            }),
            Is.Empty);

    private static string Capture(Action action)
    {
        string file = Path.GetTempFileName();
        Assert.That(Flush(0), Is.Zero);
        int saved = Duplicate(StandardOutput);
        try
        {
            using (FileStream target = File.OpenWrite(file))
            {
                _ = DuplicateTo((int)target.SafeFileHandle.DangerousGetHandle(), StandardOutput);
            }

            action();
        }
        finally
        {
            _ = Flush(0);
            _ = DuplicateTo(saved, StandardOutput);
            _ = Close(saved);
        }

        string written = File.ReadAllText(file);
        File.Delete(file);
        return written;
    }

    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [LibraryImport("libc", EntryPoint = "dup")]
    private static partial int Duplicate(int file);

    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [LibraryImport("libc", EntryPoint = "dup2")]
    private static partial int DuplicateTo(int file, int target);

    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int file);

    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [LibraryImport("libc", EntryPoint = "fflush")]
    private static partial int Flush(nint stream);

    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [LibraryImport("libc", EntryPoint = "puts", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Puts(string text);
}
