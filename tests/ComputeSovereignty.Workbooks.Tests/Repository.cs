namespace ComputeSovereignty.Workbooks.Tests;

/// <summary>The repository in which the tests run.</summary>
internal static class Repository
{
    /// <summary>Gets the folder of the baseline without its demand side.</summary>
    internal static string Supply => Path("tests", "ComputeSovereignty.Tests", "Data", "supply");

    /// <summary>Gets the workbook of the same case.</summary>
    internal static byte[] SupplyWorkbook { get; } = Write();

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

    private static byte[] Write()
    {
        using MemoryStream stream = new();
        CaseFiles.WriteWorkbook(stream, CaseFiles.Read(Supply));
        return stream.ToArray();
    }
}
