using System.Text;
using System.Text.Json.Nodes;
using ComputeSovereignty.Workbench.Pages;
using ComputeSovereignty.Workbench.Pages.Studies;
using ComputeSovereignty.Workbench.Store;
using ComputeSovereignty.Workbench.Work.Comparing;
using Microsoft.Data.Sqlite;

namespace ComputeSovereignty.Workbench.Tests.Text;

/// <summary>Pages of comparisons of a sample with itself, where every figure of the second is a little larger.</summary>
internal static class ComparisonPages
{
    private const double Larger = 1.037;
    private const int MostKeys = 3;

    /// <summary>Makes the page, English.</summary>
    /// <param name="sample">The folder of the sample.</param>
    internal static async Task<string> OfAsync(string sample)
    {
        string file = Directory.GetFiles(Repository.Path("reports", "samples", sample), "*.json").Single();
        string kind = Path.GetFileNameWithoutExtension(file);
        JsonNode second = JsonNode.Parse(await File.ReadAllBytesAsync(file))!;
        Enlarge(second);
        string folder = Path.Combine(Path.GetTempPath(), $"pages-{Guid.NewGuid():N}");
        try
        {
            using RunStore store = RunStore.Open(Path.Combine(folder, "runs.db"));
            KeptRun[] runs = [Keep(store, kind, "Base", await File.ReadAllBytesAsync(file)), Keep(store, kind, "Thaw", Encoding.UTF8.GetBytes(second.ToJsonString()))];
            return await ReportPage.RenderAsync(StudyPage.Of(RunComparison.Of(store.Runs, runs, DateTimeOffset.UnixEpoch)));
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static KeptRun Keep(RunStore store, string kind, string scenario, byte[] document)
    {
        KeptRun run = new()
        {
            Id = StoreKeys.New(),
            Owner = "ann",
            CaseId = "baseline",
            CaseName = "Baseline",
            Kind = kind,
            Scenario = scenario,
            InputHash = new string('a', 64),
            RequestKey = new string('b', 64),
            Program = "1.0.0",
            Engine = "Clp",
            Begun = DateTimeOffset.UnixEpoch,
            State = RunState.Done,
            Sentence = "No scenario is named.",
        };
        store.Runs.Add(run with { State = RunState.Running });
        store.Runs.End(run, [new($"{kind}.json", document)]);
        return run;
    }

    private static void Enlarge(JsonNode document)
    {
        foreach (JsonObject figure in document["keyFigures"]?.AsArray().OfType<JsonObject>() ?? [])
        {
            EnlargeMember(figure, "value");
        }

        foreach (JsonObject year in document["years"]?.AsArray().OfType<JsonObject>() ?? [])
        {
            EnlargeMember(year, "backlog");
            EnlargeMember(year, "computeInstalled");
        }

        foreach (JsonObject section in document.AsObject().Select(static m => m.Value).OfType<JsonObject>().Where(static s => s.ContainsKey("rows")))
        {
            JsonObject[] rows = [.. section["rows"]!.AsArray().OfType<JsonObject>()];
            string[] members = [.. section["headers"]!.AsObject().Select(static h => h.Key)];
            int keys = Enumerable.Range(1, MostKeys).FirstOrDefault(k => rows.Select(r => string.Join('|', members.Take(k).Select(m => $"{r[m]}"))).Distinct().Count() == rows.Length, MostKeys);
            foreach (JsonObject row in rows)
            {
                foreach (string member in members.Skip(keys).Where(m => $"{section["formats"]?[m]}" != "0"))
                {
                    EnlargeMember(row, member);
                }
            }
        }
    }

    private static void EnlargeMember(JsonObject owner, string member)
    {
        if (owner[member] is JsonValue value && value.TryGetValue(out double number))
        {
            owner[member] = number * Larger;
        }
    }
}
