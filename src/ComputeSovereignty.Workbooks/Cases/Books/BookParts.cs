using System.IO.Compression;

namespace ComputeSovereignty.Workbooks.Cases.Books;

/// <summary>The parts of a workbook's package, and how they point to one another.</summary>
internal sealed class BookParts : IDisposable
{
    private readonly ZipArchive archive;
    private readonly Dictionary<string, ZipArchiveEntry> entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly CancellationToken stop;

    /// <summary>Initializes the parts.</summary>
    /// <param name="content">The whole file, screened.</param>
    /// <param name="stop">Ends the reading.</param>
    internal BookParts(byte[] content, CancellationToken stop)
    {
        this.stop = stop;
        archive = new(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            if (!entries.TryAdd(entry.FullName.TrimStart('/').Replace('\\', '/'), entry))
            {
                throw new InvalidDataException("Two parts have one name.");
            }
        }
    }

    /// <summary>Opens a part.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>The part, or null where there is none.</returns>
    internal PartXml? Open(string name) => entries.TryGetValue(name, out ZipArchiveEntry? entry) ? new(entry.Open(), stop) : null;

    /// <summary>Finds what a part points to.</summary>
    /// <param name="part">The part; empty for the package itself.</param>
    /// <returns>Id, kind (the last word of its type) and name of the part of each relationship inside the package.</returns>
    internal List<(string Id, string Kind, string Part)> Related(string part)
    {
        int slash = part.LastIndexOf('/');
        string folder = slash < 0 ? string.Empty : part[..slash];
        List<(string, string, string)> related = [];
        using PartXml? xml = Open($"{(folder.Length > 0 ? $"{folder}/" : string.Empty)}_rels/{part[(slash + 1)..]}.rels");
        while (xml?.Next() == true)
        {
            if (xml.Name == "Relationship" && xml["TargetMode"] != "External" && xml["Id"] is { } id && xml["Type"] is { } type && xml["Target"] is { } target)
            {
                related.Add((id, type[(type.LastIndexOf('/') + 1)..], Resolve(folder, target)));
            }
        }

        return related;
    }

    /// <inheritdoc/>
    public void Dispose() => archive.Dispose();

    private static string Resolve(string folder, string target)
    {
        List<string> path = target.StartsWith('/') ? [] : [.. folder.Split('/', StringSplitOptions.RemoveEmptyEntries)];
        foreach (string step in target.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step == "..")
            {
                path.RemoveRange(Math.Max(0, path.Count - 1), Math.Min(1, path.Count));
            }
            else if (step != ".")
            {
                path.Add(step);
            }
        }

        return string.Join('/', path);
    }
}
