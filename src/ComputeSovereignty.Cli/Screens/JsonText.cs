using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ComputeSovereignty.Cli.Screens;

/// <summary>Writes JSON for scripts: indented, UTF-8, letters as they are.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Form = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    /// <summary>Writes one JSON document and a line feed.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="write">Writes the document.</param>
    internal static void Write(TextWriter writer, Action<Utf8JsonWriter> write)
    {
        ArrayBufferWriter<byte> bytes = new();
        using (Utf8JsonWriter json = new(bytes, Form))
        {
            write(json);
        }

        writer.Write(Encoding.UTF8.GetString(bytes.WrittenSpan));
        writer.Write('\n');
    }
}
