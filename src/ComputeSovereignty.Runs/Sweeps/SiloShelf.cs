namespace ComputeSovereignty.Runs.Sweeps;

/// <summary>A member of a cluster as the engine of clusters writes it.</summary>
/// <param name="Address">Its address, which no other member ever has.</param>
/// <param name="Entry">What is said of it, as JSON.</param>
/// <param name="Etag">How often it was changed: a change names the number that it rests on.</param>
/// <param name="Alive">When it last said that it lives.</param>
internal sealed record SiloRow(string Address, string Entry, long Etag, DateTimeOffset Alive);

/// <summary>Who is in a cluster: one row a member and one version a cluster. A change holds only where both are as they were read.</summary>
/// <param name="database">The database.</param>
internal sealed class SiloShelf(StoreDatabase database)
{
    private const string NextVersion = "UPDATE silo_version SET version = version + 1 WHERE cluster = @cluster AND version = @version";

    /// <summary>Begins the table of a cluster, where it is not begun.</summary>
    /// <param name="cluster">The cluster.</param>
    internal void Begin(string cluster) => database.Execute("INSERT INTO silo_version (cluster, version) VALUES (@cluster, 0) ON CONFLICT DO NOTHING", ("cluster", cluster));

    /// <summary>Reads the members, all as they stand at one moment.</summary>
    /// <param name="cluster">The cluster.</param>
    /// <param name="address">One member alone; null for all.</param>
    /// <returns>The version and the members.</returns>
    internal (long Version, IReadOnlyList<SiloRow> Rows) Read(string cluster, string? address = null)
    {
        List<(long Version, SiloRow? Row)> rows = database.Read(
            "SELECT v.version, s.address, s.entry, s.etag, s.alive FROM silo_version v LEFT JOIN silo s ON s.cluster = v.cluster AND (@address = '' OR s.address = @address) WHERE v.cluster = @cluster",
            static r => (Convert.ToInt64(r.GetValue(0)), r.IsDBNull(1) ? null : new SiloRow(r.GetString(1), r.GetString(2), Convert.ToInt64(r.GetValue(3)), DateTimeOffset.FromUnixTimeMilliseconds(Convert.ToInt64(r.GetValue(4))))),
            ("cluster", cluster),
            ("address", address ?? string.Empty));
        return (rows.Count == 0 ? 0 : rows[0].Version, [.. rows.Select(static r => r.Row).OfType<SiloRow>()]);
    }

    /// <summary>Adds a member.</summary>
    /// <param name="cluster">The cluster.</param>
    /// <param name="row">The member.</param>
    /// <param name="version">The version that the change rests on.</param>
    /// <returns>Whether it was added.</returns>
    internal bool Insert(string cluster, SiloRow row, long version) => database.ExecuteAll(
    [
        (NextVersion, [("cluster", cluster), ("version", version)]),
        ("INSERT INTO silo (cluster, address, entry, etag, alive) VALUES (@cluster, @address, @entry, 0, @alive) ON CONFLICT DO NOTHING", Values(cluster, row)),
    ],
    onlyIfEach: true);

    /// <summary>Changes a member.</summary>
    /// <param name="cluster">The cluster.</param>
    /// <param name="row">The member, with the number of changes that this one rests on.</param>
    /// <param name="version">The version that the change rests on.</param>
    /// <returns>Whether it was changed.</returns>
    internal bool Update(string cluster, SiloRow row, long version) => database.ExecuteAll(
    [
        (NextVersion, [("cluster", cluster), ("version", version)]),
        ("UPDATE silo SET entry = @entry, alive = @alive, etag = etag + 1 WHERE cluster = @cluster AND address = @address AND etag = @etag", [.. Values(cluster, row), ("etag", row.Etag)]),
    ],
    onlyIfEach: true);

    /// <summary>Takes note that a member lives: no change that others must hear of.</summary>
    /// <param name="cluster">The cluster.</param>
    /// <param name="address">The member.</param>
    /// <param name="alive">When.</param>
    internal void Live(string cluster, string address, DateTimeOffset alive) => database.Execute(
        "UPDATE silo SET alive = @alive WHERE cluster = @cluster AND address = @address", ("cluster", cluster), ("address", address), ("alive", alive.ToUnixTimeMilliseconds()));

    /// <summary>Removes members.</summary>
    /// <param name="cluster">The cluster.</param>
    /// <param name="addresses">The members.</param>
    internal void Remove(string cluster, IEnumerable<string> addresses) =>
        database.ExecuteAll(addresses.Select(address => ("DELETE FROM silo WHERE cluster = @cluster AND address = @address", new (string, object?)[] { ("cluster", cluster), ("address", address) })));

    /// <summary>Ends a cluster.</summary>
    /// <param name="cluster">The cluster.</param>
    internal void End(string cluster) => database.ExecuteAll(
    [
        ("DELETE FROM silo WHERE cluster = @cluster", [("cluster", cluster)]),
        ("DELETE FROM silo_version WHERE cluster = @cluster", [("cluster", cluster)]),
    ]);

    private static (string, object?)[] Values(string cluster, SiloRow row) =>
        [("cluster", cluster), ("address", row.Address), ("entry", row.Entry), ("alive", row.Alive.ToUnixTimeMilliseconds())];
}
