namespace ComputeSovereignty.Workbooks.Tests;

/// <summary>The repository in which the tests run.</summary>
internal static class Repository
{
    /// <summary>Gets the path of a file or folder of the repository.</summary>
    internal static string Path(params string[] parts)
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "ComputeSovereignty.sln")))
        {
            folder = folder.Parent;
        }

        return System.IO.Path.Combine([folder!.FullName, .. parts]);
    }
}
