using System.Diagnostics.CodeAnalysis;
using ComputeSovereignty.Runs;
using Microsoft.Data.Sqlite;
using NUnit.Framework;

namespace ComputeSovereignty.Cli.Tests.Faults;

/// <summary>Faults of the run store: an answer is never lost because it could not be kept, and what the store holds is never given out altered.</summary>
[TestFixture]
[Platform("Linux")]
public sealed class StoreTests
{
    private Workplace place = null!;

    [SetUp]
    public void SetUp() => place = new();

    [TearDown]
    public void TearDown()
    {
        SqliteConnection.ClearAllPools();
        place.Dispose();
    }

    // Below a file, in a folder, in another kind of file, of a newer program, on a server that is not there, and a connection string that is none.
    [TestCase("/proc/nothing/runs.db")]
    [TestCase("/dev/null/runs.db")]
    [TestCase("case")]
    [TestCase("case/Plan.csv")]
    [TestCase("newer.db")]
    [TestCase("Host=127.0.0.1;Port=1;Timeout=2")]
    [TestCase("Host=127.0.0.1;Port=many")]
    [TestCase("Host=127.0.0.1;Colour=red")]
    public void Answer_ThatCannotBeKept_IsGivenAllTheSame(string store)
    {
        if (store == "newer.db")
        {
            using RunStore made = RunStore.Open(place.PathOf(store));
            Change(store, "INSERT INTO store_version (version) VALUES (99)");
        }

        string named = store.StartsWith("Host", StringComparison.Ordinal) ? store : place.PathOf(store);
        Call call = place.Solve("-o", "out", "--store", named);

        Assert.That(call.Exit, Is.Zero, call.Error);
        string[] told = [.. call.Error.Split('\n').SkipWhile(static l => !l.StartsWith("This run is not in the run store", StringComparison.Ordinal))];
        Assert.That(told, Has.Length.EqualTo(2), call.Error);
        Assert.That(told[1], Is.Empty);
        Assert.That(File.Exists(place.PathOf("out", "plan.xlsx")), Is.True);
    }

    [TestCase("UPDATE run SET state = 'Dancing'", "runs")]
    [TestCase("UPDATE run SET begun = 9223372036854775807", "runs", "show", "{0}")]
    [TestCase("UPDATE run_file SET content = x'00' || content", "runs", "export", "{0}")]
    [TestCase("DROP TABLE run_file", "runs", "export", "{0}")]
    [TestCase("DROP TABLE run_file", "runs", "delete", "{0}")]
    public void Run_ThatWasAltered_IsToldAndNotGivenOut(string statement, params string[] line)
    {
        Assert.That(place.Solve("-o", "out", "--store", place.PathOf("runs.db")).Exit, Is.Zero);
        string id;
        using (RunStore store = RunStore.Open(place.PathOf("runs.db")))
        {
            id = store.List(Viewer.Operator).Single().Id;
        }

        Change("runs.db", statement);
        Call call = place.Run([.. line.Select(word => string.Format(null, word, id)), "--store", place.PathOf("runs.db"), .. line.Contains("export") ? ["-o", "away"] : Array.Empty<string>()]);

        Assert.That(call.Exit, Is.EqualTo(ExitCode.WrongInput), call.Out + call.Error);
        Assert.That(call.Error, Does.Contain("store").And.Not.Contain("internal error"));
        Assert.That(Directory.Exists(place.PathOf("away")), Is.False);
    }

    // The store alone is on the small disk.
    [Test]
    public void Disk_FullWhileARunIsKept_LosesNoAnswer()
    {
        string coarse = string.Join(' ', Workplace.Coarse.Select(static a => $"'{a}'"));
        string inner = $"mkdir -p disk && mount -t tmpfs -o size=200k small disk 2>/dev/null || {{ echo cannot mount >&2; exit 99; }}; $SOVEREIGNTY solve case {coarse} -o out --store disk/runs.db; e=$?; $SOVEREIGNTY runs --store disk/runs.db; exit $e";
        using Child child = Child.Shell(place.Folder, $"exec unshare --mount --map-root-user bash -c '{inner.Replace("'", "'\\''", StringComparison.Ordinal)}'").Ended();
        if (child.Error.Contains("cannot mount", StringComparison.Ordinal) || child.Error.Contains("unshare", StringComparison.Ordinal))
        {
            Assert.Ignore("This machine lets nobody mount a small disk.");
        }

        Assert.That(child.Exit, Is.Zero, child.Error);
        Assert.That(child.Error, Does.Contain("This run is not in the run store").And.Contain("full"));
        Assert.That(File.Exists(place.PathOf("out", "plan.json")), Is.True);
        Assert.That(child.Out, Does.Contain("There are no runs yet.").Or.Not.Contain("Done"));
    }

    // The limit on the size of a file is as good as a full disk, and by default it ends a process without a word. The runtime itself needs larger files where it keeps code from being written.
    [TestCase("solve case {0} -o out --no-store", 16, ExitCode.WrongInput, "cannot be written")]
    [TestCase("solve case {0} -o out --store runs.db", 400, ExitCode.Done, "This run is not in the run store")]
    public void File_ThatMayNotGrow_IsASentence(string line, int kilobytes, int exit, string told)
    {
        string coarse = string.Join(' ', Workplace.Coarse.Select(static a => $"'{a}'"));
        using Child child = Child.Shell(place.Folder, $"ulimit -f {kilobytes}; DOTNET_EnableWriteXorExecute=0 $SOVEREIGNTY {string.Format(null, line, coarse)}").Ended();

        Assert.That(child.Exit, Is.EqualTo(exit), child.Error);
        Assert.That(child.Error, Does.Contain(told).And.Not.Contain("internal error"));
        Assert.That(Directory.Exists(place.PathOf("out")) ? Directory.GetFiles(place.PathOf("out"), "*.tmp") : [], Is.Empty);
    }

    [Test]
    public void Runs_OfTwoProcessesAtOnce_AreBothKept()
    {
        string coarse = string.Join(' ', Workplace.Coarse.Select(static a => $"'{a}'"));
        using Child child = Child.Shell(place.Folder, string.Join(" & ", Enumerable.Range(0, 3).Select(k => $"$SOVEREIGNTY solve case {coarse} -o out-{k} --store runs.db")) + "; wait").Ended();

        Assert.That(child.Error, Does.Not.Contain("not kept"));
        using RunStore store = RunStore.Open(place.PathOf("runs.db"));
        Assert.That(store.List(Viewer.Operator), Has.Count.EqualTo(3));
    }

    [TestCase("env -u HOME -u XDG_DATA_HOME -u SOVEREIGNTY_STORE $SOVEREIGNTY solve case {0} -o home")]
    [TestCase("HOME=/proc XDG_DATA_HOME=/proc/none $SOVEREIGNTY solve case {0} -o home")]
    public void Home_ThatKeepsNothing_LosesNoAnswer(string line)
    {
        using Child child = Child.Shell(place.Folder, string.Format(null, line, string.Join(' ', Workplace.Coarse.Select(static a => $"'{a}'")))).Ended();

        Assert.That(child.Exit, Is.Zero, child.Error);
        Assert.That(File.Exists(place.PathOf("home", "plan.json")), Is.True);
    }

    [SuppressMessage("Security", "CA2100", Justification = "Statements are constants of this fixture.")]
    private void Change(string store, string statement)
    {
        using SqliteConnection connection = new($"Data Source={place.PathOf(store)};Pooling=False");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }
}
