using System.Text.Json;
using ComputeSovereignty.Analysis.Reports;

namespace ComputeSovereignty.Workbooks.Json;

/// <summary>A study as a JSON document: <c>schema</c>, <c>title</c>, <c>answer</c>, <c>good</c>, <c>findings</c>, one array of objects a section, <c>provenance</c>.</summary>
/// <remarks>
/// The schema is <c>computesovereignty.KIND/VERSION</c>. A section's member is its name in camel case; each row is an object whose members are the columns';
/// numbers are in the unit that the section's <c>units</c> name, read back exactly, and null where there is none.
/// </remarks>
public static class StudyJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the document.</summary>
    /// <param name="report">The study.</param>
    /// <returns>UTF-8 text.</returns>
    public static byte[] Write(StudyReport report)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream, Options))
        {
            JsonText json = new(writer);
            json.Object(() => Document(json, writer, report));
        }

        return stream.ToArray();
    }

    private static void Document(JsonText json, Utf8JsonWriter writer, StudyReport report)
    {
        json.Text("schema", $"computesovereignty.{report.Kind}/{StudyReport.Version}");
        json.Text("title", report.Title);
        json.Text("subtitle", report.Subtitle);
        json.Text("answer", report.Sentence);
        if (report.Good is { } good)
        {
            json.Truth("good", good);
        }

        json.Texts("findings", report.Findings);
        foreach (StudySection section in report.Sections)
        {
            json.Object(JsonText.CamelCase(section.Name), () => Section(json, writer, section));
        }

        json.Object("provenance", () =>
        {
            foreach ((string name, string value) in report.Provenance)
            {
                json.Text(JsonText.CamelCase(name.Replace(" ", string.Empty, StringComparison.Ordinal)), value);
            }

            json.Text("time", $"{report.Time:yyyy-MM-ddTHH:mm:ssZ}");
        });
    }

    private static void Section(JsonText json, Utf8JsonWriter writer, StudySection section)
    {
        json.Text("finding", section.Finding);
        json.Object("units", () =>
        {
            foreach (StudyColumn column in section.Columns.Where(static c => c.Unit.Length > 0))
            {
                json.Text(column.Member, column.Unit);
            }
        });
        json.Array("rows", section.Rows, row =>
        {
            for (int index = 0; index < row.Count; index++)
            {
                Cell(json, writer, section.Columns[index].Member, row[index]);
            }
        });
    }

    private static void Cell(JsonText json, Utf8JsonWriter writer, string member, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNull(member);
                break;
            case bool truth:
                json.Truth(member, truth);
                break;
            case int whole:
                writer.WriteNumber(member, whole);
                break;
            case double number:
                json.Number(member, number);
                break;
            default:
                json.Text(member, value.ToString() ?? string.Empty);
                break;
        }
    }
}
