namespace ComputeSovereignty.Workbench.Tests;

/// <summary>The repository that the tests run within.</summary>
internal static class Repository
{
    private static readonly Lazy<string> LazyRoot = new(Find);

    internal static string Root => LazyRoot.Value;

    internal static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    private static string Find()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "ComputeSovereignty.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("The tests do not run within the repository.");
    }
}
