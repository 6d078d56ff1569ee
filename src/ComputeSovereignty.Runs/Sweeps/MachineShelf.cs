using System.Data.Common;

namespace ComputeSovereignty.Runs.Sweeps;

/// <summary>A machine that works on sweeps, as it says of itself.</summary>
/// <param name="Id">Its name among machines, new with every start.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Threads">How many solves run beside each other.</param>
/// <param name="Identity">What it must share with the others.</param>
/// <param name="Joined">When it began.</param>
public sealed record Machine(string Id, string Name, int Threads, MachineIdentity Identity, DateTimeOffset Joined)
{
    /// <summary>Gets when it was last heard of.</summary>
    public DateTimeOffset Sign { get; init; } = Joined;

    /// <summary>Gets how many draws it has solved since it began.</summary>
    public long Draws { get; init; }

    /// <summary>Gets how many draws a second it solves, over the last minute; 0 where it has nothing to do.</summary>
    public double Rate { get; init; }

    /// <summary>Gets a value indicating whether it gives out the work of the cluster at present.</summary>
    public bool Coordinates { get; init; }

    /// <summary>Gets what there is to tell of it, such as a sweep that it cannot share; empty for nothing.</summary>
    public string Note { get; init; } = string.Empty;
}

/// <summary>The machines: each says again and again that it lives, and one that would give other bytes than those that live does not come in.</summary>
/// <param name="database">The database.</param>
internal sealed class MachineShelf(StoreDatabase database)
{
    /// <summary>How long a machine counts as living after its last sign.</summary>
    internal static readonly TimeSpan Lease = TimeSpan.FromSeconds(20);

    private const string Columns = "id, name, threads, program, engines, digest, joined, sign, draws, milli_rate, coordinates, note";

    /// <summary>Lets a machine in, unless one lives that would give other bytes.</summary>
    /// <param name="machine">The machine.</param>
    /// <returns>Null where it is in; else the machine that speaks against it.</returns>
    internal Machine? Join(Machine machine)
    {
        long now = machine.Joined.ToUnixTimeMilliseconds();
        long alive = (machine.Joined - Lease).ToUnixTimeMilliseconds();
        (string, object?)[] identity = [("program", machine.Identity.Program), ("engines", machine.Identity.Engines), ("digest", machine.Identity.Digest), ("alive", alive)];
        const string Other = "sign > @alive AND (program <> @program OR engines <> @engines OR digest <> @digest)";
        return database.ExecuteAll(
            [
                (
                    $"INSERT INTO machine ({Columns}) SELECT @id, @name, @threads, @program, @engines, @digest, @now, @now, 0, 0, 0, '' WHERE NOT EXISTS (SELECT 1 FROM machine WHERE {Other})",
                    [("id", machine.Id), ("name", machine.Name), ("threads", machine.Threads), ("now", now), .. identity]),
                ("DELETE FROM machine WHERE sign < @old", [("old", (machine.Joined - TimeSpan.FromDays(7)).ToUnixTimeMilliseconds())]),
            ],
            onlyIfFirst: true,
            isAlone: true) ? null : database.Read($"SELECT {Columns} FROM machine WHERE {Other} ORDER BY joined LIMIT 1", Read, identity).FirstOrDefault() ?? Join(machine);
    }

    /// <summary>Takes a sign of life.</summary>
    /// <param name="machine">The machine with its draws, rate and note as they are now.</param>
    /// <param name="time">Now.</param>
    internal void Take(Machine machine, DateTimeOffset time) => database.Execute(
        "UPDATE machine SET sign = @now, draws = @draws, milli_rate = @rate, coordinates = @coordinates, note = @note WHERE id = @id",
        ("id", machine.Id), ("now", time.ToUnixTimeMilliseconds()), ("draws", machine.Draws), ("rate", (long)(machine.Rate * 1000)), ("coordinates", machine.Coordinates), ("note", machine.Note));

    /// <summary>Lets a machine go that ends by itself.</summary>
    /// <param name="id">The machine.</param>
    internal void Leave(string id) => database.Execute("DELETE FROM machine WHERE id = @id", ("id", id));

    /// <summary>Lists the machines, by name.</summary>
    internal IReadOnlyList<Machine> List() => database.Read($"SELECT {Columns} FROM machine ORDER BY name, joined, id", Read);

    /// <summary>Lists the machines that live.</summary>
    /// <param name="time">Now.</param>
    internal IReadOnlyList<Machine> Alive(DateTimeOffset time) => [.. List().Where(m => m.Sign > time - Lease)];

    private static Machine Read(DbDataReader row) =>
        new(row.GetString(0), row.GetString(1), Convert.ToInt32(row.GetValue(2)), new(row.GetString(3), row.GetString(4), row.GetString(5)), Time(row, 6))
        {
            Sign = Time(row, 7),
            Draws = Convert.ToInt64(row.GetValue(8)),
            Rate = Convert.ToInt64(row.GetValue(9)) / 1000.0,
            Coordinates = Convert.ToInt64(row.GetValue(10)) == 1,
            Note = row.GetString(11),
        };

    private static DateTimeOffset Time(DbDataReader row, int column) => DateTimeOffset.FromUnixTimeMilliseconds(Convert.ToInt64(row.GetValue(column)));
}
