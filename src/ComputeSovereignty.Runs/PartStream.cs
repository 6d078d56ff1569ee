namespace ComputeSovereignty.Runs;

/// <summary>A file that is kept in parts of one size, read from any place of it; one part is held at a time.</summary>
/// <param name="size">The bytes of the file.</param>
/// <param name="partSize">The bytes of a part; the last has what is left.</param>
/// <param name="read">Reads a part by its number, from 0 on.</param>
internal sealed class PartStream(long size, int partSize, Func<long, byte[]> read) : Stream
{
    private byte[] part = [];
    private long number = -1;
    private long position;

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => true;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => size;

    /// <inheritdoc/>
    public override long Position
    {
        get => position;
        set => position = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value));
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    /// <exception cref="StoreException">The part has been altered in the store.</exception>
    public override int Read(Span<byte> buffer)
    {
        if (position >= size || buffer.IsEmpty)
        {
            return 0;
        }

        if (number != position / partSize)
        {
            number = -1;
            part = read(position / partSize);
            number = position / partSize;
            if (part.Length != Math.Min(partSize, size - (number * partSize)))
            {
                throw new StoreException($"Part {number} of a file in the store has {part.Length} bytes, which is not what was kept. The file is not given out; take it from a backup, or make it again.");
            }
        }

        int from = (int)(position - (number * partSize));
        int length = Math.Min(buffer.Length, part.Length - from);
        part.AsSpan(from, length).CopyTo(buffer);
        position += length;
        return length;
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => Position = offset + (origin switch { SeekOrigin.Begin => 0, SeekOrigin.Current => position, _ => size });

    /// <inheritdoc/>
    public override void Flush()
    {
        // Nothing is written.
    }

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
