using System.IO.Compression;
using System.Text;
using ComputeSovereignty.Messages;

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
internal sealed record ScreenAnswer(FileNature Nature, Message Problem, Message Suggestion)
{
    /// <summary>Gets why the file is not a workbook, in English.</summary>
    internal string WhyNotAWorkbook => $"{(Problem.IsEmpty ? FileMessages.NotAWorkbook : Problem)}";
}

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
            return Refuse(FileMessages.Empty);
        }

        if (content.AsSpan().StartsWith(CompoundFile))
        {
            return content.AsSpan().IndexOf(EncryptedPackage) >= 0
                ? Refuse(FileMessages.Protected, FileMessages.SaveWithoutPassword)
                : Refuse(FileMessages.OldFormat, FileMessages.SaveAsXlsx);
        }

        return content.AsSpan().StartsWith("PK"u8) ? LookInside(content, stop)
            : Refuse(FileMessages.NotAWorkbook, LooksLikeText(content) ? FileMessages.TextFilesInFolder : FileMessages.SaveAsXlsx);
    }

    private static ScreenAnswer LookInside(byte[] content, CancellationToken stop)
    {
        try
        {
            // A directory of many entries takes memory before the first of them is looked at.
            if (content.AsSpan().Count("PK\u0001\u0002"u8) is var entries && entries > 10 * MostParts)
            {
                return Refuse(FileMessages.TooManyParts(Figure.Count(entries), Figure.Count(MostParts)));
            }

            using ZipArchive archive = new(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
            if (archive.Entries.Count > MostParts)
            {
                return Refuse(FileMessages.TooManyParts(Figure.Count(archive.Entries.Count), Figure.Count(MostParts)));
            }

            if (Inflated(archive, stop) > MostInflatedBytes)
            {
                return Refuse(FileMessages.InflatesBeyond(Figure.Count(MostInflatedBytes >> 20)), FileMessages.RemoveTheRest);
            }

            string[] names = [.. archive.Entries.Select(static e => e.FullName)];
            return names.Contains("[Content_Types].xml") && names.Any(static n => n.EndsWith("workbook.xml", StringComparison.OrdinalIgnoreCase)) ? Accept(FileNature.Workbook)
                : names.Any(static n => n.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)) ? Accept(FileNature.CsvArchive)
                : names.Any(static n => n.EndsWith("workbook.bin", StringComparison.OrdinalIgnoreCase)) ? Refuse(FileMessages.BinaryFormat, FileMessages.SaveAsXlsx)
                : names.Contains("mimetype") ? Refuse(FileMessages.OpenDocument, FileMessages.SaveAsXlsx)
                : Refuse(FileMessages.OtherArchive);
        }
        catch (Exception error) when (error is InvalidDataException or IOException or ArgumentException or NotSupportedException or InvalidOperationException or OverflowException)
        {
            return Refuse(FileMessages.CutOff, FileMessages.FreshCopy);
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

    private static ScreenAnswer Accept(FileNature nature) => new(nature, Message.None, Message.None);

    private static ScreenAnswer Refuse(Message problem, Message? suggestion = null) => new(FileNature.Refused, problem, suggestion ?? Message.None);
}
