using System.Reflection;
using System.Runtime.InteropServices;

[assembly: DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]

namespace ComputeSovereignty.Solvers;

/// <summary>Finds the COIN-OR libraries under the file names that each system gives them.</summary>
internal static class NativeLibraries
{
    /// <summary>The name under which Clp is imported.</summary>
    internal const string Clp = "coinor-clp";

    /// <summary>The name under which Cbc is imported.</summary>
    internal const string Cbc = "coinor-cbc";

    private static readonly Dictionary<string, Lazy<nint>> Handles = new()
    {
        [Clp] = new(static () => LoadFirst(Candidates(Clp))),
        [Cbc] = new(static () => LoadFirst(Candidates(Cbc))),
    };

    static NativeLibraries() => NativeLibrary.SetDllImportResolver(typeof(NativeLibraries).Assembly, Resolve);

    /// <summary>Tells whether a library can be loaded; the first call tries.</summary>
    /// <param name="library"><see cref="Clp"/> or <see cref="Cbc"/>.</param>
    internal static bool IsPresent(string library) => Handles[library].Value != 0;

    /// <summary>Lists the file names to try on this system, the most specific first.</summary>
    /// <param name="library"><see cref="Clp"/> or <see cref="Cbc"/>.</param>
    internal static IReadOnlyList<string> Candidates(string library)
    {
        // The C interface of Cbc is in CbcSolver; a library named Cbc exports C++ only.
        (string stem, int version) = library == Clp ? ("Clp", 1) : ("CbcSolver", 3);
        if (OperatingSystem.IsWindows())
        {
            return [$"{stem}.dll", $"lib{stem}-{version}.dll", $"lib{stem}.dll"];
        }

        return OperatingSystem.IsMacOS()
            ? [$"lib{stem}.{version}.dylib", $"lib{stem}.dylib", $"/opt/homebrew/lib/lib{stem}.dylib", $"/usr/local/lib/lib{stem}.dylib"]
            : [$"lib{stem}.so.{version}", $"lib{stem}.so"];
    }

    private static nint Resolve(string name, Assembly assembly, DllImportSearchPath? path) =>
        Handles.TryGetValue(name, out Lazy<nint>? handle) ? handle.Value : 0;

    private static nint LoadFirst(IReadOnlyList<string> names)
    {
        foreach (string name in names)
        {
            if (NativeLibrary.TryLoad(name, typeof(NativeLibraries).Assembly, null, out nint handle))
            {
                return handle;
            }
        }

        return 0;
    }
}
