using System.Reflection;
using System.Runtime.Loader;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Solvers;

/// <summary>Loads the adapter of Google.OrTools from the folder <c>ortools</c> beside the program, where the build put it.</summary>
/// <remarks>
/// Nothing refers to the adapter, so that the program builds and its package locks hold on sources without the package. Without the package
/// the folder holds the adapter alone. Tests add a mirror of the package's interface; its assembly says so, and it is never taken for the package here.
/// </remarks>
internal static class OrToolsPlugin
{
    /// <summary>The key of the attribute by which the mirror says what it is.</summary>
    internal const string MirrorKey = "OrToolsMirror";

    private const string Adapter = "ComputeSovereignty.Solvers.OrTools";
    private const string Package = "Google.OrTools";

    private static readonly Lazy<IEngineSource?> Source = new(static () => Load(Path.Combine(AppContext.BaseDirectory, "ortools"), mirrorToo: false));

    /// <summary>Tells whether an engine is present.</summary>
    /// <param name="name">The engine's name.</param>
    internal static bool Has(string name) => Source.Value?.Names.Contains(name) == true;

    /// <summary>Makes an engine that is present.</summary>
    /// <param name="name">The engine's name.</param>
    internal static ILinearSolver Create(string name) => Source.Value!.Create(name);

    /// <summary>Loads the adapter of a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="mirrorToo">Whether the mirror may stand in for the package: in tests only.</param>
    /// <returns>The engines, or null where the package, its native part or the adapter is not there.</returns>
    internal static IEngineSource? Load(string folder, bool mirrorToo)
    {
        string adapter = Path.Combine(folder, Adapter + ".dll");
        if (!File.Exists(adapter) || !File.Exists(Path.Combine(folder, Package + ".dll")))
        {
            return null;
        }

        try
        {
            FolderContext context = new(adapter);
            Assembly package = context.LoadFromAssemblyName(new AssemblyName(Package));
            if (!mirrorToo && IsMirror(package))
            {
                return null;
            }

            Type source = context.LoadFromAssemblyPath(adapter).GetExportedTypes().Single(static type => type.IsAssignableTo(typeof(IEngineSource)));
            return (IEngineSource)Activator.CreateInstance(source)!;
        }
        catch (Exception fault) when (fault is IOException or BadImageFormatException or TypeLoadException or TargetInvocationException or DllNotFoundException)
        {
            // Half a package is none: the listing then says what brings it.
            return null;
        }
    }

    private static bool IsMirror(Assembly package) =>
        package.GetCustomAttributes<AssemblyMetadataAttribute>().Any(static attribute => attribute.Key == MirrorKey);

    private sealed class FolderContext(string adapter) : AssemblyLoadContext("ortools")
    {
        private readonly AssemblyDependencyResolver resolver = new(adapter);
        private readonly string folder = Path.GetDirectoryName(adapter)!;

        // What the program has already, it shares, the port above all; the rest is in the folder.
        protected override Assembly? Load(AssemblyName assemblyName)
        {
            if (assemblyName.Name!.StartsWith("ComputeSovereignty", StringComparison.Ordinal) && assemblyName.Name != Adapter)
            {
                return null;
            }

            string beside = Path.Combine(folder, assemblyName.Name + ".dll");
            string? path = resolver.ResolveAssemblyToPath(assemblyName) ?? (File.Exists(beside) ? beside : null);
            return path is null ? null : LoadFromAssemblyPath(path);
        }

        protected override nint LoadUnmanagedDll(string unmanagedDllName) =>
            resolver.ResolveUnmanagedDllToPath(unmanagedDllName) is { } path ? LoadUnmanagedDllFromPath(path) : 0;
    }
}
