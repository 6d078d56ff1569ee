using System.Diagnostics.CodeAnalysis;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Runs;
using Npgsql;
using NUnit.Framework;

namespace ComputeSovereignty.Workbench.Tests.Store;

/// <summary>The run store on a real PostgreSQL server, where one is installed.</summary>
/// <param name="database">The database.</param>
[TestFixtureSource(nameof(Databases))]
public sealed class PostgresRunStoreTests(string database) : RunStoreContract
{
    private PostgresCluster cluster = null!;

    public static IEnumerable<string> Databases => PostgresCluster.Programs is null ? [] : ["postgres"];

    /// <inheritdoc/>
    protected override string Place => cluster.Place(database);

    /// <inheritdoc/>
    protected override void Change(string sql) => Execute(Place, sql);

    [OneTimeSetUp]
    public void Start() => cluster = PostgresCluster.Start();

    [OneTimeTearDown]
    public void Stop() => cluster.Dispose();

    [Test]
    public void Open_ByManyServersAtOnce_MigratesOnce()
    {
        Execute(Place, "CREATE DATABASE crowd");
        string crowd = cluster.Place("crowd");

        Parallel.For(0, 6, _ => RunStore.Open(crowd).Dispose());

        Assert.That(Execute(crowd, "SELECT COUNT(*) FROM store_version"), Is.EqualTo(StoreMigrations.All.Count));
    }

    [Test]
    public void Open_WithAWrongConnection_IsRefusedWithTheReason()
    {
        Assert.That(() => RunStore.Open("Host=127.0.0.1;Port=1;Database=x;Username=x;Timeout=2"), Throws.TypeOf<StoreException>());
        Assert.That(() => RunStore.Open("Host=127.0.0.1;Nonsense=1"), Throws.TypeOf<StoreException>().With.Message.Contains("connection string"));
    }

    [Test]
    public void Open_OfADatabaseThatIsNotThere_IsRefusedInChineseByItsState()
    {
        StoreException refused = Assert.Throws<StoreException>(() => RunStore.Open(cluster.Place("nowhere")))!;

        Assert.That(Speaker.English.Say(refused.Words), Does.Contain("nowhere"));
        Assert.That(Speaker.Chinese.Say(refused.Words), Does.Contain("数据库不存在（PostgreSQL 错误3D000）").And.Not.Contain("does not exist"));
    }

    [SuppressMessage("Security", "CA2100", Justification = "Statements are constants of this fixture.")]
    private static object? Execute(string place, string sql)
    {
        using NpgsqlConnection connection = new(place);
        connection.Open();
        using NpgsqlCommand command = new(sql, connection);
        return command.ExecuteScalar();
    }
}
