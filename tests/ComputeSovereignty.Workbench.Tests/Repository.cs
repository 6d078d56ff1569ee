using ComputeSovereignty.Workbooks;

namespace ComputeSovereignty.Workbench.Tests;

/// <summary>The repository that the tests run within.</summary>
internal static class Repository
{
    private static readonly Lazy<string> LazyRoot = new(Find);
    private static readonly Lazy<byte[]> LazyWorkbook = new(Write);

    internal static string Root => LazyRoot.Value;

    /// <summary>Gets the folder of the baseline without its demand side, which is solved sooner.</summary>
    internal static string Supply => Path("tests", "ComputeSovereignty.Tests", "Data", "supply");

    /// <summary>Gets the workbook of the same case.</summary>
    internal static byte[] SupplyWorkbook => LazyWorkbook.Value;

    internal static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    private static byte[] Write()
    {
        using MemoryStream stream = new();
        CaseFiles.WriteWorkbook(stream, CaseFiles.Read(Supply));
        return stream.ToArray();
    }

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
