using System.IO.Compression;

namespace ComputeSovereignty.Runs;

/// <summary>Files of runs as they are kept: text is packed, what is packed already stays as it is.</summary>
internal static class PackedFile
{
    /// <summary>Packs a file.</summary>
    /// <param name="file">The file.</param>
    internal static byte[] Pack(RunFile file) => Pack(file.Name, file.Content.Span);

    /// <summary>Packs a file, or a part of one.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="content">What it holds.</param>
    internal static byte[] Pack(string name, ReadOnlySpan<byte> content)
    {
        if (IsPacked(name))
        {
            return content.ToArray();
        }

        using MemoryStream packed = new(content.Length / 2);
        using (BrotliStream brotli = new(packed, CompressionLevel.Fastest))
        {
            brotli.Write(content);
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
