using System.Diagnostics.CodeAnalysis;
using ComputeSovereignty.Runs;
using Microsoft.Data.Sqlite;
using NUnit.Framework;

namespace ComputeSovereignty.Workbench.Tests.Store;

/// <summary>The run store in a file of SQLite.</summary>
[TestFixture]
public sealed class SqliteRunStoreTests : RunStoreContract
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), $"store-{Guid.NewGuid():N}");

    /// <inheritdoc/>
    protected override string Place => Path.Combine(folder, "deep", "runs.db");

    /// <inheritdoc/>
    [SuppressMessage("Security", "CA2100", Justification = "Statements are constants of the tests.")]
    protected override void Change(string sql)
    {
        using SqliteConnection connection = new($"Data Source={Place}");
        connection.Open();
        using SqliteCommand command = new(sql, connection);
        command.ExecuteNonQuery();
    }

    [OneTimeTearDown]
    public void Remove()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Test]
    public void File_OfTheStore_WritesAhead()
    {
        using SqliteConnection connection = new($"Data Source={Place}");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode";

        Assert.That(command.ExecuteScalar(), Is.EqualTo("wal"));
    }

    [Test]
    [SuppressMessage("Security", "CA2100", Justification = "Statements are constants of the program.")]
    public void Open_StoreOfTheFirstProgram_KeepsItsRuns()
    {
        string place = Path.Combine(folder, "first.db");
        Directory.CreateDirectory(folder);
        using (SqliteConnection connection = new($"Data Source={place}"))
        {
            connection.Open();
            using SqliteCommand command = connection.CreateCommand();
            command.CommandText = string.Join(";\n", StoreMigrations.All[0]).Replace("{blob}", "BLOB", StringComparison.Ordinal)
                + """
                ; CREATE TABLE store_version (version BIGINT NOT NULL); INSERT INTO store_version (version) VALUES (1);
                INSERT INTO run VALUES ('r1', 'ann', 0, 'c', 'Baseline', 'plan', '', 'Base', '', 'relax=yes', 'h', 'k', '1.0.0', 'Clp', 0, 1, 'Done', 'Met.', 1, 'here')
                """;
            command.ExecuteNonQuery();
        }

        using RunStore store = RunStore.Open(place);
        Assert.That(store.Find(new("ann"), "r1")!.Title, Is.EqualTo("Baseline, Base"));
    }

    // Before large files were kept in parts, draws stood in one value.
    [Test]
    [SuppressMessage("Security", "CA2100", Justification = "Statements are constants of the program.")]
    public void Open_StoreBeforeParts_GivesItsDraws()
    {
        string place = Path.Combine(folder, "before-parts.db");
        Directory.CreateDirectory(folder);
        byte[] draws = "draw,share@2028\n0,0.5\n"u8.ToArray();
        using (SqliteConnection connection = new($"Data Source={place}"))
        {
            connection.Open();
            using SqliteCommand command = connection.CreateCommand();
            command.CommandText = string.Join(";\n", StoreMigrations.All.Take(4).SelectMany(static m => m)).Replace("{blob}", "BLOB", StringComparison.Ordinal).Replace("{counter}", "INTEGER PRIMARY KEY AUTOINCREMENT", StringComparison.Ordinal)
                + """
                ; CREATE TABLE store_version (version BIGINT NOT NULL); INSERT INTO store_version (version) VALUES (4);
                INSERT INTO run (id, owner, shared, case_id, case_name, kind, name, scenario, changes, options, input_hash, request_key, program, engine, begun, ended, state, sentence, good, server)
                VALUES ('r1', 'ann', 0, 'c', 'Baseline', 'simulation', '', 'Base', '', 'relax=yes', 'h', 'k', '1.0.0', 'Clp', 0, 1, 'Done', 'Met.', 1, 'here');
                INSERT INTO run_file (run_id, name, content, hash) VALUES ('r1', 'draws.csv', @content, @hash)
                """;
            byte[] packed = PackedFile.Pack("draws.csv", draws);
            command.Parameters.AddWithValue("@content", packed);
            command.Parameters.AddWithValue("@hash", KeptBytes.Hash(packed));
            command.ExecuteNonQuery();
        }

        using RunStore store = RunStore.Open(place);
        Assert.That(store.Runs.File("r1", "draws.csv")!.Content.ToArray(), Is.EqualTo(draws));
        using Stream stream = store.Runs.Open("r1", "draws.csv")!;
        Assert.That(Read(stream), Is.EqualTo(draws));
    }

    // While it is kept and while it is read a few parts are in memory, not all.
    [Test]
    [NonParallelizable]
    public void LargeFile_KeptAndRead_LeavesMemoryFlat()
    {
        const int Size = 160 * PartShelf.PartSize;
        string path = Path.Combine(folder, "large.csv");
        Directory.CreateDirectory(folder);
        using (FileStream file = File.Create(path))
        {
            Random random = new(1);
            while (file.Length < Size)
            {
                file.Write(System.Text.Encoding.ASCII.GetBytes(string.Join(',', Enumerable.Range(0, 500).Select(_ => random.NextDouble().ToString("R", System.Globalization.CultureInfo.InvariantCulture))) + "\n"));
            }
        }

        using RunStore store = RunStore.Open(Path.Combine(folder, "large.db"));
        KeptRun run = LargeRun();
        store.Runs.Add(run);
        long before = GC.GetTotalMemory(forceFullCollection: true);
        long most = 0;
        // What is held, not what is waiting to be collected: that depends on how busy the machine is.
        using (new Timer(_ => most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true)), null, 0, 100))
        {
            Assert.That(store.Runs.End(run with { State = RunState.Done }, [new("simulation.html", "page"u8.ToArray())], [new("draws.csv", path)]), Is.True);
            using Stream kept = store.Runs.Open(run.Id, "draws.csv")!;
            using FileStream file = File.OpenRead(path);
            Assert.That(System.Security.Cryptography.SHA256.HashData(kept), Is.EqualTo(System.Security.Cryptography.SHA256.HashData(file)));
        }

        Assert.That(most, Is.GreaterThan(0));
        Assert.That(most - before, Is.LessThan(Size / 4), $"of {Size:#,##0} bytes");
        File.Delete(path);
    }

    [Test]
    public void Open_StoreOfANewerProgram_IsRefused()
    {
        string place = Path.Combine(folder, "newer.db");
        RunStore.Open(place).Dispose();
        using (SqliteConnection connection = new($"Data Source={place}"))
        {
            connection.Open();
            using SqliteCommand command = connection.CreateCommand();
            command.CommandText = "INSERT INTO store_version (version) VALUES (99)";
            command.ExecuteNonQuery();
        }

        Assert.That(() => RunStore.Open(place), Throws.TypeOf<StoreException>().With.Message.Contains("newer program"));
    }

    [Test]
    public void Open_FileThatIsNoStore_IsRefusedWithTheReason()
    {
        string place = Path.Combine(folder, "other.db");
        Directory.CreateDirectory(folder);
        File.WriteAllText(place, new string('x', 5000));

        Assert.That(() => RunStore.Open(place), Throws.TypeOf<StoreException>().With.Message.Contains("cannot be opened"));
    }
}
