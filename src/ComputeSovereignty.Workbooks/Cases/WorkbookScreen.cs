using System.IO.Compression;
using System.Text;

namespace ComputeSovereignty.Workbooks.Cases;

/// <summary>What a file turns out to be before anything in it is trusted.</summary>
internal enum FileNature
{
    /// <summary>A workbook of Excel's own format.</summary>
    Workbook,

    /// <summary>An archive of CSV files.</summary>
    CsvArchive,

    /// <summary>Nothing that can be read.</summary>
    Refused,
}

/// <summary>The answer of the screen.</summary>
/// <param name="Nature">What the file is.</param>
/// <param name="Problem">Why it is refused, one sentence.</param>
/// <param name="Suggestion">What to do about it.</param>
internal sealed record ScreenAnswer(FileNature Nature, string Problem = "", string Suggestion = "");

/// <summary>Looks at a file before a spreadsheet library does: size, kind, and what it inflates to, counted while inflating since declared sizes can lie.</summary>
internal static class WorkbookScreen
{
    /// <summary>The most bytes of a file.</summary>
    internal const long MostBytes = 32L << 20;

    /// <summary>The most bytes of all parts after inflating; an input workbook has about two million.</summary>
    internal const long MostInflatedBytes = 64L << 20;

    /// <summary>The most parts of an archive.</summary>
    internal const int MostParts = 2000;

    private static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    private static readonly byte[] EncryptedPackage = Encoding.Unicode.GetBytes("EncryptedPackage");

    /// <summary>Looks at a file.</summary>
    /// <param name="content">The whole file.</param>
    /// <param name="stop">Ends the look.</param>
    internal static ScreenAnswer Look(byte[] content, CancellationToken stop = default)
    {
        if (content.Length == 0)
        {
            return Refuse("The file is empty.");
        }

        if (content.AsSpan().StartsWith(CompoundFile))
        {
            return content.AsSpan().IndexOf(EncryptedPackage) >= 0
                ? Refuse("The workbook is password-protected.", "Save it without a password.")
                : Refuse("The file is in the old Excel format (.xls).", "Save it as .xlsx.");
        }

        return content.AsSpan().StartsWith("PK"u8) ? LookInside(content, stop)
            : Refuse("The file is no Excel workbook.", LooksLikeText(content) ? "CSV files are read as a folder of them, one a sheet." : "Save it as .xlsx.");
    }

    private static ScreenAnswer LookInside(byte[] content, CancellationToken stop)
    {
        try
        {
            // A directory of many entries takes memory before the first of them is looked at.
            if (content.AsSpan().Count("PK\u0001\u0002"u8) is var entries && entries > 10 * MostParts)
            {
                return Refuse($"The file has {entries} parts, more than the {MostParts} allowed.");
            }

            using ZipArchive archive = new(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
            if (archive.Entries.Count > MostParts)
            {
                return Refuse($"The file has {archive.Entries.Count} parts, more than the {MostParts} allowed.");
            }

            if (Inflated(archive, stop) > MostInflatedBytes)
            {
                return Refuse($"The file unpacks to more than the {MostInflatedBytes >> 20} MB allowed.", "Remove what is no input table, or save the tables alone in a new workbook.");
            }

            string[] names = [.. archive.Entries.Select(static e => e.FullName)];
            return names.Contains("[Content_Types].xml") && names.Any(static n => n.EndsWith("workbook.xml", StringComparison.OrdinalIgnoreCase)) ? new(FileNature.Workbook)
                : names.Any(static n => n.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)) ? new(FileNature.CsvArchive)
                : names.Any(static n => n.EndsWith("workbook.bin", StringComparison.OrdinalIgnoreCase)) ? Refuse("The workbook is in the binary format (.xlsb).", "Save it as .xlsx.")
                : names.Contains("mimetype") ? Refuse("The file is no Excel workbook but an OpenDocument file.", "Save it as .xlsx.")
                : Refuse("The file is an archive, but neither a workbook nor one of CSV files.");
        }
        catch (Exception error) when (error is InvalidDataException or IOException or ArgumentException or NotSupportedException or InvalidOperationException or OverflowException)
        {
            return Refuse("The file is damaged or cut off.", "Take a fresh copy, or open it in Excel and save it again.");
        }
    }

    private static long Inflated(ZipArchive archive, CancellationToken stop)
    {
        byte[] buffer = new byte[1 << 16];
        long total = 0;
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            using Stream part = entry.Open();
            int read;
            while ((read = part.Read(buffer)) > 0 && total <= MostInflatedBytes)
            {
                stop.ThrowIfCancellationRequested();
                total += read;
            }
        }

        return total;
    }

    private static bool LooksLikeText(byte[] content) => content.Take(4096).All(static b => b is >= 0x20 or (byte)'\t' or (byte)'\r' or (byte)'\n');

    private static ScreenAnswer Refuse(string problem, string suggestion = "") => new(FileNature.Refused, problem, suggestion);
}
