using System.Buffers.Text;

namespace ComputeSovereignty.Workbooks.Draws;

/// <summary>Finds how far a file of draws is whole.</summary>
internal static class DrawsScan
{
    /// <summary>Counts the whole draws.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="header">Its first line as it must be, with its end.</param>
    /// <param name="columns">How many columns it has.</param>
    /// <param name="path">Its name, for messages.</param>
    /// <param name="first">The number of its first draw.</param>
    /// <returns>How many draws there are, and where the last one ends; 0 and 0 where not even the header is whole.</returns>
    /// <exception cref="FormatException">The file has other columns, or holds something else than draws in their order.</exception>
    internal static (long Done, long End) Whole(Stream stream, byte[] header, int columns, string path, long first = 0)
    {
        long done = -1;
        long end = 0;
        foreach (ReadOnlyMemory<byte> line in Lines(stream))
        {
            if (line.Span[^1] != '\n')
            {
                break;
            }

            if (done < 0 ? !line.Span.SequenceEqual(header) : !IsDraw(line.Span, first + done, columns))
            {
                throw new WrongFormException(done < 0
                    ? DrawsFileMessages.OtherColumns(new(path))
                    : DrawsFileMessages.NoDraw(new(path), new($"{first + done}"), new($"{done + 2}")));
            }

            done++;
            end += line.Length;
        }

        return (Math.Max(0, done), end);
    }

    /// <summary>Reads lines with their ends; the last one may have none.</summary>
    /// <param name="stream">The file.</param>
    internal static IEnumerable<ReadOnlyMemory<byte>> Lines(Stream stream)
    {
        byte[] buffer = new byte[1 << 16];
        int filled = 0;
        for (int read = stream.Read(buffer, 0, buffer.Length); read > 0; read = stream.Read(buffer, filled, buffer.Length - filled))
        {
            filled += read;
            int start = 0;
            for (int length = LineLength(buffer, start, filled); length > 0; length = LineLength(buffer, start, filled))
            {
                yield return buffer.AsMemory(start, length);
                start += length;
            }

            buffer.AsSpan(start, filled - start).CopyTo(buffer);
            filled -= start;
            if (filled == buffer.Length)
            {
                Array.Resize(ref buffer, 2 * buffer.Length);
            }
        }

        if (filled > 0)
        {
            yield return buffer.AsMemory(0, filled);
        }
    }

    private static int LineLength(byte[] buffer, int start, int filled) => buffer.AsSpan(start, filled - start).IndexOf((byte)'\n') + 1;

    /// <summary>Tells whether a line is that of a draw.</summary>
    /// <param name="line">The line.</param>
    /// <param name="draw">The draw.</param>
    /// <param name="columns">How many columns it has at least.</param>
    internal static bool IsDraw(ReadOnlySpan<byte> line, long draw, int columns) =>
        Utf8Parser.TryParse(line, out long number, out int length) && number == draw && line[length] == ',' && line.Count((byte)',') >= columns - 1;
}
