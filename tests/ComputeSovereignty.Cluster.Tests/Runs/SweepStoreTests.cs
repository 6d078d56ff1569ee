using ComputeSovereignty.Workbench.Tests.Store;
using NUnit.Framework;

namespace ComputeSovereignty.Cluster.Tests.Runs;

/// <summary>The promises on SQLite: the tables are those of every store.</summary>
[TestFixture]
public sealed class SqliteSweepStoreTests : SweepStoreContract
{
    private readonly string folder = Directory.CreateTempSubdirectory("sweeps-").FullName;

    /// <inheritdoc/>
    protected override string Place => Path.Combine(folder, "runs.db");

    [OneTimeTearDown]
    public void Remove()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }
}

/// <summary>The promises on a real PostgreSQL server, where one is installed.</summary>
/// <param name="database">The database.</param>
[TestFixtureSource(nameof(Databases))]
public sealed class PostgresSweepStoreTests(string database) : SweepStoreContract
{
    private PostgresCluster cluster = null!;

    public static IEnumerable<string> Databases => PostgresCluster.Programs is null ? [] : ["postgres"];

    /// <inheritdoc/>
    protected override string Place => cluster.Place(database);

    [OneTimeSetUp]
    public void Start() => cluster = PostgresCluster.Start();

    [OneTimeTearDown]
    public void Stop() => cluster.Dispose();
}
