using System.Text.Json;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Runs;

/// <summary>What a run is, as a JSON object: what was asked of which input, by which program, and what came out; not its files.</summary>
public static class RunDocument
{
    /// <summary>The name of the document in an archive of a run.</summary>
    internal const string Name = "run.json";

    /// <summary>Writes the object.</summary>
    /// <param name="json">Takes it.</param>
    /// <param name="run">The run.</param>
    public static void Write(Utf8JsonWriter json, KeptRun run)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(run);
        json.WriteStartObject();
        json.WriteString("id", run.Id);
        json.WriteString("kind", run.Kind);
        json.WriteString("name", run.Name);
        json.WriteString("case", run.CaseName);
        json.WriteString("scenario", run.Scenario);
        Texts(json, "changes", run.Changes);
        Texts(json, "options", run.Options);
        json.WriteString("subject", run.SubjectIn(Speaker.English));
        json.WriteString("inputHash", run.InputHash);
        json.WriteString("program", run.Program);
        json.WriteString("engine", run.Engine);
        json.WriteString("begun", run.Begun.UtcDateTime);
        if (run.Ended is { } ended)
        {
            json.WriteString("ended", ended.UtcDateTime);
        }

        json.WriteString("state", run.State.ToString().ToLowerInvariant());
        json.WriteString("sentence", run.SentenceIn(Speaker.English));
        if (run.Good is { } good)
        {
            json.WriteBoolean("good", good);
        }

        json.WriteEndObject();
    }

    private static void Texts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
