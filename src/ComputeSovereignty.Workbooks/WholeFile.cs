using System.Text;

namespace ComputeSovereignty.Workbooks;

/// <summary>Writes files whole or not at all: to a file beside the target, flushed to disk, then moved into place.</summary>
public static class WholeFile
{
    /// <summary>Writes a file.</summary>
    /// <param name="path">The file; its folder is made where it does not exist.</param>
    /// <param name="write">Writes the content.</param>
    /// <param name="overwrite">Whether an existing file may be replaced.</param>
    /// <exception cref="IOException">The file exists and may not be replaced, or cannot be written; what was there is unharmed.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public static void Write(string path, Action<Stream> write, bool overwrite = false)
    {
        ArgumentNullException.ThrowIfNull(write);
        string target = Path.GetFullPath(path);
        Refuse(target, overwrite);
        string folder = Path.GetDirectoryName(target)!;
        Directory.CreateDirectory(folder);
        string unfinished = Unfinished.File(target);
        try
        {
            using (FileStream stream = new(unfinished, FileMode.CreateNew, FileAccess.ReadWrite))
            {
                write(stream);
                stream.Flush(flushToDisk: true);
            }

            Refuse(target, overwrite);
            File.Move(unfinished, target, overwrite);
        }
        catch (ArgumentOutOfRangeException fault) when (IsTooLarge(fault))
        {
            throw new RefusedFileException(RefusedFileMessages.TooLarge, fault);
        }
        finally
        {
            Unfinished.End(unfinished);
        }
    }

    /// <summary>Writes a text file in UTF-8 without byte order mark.</summary>
    /// <param name="path">The file.</param>
    /// <param name="text">The text.</param>
    /// <param name="overwrite">Whether an existing file may be replaced.</param>
    /// <exception cref="IOException">The file exists and may not be replaced, or cannot be written.</exception>
    public static void WriteText(string path, string text, bool overwrite = false) =>
        Write(path, stream => stream.Write(new UTF8Encoding(false).GetBytes(text)), overwrite);

    /// <summary>Tells whether a write failed because the file would have become too large: the system's own error of input and output, which the runtime reports as an argument out of range.</summary>
    /// <param name="fault">What the write threw.</param>
    public static bool IsTooLarge(ArgumentOutOfRangeException fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        return fault.StackTrace?.Contains("System.IO.RandomAccess.Write", StringComparison.Ordinal) == true;
    }

    private static void Refuse(string target, bool overwrite)
    {
        if (Directory.Exists(target))
        {
            throw new RefusedFileException(RefusedFileMessages.IsAFolder(new(target)));
        }

        if (!overwrite && File.Exists(target))
        {
            throw new RefusedFileException(RefusedFileMessages.Exists(new(target)));
        }
    }
}
