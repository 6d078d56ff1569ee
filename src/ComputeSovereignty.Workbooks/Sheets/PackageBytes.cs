using System.IO.Compression;

namespace ComputeSovereignty.Workbooks.Sheets;

/// <summary>Repacks an Excel file so that the same content gives the same bytes: the Excel library stamps every part with the clock.</summary>
internal static class PackageBytes
{
    private static readonly DateTimeOffset Earliest = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Repacks a file.</summary>
    /// <param name="package">The file, a zip archive.</param>
    /// <param name="time">The time to stamp; years before 1980 cannot be stored and become 1980.</param>
    public static byte[] WithTime(MemoryStream package, DateTimeOffset time)
    {
        DateTimeOffset stamp = time < Earliest ? Earliest : time.ToUniversalTime();
        using MemoryStream packed = new((int)(package.Length / 4));
        package.Position = 0;
        using (ZipArchive source = new(package, ZipArchiveMode.Read))
        using (ZipArchive target = new(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (ZipArchiveEntry part in source.Entries)
            {
                ZipArchiveEntry copy = target.CreateEntry(part.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = stamp;
                using Stream from = part.Open();
                using Stream to = copy.Open();
                from.CopyTo(to);
            }
        }

        return packed.ToArray();
    }
}
