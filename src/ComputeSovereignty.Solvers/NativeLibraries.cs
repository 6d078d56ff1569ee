using System.Diagnostics;
using System.Reflection;
using System.Runtime.InteropServices;

[assembly: DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]

namespace ComputeSovereignty.Solvers;

/// <summary>Finds the engines' libraries in the package's own native folder, never elsewhere on the machine.</summary>
/// <remarks>
/// The package names its files for its own loader (<c>libhighs.so.1</c>), so that the runtime would not find them by a plain name. What they need in turn lies beside
/// them and is found there by their run path; on Linux <c>libz</c> and <c>libbz2</c> are needed without being named, and are loaded first.
/// </remarks>
internal static class NativeLibraries
{
    /// <summary>The name under which HiGHS is imported.</summary>
    internal const string Highs = "package-highs";

    /// <summary>The name under which Clp is imported.</summary>
    internal const string Clp = "package-clp";

    /// <summary>The name under which Cbc is imported.</summary>
    internal const string Cbc = "package-cbc";

    /// <summary>The library of Google's own engines and of SCIP, which the package loads by itself.</summary>
    internal const string OrTools = "package-ortools";

    private static readonly Dictionary<string, Lazy<nint>> Handles = new()
    {
        [Highs] = new(static () => Load(Highs)),
        [Clp] = new(static () => Load(Clp)),
        [Cbc] = new(static () => Load(Cbc)),
    };

    static NativeLibraries() => NativeLibrary.SetDllImportResolver(typeof(NativeLibraries).Assembly, Resolve);

    /// <summary>Tells whether a library can be loaded; the first call tries.</summary>
    /// <param name="library">One of the names above.</param>
    internal static bool IsPresent(string library) => library == OrTools ? PathOf(library) is not null : Handles[library].Value != 0;

    /// <summary>Gives the file that the system has loaded for a library, or that it would load where it does not tell.</summary>
    /// <param name="library">One of the names above.</param>
    internal static string FileOf(string library)
    {
        string name = FileName(library);
        using Process process = Process.GetCurrentProcess();
        ProcessModule? loaded = process.Modules.Cast<ProcessModule>().FirstOrDefault(module => string.Equals(module.ModuleName, name, StringComparison.OrdinalIgnoreCase));
        return loaded?.FileName ?? PathOf(library) ?? string.Empty;
    }

    /// <summary>Gives the file name of a library on this system; the package has no library of its own for Clp and Cbc on Windows.</summary>
    /// <param name="library">One of the names above.</param>
    internal static string FileName(string library)
    {
        (string stem, string version) = library switch
        {
            Highs => ("highs", "1"),
            Clp => ("Clp", "1"),
            Cbc => ("CbcSolver", "2"), // the C interface of Cbc is here; a library named Cbc exports C++ only
            OrTools => ("ortools", "9"),
            _ => (library, "1"),
        };
        return OperatingSystem.IsWindows() ? $"{stem}.dll"
            : OperatingSystem.IsMacOS() ? $"lib{stem}.{version}.dylib"
            : $"lib{stem}.so.{version}";
    }

    private static nint Resolve(string name, Assembly assembly, DllImportSearchPath? path) =>
        Handles.TryGetValue(name, out Lazy<nint>? handle) ? handle.Value : 0;

    private static nint Load(string library)
    {
        if (PathOf(library) is not { } path)
        {
            return 0;
        }

        if (OperatingSystem.IsLinux())
        {
            foreach (string needed in (string[])["z", "bz2"])
            {
                _ = NativeLibrary.TryLoad(Path.Combine(Path.GetDirectoryName(path)!, FileName(needed)), out _);
            }
        }

        return NativeLibrary.TryLoad(path, out nint handle) ? handle : 0;
    }

    private static string? PathOf(string library)
    {
        string file = FileName(library);
        return Folders().Select(folder => Path.Combine(folder, file)).FirstOrDefault(File.Exists);
    }

    // The host lists the folders of the application's own native files: a package's folder, a publish's only one, or runtimes/RID/native beside the program.
    private static IEnumerable<string> Folders()
    {
        string system = OperatingSystem.IsWindows() ? "win" : OperatingSystem.IsMacOS() ? "osx" : "linux";
        string platform = $"{system}-{(RuntimeInformation.ProcessArchitecture == Architecture.Arm64 ? "arm64" : "x64")}";
        string listed = AppContext.GetData("NATIVE_DLL_SEARCH_DIRECTORIES") as string ?? string.Empty;
        return [.. listed.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries), AppContext.BaseDirectory, Path.Combine(AppContext.BaseDirectory, "runtimes", platform, "native")];
    }
}
