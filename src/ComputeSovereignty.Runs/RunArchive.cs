using System.IO.Compression;
using System.Text.Json;

namespace ComputeSovereignty.Runs;

/// <summary>A run as one file: what it is, and everything that came out of it, to be kept elsewhere or sent.</summary>
internal static class RunArchive
{
    private static readonly JsonWriterOptions Form = new() { Indented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Packs a run.</summary>
    /// <param name="run">The run.</param>
    /// <param name="files">Its files.</param>
    /// <returns>A ZIP archive.</returns>
    internal static byte[] Pack(KeptRun run, IEnumerable<RunFile> files)
    {
        using MemoryStream content = new();
        using (ZipArchive archive = new(content, ZipArchiveMode.Create, leaveOpen: true))
        {
            using (Stream stream = Entry(archive, RunDocument.Name, run).Open())
            using (Utf8JsonWriter json = new(stream, Form))
            {
                RunDocument.Write(json, run);
            }

            foreach (RunFile file in files)
            {
                using Stream stream = Entry(archive, file.Name, run).Open();
                stream.Write(file.Content.Span);
            }
        }

        return content.ToArray();
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
