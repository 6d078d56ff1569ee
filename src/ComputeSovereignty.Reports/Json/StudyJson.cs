using System.Text.Json;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Reports.Json;

/// <summary>A study as a JSON document: <c>schema</c>, <c>title</c>, <c>answer</c>, <c>good</c>, <c>findings</c>, <c>keyFigures</c>, an object a section, <c>provenance</c>.</summary>
/// <remarks>
/// The schema is <c>computesovereignty.KIND/VERSION</c>, in the folder <c>Schemas</c> (<see cref="Schema"/>). A section's member is its name in camel case; each row is an object
/// whose members are the columns'; <c>headers</c> says what each holds, <c>units</c> in what unit, <c>formats</c> how a spreadsheet shows it (<c>0.0%</c>: a fraction), <c>chart</c> what is
/// drawn of it; numbers read back exactly, and are null where there is none.
/// </remarks>
public static class StudyJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the document.</summary>
    /// <param name="report">The study.</param>
    /// <param name="speaker">The speaker of the language of its sentences; null for English. Members, units, formats and figures are the same in all.</param>
    /// <returns>UTF-8 text.</returns>
    public static byte[] Write(StudyReport report, Speaker? speaker = null)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream, Options))
        {
            JsonText json = new(writer) { Reader = speaker ?? Speaker.English };
            json.Object(() => Document(json, writer, report));
        }

        return stream.ToArray();
    }

    /// <summary>Gets the JSON Schema of a kind of study.</summary>
    /// <param name="kind">The kind, as <see cref="StudyReport.Kind"/> names it.</param>
    /// <returns>UTF-8 text; null where there is no such kind.</returns>
    public static byte[]? Schema(string kind)
    {
        using Stream? stream = typeof(StudyJson).Assembly.GetManifestResourceStream($"{kind}.schema.json");
        if (stream is null)
        {
            return null;
        }

        using MemoryStream text = new();
        stream.CopyTo(text);
        return text.ToArray();
    }

    private static void Document(JsonText json, Utf8JsonWriter writer, StudyReport report)
    {
        json.Text("schema", $"computesovereignty.{report.Kind}/{StudyReport.Version}");
        json.Said("title", report.Title);
        json.Said("subtitle", report.Subtitle);
        json.Said("answer", report.Sentence);
        if (report.Good is { } good)
        {
            json.Truth("good", good);
        }

        json.Texts("findings", [.. report.Findings.Select(f => json.Reader.Say(f))]);
        if (report.Figures.Count > 0)
        {
            json.Array("keyFigures", report.Figures, figure => Figure(json, figure));
        }

        foreach (StudySection section in report.Sections)
        {
            json.Object(JsonText.CamelCase(section.Name), () => Section(json, writer, section));
        }

        json.Object("provenance", () =>
        {
            foreach (StudyFact fact in report.Provenance)
            {
                json.Said(Member($"{fact.Name}"), fact.Value);
            }

            json.Text("time", $"{report.Time:yyyy-MM-ddTHH:mm:ssZ}");
        });
    }

    private static void Figure(JsonText json, StudyFigure figure)
    {
        json.Said("label", figure.Label);
        json.Number("value", figure.Value);
        json.Text("unit", figure.Unit.Id);
        json.Text("format", figure.Format);
        json.Said("words", figure.Words);
        json.Said("note", figure.Note);
    }

    // Input hash → inputHash.
    private static string Member(string name) =>
        JsonText.CamelCase(string.Concat(name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(static word => char.ToUpperInvariant(word[0]) + string.Concat(word.Skip(1).Where(char.IsLetterOrDigit)))));

    private static void Section(JsonText json, Utf8JsonWriter writer, StudySection section)
    {
        json.Said("heading", section.Heading);
        json.Said("finding", section.Finding);
        json.Object("headers", () =>
        {
            foreach (StudyColumn column in section.Columns)
            {
                json.Said(column.Member, column.Header);
            }
        });
        json.Object("units", () =>
        {
            foreach (StudyColumn column in section.Columns.Where(static c => c.Unit.Id.Length > 0))
            {
                json.Text(column.Member, column.Unit.Id);
            }
        });
        json.Object("formats", () =>
        {
            foreach (StudyColumn column in section.Columns.Where(static c => c.Format.Length > 0))
            {
                json.Text(column.Member, column.Format);
            }
        });
        if (section.Chart is { } chart)
        {
            json.Object("chart", () => Chart(json, chart));
        }

        json.Array("rows", section.Rows, row =>
        {
            for (int index = 0; index < row.Count; index++)
            {
                Cell(json, writer, section.Columns[index].Member, row[index]);
            }
        });
    }

    private static void Chart(JsonText json, StudyChart chart)
    {
        json.Text("kind", JsonText.CamelCase($"{chart.Kind}"));
        json.Said("title", chart.Title);
        json.Text("category", chart.Category);
        json.Texts("values", chart.Values);
        json.Texts("limits", chart.Limits);
        if (chart.Lines.Count > 0)
        {
            json.Texts("lines", chart.Lines);
        }

        if (chart.Whole is { } whole)
        {
            json.Text("whole", whole);
        }
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
            case DisplayUnit unit:
                json.Text(member, unit.Id);
                break;
            case StudyMark mark:
                json.Said(member, mark.Words);
                break;
            case IArgument argument:
                json.Said(member, argument);
                break;
            default:
                json.Text(member, value.ToString() ?? string.Empty);
                break;
        }
    }
}
