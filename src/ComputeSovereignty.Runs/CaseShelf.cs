using System.Data.Common;

namespace ComputeSovereignty.Runs;

/// <summary>The cases that people brought, each the bytes of a workbook or archive.</summary>
/// <param name="database">The database.</param>
internal sealed class CaseShelf(StoreDatabase database)
{
    private const string Columns = "id, owner, name, shared, changed";
    private const string Visible = "(@everything = 1 OR owner = @visitor OR owner = @machine OR shared = 1)";

    /// <summary>Lists the cases that a viewer sees, the youngest first.</summary>
    /// <param name="viewer">The viewer.</param>
    internal IReadOnlyList<KeptCase> List(Viewer viewer) =>
        database.Read($"SELECT {Columns} FROM planning_case WHERE {Visible} ORDER BY changed DESC, id", Case, Sight(viewer));

    /// <summary>Finds a case.</summary>
    /// <param name="viewer">The viewer.</param>
    /// <param name="id">Its name in addresses.</param>
    /// <returns>Null where there is none that the viewer sees.</returns>
    internal KeptCase? Find(Viewer viewer, string id) =>
        database.Read($"SELECT {Columns} FROM planning_case WHERE id = @id AND {Visible}", Case, [("id", id), .. Sight(viewer)]).FirstOrDefault();

    /// <summary>Reads the content of a case that was found.</summary>
    /// <param name="id">Its name in addresses.</param>
    /// <exception cref="StoreException">The content is not as it was kept.</exception>
    internal byte[]? Content(string id) =>
        database.Read("SELECT content, hash FROM planning_case WHERE id = @id", r => KeptBytes.Sound((byte[])r.GetValue(0), r.GetString(1), StoreMessages.Case(new(id))), ("id", id)).FirstOrDefault();

    /// <summary>Counts what a visitor has brought.</summary>
    /// <param name="owner">The visitor.</param>
    internal (int Count, long Bytes) Owned(string owner) =>
        database.Read("SELECT COUNT(*), COALESCE(SUM(LENGTH(content)), 0) FROM planning_case WHERE owner = @owner", static r => ((int)r.GetInt64(0), r.GetInt64(1)), ("owner", owner))[0];

    /// <summary>Keeps a new case.</summary>
    /// <param name="kept">The case.</param>
    /// <param name="content">A workbook or archive.</param>
    internal void Add(KeptCase kept, byte[] content) => database.Execute(
        "INSERT INTO planning_case (id, owner, name, shared, changed, content, hash) VALUES (@id, @owner, @name, @shared, @changed, @content, @hash)",
        ("id", kept.Id),
        ("owner", kept.Owner),
        ("name", kept.Name),
        ("shared", kept.IsShared),
        ("changed", kept.Changed.ToUnixTimeMilliseconds()),
        ("content", content),
        ("hash", KeptBytes.Hash(content)));

    /// <summary>Puts other content in the place of a case's.</summary>
    /// <param name="id">Its name in addresses.</param>
    /// <param name="content">A workbook or archive.</param>
    /// <param name="time">When.</param>
    internal void Replace(string id, byte[] content, DateTimeOffset time) => database.Execute(
        "UPDATE planning_case SET content = @content, hash = @hash, changed = @changed WHERE id = @id",
        ("id", id),
        ("content", content),
        ("hash", KeptBytes.Hash(content)),
        ("changed", time.ToUnixTimeMilliseconds()));

    /// <summary>Shares a case with everybody, or no longer.</summary>
    /// <param name="id">Its name in addresses.</param>
    /// <param name="shared">Whether it is shared.</param>
    internal void Share(string id, bool shared) => database.Execute("UPDATE planning_case SET shared = @shared WHERE id = @id", ("id", id), ("shared", shared));

    /// <summary>Deletes a case; its runs stay.</summary>
    /// <param name="id">Its name in addresses.</param>
    internal void Delete(string id) => database.Execute("DELETE FROM planning_case WHERE id = @id", ("id", id));

    /// <summary>Gives the parameters of the condition of sight.</summary>
    /// <param name="viewer">The viewer.</param>
    internal static (string Name, object? Value)[] Sight(Viewer viewer) => [("everything", viewer.Visitor is null), ("visitor", viewer.Visitor ?? string.Empty), ("machine", viewer.IsOfMachine ? Viewer.Machine : viewer.Visitor ?? string.Empty)];

    private static KeptCase Case(DbDataReader row) =>
        new(row.GetString(0), row.GetString(1), row.GetString(2), row.GetInt64(3) != 0, DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(4)));
}
