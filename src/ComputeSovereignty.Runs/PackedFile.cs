using System.IO.Compression;

namespace ComputeSovereignty.Runs;

/// <summary>Files of runs as they are kept: text is packed, what is packed already stays as it is.</summary>
internal static class PackedFile
{
    /// <summary>Packs a file.</summary>
    /// <param name="file">The file.</param>
    internal static byte[] Pack(RunFile file)
    {
        if (IsPacked(file.Name))
        {
            return file.Content.ToArray();
        }

        using MemoryStream packed = new();
        using (BrotliStream brotli = new(packed, CompressionLevel.Fastest))
        {
            brotli.Write(file.Content.Span);
        }

        return packed.ToArray();
    }

    /// <summary>Unpacks a file.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="kept">What is kept.</param>
    internal static RunFile Unpack(string name, byte[] kept)
    {
        if (IsPacked(name))
        {
            return new(name, kept);
        }

        using MemoryStream content = new();
        using (BrotliStream brotli = new(new MemoryStream(kept, writable: false), CompressionMode.Decompress))
        {
            brotli.CopyTo(content);
        }

        return new(name, content.ToArray());
    }

    private static bool IsPacked(string name) => Path.GetExtension(name) is ".xlsx" or ".zip" or ".parquet";
}
