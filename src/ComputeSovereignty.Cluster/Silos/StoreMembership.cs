using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using ComputeSovereignty.Runs;
using ComputeSovereignty.Runs.Sweeps;
using Microsoft.Extensions.Options;
using Orleans.Configuration;

namespace ComputeSovereignty.Cluster.Silos;

/// <summary>Who is in the cluster, in the run store's database: one schema, no scripts of its own.</summary>
/// <param name="store">The store.</param>
/// <param name="options">The name of the cluster.</param>
[SuppressMessage("Performance", "CA1812", Justification = "The engine of clusters makes it.")]
internal sealed class StoreMembership(RunStore store, IOptions<ClusterOptions> options) : IMembershipTable
{
    private readonly string cluster = options.Value.ClusterId;

    /// <inheritdoc/>
    public Task InitializeMembershipTable(bool tryInitTableVersion) => Task.Run(() => store.Silos.Begin(cluster));

    /// <inheritdoc/>
    public Task DeleteMembershipTableEntries(string clusterId) => Task.Run(() => store.Silos.End(clusterId));

    /// <inheritdoc/>
    public Task CleanupDefunctSiloEntries(DateTimeOffset beforeDate) => Task.Run(() => store.Silos.Remove(
        cluster,
        [.. store.Silos.Read(cluster).Rows.Where(r => r.Alive < beforeDate && Entry(r).Status == SiloStatus.Dead).Select(static r => r.Address)]));

    /// <inheritdoc/>
    public Task<MembershipTableData> ReadRow(SiloAddress key) => Task.Run(() => Data(store.Silos.Read(cluster, key.ToParsableString())));

    /// <inheritdoc/>
    public Task<MembershipTableData> ReadAll() => Task.Run(() => Data(store.Silos.Read(cluster)));

    /// <inheritdoc/>
    public Task<bool> InsertRow(MembershipEntry entry, TableVersion tableVersion) => Task.Run(() => store.Silos.Insert(cluster, Row(entry, 0), tableVersion.Version - 1));

    /// <inheritdoc/>
    public Task<bool> UpdateRow(MembershipEntry entry, string etag, TableVersion tableVersion) =>
        Task.Run(() => store.Silos.Update(cluster, Row(entry, long.Parse(etag, CultureInfo.InvariantCulture)), tableVersion.Version - 1));

    /// <inheritdoc/>
    public Task UpdateIAmAlive(MembershipEntry entry) => Task.Run(() => store.Silos.Live(cluster, entry.SiloAddress.ToParsableString(), Time(entry.IAmAliveTime)));

    private static MembershipTableData Data((long Version, IReadOnlyList<SiloRow> Rows) read) => new(
        [.. read.Rows.Select(static r => Tuple.Create(Entry(r), r.Etag.ToString(CultureInfo.InvariantCulture)))],
        new TableVersion((int)read.Version, read.Version.ToString(CultureInfo.InvariantCulture)));

    private static SiloRow Row(MembershipEntry entry, long etag) => new(
        entry.SiloAddress.ToParsableString(),
        JsonSerializer.Serialize(new KeptEntry(
            $"{entry.Status}", entry.ProxyPort, entry.HostName, entry.SiloName, entry.RoleName, entry.UpdateZone, entry.FaultZone, entry.StartTime,
            [.. (entry.SuspectTimes ?? []).Select(static s => new KeptSuspicion(s.Item1.ToParsableString(), s.Item2))])),
        etag,
        Time(entry.IAmAliveTime));

    private static MembershipEntry Entry(SiloRow row)
    {
        KeptEntry kept = JsonSerializer.Deserialize<KeptEntry>(row.Entry)!;
        return new()
        {
            SiloAddress = SiloAddress.FromParsableString(row.Address),
            Status = Enum.Parse<SiloStatus>(kept.Status),
            ProxyPort = kept.ProxyPort,
            HostName = kept.HostName ?? string.Empty,
            SiloName = kept.SiloName ?? string.Empty,
            RoleName = kept.RoleName,
            UpdateZone = kept.UpdateZone,
            FaultZone = kept.FaultZone,
            StartTime = kept.StartTime,
            IAmAliveTime = row.Alive.UtcDateTime,
            SuspectTimes = [.. kept.Suspicions.Select(static s => Tuple.Create(SiloAddress.FromParsableString(s.By), s.Time))],
        };
    }

    private static DateTimeOffset Time(DateTime time) => new(DateTime.SpecifyKind(time, DateTimeKind.Utc));

    /// <summary>A member as the store keeps it.</summary>
    private sealed record KeptEntry(
        string Status, int ProxyPort, string? HostName, string? SiloName, string? RoleName, int UpdateZone, int FaultZone, DateTime StartTime, IReadOnlyList<KeptSuspicion> Suspicions);

    /// <summary>One member's suspicion of another.</summary>
    private sealed record KeptSuspicion(string By, DateTime Time);
}
