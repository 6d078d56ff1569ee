using System.Text.Json;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Workbooks;

namespace ComputeSovereignty.Reports.Json;

/// <summary>Writes what a message is made of, for programs that say it themselves: its key, and what stands in its places in the order of the English sentence.</summary>
public static class MessageJson
{
    /// <summary>Writes the members <c>key</c> and <c>arguments</c> into the object at hand.</summary>
    /// <param name="json">Where it goes.</param>
    /// <param name="message">The message.</param>
    public static void Members(Utf8JsonWriter json, Message message)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(message);
        json.WriteString("key", message.Key);
        json.WriteStartArray("arguments");
        foreach (IArgument argument in message.Arguments)
        {
            Argument(json, argument);
        }

        json.WriteEndArray();
    }

    // A name is a text, a list an array; a figure, a period and a message say what they are.
    private static void Argument(Utf8JsonWriter json, IArgument argument)
    {
        switch (argument)
        {
            case Message { Key.Length: > 0 } message:
                json.WriteStartObject();
                Members(json, message);
                json.WriteEndObject();
                break;
            case Figure figure:
                Figure(json, figure);
                break;
            case Period period:
                json.WriteStartObject();
                json.WriteString("period", period.Label);
                json.WriteEndObject();
                break;
            case Listing listing:
                json.WriteStartArray();
                foreach (IArgument item in listing.Items)
                {
                    Argument(json, item);
                }

                json.WriteEndArray();
                break;
            default:
                json.WriteStringValue($"{argument}");
                break;
        }
    }

    private static void Figure(Utf8JsonWriter json, Figure figure)
    {
        json.WriteStartObject();
        if (figure.Value is { } value && double.IsFinite(value))
        {
            json.WriteNumber("value", ReportedNumber.Of(value));
        }
        else
        {
            json.WriteNull("value");
        }

        json.WriteString("unit", figure.Kind);
        json.WriteEndObject();
    }
}
