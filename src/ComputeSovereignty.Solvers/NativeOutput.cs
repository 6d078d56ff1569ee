using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace ComputeSovereignty.Solvers;

/// <summary>What native libraries print by themselves.</summary>
/// <remarks>
/// HiGHS 1.12 prints a line of its own where it mends the plan of an integer program ("HighsMipSolverData::transformNewIntegerFeasibleSolution tmpSolver.run();"), whatever it is told of output:
/// in the midst of what <c>--json</c> prints for programs.
/// </remarks>
public static partial class NativeOutput
{
    private const int StandardOutput = 1;

    /// <summary>Sends to nowhere what is printed without the program's own stream, which must be open already: it has a descriptor of its own.</summary>
    /// <remarks>Windows keeps standard output by another name for every library, and is left as it is.</remarks>
    public static void Silence()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using SafeFileHandle nothing = File.OpenHandle("/dev/null", FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        _ = Duplicate(nothing, StandardOutput);
    }

    [LibraryImport("libc", EntryPoint = "dup2")]
    private static partial int Duplicate(SafeFileHandle from, int to);
}
