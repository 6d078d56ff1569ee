using ComputeSovereignty.Cases;
using ComputeSovereignty.Reports.Json;

namespace ComputeSovereignty.Cli.Screens;

/// <summary>Findings as JSON: <c>{ case, scenario, solvable, findings: [ { severity, file, sheet, cell, message, found, allowed, suggestion, key, arguments } ] }</c>.</summary>
internal static class FindingJson
{
    /// <summary>Writes the document.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="path">The case, as the user named it.</param>
    /// <param name="scenario">The scenario.</param>
    /// <param name="findings">What was found.</param>
    internal static void Write(TextWriter writer, string path, string scenario, IReadOnlyList<Finding> findings) => JsonText.Write(writer, json =>
    {
        json.WriteStartObject();
        json.WriteString("case", path);
        json.WriteString("scenario", scenario);
        json.WriteBoolean("solvable", findings.All(static f => f.Severity != Severity.Error));
        json.WriteStartArray("findings");
        foreach (Finding finding in findings)
        {
            json.WriteStartObject();
            json.WriteString("severity", finding.IsUnused ? "unused" : Name(finding.Severity));
            json.WriteString("file", finding.Place.File);
            json.WriteString("sheet", finding.Place.Sheet);
            json.WriteString("cell", finding.Place.Cell);
            json.WriteString("message", $"{finding.Message}");
            json.WriteString("found", $"{finding.Found}");
            json.WriteString("allowed", $"{finding.Allowed}");
            json.WriteString("suggestion", $"{finding.Suggestion}");
            MessageJson.Members(json, finding.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static string Name(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
