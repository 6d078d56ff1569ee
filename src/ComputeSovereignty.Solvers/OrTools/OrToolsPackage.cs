using Google.OrTools.Init;

namespace ComputeSovereignty.Solvers.OrTools;

/// <summary>What the package says of itself.</summary>
internal static class OrToolsPackage
{
    private static readonly Lazy<string> Text = new(static () => OrToolsVersion.VersionString());

    /// <summary>Gets the version of the package; the first call loads the native library.</summary>
    internal static string Version => Text.Value;
}
