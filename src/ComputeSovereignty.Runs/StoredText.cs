using System.Text.Encodings.Web;
using System.Text.Json;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Runs;

/// <summary>A sentence as runs keep it: in every language, so that a run is read in any of them.</summary>
/// <remarks>What is the same in every language, and what runs kept before there were several, is a plain text.</remarks>
public static class StoredText
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a message as it is kept.</summary>
    /// <param name="message">The message.</param>
    public static string Write(Message message)
    {
        ArgumentNullException.ThrowIfNull(message);
        Dictionary<string, string> said = Speaker.All.ToDictionary(static s => s.Language, s => s.Say(message));
        return said.Values.Distinct(StringComparer.Ordinal).Count() == 1 ? said[Speaker.English.Language] : JsonSerializer.Serialize(said, Options);
    }

    /// <summary>Reads what is kept.</summary>
    /// <param name="stored">What is kept.</param>
    /// <param name="speaker">The speaker of the reader's language.</param>
    public static string Read(string stored, Speaker speaker)
    {
        ArgumentNullException.ThrowIfNull(stored);
        ArgumentNullException.ThrowIfNull(speaker);
        return Languages(stored) is { } said ? said.GetValueOrDefault(speaker.Language) ?? said.Values.First() : stored;
    }

    private static Dictionary<string, string>? Languages(string stored)
    {
        if (!stored.StartsWith('{'))
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize<Dictionary<string, string>>(stored) is { Count: > 0 } said ? said : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
