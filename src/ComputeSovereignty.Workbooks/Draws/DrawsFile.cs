using System.Text;
using ComputeSovereignty.Analysis.Uncertainty.Futures;
using ComputeSovereignty.Workbooks.Cases;

namespace ComputeSovereignty.Workbooks.Draws;

/// <summary>A CSV file of draws that grows as they are solved. What a kill leaves of it can be taken up: whole lines stay, a torn one is cut off.</summary>
public sealed class DrawsFile : IDisposable
{
    private readonly FileStream stream;
    private readonly DrawLayout layout;
    private readonly long first;

    private DrawsFile(string path, FileMode mode, DrawLayout layout, long first = 0)
    {
        this.first = first;
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        stream = new(path, mode, FileAccess.ReadWrite, FileShare.Read);
        this.layout = layout;
    }

    /// <summary>Gets how many draws the file holds.</summary>
    public long Done { get; private set; }

    /// <summary>Begins a file; one that is there is replaced.</summary>
    /// <param name="path">The file; its folder is made where it does not exist.</param>
    /// <param name="layout">The columns.</param>
    public static DrawsFile Begin(string path, DrawLayout layout)
    {
        DrawsFile file = new(path, FileMode.Create, layout);
        file.Write(layout.Headers);
        return file;
    }

    /// <summary>Takes up a file, or begins it where there is none.</summary>
    /// <param name="path">The file.</param>
    /// <param name="layout">The columns.</param>
    /// <param name="first">The number of the file's first draw.</param>
    /// <exception cref="FormatException">The file has other columns, or holds something else than draws in their order.</exception>
    public static DrawsFile TakeUp(string path, DrawLayout layout, long first = 0)
    {
        DrawsFile file = new(path, FileMode.OpenOrCreate, layout, first);
        try
        {
            file.CutBack(path);
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Appends a draw: one line, handed to the system whole.</summary>
    /// <param name="row">The draw; the one after the last.</param>
    public void Append(DrawRow row)
    {
        if (row.Draw != first + Done)
        {
            throw new ArgumentException($"Draw {row.Draw} cannot follow draw {first + Done - 1}.", nameof(row));
        }

        Write(layout.Fields(row));
        Done++;
    }

    /// <summary>Appends draws that were written elsewhere.</summary>
    /// <param name="from">The number of the first of them: at most the one after the last here.</param>
    /// <param name="lines">Whole lines. Those that the file holds already are left out.</param>
    /// <param name="added">Told of each draw that is new.</param>
    /// <exception cref="FormatException">They hold something else than draws in their order.</exception>
    public void Append(long from, byte[] lines, Action added)
    {
        ArgumentNullException.ThrowIfNull(added);
        if (from > first + Done)
        {
            throw new ArgumentException($"Draw {from} cannot follow draw {first + Done - 1}.", nameof(from));
        }

        using MemoryStream source = new(lines, writable: false);
        foreach (ReadOnlyMemory<byte> line in DrawsScan.Lines(source))
        {
            if (line.Span[^1] != '\n' || !DrawsScan.IsDraw(line.Span, from, layout.Headers.Count))
            {
                throw new WrongFormException(DrawsFileMessages.NotThatDraw(new($"{from}")));
            }

            if (from == first + Done)
            {
                stream.Write(line.Span);
                Done++;
                added();
            }

            from++;
        }

        stream.Flush();
    }

    /// <summary>Gives the line of a draw as files hold it.</summary>
    /// <param name="layout">The columns.</param>
    /// <param name="row">The draw.</param>
    public static byte[] Line(DrawLayout layout, DrawRow row)
    {
        ArgumentNullException.ThrowIfNull(layout);
        return Encoded(layout.Fields(row));
    }

    /// <inheritdoc/>
    public void Dispose() => stream.Dispose();

    private void CutBack(string path)
    {
        (Done, long end) = DrawsScan.Whole(stream, Encoded(layout.Headers), layout.Headers.Count, path, first);
        stream.SetLength(end);
        stream.Position = end;
        if (end == 0)
        {
            Write(layout.Headers);
        }
    }

    private static byte[] Encoded(IReadOnlyList<string> fields) => Encoding.UTF8.GetBytes(CsvText.Write([fields]));

    private void Write(IReadOnlyList<string> fields)
    {
        stream.Write(Encoded(fields));
        stream.Flush();
    }
}
