using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Runs.Sweeps;

/// <summary>The sweeps: what is asked, how it is cut, and what machines have answered. Every chunk has one answer, whatever happens to machines: its key sees to that.</summary>
/// <param name="database">The database.</param>
internal sealed class SweepShelf(StoreDatabase database)
{
    private const string Columns = "id, question_key, verb, arguments, entries, counts, case_path, program, engines, digest, begun, ended, state, note, least";

    private const string DoneOf =
        "(SELECT COALESCE(SUM(c.end_draw - c.first_draw), 0) FROM sweep_answer a JOIN sweep_chunk c ON c.sweep = a.sweep AND c.chunk = a.chunk WHERE a.sweep = sweep.id)";

    /// <summary>Submits a sweep. One of the same question that runs or is done is taken instead.</summary>
    /// <param name="sweep">The sweep.</param>
    /// <param name="content">Its case: a workbook, or an archive of CSV files.</param>
    /// <returns>The sweep that answers the question.</returns>
    internal Sweep Submit(Sweep sweep, byte[] content)
    {
        Sweep? there = database.Read(
            $"SELECT {Columns}, 0 FROM sweep WHERE question_key = @key AND state IN ('Running', 'Done') AND program = @program AND engines = @engines AND digest = @digest ORDER BY begun LIMIT 1",
            Read,
            [("key", sweep.Key), .. Of(sweep.Identity)]).FirstOrDefault();
        if (there is not null)
        {
            return there;
        }

        database.Execute(
            $"INSERT INTO sweep ({Columns}, case_content) VALUES (@id, @key, @verb, @arguments, @entries, @counts, @path, @program, @engines, @digest, @begun, NULL, 'Running', '', @least, @content)",
            [
                ("id", sweep.Id), ("key", sweep.Key), ("verb", sweep.Verb), ("arguments", JsonSerializer.Serialize(sweep.Arguments)), ("entries", JsonSerializer.Serialize(sweep.Entries)),
                ("counts", string.Join(',', sweep.Counts.Select(static c => c.ToString(CultureInfo.InvariantCulture)))), ("path", sweep.CasePath), .. Of(sweep.Identity),
                ("begun", sweep.Begun.ToUnixTimeMilliseconds()), ("least", sweep.Least), ("content", content),
            ]);
        return sweep;
    }

    /// <summary>Lists the sweeps, the youngest first, with what is done of each.</summary>
    /// <param name="most">How many at most: the answers of each are counted.</param>
    internal IReadOnlyList<Sweep> List(int most = int.MaxValue) => database.Read($"SELECT {Columns}, {DoneOf} FROM sweep ORDER BY begun DESC, id LIMIT @most", Read, ("most", most));

    /// <summary>Lists the sweeps that machines of an identity may work on, the eldest first.</summary>
    /// <param name="identity">The identity.</param>
    internal IReadOnlyList<Sweep> Running(MachineIdentity identity) => database.Read(
        $"SELECT {Columns}, 0 FROM sweep WHERE state = 'Running' AND program = @program AND engines = @engines AND digest = @digest ORDER BY begun, id", Read, Of(identity));

    /// <summary>Finds a sweep.</summary>
    /// <param name="id">Its name.</param>
    /// <returns>Null where there is none.</returns>
    internal Sweep? Find(string id) => database.Read($"SELECT {Columns}, {DoneOf} FROM sweep WHERE id = @id", Read, ("id", id)).FirstOrDefault();

    /// <summary>Reads how a sweep stands, without counting what is done: every machine asks so each second.</summary>
    /// <param name="id">Its name.</param>
    /// <returns>Its state and what there is to tell of it; null where there is none.</returns>
    internal (SweepState State, string Note)? StateOf(string id) => database.Read(
        "SELECT state, note FROM sweep WHERE id = @id", static r => ((SweepState, string)?)(Enum.Parse<SweepState>(r.GetString(0)), r.GetString(1)), ("id", id)).FirstOrDefault();

    /// <summary>Reads the case of a sweep.</summary>
    /// <param name="id">The sweep.</param>
    /// <returns>Null where there is no such sweep.</returns>
    internal byte[]? CaseOf(string id) => database.Read("SELECT case_content FROM sweep WHERE id = @id", static r => (byte[])r.GetValue(0), ("id", id)).FirstOrDefault();

    /// <summary>Reads how a sweep is cut, in order, and which chunks are answered.</summary>
    /// <param name="id">The sweep.</param>
    internal IReadOnlyList<(SweepChunk Chunk, bool IsAnswered)> CutsOf(string id) => database.Read(
        "SELECT c.chunk, c.draw_set, c.first_draw, c.end_draw, CASE WHEN a.chunk IS NULL THEN 0 ELSE 1 END FROM sweep_chunk c LEFT JOIN sweep_answer a ON a.sweep = c.sweep AND a.chunk = c.chunk WHERE c.sweep = @id ORDER BY c.chunk",
        static r => (Chunk(r), Convert.ToInt64(r.GetValue(4)) == 1),
        ("id", id));

    /// <summary>Cuts chunks off a sweep.</summary>
    /// <param name="id">The sweep.</param>
    /// <param name="chunks">The chunks; at least one.</param>
    /// <returns>Whether they are cut; false, and nothing is, where the sweep has ended or somebody else has cut one of them.</returns>
    internal bool Cut(string id, IReadOnlyList<SweepChunk> chunks) =>
        database.ExecuteAll(new[] { chunks.Take(1), chunks.Skip(1) }.Where(static c => c.Any()).Select(c => Insert(id, [.. c])), onlyIfEach: true);

    /// <summary>Keeps the answer of a chunk, unless there is one: then both are compared, and a difference ends the sweep.</summary>
    /// <param name="id">The sweep.</param>
    /// <param name="chunk">The chunk.</param>
    /// <param name="attempt">The attempt at it, from 1 on.</param>
    /// <param name="worker">The machine, as people know it.</param>
    /// <param name="lines">The rows.</param>
    /// <param name="time">Now.</param>
    internal AnswerFate Answer(string id, long chunk, int attempt, string worker, byte[] lines, DateTimeOffset time)
    {
        string hash = KeptBytes.Hash(lines);
        int kept = database.Execute(
            "INSERT INTO sweep_answer (sweep, chunk, attempt, worker, hash, content, answered) SELECT @id, @chunk, @attempt, @worker, @hash, @content, @now WHERE EXISTS (SELECT 1 FROM sweep WHERE id = @id AND state IN ('Running', 'Done')) ON CONFLICT DO NOTHING",
            ("id", id), ("chunk", chunk), ("attempt", attempt), ("worker", worker), ("hash", hash), ("content", Pack(lines)), ("now", time.ToUnixTimeMilliseconds()));
        if (kept == 1)
        {
            return AnswerFate.Kept;
        }

        (string Hash, string Worker) first = database.Read(
            "SELECT hash, worker FROM sweep_answer WHERE sweep = @id AND chunk = @chunk", static r => (r.GetString(0), r.GetString(1)), ("id", id), ("chunk", chunk)).FirstOrDefault();
        if (first.Hash is null || first.Hash == hash)
        {
            return first.Hash is null ? AnswerFate.Gone : AnswerFate.Same;
        }

        End(id, SweepState.Differs, StoredText.Write(SweepMessages.OtherBytes(Figure.Count(chunk), new(worker), new(first.Worker), new(hash[..12]), new(first.Hash[..12]))), time);
        return AnswerFate.Differs;
    }

    /// <summary>Reads answers that follow each other, from a chunk on.</summary>
    /// <param name="id">The sweep.</param>
    /// <param name="chunk">The first chunk.</param>
    /// <param name="most">How many at most.</param>
    /// <returns>The answers without a gap; none where that of the first chunk is missing.</returns>
    /// <exception cref="StoreException">An answer has been altered in the store.</exception>
    internal IReadOnlyList<AnsweredChunk> Answers(string id, long chunk, int most) =>
    [
        .. database.Read(
            "SELECT c.chunk, c.draw_set, c.first_draw, c.end_draw, a.content, a.hash FROM sweep_chunk c JOIN sweep_answer a ON a.sweep = c.sweep AND a.chunk = c.chunk WHERE c.sweep = @id AND c.chunk >= @chunk AND c.chunk < @end ORDER BY c.chunk",
            static r => (Chunk: Chunk(r), Content: (byte[])r.GetValue(4), Hash: r.GetString(5)),
            ("id", id), ("chunk", chunk), ("end", chunk + most))
            .TakeWhile((a, place) => a.Chunk.Number == chunk + place)
            .Select(a => new AnsweredChunk(a.Chunk, Sound(a.Content, a.Hash, StoreMessages.Chunk(new($"{a.Chunk.Number}"), new(id))))),
    ];

    /// <summary>Ends a sweep that runs or is done.</summary>
    /// <param name="id">The sweep.</param>
    /// <param name="state">How.</param>
    /// <param name="note">What there is to tell of it.</param>
    /// <param name="time">Now.</param>
    /// <returns>Whether it had not ended so before.</returns>
    internal bool End(string id, SweepState state, string note, DateTimeOffset time) => database.Execute(
        "UPDATE sweep SET state = @state, note = @note, ended = @now WHERE id = @id AND state IN ('Running', 'Done') AND state <> @state",
        ("id", id), ("state", state.ToString()), ("note", note), ("now", time.ToUnixTimeMilliseconds())) > 0;

    /// <summary>Cancels a sweep that runs: machines stop, and its answers go.</summary>
    /// <param name="id">The sweep.</param>
    /// <param name="time">Now.</param>
    /// <returns>Whether it ran.</returns>
    internal bool Cancel(string id, DateTimeOffset time) => database.ExecuteAll(
    [
        ("UPDATE sweep SET state = 'Cancelled', ended = @now WHERE id = @id AND state = 'Running'", [("id", id), ("now", time.ToUnixTimeMilliseconds())]),
        ("DELETE FROM sweep_answer WHERE sweep = @id", [("id", id)]),
        ("DELETE FROM sweep_chunk WHERE sweep = @id", [("id", id)]),
    ],
    onlyIfFirst: true);

    /// <summary>Stops the machines' work on a sweep that runs, and keeps its answers for <see cref="Resume"/>.</summary>
    /// <param name="id">The sweep.</param>
    /// <param name="time">Now.</param>
    internal void Pause(string id, DateTimeOffset time) => database.Execute(
        "UPDATE sweep SET state = 'Cancelled', ended = @now WHERE id = @id AND state = 'Running'", ("id", id), ("now", time.ToUnixTimeMilliseconds()));

    /// <summary>Lets the machines go on with a sweep that was stopped, where its answers end.</summary>
    /// <param name="id">The sweep.</param>
    /// <returns>Whether it was stopped.</returns>
    internal bool Resume(string id) => database.Execute("UPDATE sweep SET state = 'Running', ended = NULL WHERE id = @id AND state = 'Cancelled'", ("id", id)) > 0;

    /// <summary>Deletes a sweep with its answers.</summary>
    /// <param name="id">The sweep.</param>
    internal void Delete(string id) => database.Execute("DELETE FROM sweep WHERE id = @id", ("id", id));

    // The first chunk has a statement of its own: where somebody else has cut, that one is there.
    private static (string Sql, (string Name, object? Value)[] Values) Insert(string id, SweepChunk[] chunks) => (
        $"INSERT INTO sweep_chunk (sweep, chunk, draw_set, first_draw, end_draw) SELECT @id, c.column1, c.column2, c.column3, c.column4 FROM (VALUES {string.Join(", ", chunks.Select(static (_, n) => $"(@c{n}, @s{n}, @f{n}, @e{n})"))}) c WHERE EXISTS (SELECT 1 FROM sweep WHERE id = @id AND state = 'Running') ON CONFLICT DO NOTHING",
        [("id", id), .. chunks.SelectMany(static (chunk, n) => new (string, object?)[] { ($"c{n}", chunk.Number), ($"s{n}", chunk.Set), ($"f{n}", chunk.First), ($"e{n}", chunk.End) })]);

    private static (string, object?)[] Of(MachineIdentity identity) => [("program", identity.Program), ("engines", identity.Engines), ("digest", identity.Digest)];

    private static SweepChunk Chunk(DbDataReader row) => new(Convert.ToInt64(row.GetValue(0)), Convert.ToInt32(row.GetValue(1)), Convert.ToInt64(row.GetValue(2)), Convert.ToInt64(row.GetValue(3)));

    private static Sweep Read(DbDataReader row) => new()
    {
        Id = row.GetString(0),
        Key = row.GetString(1),
        Verb = row.GetString(2),
        Arguments = JsonSerializer.Deserialize<string[]>(row.GetString(3))!,
        Entries = JsonSerializer.Deserialize<Dictionary<string, string>>(row.GetString(4))!,
        Counts = [.. row.GetString(5).Split(',').Select(static c => long.Parse(c, CultureInfo.InvariantCulture))],
        CasePath = row.GetString(6),
        Identity = new(row.GetString(7), row.GetString(8), row.GetString(9)),
        Begun = DateTimeOffset.FromUnixTimeMilliseconds(Convert.ToInt64(row.GetValue(10))),
        Ended = row.IsDBNull(11) ? null : DateTimeOffset.FromUnixTimeMilliseconds(Convert.ToInt64(row.GetValue(11))),
        State = Enum.Parse<SweepState>(row.GetString(12)),
        Note = row.GetString(13),
        Least = Convert.ToInt64(row.GetValue(14)),
        Done = Convert.ToInt64(row.GetValue(15)),
    };

    private static byte[] Pack(byte[] lines) => PackedFile.Pack(new("lines.csv", lines));

    // What is altered may not even unpack.
    private static byte[] Sound(byte[] content, string hash, Message what)
    {
        try
        {
            return KeptBytes.Sound(Unpack(content), hash, what);
        }
        catch (Exception fault) when (fault is InvalidOperationException or InvalidDataException)
        {
            throw new StoreException(StoreMessages.OtherBytes(what));
        }
    }

    private static byte[] Unpack(byte[] content) => PackedFile.Unpack("lines.csv", content).Content.ToArray();
}
