using System.Text.Json;
using ComputeSovereignty.Reports.Json;
using ComputeSovereignty.Workbooks.Tests.Json;

namespace ComputeSovereignty.Cli.Tests.Verbs;

/// <summary>The documents of studies that a call has written.</summary>
internal static class StudyDocuments
{
    /// <summary>Gets everything in which the documents below a folder depart from the schemas of their kinds.</summary>
    /// <param name="folder">The folder.</param>
    internal static IReadOnlyList<string> Problems(string folder) =>
        [.. Directory.GetFiles(folder, "*.json", SearchOption.AllDirectories).SelectMany(static path => ProblemsOf(path).Select(p => $"{Path.GetFileName(path)} {p}"))];

    private static IReadOnlyList<string> ProblemsOf(string path)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(path));
        if (document.RootElement.ValueKind != JsonValueKind.Object || !document.RootElement.TryGetProperty("schema", out JsonElement name) || StudyJson.Schema(name.GetString()!.Split('.', '/')[1]) is not { } schema)
        {
            return [];
        }

        using JsonDocument rules = JsonDocument.Parse(schema);
        return JsonSchemaCheck.Problems(rules.RootElement, document.RootElement);
    }
}
