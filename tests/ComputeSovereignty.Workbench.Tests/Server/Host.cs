using ComputeSovereignty.Workbench.Server;
using Microsoft.Data.Sqlite;

namespace ComputeSovereignty.Workbench.Tests.Server;

/// <summary>A workbench of its own for a fixture, on a free port.</summary>
internal sealed class Host : IAsyncDisposable
{
    private readonly string folder;
    private readonly List<Exception> faults = [];

    private Host(string folder) => this.folder = folder;

    internal WorkbenchServer Server { get; private set; } = null!;

    internal string Address => Server.Urls[0];

    internal string StorePlace => Path.Combine(folder, "runs.db");

    internal string WorkFolder => Path.Combine(folder, "work");

    internal IReadOnlyList<Exception> Faults => faults;

    internal static async Task<Host> StartAsync(string password = "")
    {
        Host host = new(Path.Combine(Path.GetTempPath(), $"workbench-{Guid.NewGuid():N}"));
        host.Server = await WorkbenchServer.StartAsync(new WorkbenchOptions
        {
            Urls = ["http://127.0.0.1:0"],
            Store = host.StorePlace,
            Baseline = await File.ReadAllBytesAsync(Repository.Path("data", "baseline.xlsx")),
            Password = password,
            WorkFolder = host.WorkFolder,
            Fault = fault =>
            {
                host.faults.Add(fault);
                return $"log-{host.faults.Count}";
            },
        });
        return host;
    }

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }
}
