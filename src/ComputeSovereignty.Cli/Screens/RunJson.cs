using ComputeSovereignty.Runs;

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
            RunDocument.Write(json, run);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });
}
