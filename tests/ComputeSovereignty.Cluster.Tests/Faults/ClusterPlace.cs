using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using ComputeSovereignty.Cli.Tests.Faults;
using ComputeSovereignty.Runs;
using ComputeSovereignty.Runs.Sweeps;
using ComputeSovereignty.Workbench.Tests.Store;
using Npgsql;
using NUnit.Framework;

namespace ComputeSovereignty.Cluster.Tests.Faults;

/// <summary>A folder with a case, a database, and machines as processes of their own, gone afterwards.</summary>
internal sealed class ClusterPlace : IDisposable
{
    /// <summary>How long anything may take on a busy machine.</summary>
    internal static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private static readonly (string, string?)[] Clock = [("SOURCE_DATE_EPOCH", "1700000000")];

    private readonly Dictionary<string, Child> machines = [];

    /// <summary>Initializes the place.</summary>
    /// <param name="server">The database server.</param>
    /// <param name="database">A database of it, which is made.</param>
    [SuppressMessage("Security", "CA2100", Justification = "Databases are constants of the fixture.")]
    internal ClusterPlace(PostgresCluster server, string database)
    {
        using NpgsqlConnection connection = new(server.Place("postgres"));
        connection.Open();
        using NpgsqlCommand command = new($"CREATE DATABASE {database}", connection);
        command.ExecuteNonQuery();
        Connection = server.Place(database);
        Store = RunStore.Open(Connection);
        Folder = Directory.CreateTempSubdirectory("cluster-").FullName;
        string root = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(root, "ComputeSovereignty.sln")))
        {
            root = Path.GetDirectoryName(root)!;
        }

        Directory.CreateDirectory(Path.Combine(Folder, "case"));
        foreach (string table in Directory.GetFiles(Path.Combine(root, "tests", "ComputeSovereignty.Tests", "Data", "supply")))
        {
            File.Copy(table, Path.Combine(Folder, "case", Path.GetFileName(table)));
        }
    }

    internal string Connection { get; }

    internal string Folder { get; }

    internal RunStore Store { get; }

    /// <summary>Gets the machines that were started and not ended here.</summary>
    internal IReadOnlyCollection<string> Names => machines.Keys;

    /// <summary>Starts machines, of one thread each, and waits until they work.</summary>
    internal void Start(string silence, params string[] names)
    {
        foreach (string name in names)
        {
            machines[name] = Child.Start(Folder, Clock, "worker", "--cluster", Connection, "--threads", "1", "--name", name, "--silence", silence);
        }

        Until(() => names.All(n => Alive().Any(m => m.Name == n && m.Sign > m.Joined)), $"{string.Join(", ", names)} in the cluster");
    }

    internal IReadOnlyList<Machine> Alive() => Store.Machines.Alive(DateTimeOffset.UtcNow);

    /// <summary>Finds the machine that gives out the work; and one that does not.</summary>
    internal (string Coordinator, string Other) Roles()
    {
        string? coordinator = null;
        Until(() => (coordinator = Alive().SingleOrDefault(m => m.Coordinates && machines.ContainsKey(m.Name))?.Name) is not null, "one coordinator");
        return (coordinator!, machines.Keys.First(n => n != coordinator));
    }

    internal void Signal(string name, string signal) => machines[name].Signal(signal);

    /// <summary>Ends a machine without a word.</summary>
    internal void Kill(string name)
    {
        machines[name].Signal("KILL");
        machines[name].Ended().Dispose();
        machines.Remove(name);
    }

    /// <summary>Lets a machine end in peace.</summary>
    /// <returns>What it said.</returns>
    internal string Dismiss(string name)
    {
        machines[name].Signal("INT");
        using Child child = machines[name].Ended();
        machines.Remove(name);
        Assert.That(child.Exit, Is.Zero, child.Error);
        return child.Out;
    }

    /// <summary>Begins a call of the program.</summary>
    internal Child Begin(params string[] arguments) => Child.Start(Folder, Clock, arguments);

    /// <summary>Calls the program.</summary>
    /// <returns>What it said on either stream.</returns>
    internal string Call(int exit, params string[] arguments)
    {
        using Child child = Begin(arguments).Ended();
        Assert.That(child.Exit, Is.EqualTo(exit), child.Out + child.Error);
        return child.Out + child.Error;
    }

    /// <summary>Waits for the end of a call that has to succeed.</summary>
    internal static void Done(Child child)
    {
        child.Ended();
        Assert.That(child.Exit, Is.Zero, child.Out + child.Error);
    }

    internal void Until(Func<bool> holds, string what)
    {
        long begun = Stopwatch.GetTimestamp();
        while (!holds())
        {
            Assert.That(Stopwatch.GetElapsedTime(begun), Is.LessThan(Patience), $"waiting for {what}");
            Thread.Sleep(50);
        }
    }

    /// <summary>Tells whether the store answers: a connection that a fault has broken fails once.</summary>
    internal bool Answers()
    {
        try
        {
            return Store.Sweeps.List() is not null;
        }
        catch (StoreException)
        {
            return false;
        }
    }

    /// <summary>Waits until machines are in the middle of a sweep.</summary>
    internal Sweep Middle()
    {
        Sweep? sweep = null;
        Until(() => (sweep = Store.Sweeps.List() is [var youngest, ..] ? youngest : null) is { Done: > 0 }, "a first answer");
        Assert.That(sweep!.State, Is.EqualTo(SweepState.Running), "it is in its middle");
        return sweep;
    }

    /// <summary>Sees that every chunk of the youngest sweep is answered once, and that the chunks are all of it.</summary>
    /// <returns>The most attempts that a chunk took to its answer.</returns>
    internal long Once()
    {
        Sweep sweep = Store.Sweeps.List()[0];
        Until(() => Store.Sweeps.Find(sweep.Id)!.State == SweepState.Done, "the end of the sweep");
        IReadOnlyList<(SweepChunk Chunk, bool IsAnswered)> cuts = Store.Sweeps.CutsOf(sweep.Id);
        Assert.That(cuts.All(static c => c.IsAnswered), Is.True);
        for (int set = 0; set < sweep.Counts.Count; set++)
        {
            Assert.That(
                cuts.Where(c => c.Chunk.Set == set).SelectMany(static c => Enumerable.Range((int)c.Chunk.First, (int)c.Chunk.Count)),
                Is.EqualTo(Enumerable.Range(0, (int)sweep.Counts[set])));
        }

        Assert.That(Number("SELECT COUNT(*) FROM sweep_answer WHERE sweep = @id", sweep.Id), Is.EqualTo(cuts.Count));
        return Number("SELECT MAX(attempt) FROM sweep_answer WHERE sweep = @id", sweep.Id);
    }

    /// <summary>Counts the chunks that a machine has answered.</summary>
    internal long AnswersOf(string sweep, string machine) => Number($"SELECT COUNT(*) FROM sweep_answer WHERE sweep = @id AND worker = '{machine}'", sweep);

    /// <summary>Sees that two folders hold the same files, byte for byte.</summary>
    internal void Same(string one, string other)
    {
        string[] files = [.. Directory.GetFiles(Path.Combine(Folder, one)).Select(static f => Path.GetFileName(f))];
        Assert.That(files, Is.Not.Empty);
        Assert.That(Directory.GetFiles(Path.Combine(Folder, other)).Select(static f => Path.GetFileName(f)), Is.EquivalentTo(files));
        foreach (string file in files)
        {
            Assert.That(File.ReadAllBytes(Path.Combine(Folder, other, file)), Is.EqualTo(File.ReadAllBytes(Path.Combine(Folder, one, file))), file);
        }
    }

    /// <summary>Copies the files of a folder into another place.</summary>
    internal void CopyTo(string folder, ClusterPlace other)
    {
        Directory.CreateDirectory(Path.Combine(other.Folder, folder));
        foreach (string file in Directory.GetFiles(Path.Combine(Folder, folder)))
        {
            File.Copy(file, Path.Combine(other.Folder, folder, Path.GetFileName(file)));
        }
    }

    /// <summary>Forgets all sweeps, so that the same question is asked anew.</summary>
    internal void Forget()
    {
        foreach (Sweep sweep in Store.Sweeps.List())
        {
            Store.Sweeps.Delete(sweep.Id);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (Child machine in machines.Values)
        {
            machine.Signal("KILL");
            machine.Dispose();
        }

        Store.Dispose();
        NpgsqlConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }

    [SuppressMessage("Security", "CA2100", Justification = "Statements are constants of this fixture.")]
    private long Number(string sql, string id)
    {
        using NpgsqlConnection connection = new(Connection);
        connection.Open();
        using NpgsqlCommand command = new(sql, connection);
        command.Parameters.AddWithValue("id", id);
        return Convert.ToInt64(command.ExecuteScalar());
    }
}
