using System.IO.Compression;
using System.Text.Json;

namespace ComputeSovereignty.Runs;

/// <summary>A run as one file: what it is, and everything that came out of it, to be kept elsewhere or sent.</summary>
internal static class RunArchive
{
    private static readonly JsonWriterOptions Form = new() { Indented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Packs a run.</summary>
    /// <param name="run">The run.</param>
    /// <param name="files">Its files, each read before the next is asked for.</param>
    /// <param name="target">Takes a ZIP archive; it need not be able to seek.</param>
    internal static void Pack(KeptRun run, IEnumerable<(string Name, Stream Content)> files, Stream target)
    {
        using ZipArchive archive = new(target, ZipArchiveMode.Create, leaveOpen: true);
        using (Stream stream = Entry(archive, RunDocument.Name, run).Open())
        using (Utf8JsonWriter json = new(stream, Form))
        {
            RunDocument.Write(json, run);
        }

        foreach ((string name, Stream content) in files)
        {
            using Stream stream = Entry(archive, name, run).Open();
            content.CopyTo(stream);
        }
    }

    // The same run gives the same bytes.
    private static ZipArchiveEntry Entry(ZipArchive archive, string name, KeptRun run)
    {
        ZipArchiveEntry entry = archive.CreateEntry(name);
        DateTimeOffset time = run.Ended ?? run.Begun;
        entry.LastWriteTime = time.Year < 1980 ? new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero) : time.ToUniversalTime();
        return entry;
    }
}
