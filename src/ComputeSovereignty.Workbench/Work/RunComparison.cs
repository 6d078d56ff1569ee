using System.Text.Json;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Workbench.Store;
using ComputeSovereignty.Workbooks;

namespace ComputeSovereignty.Workbench.Work;

/// <summary>Compares plans that were kept: what each answers, their paths side by side, and what differs in their inputs. Every figure is read from the documents of the runs.</summary>
internal static class RunComparison
{
    private const double Billion = 1e9;
    private const int MostDifferences = 200;

    /// <summary>Makes the comparison.</summary>
    /// <param name="store">The runs.</param>
    /// <param name="runs">Two or more runs of plans, the one to compare with first.</param>
    /// <param name="time">When.</param>
    internal static StudyReport Of(RunShelf store, IReadOnlyList<KeptRun> runs, DateTimeOffset time)
    {
        List<Compared> compared = [];
        foreach (KeptRun run in runs)
        {
            if (store.File(run.Id, PlanWork.Document) is { } document)
            {
                string title = compared.Any(c => c.Title == run.Title) ? $"{run.Title} ({run.Id[..4]})" : run.Title;
                compared.Add(new(run, title, JsonDocument.Parse(document.Content), store.File(run.Id, RunOrder.InputName) is { } input ? CaseFiles.Read(title, input.Content.ToArray()) : null));
            }
        }

        return new("runs", "Comparison of runs", $"{compared.Count} plans", Sentence(compared), null, [Answers(compared), Path(compared), Bottlenecks(compared), .. Inputs(compared)])
        {
            Provenance = [new("Program", PlanRunner.ProgramVersion), .. compared.Select(static c => new KeyValuePair<string, string>(c.Title, $"run {c.Run.Id}, input {c.Run.InputHash}, program {c.Run.Program}, {c.Run.Engine}"))],
            Time = time,
        };
    }

    private static string Sentence(List<Compared> compared)
    {
        string[] met = [.. compared.Where(static c => c.Summary.GetProperty("met").GetBoolean()).Select(static c => c.Title)];
        return met.Length == 0 ? $"None of the {compared.Count} plans meets its checkpoint."
            : met.Length == compared.Count ? $"All {compared.Count} plans meet their checkpoint."
            : $"{met.Length} of {compared.Count} plans meet their checkpoint: {string.Join("; ", met)}.";
    }

    private static StudySection Answers(List<Compared> compared) => StudySection.Of(
        "Answers",
        "What each plan answers",
        string.Empty,
        compared,
        (new("run", "Plan"), static c => c.Title),
        (new("checkpoint", "Checkpoint", string.Empty, "0"), static c => Number(c.Document.RootElement, "checkpointYear")),
        (new("target", "Target", string.Empty, "0.#%"), static c => Number(c.Summary, "target")),
        (new("share", "Share as judged", string.Empty, "0.0%"), static c => Number(c.Summary, "share")),
        (new("committedShare", "Of what is committed", string.Empty, "0.0%"), static c => Number(c.Summary, "committedShare")),
        (new("deployedShare", "Of what is deployed", string.Empty, "0.0%"), static c => Number(c.Summary, "deployedShare")),
        (new("firstYearMet", "First year met", string.Empty, "0"), static c => Number(c.Summary, "firstYearMet")),
        (new("backlog", "Backlog at the end", "bn CNY", "#,##0"), static c => Number(c.Years[^1], "backlog") / Billion),
        (new("compute", "Compute installed at the end", "EFLOPS", "#,##0"), static c => Number(c.Years[^1], "computeInstalled") / 1000),
        (new("verdict", "Verdict") { IsVerdict = true }, static c => c.Document.RootElement.GetProperty("verdict").GetString()));

    private static StudySection Path(List<Compared> compared)
    {
        int[] years = [.. compared.SelectMany(static c => c.Years).Select(static y => y.GetProperty("year").GetInt32()).Distinct().Order()];
        return StudySection.Of(
            "Path",
            "The domestic share of every plan",
            "Each share as its plan is judged; the target is that of the first.",
            years,
            [
                (new StudyColumn("year", "Year", string.Empty, "0"), static y => (double)y),
                (new StudyColumn("target", "Target", string.Empty, "0%"), y => compared[0].Year(y) is { } year ? Number(year, "target") : null),
                .. compared.Select((c, i) => (new StudyColumn($"run{i + 1}", c.Title, string.Empty, "0%"), (Func<int, object?>)(y => c.Year(y) is { } year ? Number(year, "share") : null))),
            ]) with
        {
            Chart = new(StudyChartKind.Line, "Domestic share against the target", "year", [.. compared.Select(static (_, i) => $"run{i + 1}")]) { Limits = ["target"] },
        };
    }

    private static StudySection Bottlenecks(List<Compared> compared) =>
        StudySection.Of(
            "Bottlenecks",
            "What holds each plan back",
            string.Empty,
            compared.SelectMany(static c => Tightest(c).Select((b, i) => (c.Title, Place: i + 1, Words: b.GetProperty("words").GetString()))),
            (new("run", "Plan"), static b => b.Title),
            (new("place", "Place", string.Empty, "0"), static b => (double)b.Place),
            (new("words", "In words"), static b => b.Words));

    // As a plan's summary has them: the target itself holds nothing back, and each limit is told once.
    private static IEnumerable<JsonElement> Tightest(Compared compared) => compared.Document.RootElement.GetProperty("bindings").EnumerateArray()
        .Where(static b => b.GetProperty("family").GetString() != "ShareTarget" && (Number(b, "dual") is not (null or 0) || Number(b, "backlogDual") is not (null or 0)))
        .DistinctBy(static b => (b.GetProperty("family").GetString(), b.GetProperty("key").GetString()))
        .Take(3);

    private static IEnumerable<StudySection> Inputs(List<Compared> compared)
    {
        if (compared[0].Tables is not { } first)
        {
            yield break;
        }

        (string Title, CaseDifference Difference)[] differences =
            [.. compared.Skip(1).SelectMany(c => c.Tables is { } other ? CaseDiff.Between(first, other).Select(d => (c.Title, d)) : [])];
        string more = differences.Length > MostDifferences ? $" The first {MostDifferences} are shown." : string.Empty;
        yield return StudySection.Of(
            "Inputs",
            "What differs in the inputs",
            $"{differences.Length} figures differ from those of {compared[0].Title}.{more}",
            differences.Take(MostDifferences),
            (new("run", "Plan"), static d => d.Title),
            (new("address", "Figure"), static d => d.Difference.Address),
            (new("before", "First plan"), static d => d.Difference.Before),
            (new("after", "This plan"), static d => d.Difference.After));
    }

    private static double? Number(JsonElement element, string member) =>
        element.TryGetProperty(member, out JsonElement value) && value.ValueKind == JsonValueKind.Number ? value.GetDouble() : null;

    private sealed record Compared(KeptRun Run, string Title, JsonDocument Document, CaseTables? Tables)
    {
        internal JsonElement Summary => Document.RootElement.GetProperty("summary");

        internal IReadOnlyList<JsonElement> Years => [.. Document.RootElement.GetProperty("years").EnumerateArray()];

        internal JsonElement? Year(int year) => Years.Where(y => y.GetProperty("year").GetInt32() == year).Select(static y => (JsonElement?)y).FirstOrDefault();
    }
}
