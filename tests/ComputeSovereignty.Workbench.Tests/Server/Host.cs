using System.Collections.Concurrent;
using ComputeSovereignty.Runs;
using ComputeSovereignty.Workbench.Server;
using ComputeSovereignty.Workbench.Server.Access;
using Microsoft.Data.Sqlite;

namespace ComputeSovereignty.Workbench.Tests.Server;

/// <summary>A workbench of its own for a fixture, on a free port.</summary>
internal sealed class Host : IAsyncDisposable
{
    private readonly string folder;
    private readonly List<Exception> faults = [];
    private readonly ConcurrentQueue<string> log = [];

    internal const string Password = Browser.Password;

    private Host(string folder) => this.folder = folder;

    internal WorkbenchServer Server { get; private set; } = null!;

    internal string Address => Server.Urls[0];

    internal string StorePlace => Path.Combine(folder, "runs.db");

    internal string WorkFolder => Path.Combine(folder, "work");

    internal IReadOnlyList<Exception> Faults => faults;

    /// <summary>Gets the lines of the log.</summary>
    internal IReadOnlyCollection<string> Log => log;

    /// <summary>Starts a workbench where people sign in: each with the password of <see cref="Password"/>.</summary>
    internal static Task<Host> WithAccountsAsync(Func<WorkbenchOptions, WorkbenchOptions>? change, params (string Name, AccountRole Role)[] accounts) => StartAsync(change, accounts);

    internal static async Task<Host> StartAsync(Func<WorkbenchOptions, WorkbenchOptions>? change = null, params (string Name, AccountRole Role)[] accounts)
    {
        Host host = new(Path.Combine(Path.GetTempPath(), $"workbench-{Guid.NewGuid():N}"));
        foreach ((string name, AccountRole role) in accounts)
        {
            using RunStore store = RunStore.Open(host.StorePlace);
            store.Accounts.Add(new() { Id = StoreKeys.New(), Name = name, Role = role, PasswordHash = Passwords.Hash(Password), Stamp = StoreKeys.New(), Made = DateTimeOffset.UnixEpoch });
        }

        WorkbenchOptions options = new()
        {
            Urls = ["http://127.0.0.1:0"],
            Store = host.StorePlace,
            Baseline = Repository.SupplyWorkbook,
            WorkFolder = host.WorkFolder,
            Fault = fault =>
            {
                host.faults.Add(fault);
                return $"log-{host.faults.Count}";
            },
            Log = line => host.log.Enqueue($"{line}"),
        };
        host.Server = await WorkbenchServer.StartAsync(change?.Invoke(options) ?? options);
        return host;
    }

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }
}
