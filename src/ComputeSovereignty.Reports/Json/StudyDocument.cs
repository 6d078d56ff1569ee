using System.Text.Json;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Reports.Json;

/// <summary>A study read back from its JSON document: what it says and its tables. What only a page needs, such as the words in a heat map, is not in the document.</summary>
/// <param name="Title">The title for people.</param>
/// <param name="Answer">The answer in a sentence.</param>
/// <param name="Good">Whether the answer is as wanted; null where that is no question.</param>
/// <param name="Figures">The figures that stand out.</param>
/// <param name="Sections">The tables.</param>
public sealed record StudyDocument(string Title, string Answer, bool? Good, IReadOnlyList<StudyFigure> Figures, IReadOnlyList<StudySection> Sections)
{
    /// <summary>Reads a document that <see cref="StudyJson.Write"/> has written, by this program or one before it: formats and charts came later.</summary>
    /// <param name="document">UTF-8 text.</param>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public static StudyDocument Read(ReadOnlyMemory<byte> document)
    {
        using JsonDocument json = JsonDocument.Parse(document);
        JsonElement root = json.RootElement;
        return new(
            Text(root, "title"),
            Text(root, "answer"),
            root.TryGetProperty("good", out JsonElement good) ? good.GetBoolean() : null,
            root.TryGetProperty("keyFigures", out JsonElement figures) ? [.. figures.EnumerateArray().Select(Figure)] : [],
            [.. root.EnumerateObject().Where(static m => m.Value.ValueKind == JsonValueKind.Object && m.Value.TryGetProperty("rows", out _)).Select(Section)]);
    }

    private static StudyFigure Figure(JsonElement figure) => new(Words(figure, "label"), Cell(figure, "value") as double?, Text(figure, "unit"), Text(figure, "format"))
    {
        Words = Words(figure, "words"),
        Note = Words(figure, "note"),
    };

    private static StudySection Section(JsonProperty member)
    {
        JsonElement section = member.Value;
        StudyColumn[] columns =
        [
            .. section.GetProperty("headers").EnumerateObject()
                .Select(h => new StudyColumn(h.Name, Message.Verbatim(h.Value.GetString()!), Text(section.GetProperty("units"), h.Name), section.TryGetProperty("formats", out JsonElement formats) ? Text(formats, h.Name) : string.Empty)),
        ];
        return new(
            char.ToUpperInvariant(member.Name[0]) + member.Name[1..],
            Words(section, "heading"),
            Words(section, "finding"),
            columns,
            [.. section.GetProperty("rows").EnumerateArray().Select(row => (IReadOnlyList<object?>)[.. columns.Select(c => Cell(row, c.Member))])])
        {
            Chart = section.TryGetProperty("chart", out JsonElement chart) ? Chart(chart) : null,
        };
    }

    private static StudyChart Chart(JsonElement chart) =>
        new(Enum.Parse<StudyChartKind>(Text(chart, "kind"), ignoreCase: true), Words(chart, "title"), Text(chart, "category"), Texts(chart, "values"))
        {
            Limits = Texts(chart, "limits"),
            Lines = chart.TryGetProperty("lines", out _) ? Texts(chart, "lines") : [],
            Whole = Text(chart, "whole") is { Length: > 0 } whole ? whole : null,
        };

    private static string[] Texts(JsonElement element, string member) => [.. element.GetProperty(member).EnumerateArray().Select(static t => t.GetString()!)];

    // A document that was written says its words in the language it was written in.
    private static Message Words(JsonElement element, string member) => Message.Verbatim(Text(element, member));

    private static string Text(JsonElement element, string member) => element.TryGetProperty(member, out JsonElement text) ? text.GetString() ?? string.Empty : string.Empty;

    private static object? Cell(JsonElement row, string member) => row.TryGetProperty(member, out JsonElement cell)
        ? cell.ValueKind switch
        {
            JsonValueKind.Number => cell.GetDouble(),
            JsonValueKind.String => cell.GetString(),
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            _ => null,
        }
        : null;
}
