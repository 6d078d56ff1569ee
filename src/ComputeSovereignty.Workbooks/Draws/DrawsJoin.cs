using System.Text;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Workbooks.Cases;

namespace ComputeSovereignty.Workbooks.Draws;

/// <summary>Makes one file of draws of several that follow each other: the bytes of the file that would have grown in one piece.</summary>
/// <param name="files">The files with the draws that each must hold, in order.</param>
public sealed class DrawsJoin(IReadOnlyList<(string Path, DrawRange Range)> files)
{
    /// <summary>Counts the whole draws of a file.</summary>
    /// <param name="file">The place of the file, from 0 on.</param>
    /// <exception cref="FormatException">The file has other columns than the first one, or holds something else than its draws in their order.</exception>
    public long Count(int file) => Scan(file).Done;

    /// <summary>Writes the file.</summary>
    /// <param name="target">Takes its bytes.</param>
    public void Write(Stream target)
    {
        target.Write(HeaderOf(files[0].Path));
        for (int file = 0; file < files.Count; file++)
        {
            long left = Scan(file).End;
            using FileStream stream = Open(files[file].Path);
            stream.Position = HeaderOf(files[file].Path).Length;
            left -= stream.Position;
            byte[] buffer = new byte[1 << 16];
            while (left > 0)
            {
                int read = stream.Read(buffer, 0, (int)Math.Min(left, buffer.Length));
                target.Write(buffer, 0, read);
                left -= read > 0 ? read : throw new EndOfStreamException($"{files[file].Path} has become shorter.");
            }
        }
    }

    // A torn line after the last whole draw is no draw.
    private (long Done, long End) Scan(int file)
    {
        byte[] header = HeaderOf(files[0].Path);
        using FileStream stream = Open(files[file].Path);
        return DrawsScan.Whole(stream, header, CsvText.Read(Encoding.UTF8.GetString(header))[0].Length, files[file].Path, files[file].Range.First);
    }

    private static FileStream Open(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);

    private static byte[] HeaderOf(string path)
    {
        using FileStream stream = Open(path);
        return DrawsScan.Lines(stream).FirstOrDefault() is { Length: > 0 } line && line.Span[^1] == '\n' ? line.ToArray() : throw new WrongFormException(DrawsFileMessages.NoColumns(new(path)));
    }
}
