using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using ComputeSovereignty.Analysis.Variants;

namespace ComputeSovereignty.Workbooks.Draws;

/// <summary>A file of variants' answers that grows as they are solved, a JSON document a line. What a kill leaves of it can be taken up: whole lines stay, a torn one is cut off.</summary>
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
    /// <param name="questions">All variants of the study.</param>
    /// <param name="first">The number of the file's first answer.</param>
    /// <exception cref="FormatException">The file holds something else than answers of these variants in their order.</exception>
    public static AnswersFile TakeUp(string path, IReadOnlyList<VariantQuestion> questions, long first)
    {
        AnswersFile file = new(path, first);
        try
        {
            long end = 0;
            foreach ((VariantAnswer answer, int length) in Whole(file.stream, path, first))
            {
                if (answer.Number >= questions.Count || answer.Question.Key != questions[(int)answer.Number].Key)
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
    /// <param name="first">The number of the file's first answer.</param>
    /// <exception cref="FormatException">The file holds something else than answers in their order.</exception>
    public static IReadOnlyList<VariantAnswer> Read(string path, long first)
    {
        using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        return [.. Whole(stream, path, first).Select(static a => a.Answer)];
    }

    /// <summary>Appends an answer: one line, handed to the system whole.</summary>
    /// <param name="answer">The answer; the one after the last.</param>
    public void Append(VariantAnswer answer)
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
    public static byte[] Line(VariantAnswer answer) => Encoding.UTF8.GetBytes(JsonSerializer.Serialize(answer, Options) + "\n");

    /// <summary>Reads answers that were written elsewhere.</summary>
    /// <param name="lines">Whole lines.</param>
    /// <param name="first">The number of the first answer.</param>
    /// <exception cref="FormatException">They hold something else than answers in their order.</exception>
    public static IReadOnlyList<VariantAnswer> Parse(byte[] lines, long first)
    {
        using MemoryStream stream = new(lines, writable: false);
        return [.. Whole(stream, "What came", first).Select(static a => a.Answer)];
    }

    /// <inheritdoc/>
    public void Dispose() => stream.Dispose();

    private static IEnumerable<(VariantAnswer Answer, int Length)> Whole(Stream stream, string path, long first)
    {
        long due = first;
        foreach (ReadOnlyMemory<byte> line in DrawsScan.Lines(stream))
        {
            if (line.Span[^1] != '\n')
            {
                yield break;
            }

            if (Parsed(line.Span) is not { } answer || answer.Number != due++)
            {
                throw new WrongFormException(DrawsFileMessages.NoAnswer(new(path), new($"{due - 1}"), new($"{due - first}")));
            }

            yield return (answer, line.Length);
        }
    }

    private static VariantAnswer? Parsed(ReadOnlySpan<byte> line)
    {
        try
        {
            return JsonSerializer.Deserialize<VariantAnswer>(line, Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
