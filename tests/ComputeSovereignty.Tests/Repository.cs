using NUnit.Framework;

namespace ComputeSovereignty.Tests;

/// <summary>Files of the repository: data, reports, sources.</summary>
internal static class Repository
{
    /// <summary>Gets the folder of the solution.</summary>
    internal static string Root { get; } = Find(new DirectoryInfo(TestContext.CurrentContext.TestDirectory));

    /// <summary>Gets the folder of the baseline without its demand side: supply alone, whose answers stay as they were first published.</summary>
    internal static string Supply => PathOf("tests", "ComputeSovereignty.Tests", "Data", "supply");

    /// <summary>Gets the path of a file or folder.</summary>
    internal static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find(DirectoryInfo? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ComputeSovereignty.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("The tests run from a build inside the repository.");
    }
}
