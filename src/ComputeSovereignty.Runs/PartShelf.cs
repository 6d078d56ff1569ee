namespace ComputeSovereignty.Runs;

/// <summary>The large files of runs: kept in parts of bounded size, each with its checksum, and read back as a stream of which one part is held at a time.</summary>
/// <param name="database">The database.</param>
internal sealed class PartShelf(StoreDatabase database)
{
    /// <summary>The bytes of a part, before it is packed; the last of a file has what is left.</summary>
    internal const int PartSize = 1 << 20;

    /// <summary>Gives the statements that keep a file. Parts are read from disk as the statements are asked for, and none is held longer.</summary>
    /// <param name="run">The run.</param>
    /// <param name="file">The file.</param>
    internal static IEnumerable<(string Sql, (string Name, object? Value)[] Values)> Insert(string run, LargeFile file)
    {
        using FileStream stream = new(file.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);

        // As long as it is now: what is appended meanwhile is of the next answer.
        long size = stream.Length;
        long parts = Math.Max(1, (size + PartSize - 1) / PartSize);
        yield return (
            "INSERT INTO run_file (run_id, name, content, hash, parts, size) VALUES (@run, @name, @content, @hash, @parts, @size)",
            [("run", run), ("name", file.Name), ("content", Array.Empty<byte>()), ("hash", KeptBytes.Hash([])), ("parts", parts), ("size", size)]);
        byte[] buffer = new byte[(int)Math.Min(PartSize, size)];
        for (long part = 0; part < parts; part++)
        {
            int length = (int)Math.Min(PartSize, size - (part * PartSize));
            stream.ReadExactly(buffer, 0, length);
            byte[] packed = PackedFile.Pack(file.Name, buffer.AsSpan(0, length));
            yield return (
                "INSERT INTO run_file_part (run_id, name, part, content, hash) VALUES (@run, @name, @part, @content, @hash)",
                [("run", run), ("name", file.Name), ("part", part), ("content", packed), ("hash", KeptBytes.Hash(packed))]);
        }
    }

    /// <summary>Opens a file of a run, large or not.</summary>
    /// <param name="id">The run.</param>
    /// <param name="name">The file's name.</param>
    /// <returns>Its content, which can be read from any place of it; null where there is no such file.</returns>
    /// <exception cref="StoreException">The file is not as it was kept. Of a large one that is told when the part is read.</exception>
    internal Stream? Open(string id, string name)
    {
        (long Parts, long Size, byte[] Content, string Hash) kept = database.Read(
            "SELECT parts, size, content, hash FROM run_file WHERE run_id = @id AND name = @name",
            static r => (Convert.ToInt64(r.GetValue(0)), Convert.ToInt64(r.GetValue(1)), (byte[])r.GetValue(2), r.GetString(3)),
            ("id", id),
            ("name", name)).FirstOrDefault();
        return kept.Content is null ? null
            : kept.Parts > 0 ? new PartStream(kept.Size, PartSize, part => Part(id, name, part))
            : new MemoryStream(PackedFile.Unpack(name, KeptBytes.Sound(kept.Content, kept.Hash, StoreMessages.File(new(name), new(id)))).Content.ToArray(), writable: false);
    }

    private byte[] Part(string id, string name, long part) => database.Read(
        "SELECT content, hash FROM run_file_part WHERE run_id = @id AND name = @name AND part = @part",
        row => PackedFile.Unpack(name, KeptBytes.Sound((byte[])row.GetValue(0), row.GetString(1), StoreMessages.PartOfFile(new($"{part}"), new(name), new(id)))).Content.ToArray(),
        ("id", id),
        ("name", name),
        ("part", part)).FirstOrDefault() ?? throw new StoreException($"Part {part} of the file {name} of the run {id} is not in the store. The file is not given out; take it from a backup, or make it again.");
}
