using System.Data.Common;

namespace ComputeSovereignty.Runs;

/// <summary>The runs with their files.</summary>
/// <param name="database">The database.</param>
internal sealed class RunShelf(StoreDatabase database)
{
    /// <summary>The file of a run that holds its case as it stood, before scenario and changes.</summary>
    internal const string OriginalName = "case.zip";

    /// <summary>The file of a run that holds its case as it was solved.</summary>
    internal const string InputName = "input.zip";

    private const string Columns =
        "id, owner, shared, case_id, case_name, kind, name, scenario, changes, options, input_hash, request_key, program, engine, begun, ended, state, sentence, good, server, subject";

    private const string Visible = "(@everything = 1 OR owner = @visitor OR owner = @machine OR shared = 1)";

    /// <summary>Lists the runs that a viewer sees, the youngest first.</summary>
    /// <param name="viewer">The viewer.</param>
    /// <param name="most">How many at most.</param>
    internal IReadOnlyList<KeptRun> List(Viewer viewer, int most = 500) =>
        database.Read($"SELECT {Columns} FROM run WHERE {Visible} ORDER BY begun DESC, id LIMIT @most", Run, [("most", most), .. CaseShelf.Sight(viewer)]);

    /// <summary>Finds a run.</summary>
    /// <param name="viewer">The viewer.</param>
    /// <param name="id">Its name in addresses.</param>
    /// <returns>Null where there is none that the viewer sees.</returns>
    internal KeptRun? Find(Viewer viewer, string id) =>
        database.Read($"SELECT {Columns} FROM run WHERE id = @id AND {Visible}", Run, [("id", id), .. CaseShelf.Sight(viewer)]).FirstOrDefault();

    /// <summary>Finds the youngest run of the same request that is done or still works; one of the viewer's own before one that is shared.</summary>
    /// <param name="viewer">The viewer.</param>
    /// <param name="key">The request's key.</param>
    internal KeptRun? FindRequest(Viewer viewer, string key) => database.Read(
        $"SELECT {Columns} FROM run WHERE request_key = @key AND state IN ('Done', 'Running') AND {Visible} ORDER BY CASE WHEN owner = @visitor THEN 0 WHEN state = 'Done' THEN 1 ELSE 2 END, begun DESC LIMIT 1", Run, [("key", key), .. CaseShelf.Sight(viewer)]).FirstOrDefault();

    /// <summary>Finds the youngest run of the same request that its visitor, or the end of a server, stopped.</summary>
    /// <param name="owner">The visitor.</param>
    /// <param name="key">The request's key.</param>
    internal KeptRun? FindStopped(string owner, string key) => database.Read(
        $"SELECT {Columns} FROM run WHERE request_key = @key AND state IN ('Cancelled', 'Interrupted') AND owner = @owner ORDER BY begun DESC LIMIT 1", Run, ("key", key), ("owner", owner)).FirstOrDefault();

    /// <summary>Keeps a run that begins.</summary>
    /// <param name="run">The run.</param>
    /// <param name="original">Its case as it stands, so that the same can be asked when the case has changed; null for none.</param>
    internal void Add(KeptRun run, RunFile? original = null) => database.ExecuteAll([Insert(run), .. original is null ? Array.Empty<(string, (string, object?)[])>() : [Insert(run.Id, original)]]);

    /// <summary>Keeps a run that has ended, with its files.</summary>
    /// <param name="run">The run.</param>
    /// <param name="files">Its files.</param>
    /// <param name="most">How many runs without a name are kept of its owner; older ones go.</param>
    internal void Keep(KeptRun run, IReadOnlyList<RunFile> files, int most)
    {
        const string Old = "SELECT id FROM run WHERE owner = @owner AND name = '' AND shared = 0 ORDER BY begun DESC, id LIMIT 1000000 OFFSET @most";
        database.ExecuteAll(
        [
            Insert(run),
            .. files.Select(file => Insert(run.Id, file)),
            ($"DELETE FROM run_file WHERE run_id IN ({Old})", [("owner", run.Owner), ("most", most)]),
            ($"DELETE FROM run WHERE id IN ({Old})", [("owner", run.Owner), ("most", most)]),
        ]);
    }

    /// <summary>Marks a run that was stopped as one that works again. Its files stay until it ends with others.</summary>
    /// <param name="run">The run.</param>
    internal void TakeUp(KeptRun run) => database.Execute(
        "UPDATE run SET state = 'Running', ended = NULL, sentence = '', good = NULL, server = @server WHERE id = @id", ("id", run.Id), ("server", run.Server));

    /// <summary>Keeps the answer of a run in a run of somebody else: the same files, but for the case as it stood, which is the asker's own.</summary>
    /// <param name="from">The run that has the answer.</param>
    /// <param name="copy">The run of the asker, which has ended.</param>
    /// <param name="original">The asker's case as it stands.</param>
    internal void Copy(string from, KeptRun copy, RunFile original) => database.ExecuteAll(
    [
        Insert(copy),
        Insert(copy.Id, original),
        (
            "INSERT INTO run_file (run_id, name, content, hash, parts, size) SELECT @copy, name, content, hash, parts, size FROM run_file WHERE run_id = @from AND name <> @original",
            [("copy", copy.Id), ("from", from), ("original", OriginalName)]),
        (
            "INSERT INTO run_file_part (run_id, name, part, content, hash) SELECT @copy, name, part, content, hash FROM run_file_part WHERE run_id = @from AND name <> @original",
            [("copy", copy.Id), ("from", from), ("original", OriginalName)]),
    ]);

    /// <summary>Counts the bytes of the files of an owner's runs, as they are kept.</summary>
    /// <param name="owner">The visitor.</param>
    internal long BytesOf(string owner) => database.Read(
        "SELECT (SELECT COALESCE(SUM(LENGTH(content)), 0) FROM run_file JOIN run ON run.id = run_file.run_id WHERE owner = @owner) + (SELECT COALESCE(SUM(LENGTH(content)), 0) FROM run_file_part JOIN run ON run.id = run_file_part.run_id WHERE owner = @owner)", static r => Convert.ToInt64(r.GetValue(0)), ("owner", owner))[0];

    /// <summary>Ends a run: its answer and all its files, or nothing. Where another server has taken it over meanwhile, nothing.</summary>
    /// <param name="run">The run as it ended.</param>
    /// <param name="files">Its files, which replace those of a part of it; none leaves them.</param>
    /// <param name="large">Those of its files that are kept in parts; not without others.</param>
    /// <returns>Whether it is kept.</returns>
    internal bool End(KeptRun run, IReadOnlyList<RunFile> files, IReadOnlyList<LargeFile>? large = null)
    {
        (string, (string, object?)[])[] first =
        [
            (
                "UPDATE run SET state = @state, ended = @ended, sentence = @sentence, good = @good WHERE id = @id AND server = @server",
                [
                    ("id", run.Id),
                    ("server", run.Server),
                    ("state", run.State.ToString()),
                    ("ended", run.Ended?.ToUnixTimeMilliseconds()),
                    ("sentence", run.Sentence),
                    ("good", run.Good),
                ]),
            .. files.Take(1).Select(_ => ("DELETE FROM run_file WHERE run_id = @run AND name <> @original", new (string, object?)[] { ("run", run.Id), ("original", OriginalName) })),
            .. files.Select(file => Insert(run.Id, file)),
        ];

        // One part at a time: they are never all in memory.
        return database.ExecuteAll(first.Concat((large ?? []).SelectMany(file => PartShelf.Insert(run.Id, file))), onlyIfFirst: true);
    }

    /// <summary>Cancels a run that another server works on: it is taken from that one, which finds so and stops.</summary>
    /// <param name="id">The run.</param>
    /// <param name="time">When.</param>
    internal void CancelElsewhere(string id, DateTimeOffset time) => database.Execute(
        "UPDATE run SET state = 'Cancelled', ended = @ended, sentence = @sentence, server = '' WHERE id = @id AND state = 'Running'",
        ("id", id),
        ("ended", time.ToUnixTimeMilliseconds()),
        ("sentence", StoredText.Write(RunMessages.Cancelled)));

    /// <summary>Lists the runs whose server ended before them, the eldest first.</summary>
    /// <param name="since">Those that were left after this.</param>
    /// <param name="program">The program that they were asked of.</param>
    /// <param name="most">How often a run is taken up at the most.</param>
    internal IReadOnlyList<KeptRun> Left(DateTimeOffset since, string program, int most) => database.Read(
        $"SELECT {Columns} FROM run WHERE state = 'Interrupted' AND server <> '' AND ended > @since AND program = @program AND tries < @most ORDER BY begun, id",
        Run,
        ("since", since.ToUnixTimeMilliseconds()),
        ("program", program),
        ("most", most));

    /// <summary>Takes a run whose server ended.</summary>
    /// <param name="id">The run.</param>
    /// <param name="server">The server that takes it.</param>
    /// <param name="most">How often a run is taken up at the most.</param>
    /// <returns>Whether it is this server's now; else another was quicker, or it has been taken up often enough.</returns>
    internal bool Claim(string id, string server, int most) => database.Execute(
        "UPDATE run SET state = 'Running', ended = NULL, server = @server, tries = tries + 1 WHERE id = @id AND state = 'Interrupted' AND tries < @most", ("id", id), ("server", server), ("most", most)) > 0;

    /// <summary>Lists the runs that a server works on.</summary>
    /// <param name="server">The server.</param>
    internal IReadOnlySet<string> AtWork(string server) => database.Read("SELECT id FROM run WHERE server = @server AND state = 'Running'", static r => r.GetString(0), ("server", server)).ToHashSet(StringComparer.Ordinal);

    /// <summary>Names a run.</summary>
    /// <param name="id">Its name in addresses.</param>
    /// <param name="name">What people call it.</param>
    internal void Rename(string id, string name) => database.Execute("UPDATE run SET name = @name WHERE id = @id", ("id", id), ("name", name));

    /// <summary>Shares a run with everybody, or no longer.</summary>
    /// <param name="id">Its name in addresses.</param>
    /// <param name="shared">Whether it is shared.</param>
    internal void Share(string id, bool shared) => database.Execute("UPDATE run SET shared = @shared WHERE id = @id", ("id", id), ("shared", shared));

    /// <summary>Deletes a run with its files.</summary>
    /// <param name="id">Its name in addresses.</param>
    internal void Delete(string id) => database.ExecuteAll(
    [
        ("DELETE FROM run_file WHERE run_id = @id", [("id", id)]),
        ("DELETE FROM run WHERE id = @id", [("id", id)]),
    ]);

    /// <summary>Lists the runs that a viewer sees and that have documents with figures, whole or of a part, and do not work.</summary>
    /// <param name="viewer">The viewer.</param>
    internal IReadOnlySet<string> WithDocuments(Viewer viewer) => database.Read(
        $"SELECT DISTINCT id FROM run JOIN run_file ON run_file.run_id = run.id WHERE run_file.name LIKE '%.json' AND state <> 'Running' AND {Visible}", static r => r.GetString(0), CaseShelf.Sight(viewer)).ToHashSet(StringComparer.Ordinal);

    /// <summary>Lists the names of a run's files.</summary>
    /// <param name="id">The run.</param>
    internal IReadOnlyList<string> FilesOf(string id) => database.Read("SELECT name FROM run_file WHERE run_id = @id ORDER BY name", static r => r.GetString(0), ("id", id));

    /// <summary>Reads a file of a run that is small enough to be held; <see cref="Open"/> reads any.</summary>
    /// <param name="id">The run.</param>
    /// <param name="name">The file's name.</param>
    /// <returns>Null where there is none, and where it is kept in parts.</returns>
    /// <exception cref="StoreException">The file is not as it was kept.</exception>
    internal RunFile? File(string id, string name) => database.Read(
        "SELECT content, hash FROM run_file WHERE run_id = @id AND name = @name AND parts = 0",
        r => PackedFile.Unpack(name, KeptBytes.Sound((byte[])r.GetValue(0), r.GetString(1), StoreMessages.File(new(name), new(id)))),
        ("id", id),
        ("name", name)).FirstOrDefault();

    /// <summary>Opens a file of a run, large or not.</summary>
    /// <param name="id">The run.</param>
    /// <param name="name">The file's name.</param>
    /// <returns>Its content, which can be read from any place of it; null where there is no such file.</returns>
    /// <exception cref="StoreException">The file is not as it was kept. Of a large one that is told when the part is read.</exception>
    internal Stream? Open(string id, string name) => new PartShelf(database).Open(id, name);

    private static (string Sql, (string Name, object? Value)[] Values) Insert(string run, RunFile file)
    {
        byte[] packed = PackedFile.Pack(file);
        return ("INSERT INTO run_file (run_id, name, content, hash) VALUES (@run, @name, @content, @hash)", [("run", run), ("name", file.Name), ("content", packed), ("hash", KeptBytes.Hash(packed))]);
    }

    private static (string Sql, (string Name, object? Value)[] Values) Insert(KeptRun run) => (
        $"INSERT INTO run ({Columns}) VALUES (@id, @owner, @shared, @case_id, @case_name, @kind, @name, @scenario, @changes, @options, @input_hash, @request_key, @program, @engine, @begun, @ended, @state, @sentence, @good, @server, @subject)",
        [("id", run.Id),
        ("owner", run.Owner),
        ("shared", run.IsShared),
        ("case_id", run.CaseId),
        ("case_name", run.CaseName),
        ("kind", run.Kind),
        ("name", run.Name),
        ("scenario", run.Scenario),
        ("changes", string.Join('\n', run.Changes)),
        ("options", string.Join('\n', run.Options)),
        ("input_hash", run.InputHash),
        ("request_key", run.RequestKey),
        ("program", run.Program),
        ("engine", run.Engine),
        ("begun", run.Begun.ToUnixTimeMilliseconds()),
        ("ended", run.Ended?.ToUnixTimeMilliseconds()),
        ("state", run.State.ToString()),
        ("sentence", run.Sentence),
        ("good", run.Good),
        ("server", run.Server),
        ("subject", run.Subject)]);

    private static KeptRun Run(DbDataReader row) => new()
    {
        Id = row.GetString(0),
        Owner = row.GetString(1),
        IsShared = row.GetInt64(2) != 0,
        CaseId = row.GetString(3),
        CaseName = row.GetString(4),
        Kind = row.GetString(5),
        Name = row.GetString(6),
        Scenario = row.GetString(7),
        Changes = row.GetString(8).Split('\n', StringSplitOptions.RemoveEmptyEntries),
        Options = row.GetString(9).Split('\n', StringSplitOptions.RemoveEmptyEntries),
        InputHash = row.GetString(10),
        RequestKey = row.GetString(11),
        Program = row.GetString(12),
        Engine = row.GetString(13),
        Begun = DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(14)),
        Ended = row.IsDBNull(15) ? null : DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(15)),
        State = Enum.Parse<RunState>(row.GetString(16)),
        Sentence = row.GetString(17),
        Good = row.IsDBNull(18) ? null : row.GetInt64(18) != 0,
        Server = row.GetString(19),
        Subject = row.GetString(20),
    };
}
