namespace ComputeSovereignty.Cli.Tests;

/// <summary>A folder of its own for a test, with the baseline's supply side as a folder of CSV files, gone afterwards.</summary>
internal sealed class Workplace : IDisposable
{
    /// <summary>What makes the baseline quick to solve: half-years instead of quarters.</summary>
    internal static readonly string[] Coarse = ["--relax", "--set", "Plan[PeriodsPerYear].Value = 2"];

    /// <summary>Initializes the folder.</summary>
    internal Workplace()
    {
        Folder = Directory.CreateTempSubdirectory("sovereignty-").FullName;
        CopySupply("case");
    }

    /// <summary>Gets the folder.</summary>
    internal string Folder { get; }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Folder, recursive: true);

    /// <summary>Calls the program in the folder.</summary>
    internal Call Run(params string[] arguments) => Call.Run(Folder, arguments);

    /// <summary>Solves the baseline by half-years.</summary>
    internal Call Solve(params string[] arguments) => Run(["solve", "case", .. Coarse, .. arguments]);

    /// <summary>Copies the baseline without its demand side.</summary>
    /// <param name="name">The folder of the copy.</param>
    internal void CopySupply(string name)
    {
        string supply = Path.Combine(SupplyChain.ThirdPartyTests.RootOf(AppContext.BaseDirectory), "tests", "ComputeSovereignty.Tests", "Data", "supply");
        Directory.CreateDirectory(PathOf(name));
        foreach (string table in Directory.GetFiles(supply))
        {
            File.Copy(table, PathOf(name, Path.GetFileName(table)));
        }
    }

    /// <summary>Gives a path in the folder.</summary>
    internal string PathOf(params string[] parts) => Path.Combine([Folder, .. parts]);

    /// <summary>Writes a file into the folder.</summary>
    internal string Write(string name, params byte[] content)
    {
        File.WriteAllBytes(PathOf(name), content);
        return name;
    }
}
