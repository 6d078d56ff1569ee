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
