using System.Text.Json;
using System.Text.Json.Serialization;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Workbooks;

namespace ComputeSovereignty.Reports.Json;

/// <summary>Writes members of JSON objects so that the writing code reads like the file.</summary>
/// <param name="writer">The writer.</param>
internal sealed class JsonText(Utf8JsonWriter writer)
{
    // Figures computed from others of the row are not written.
    private static readonly JsonSerializerOptions RowOptions = new()
    {
        IgnoreReadOnlyProperties = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase), new ReportedNumbers() },
    };

    /// <summary>Turns an enum's name into the name in files.</summary>
    public static string CamelCase(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);

    /// <summary>Gets the speaker of the language in which messages are written.</summary>
    public Speaker Reader { get; init; } = Speaker.English;

    /// <summary>Writes what is said.</summary>
    public void Said(string name, IArgument message) => writer.WriteString(name, Reader.Say(message));

    /// <summary>Writes text.</summary>
    public void Text(string name, string value) => writer.WriteString(name, value);

    /// <summary>Writes true or false.</summary>
    public void Truth(string name, bool value) => writer.WriteBoolean(name, value);

    /// <summary>Writes a number, rounded to 10⁻⁹ of itself; null where there is none or it is not finite.</summary>
    public void Number(string name, double? value)
    {
        writer.WritePropertyName(name);
        Number(writer, value);
    }

    /// <summary>Writes a list of texts.</summary>
    public void Texts(string name, IEnumerable<string> values)
    {
        writer.WriteStartArray(name);
        foreach (string value in values)
        {
            writer.WriteStringValue(value);
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes a list of rows, each with the members of its record in their order.</summary>
    public void Rows<T>(string name, IReadOnlyList<T> rows)
    {
        writer.WritePropertyName(name);
        JsonSerializer.Serialize(writer, rows, RowOptions);
    }

    /// <summary>Writes the key and the arguments of a message.</summary>
    public void Words(Message message) => MessageJson.Members(writer, message);

    /// <summary>Writes an object without a name.</summary>
    public void Object(Action members)
    {
        writer.WriteStartObject();
        members();
        writer.WriteEndObject();
    }

    /// <summary>Writes an object.</summary>
    public void Object(string name, Action members)
    {
        writer.WritePropertyName(name);
        Object(members);
    }

    /// <summary>Writes a list of objects.</summary>
    public void Array<T>(string name, IEnumerable<T> items, Action<T> members)
    {
        writer.WriteStartArray(name);
        foreach (T item in items)
        {
            writer.WriteStartObject();
            members(item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Number(Utf8JsonWriter writer, double? value)
    {
        if (value is { } number && double.IsFinite(number))
        {
            writer.WriteNumberValue(ReportedNumber.Of(number));
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    private sealed class ReportedNumbers : JsonConverter<double>
    {
        public override double Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, double value, JsonSerializerOptions options) => Number(writer, value);
    }
}
