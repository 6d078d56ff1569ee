using ComputeSovereignty.Cases.Tables;

namespace ComputeSovereignty.Workbooks.Cases;

/// <summary>A folder of CSV files on disk.</summary>
internal static class CsvFolder
{
    /// <summary>Writes tables into a folder: every file is written whole, and no existing one is replaced unless told.</summary>
    /// <param name="path">The folder; made where it does not exist.</param>
    /// <param name="tables">The tables.</param>
    /// <param name="overwrite">Whether existing files may be replaced; CSV files of sheets that the case does not have are then removed, other files stay.</param>
    /// <exception cref="IOException">A file exists and may not be replaced, or the folder cannot be written; nothing was written then.</exception>
    internal static void Write(string path, CaseTables tables, bool overwrite)
    {
        string target = Path.GetFullPath(path);
        (string Name, byte[] Content)[] files = [.. CsvCase.Write(tables)];
        if (files.FirstOrDefault(static f => f.Name.AsSpan().IndexOfAny(Path.GetInvalidFileNameChars()) >= 0).Name is { } wrong)
        {
            throw new ArgumentException($"The sheet {Path.GetFileNameWithoutExtension(wrong)} has a name that no file can have.");
        }

        if (File.Exists(target))
        {
            throw new RefusedFileException(RefusedFileMessages.NeedsAFolder(new(path)));
        }

        string[] existing = Directory.Exists(target) ? [.. Directory.EnumerateFiles(target, "*.csv").Select(static f => Path.GetFileName(f))] : [];
        if (existing.Length > 0 && !overwrite)
        {
            throw new RefusedFileException(RefusedFileMessages.HoldsFiles(new(path)));
        }

        WriteBeside(target, files, existing.Except(files.Select(static f => f.Name)));
    }

    // All content is on disk beside the folder before the first file in it changes.
    private static void WriteBeside(string target, (string Name, byte[] Content)[] files, IEnumerable<string> stale)
    {
        string unfinished = Unfinished.Folder(target);
        try
        {
            foreach ((string name, byte[] content) in files)
            {
                WholeFile.Write(Path.Combine(unfinished, name), stream => stream.Write(content));
            }

            if (!Directory.Exists(target))
            {
                Directory.Move(unfinished, target);
                return;
            }

            foreach ((string name, _) in files)
            {
                File.Move(Path.Combine(unfinished, name), Path.Combine(target, name), overwrite: true);
            }

            foreach (string name in stale)
            {
                File.Delete(Path.Combine(target, name));
            }
        }
        finally
        {
            Unfinished.End(unfinished);
        }
    }
}
