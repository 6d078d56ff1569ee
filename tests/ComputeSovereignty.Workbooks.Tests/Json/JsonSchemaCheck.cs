using System.Text.Json;
using System.Text.RegularExpressions;

namespace ComputeSovereignty.Workbooks.Tests.Json;

/// <summary>Holds a JSON document to a JSON Schema, as far as the schemas of plans and studies use its keywords; an unknown keyword is an error, not a pass.</summary>
internal sealed class JsonSchemaCheck
{
    private static readonly HashSet<string> Silent = ["$schema", "$id", "$defs", "title", "description"];
    private readonly JsonElement root;
    private readonly List<string> problems = [];

    private JsonSchemaCheck(JsonElement root) => this.root = root;

    /// <summary>Gets everything in which a document departs from a schema.</summary>
    public static IReadOnlyList<string> Problems(JsonElement schema, JsonElement document)
    {
        JsonSchemaCheck check = new(schema);
        check.Check(schema, document, "$");
        return check.problems;
    }

    private void Check(JsonElement schema, JsonElement value, string path)
    {
        foreach (JsonProperty keyword in schema.EnumerateObject().Where(static k => !Silent.Contains(k.Name)))
        {
            bool holds = keyword.Name switch
            {
                "$ref" => Follow(keyword.Value.GetString()!, value, path),
                "type" => Types(keyword.Value).Any(t => IsOf(t, value)),
                "const" => JsonElement.DeepEquals(keyword.Value, value),
                "enum" => keyword.Value.EnumerateArray().Any(e => JsonElement.DeepEquals(e, value)),
                "pattern" => value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, keyword.Value.GetString()!),
                "required" => value.ValueKind != JsonValueKind.Object || keyword.Value.EnumerateArray().All(r => value.TryGetProperty(r.GetString()!, out _)),
                "properties" => Properties(keyword.Value, value, path),
                "patternProperties" => PatternProperties(keyword.Value, value, path),
                "additionalProperties" => Others(keyword.Value, schema, value, path),
                "items" => Items(keyword.Value, value, path),
                _ => throw new NotSupportedException($"The check does not know the keyword {keyword.Name}."),
            };
            if (!holds)
            {
                problems.Add($"{path}: {keyword.Name} {keyword.Value.GetRawText()} is not kept by {Shortened(value)}");
            }
        }
    }

    private static string Shortened(JsonElement value)
    {
        string text = value.GetRawText();
        return text.Length > 60 ? text[..60] : text;
    }

    private static IEnumerable<string> Types(JsonElement types) =>
        types.ValueKind == JsonValueKind.Array ? types.EnumerateArray().Select(static t => t.GetString()!) : [types.GetString()!];

    private static bool IsOf(string type, JsonElement value) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.GetDouble() == Math.Floor(value.GetDouble()),
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        _ => throw new NotSupportedException($"The check does not know the type {type}."),
    };

    private bool Follow(string reference, JsonElement value, string path)
    {
        JsonElement target = root;
        foreach (string step in reference.Split('/').Skip(1))
        {
            target = target.GetProperty(step);
        }

        Check(target, value, path);
        return true;
    }

    private bool Properties(JsonElement properties, JsonElement value, string path)
    {
        foreach (JsonProperty property in properties.EnumerateObject())
        {
            if (value.ValueKind == JsonValueKind.Object && value.TryGetProperty(property.Name, out JsonElement member))
            {
                Check(property.Value, member, $"{path}.{property.Name}");
            }
        }

        return true;
    }

    private bool PatternProperties(JsonElement patterns, JsonElement value, string path)
    {
        foreach (JsonProperty pattern in patterns.EnumerateObject())
        {
            foreach (JsonProperty member in Members(value).Where(m => Regex.IsMatch(m.Name, pattern.Name)))
            {
                Check(pattern.Value, member.Value, $"{path}.{member.Name}");
            }
        }

        return true;
    }

    private bool Others(JsonElement rule, JsonElement schema, JsonElement value, string path)
    {
        string[] known = schema.TryGetProperty("properties", out JsonElement properties) ? [.. properties.EnumerateObject().Select(static p => p.Name)] : [];
        string[] patterns = schema.TryGetProperty("patternProperties", out JsonElement some) ? [.. some.EnumerateObject().Select(static p => p.Name)] : [];
        foreach (JsonProperty other in Members(value).Where(m => !known.Contains(m.Name) && !patterns.Any(p => Regex.IsMatch(m.Name, p))))
        {
            if (rule.ValueKind == JsonValueKind.Object)
            {
                Check(rule, other.Value, $"{path}.{other.Name}");
            }
            else if (!rule.GetBoolean())
            {
                problems.Add($"{path}.{other.Name}: the schema does not name it");
            }
        }

        return true;
    }

    private static JsonElement.ObjectEnumerator Members(JsonElement value) => value.ValueKind == JsonValueKind.Object ? value.EnumerateObject() : default;

    private bool Items(JsonElement items, JsonElement value, string path)
    {
        int index = 0;
        foreach (JsonElement item in value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : default)
        {
            Check(items, item, $"{path}[{index++}]");
        }

        return true;
    }
}
