using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using ComputeSovereignty.Analysis.Variants;

namespace ComputeSovereignty.Workbooks.Draws;

/// <summary>A file of the answers of a question's pieces that grows as they are solved, a JSON document a line. What a kill leaves of it can be taken up: whole lines stay, a torn one is cut off.</summary>
public sealed class AnswersFile : IDisposable
{
    // What is computed from other figures is not written.
    private static readonly JsonSerializerOptions Options = new()
    {
        IgnoreReadOnlyProperties = true,
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
        Converters = { new JsonStringEnumConverter() },
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly FileStream stream;
    private readonly long first;

    private AnswersFile(string path, long first)
    {
        this.first = first;
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        stream = new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
    }

    /// <summary>Gets how many answers the file holds.</summary>
    public long Done { get; private set; }

    /// <summary>Takes up a file, or begins it where there is none.</summary>
    /// <param name="path">The file.</param>
    /// <param name="type">The type of its answers, an <see cref="IPieceAnswer"/>.</param>
    /// <param name="pieces">All pieces of the question, as answers name them.</param>
    /// <param name="first">The number of the file's first answer.</param>
    /// <exception cref="FormatException">The file holds something else than answers of these pieces in their order.</exception>
    public static AnswersFile TakeUp(string path, Type type, IReadOnlyList<string> pieces, long first)
    {
        ArgumentNullException.ThrowIfNull(pieces);
        AnswersFile file = new(path, first);
        try
        {
            long end = 0;
            foreach ((IPieceAnswer answer, int length) in Whole(file.stream, path, type, first))
            {
                if (answer.Number >= pieces.Count || answer.Key != pieces[(int)answer.Number])
                {
                    throw new WrongFormException(DrawsFileMessages.OtherAnswer(new(path), new($"{answer.Number}")));
                }

                file.Done++;
                end += length;
            }

            file.stream.SetLength(end);
            file.stream.Position = end;
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Reads the whole answers of a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="type">The type of its answers, an <see cref="IPieceAnswer"/>.</param>
    /// <param name="first">The number of the file's first answer.</param>
    /// <exception cref="FormatException">The file holds something else than answers in their order.</exception>
    public static IReadOnlyList<IPieceAnswer> Read(string path, Type type, long first)
    {
        using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        return [.. Whole(stream, path, type, first).Select(static a => a.Answer)];
    }

    /// <summary>Appends an answer: one line, handed to the system whole.</summary>
    /// <param name="answer">The answer; the one after the last.</param>
    public void Append(IPieceAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        if (answer.Number != first + Done)
        {
            throw new ArgumentException($"Answer {answer.Number} cannot follow answer {first + Done - 1}.", nameof(answer));
        }

        stream.Write(Line(answer));
        stream.Flush();
        Done++;
    }

    /// <summary>Gives the line of an answer as files hold it.</summary>
    /// <param name="answer">The answer.</param>
    public static byte[] Line(IPieceAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return Encoding.UTF8.GetBytes(JsonSerializer.Serialize(answer, answer.GetType(), Options) + "\n");
    }

    /// <summary>Reads answers that were written elsewhere.</summary>
    /// <param name="lines">Whole lines.</param>
    /// <param name="type">The type of the answers, an <see cref="IPieceAnswer"/>.</param>
    /// <param name="first">The number of the first answer.</param>
    /// <exception cref="FormatException">They hold something else than answers in their order.</exception>
    public static IReadOnlyList<IPieceAnswer> Parse(byte[] lines, Type type, long first)
    {
        using MemoryStream stream = new(lines, writable: false);
        return [.. Whole(stream, "What came", type, first).Select(static a => a.Answer)];
    }

    /// <inheritdoc/>
    public void Dispose() => stream.Dispose();

    private static IEnumerable<(IPieceAnswer Answer, int Length)> Whole(Stream stream, string path, Type type, long first)
    {
        long due = first;
        foreach (ReadOnlyMemory<byte> line in DrawsScan.Lines(stream))
        {
            if (line.Span[^1] != '\n')
            {
                yield break;
            }

            if (Parsed(line.Span, type) is not { } answer || answer.Number != due++)
            {
                throw new WrongFormException(DrawsFileMessages.NoAnswer(new(path), new($"{due - 1}"), new($"{due - first}")));
            }

            yield return (answer, line.Length);
        }
    }

    private static IPieceAnswer? Parsed(ReadOnlySpan<byte> line, Type type)
    {
        try
        {
            return (IPieceAnswer?)JsonSerializer.Deserialize(line, type, Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
