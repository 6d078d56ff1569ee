using ComputeSovereignty.Workbench.Store;

namespace ComputeSovereignty.Cli.Screens;

/// <summary>Runs as JSON.</summary>
internal static class RunJson
{
    /// <summary>Writes runs.</summary>
    /// <param name="writer">Takes the text.</param>
    /// <param name="runs">The runs.</param>
    internal static void Write(TextWriter writer, IReadOnlyList<KeptRun> runs) => JsonText.Write(writer, json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("runs");
        foreach (KeptRun run in runs)
        {
            json.WriteStartObject();
            json.WriteString("id", run.Id);
            json.WriteString("kind", run.Kind);
            json.WriteString("name", run.Name);
            json.WriteString("case", run.CaseName);
            json.WriteString("scenario", run.Scenario);
            json.WriteStartArray("changes");
            foreach (string change in run.Changes)
            {
                json.WriteStringValue(change);
            }

            json.WriteEndArray();
            json.WriteStartArray("options");
            foreach (string option in run.Options)
            {
                json.WriteStringValue(option);
            }

            json.WriteEndArray();
            json.WriteString("subject", run.Subject);
            json.WriteString("inputHash", run.InputHash);
            json.WriteString("program", run.Program);
            json.WriteString("engine", run.Engine);
            json.WriteString("begun", run.Begun.UtcDateTime);
            json.WriteString("state", run.State.ToString().ToLowerInvariant());
            json.WriteString("sentence", run.Sentence);
            if (run.Good is { } good)
            {
                json.WriteBoolean("good", good);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });
}
