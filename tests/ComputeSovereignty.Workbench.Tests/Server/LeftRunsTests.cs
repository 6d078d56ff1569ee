using System.Diagnostics.CodeAnalysis;
using ComputeSovereignty.Runs;
using ComputeSovereignty.Workbench.Server;
using Microsoft.Data.Sqlite;
using NUnit.Framework;

namespace ComputeSovereignty.Workbench.Tests.Server;

/// <summary>The queue is in the store: a server that ends, whether told to or not, loses no run.</summary>
[TestFixture]
public sealed class LeftRunsTests
{
    private string folder = null!;

    [SetUp]
    public void Make() => folder = Directory.CreateTempSubdirectory("left-").FullName;

    [TearDown]
    public void Remove()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Test]
    public async Task Runs_AtWorkAndWaiting_WhenTheServerEnds_AreDoneByTheNextOne()
    {
        string[] runs;
        WorkbenchServer first = await StartAsync();
        await using (first)
        {
            using Browser ann = new(first.Urls[0]);
            runs = [await BegunAsync(ann, "100"), await BegunAsync(ann, "3")];
        }

        Assert.That(runs.Select(StateOf), Is.All.EqualTo(RunState.Interrupted));
        WorkbenchServer next = await StartAsync();
        await using (next)
        {
            for (int look = 0; look < 1_200 && runs.Any(r => StateOf(r) != RunState.Done); look++)
            {
                await Task.Delay(100);
            }

            Assert.That(runs.Select(StateOf), Is.All.EqualTo(RunState.Done));
            using RunStore store = RunStore.Open(Store);
            Assert.That(store.Runs.FilesOf(runs[0]), Is.SupersetOf(new[] { "simulation.xlsx", "draws.csv", "draws.parquet" }));
        }
    }

    // As on a full disk: nothing is added until there is room again.
    [Test]
    public async Task Run_WhoseAnswerTheStoreDoesNotTake_SaysSoAndIsKeptOnceItDoes()
    {
        WorkbenchServer server = await StartAsync();
        await using (server)
        {
            using Browser ann = new(server.Urls[0]);
            Change("CREATE TRIGGER full BEFORE INSERT ON run_file WHEN NEW.name LIKE 'plan%' BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END");
            (HttpResponseMessage begun, _) = await ann.PostAsync("/cases/baseline/plan");
            string run = begun.Headers.Location!.ToString().Split('/')[^1];

            string page = string.Empty;
            for (int look = 0; look < 600 && !page.Contains("disk is full", StringComparison.Ordinal); look++)
            {
                await Task.Delay(100);
                page = await ann.PageAsync($"/runs/{run}");
            }

            Assert.That(page, Does.Contain("The answer is kept as soon as the store takes it").And.Not.Contain("Waiting for its turn"));
            Assert.That(StateOf(run), Is.EqualTo(RunState.Running));

            Change("DROP TRIGGER full");
            for (int look = 0; look < 600 && StateOf(run) == RunState.Running; look++)
            {
                await Task.Delay(100);
            }

            Assert.That(StateOf(run), Is.EqualTo(RunState.Done));
            using RunStore store = RunStore.Open(Store);
            Assert.That(store.Runs.FilesOf(run), Does.Contain("plan.json"));
        }
    }

    // One that ends its server each time is left after the third.
    [Test]
    public void Run_ThatWasTakenUpThreeTimes_IsLeft()
    {
        using RunStore store = RunStore.Open(Store);
        DateTimeOffset now = DateTimeOffset.UtcNow;
        KeptRun run = new()
        {
            Id = StoreKeys.New(),
            Owner = "ann",
            CaseId = "baseline",
            CaseName = "Baseline",
            Kind = RunKinds.Gap,
            Scenario = "Base",
            Changes = [],
            Options = [],
            Subject = string.Empty,
            InputHash = "hash",
            RequestKey = "key",
            Program = "1",
            Engine = "clp",
            Begun = now,
            State = RunState.Running,
            Server = "gone",
        };
        store.Runs.Add(run);
        Assert.That(store.Runs.Left(now.AddDays(-1), "1", 3), Is.Empty, "it is at work");
        for (int end = 0; end < 3; end++)
        {
            store.Servers.Bury(now);
            Assert.That(store.Runs.Left(now.AddDays(-1), "1", 3).Select(static r => r.Id), Is.EqualTo(new[] { run.Id }));
            Assert.That(store.Runs.Left(now.AddDays(-1), "2", 3), Is.Empty, "another program answers otherwise");
            Assert.That(store.Runs.Left(now.AddDays(1), "1", 3), Is.Empty, "it was left before");
            Assert.That(store.Runs.Claim(run.Id, $"server-{end}", 3), Is.True);
            Assert.That(store.Runs.Claim(run.Id, "other", 3), Is.False, "one server takes it");
        }

        store.Servers.Bury(now);
        Assert.That(store.Runs.Left(now.AddDays(-1), "1", 3), Is.Empty);
        Assert.That(store.Runs.Claim(run.Id, "fourth", 3), Is.False);
    }

    private string Store => Path.Combine(folder, "runs.db");

    private RunState StateOf(string run)
    {
        using RunStore store = RunStore.Open(Store);
        return store.Find(Viewer.Operator, run)!.State;
    }

    private Task<WorkbenchServer> StartAsync() => WorkbenchServer.StartAsync(new()
    {
        Urls = ["http://127.0.0.1:0"],
        Store = Store,
        Baseline = Repository.SupplyWorkbook,
        WorkFolder = Path.Combine(folder, "work"),
    });

    private static async Task<string> BegunAsync(Browser browser, string draws)
    {
        (HttpResponseMessage begun, _) = await browser.PostAsync("/cases/baseline/simulation", ("draws", draws), ("seed", "1"));
        return begun.Headers.Location!.ToString().Split('/')[^1];
    }

    [SuppressMessage("Security", "CA2100", Justification = "Statements are constants of this fixture.")]
    private void Change(string statement)
    {
        using SqliteConnection connection = new($"Data Source={Store};Pooling=False");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }
}
