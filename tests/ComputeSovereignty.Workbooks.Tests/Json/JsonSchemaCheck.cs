using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace ComputeSovereignty.Workbooks.Tests.Json;

/// <summary>Holds a JSON document to a JSON Schema.</summary>
internal static class JsonSchemaCheck
{
    private static readonly EvaluationOptions Options = new() { OutputFormat = OutputFormat.List };
    private static readonly ConcurrentDictionary<string, JsonSchema> Read = new();

    /// <summary>Gets everything in which a document departs from a schema.</summary>
    /// <exception cref="JsonException">The schema is none.</exception>
    public static IReadOnlyList<string> Problems(JsonElement schema, JsonElement document)
    {
        // A schema's name is taken up by the library once, whichever test comes first.
        JsonSchema rules = Read.GetOrAdd(schema.GetRawText(), static text => JsonSchema.FromText(text));
        EvaluationResults results = rules.Evaluate(document, Options);
        return results.IsValid
            ? []
            : [.. (results.Details ?? []).Where(static d => d.Errors is { Count: > 0 }).SelectMany(static d => d.Errors!.Select(e => $"{d.InstanceLocation}: {e.Key}, {e.Value}"))];
    }

    /// <summary>Builds a schema by the rules of the edition that refuses a keyword which it does not know.</summary>
    /// <exception cref="JsonSchemaException">A keyword is unknown.</exception>
    public static void Strictly(JsonElement schema)
    {
        JsonObject rules = JsonObject.Create(schema)!;
        rules.Remove("$schema");
        rules.Remove("$id");
        JsonSchema.FromText(rules.ToJsonString(), new BuildOptions { Dialect = Dialect.V1 });
    }
}
