using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Workbooks.Cases;

namespace ComputeSovereignty.Workbooks;

/// <summary>Cases on disk: a workbook, a folder of CSV files, or a zip archive of them.</summary>
public static class CaseFiles
{
    /// <summary>Reads a case. Nothing that a file may hold makes this throw: what is wrong is a finding of the tables.</summary>
    /// <param name="path">A workbook (.xlsx), a folder of CSV files, or a .zip of them.</param>
    /// <param name="stop">Ends the reading.</param>
    /// <exception cref="OperationCanceledException">The reading was ended.</exception>
    public static CaseTables Read(string path, CancellationToken stop = default)
    {
        if (string.IsNullOrWhiteSpace(path))
        {
            return Unreadable(path, FileMessages.NoPath);
        }

        try
        {
            return Directory.Exists(path) ? ReadFolder(path, stop) : ReadFile(path, stop);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            return Unreadable(path, FileMessages.NoFile, Neighbour(path));
        }
        catch (UnauthorizedAccessException)
        {
            return Unreadable(path, FileMessages.NoPermission);
        }
        catch (IOException error)
        {
            bool shared = error.HResult is unchecked((int)0x80070020) or unchecked((int)0x80070021) or 11 or 35;
            return shared ? Unreadable(path, FileMessages.Locked, FileMessages.CloseThere)
                : Unreadable(path, FileMessages.Unreadable, error.Message == $"{FileMessages.NothingComes}" ? FileMessages.NothingComes : Message.Verbatim(error.Message));
        }
    }

    /// <summary>Reads a case from content that has no file, such as an upload.</summary>
    /// <param name="name">What to call it in messages.</param>
    /// <param name="content">A workbook, or a zip archive of CSV files.</param>
    /// <param name="stop">Ends the reading.</param>
    /// <exception cref="OperationCanceledException">The reading was ended.</exception>
    public static CaseTables Read(string name, byte[] content, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        if (content.Length > WorkbookScreen.MostBytes)
        {
            return Unreadable(name, TooLarge);
        }

        if (Path.GetFileName(name).StartsWith(LockMark, StringComparison.Ordinal) && !content.AsSpan().StartsWith("PK"u8))
        {
            return Unreadable(name, FileMessages.LockFile, FileMessages.OpenInstead(new(Path.GetFileName(name)[LockMark.Length..])));
        }

        ScreenAnswer answer = WorkbookScreen.Look(content, stop);
        return answer.Nature switch
        {
            FileNature.Workbook => WorkbookReading.Read(name, content, stop),
            FileNature.CsvArchive => CsvCase.ReadArchive(name, content, stop),
            _ => Unreadable(name, answer.Problem, answer.Suggestion),
        };
    }

    /// <summary>Finds what a workbook cannot hold, though CSV files can.</summary>
    /// <param name="tables">The tables.</param>
    /// <returns>The first such thing, or null.</returns>
    public static Finding? Obstacle(CaseTables tables) => WorkbookWriting.Obstacle(tables);

    /// <summary>Writes a case as a workbook.</summary>
    /// <param name="stream">Takes the file.</param>
    /// <param name="tables">The tables, to which there is no <see cref="Obstacle"/>.</param>
    public static void WriteWorkbook(Stream stream, CaseTables tables) => WorkbookWriting.Write(stream, tables);

    /// <summary>Writes a case as a zip archive of CSV files. The same case gives the same bytes.</summary>
    /// <param name="stream">Takes the file.</param>
    /// <param name="tables">The tables.</param>
    public static void WriteArchive(Stream stream, CaseTables tables) => CsvCase.WriteArchive(stream, tables);

    /// <summary>Writes a case, whole or not at all.</summary>
    /// <param name="path">A workbook where it ends in .xlsx, else a folder of CSV files.</param>
    /// <param name="tables">The tables.</param>
    /// <param name="overwrite">Whether existing files may be replaced.</param>
    /// <returns>Why nothing was written, or null.</returns>
    public static Finding? Write(string path, CaseTables tables, bool overwrite = false)
    {
        ArgumentNullException.ThrowIfNull(tables);
        try
        {
            if (!path.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase))
            {
                CsvFolder.Write(path, tables, overwrite);
                return null;
            }

            if (WorkbookWriting.Obstacle(tables) is { } obstacle)
            {
                return obstacle;
            }

            WholeFile.Write(path, stream => WorkbookWriting.Write(stream, tables), overwrite);
            return null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            bool exists = File.Exists(path) && !overwrite;
            Message told = exists ? FileMessages.NotOverwritten(new(path)) : FaultMessages.Of(error);
            return new(Severity.Error, new(path, string.Empty, string.Empty), told) { Suggestion = exists ? FileMessages.AnotherNameOrForce : Message.None };
        }
    }

    private const string LockMark = "~$";
    private const int MostWait = 8_000;

    private static Message TooLarge => FileMessages.TooLarge(Figure.Count(WorkbookScreen.MostBytes >> 20));

    private static CaseTables ReadFolder(string path, CancellationToken stop)
    {
        FileInfo[] files = [.. new DirectoryInfo(path).EnumerateFiles().Where(static f => f.Name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) && f.Name[0] != '.' && !f.Name.StartsWith(LockMark, StringComparison.Ordinal)).OrderBy(static f => f.Name, StringComparer.Ordinal)];
        return files.Length == 0 ? Unreadable(path, FileMessages.NoTables, FileMessages.WhatACaseIs)
            : files.Sum(static f => f.Length) > WorkbookScreen.MostBytes ? Unreadable(path, TooLarge)
            : CsvCase.Read(path, files.Select(f => (f.Name, Bytes(f.FullName, stop))), stop);
    }

    private static CaseTables ReadFile(string path, CancellationToken stop) =>
        new FileInfo(path).Length > WorkbookScreen.MostBytes ? Unreadable(path, TooLarge) : Read(path, Bytes(path, stop), stop);

    // A workbook that is open in Excel can be read, since sharing is allowed here. A pipe into which nothing is written would never open.
    private static byte[] Bytes(string path, CancellationToken stop)
    {
        Task<byte[]> reading = Task.Run(() => AllOf(path), stop);
        return Task.WaitAny([reading], MostWait, stop) == 0 ? reading.GetAwaiter().GetResult() : throw new IOException($"{FileMessages.NothingComes}");
    }

    private static byte[] AllOf(string path)
    {
        using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        if (stream.CanSeek)
        {
            byte[] content = new byte[stream.Length];
            stream.ReadExactly(content);
            return content;
        }

        using MemoryStream piped = new();
        byte[] piece = new byte[1 << 16];
        int read;
        while (piped.Length <= WorkbookScreen.MostBytes && (read = stream.Read(piece)) > 0)
        {
            piped.Write(piece, 0, read);
        }

        return piped.ToArray();
    }

    private static Message Neighbour(string path)
    {
        string folder = Path.GetDirectoryName(Path.GetFullPath(path)) ?? string.Empty;
        return Directory.Exists(folder)
            ? NearestName.Suggestion(Path.GetFileName(path), Directory.EnumerateFileSystemEntries(folder).Select(static e => Path.GetFileName(e)))
            : FileMessages.NoFolder(new(folder));
    }

    private static CaseTables Unreadable(string path, Message message, Message? suggestion = null) =>
        new(path, [], [new Finding(Severity.Error, new(path, string.Empty, string.Empty), message) { Suggestion = suggestion ?? Message.None }]);
}
