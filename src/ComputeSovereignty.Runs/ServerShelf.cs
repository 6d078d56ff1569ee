namespace ComputeSovereignty.Runs;

/// <summary>The servers that work on the store: each has a lease that it renews while it lives, so that a run of one that has died is known from a run of one that works.</summary>
/// <param name="database">The database.</param>
internal sealed class ServerShelf(StoreDatabase database)
{
    /// <summary>How long a lease holds without being renewed: much longer than a pause of the machine, since a live run must never be declared dead.</summary>
    internal static readonly TimeSpan Lease = TimeSpan.FromSeconds(60);

    /// <summary>Renews the lease of a server, or makes its first.</summary>
    /// <param name="server">The server.</param>
    /// <param name="time">Now.</param>
    internal void Renew(string server, DateTimeOffset time)
    {
        long until = (time + Lease).ToUnixTimeMilliseconds();
        if (database.Execute("UPDATE server SET until = @until WHERE id = @server", ("server", server), ("until", until)) == 0)
        {
            database.Execute("INSERT INTO server (id, until) VALUES (@server, @until)", ("server", server), ("until", until));
        }
    }

    /// <summary>Gives the lease of a server back: it ends, and works on nothing more.</summary>
    /// <param name="server">The server.</param>
    internal void Leave(string server) => database.Execute("DELETE FROM server WHERE id = @server", ("server", server));

    /// <summary>Marks the runs of servers whose lease has run out, or that have left, as interrupted.</summary>
    /// <param name="time">Now.</param>
    /// <returns>How many runs were marked.</returns>
    internal int Bury(DateTimeOffset time)
    {
        long now = time.ToUnixTimeMilliseconds();
        int marked = database.Execute(
            "UPDATE run SET state = 'Interrupted', ended = @now, sentence = @sentence WHERE state = 'Running' AND server NOT IN (SELECT id FROM server WHERE until > @now)",
            ("now", now),
            ("sentence", StoredText.Write(RunMessages.ServerEnded)));
        database.Execute("DELETE FROM server WHERE until <= @now", ("now", now));
        return marked;
    }
}
