using System.Text.Json;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Workbooks.Draws;

/// <summary>What a file of draws holds the draws of: a small JSON document beside it, so that a run is taken up only with what it began with.</summary>
public static class DrawsManifest
{
    /// <summary>The schema of the document.</summary>
    public const string Schema = "computesovereignty.draws/1";

    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the document.</summary>
    /// <param name="path">The file.</param>
    /// <param name="entries">Name and value.</param>
    /// <param name="schema">The schema of the document.</param>
    public static void Write(string path, IEnumerable<KeyValuePair<string, string>> entries, string schema = Schema) =>
        WholeFile.WriteText(path, JsonSerializer.Serialize(new Dictionary<string, string>([new("schema", schema), .. entries]), Options) + "\n", overwrite: true);

    /// <summary>Reads the document.</summary>
    /// <param name="path">The file.</param>
    /// <param name="schema">The schema of the document.</param>
    /// <returns>Name and value; null where it is no such document.</returns>
    public static IReadOnlyDictionary<string, string>? Read(string path, string schema = Schema)
    {
        try
        {
            Dictionary<string, string>? entries = JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(path));
            return entries?.GetValueOrDefault("schema") == schema ? entries : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Tells what a run that is to be taken up was begun with and is not any more.</summary>
    /// <param name="begun">The entries it was begun with.</param>
    /// <param name="asked">The entries that are asked for now.</param>
    /// <param name="mayGrow">The entries that may be larger now.</param>
    /// <returns>A phrase for each; none where the run may be taken up.</returns>
    public static IReadOnlyList<string> Differences(IReadOnlyDictionary<string, string> begun, IReadOnlyList<KeyValuePair<string, string>> asked, IReadOnlyCollection<string> mayGrow) =>
        [.. Differing(begun, asked, mayGrow).Select(static d => $"{d}")];

    /// <summary>Tells what a run that is to be taken up was begun with and is not any more.</summary>
    /// <param name="begun">The entries it was begun with.</param>
    /// <param name="asked">The entries that are asked for now.</param>
    /// <param name="mayGrow">The entries that may be larger now.</param>
    /// <returns>A phrase for each; none where the run may be taken up.</returns>
    public static IReadOnlyList<Message> Differing(IReadOnlyDictionary<string, string> begun, IReadOnlyList<KeyValuePair<string, string>> asked, IReadOnlyCollection<string> mayGrow) =>
    [
        .. from entry in asked
           let before = begun.GetValueOrDefault(entry.Key, string.Empty)
           where before != entry.Value && !(mayGrow.Contains(entry.Key) && long.TryParse(before, out long least) && long.TryParse(entry.Value, out long now) && now >= least)
           select DrawsFileMessages.BegunWith(new(entry.Key), new(before), new(entry.Value)),
    ];
}
