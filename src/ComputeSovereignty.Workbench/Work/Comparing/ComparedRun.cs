using System.Text.Json;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Workbench.Store;
using ComputeSovereignty.Workbench.Text;
using ComputeSovereignty.Workbooks;
using ComputeSovereignty.Workbooks.Json;

namespace ComputeSovereignty.Workbench.Work.Comparing;

/// <summary>A run in a comparison, read from its documents.</summary>
/// <param name="Run">The run.</param>
/// <param name="Title">What tells it apart from the others.</param>
/// <param name="Plan">The document of its plan; null where it is a study.</param>
/// <param name="Study">The document of its study; null where it is a plan.</param>
/// <param name="Tables">The case as it was solved; null where it was not kept.</param>
internal sealed record ComparedRun(KeptRun Run, string Title, JsonElement? Plan, StudyDocument? Study, CaseTables? Tables)
{
    /// <summary>Gets what kind of run it is.</summary>
    internal string KindTitle => Study is { } study && Run.Kind == RunKinds.Plan ? study.Title : Phrases.English[$"kind.{Run.Kind}"];

    /// <summary>Gets the years of the plan.</summary>
    internal IReadOnlyList<JsonElement> Years { get; } = Plan is { } plan ? [.. plan.GetProperty("years").EnumerateArray()] : [];

    /// <summary>Gets the summary of the plan.</summary>
    internal JsonElement Summary => Plan!.Value.GetProperty("summary");

    /// <summary>Gets a year of the plan.</summary>
    /// <param name="year">The year.</param>
    internal JsonElement? Year(int year) => Years.Where(y => y.GetProperty("year").GetInt32() == year).Select(static y => (JsonElement?)y).FirstOrDefault();

    /// <summary>Reads runs.</summary>
    /// <param name="store">The runs.</param>
    /// <param name="runs">Which, each with documents.</param>
    internal static IReadOnlyList<ComparedRun> Of(RunShelf store, IReadOnlyList<KeptRun> runs)
    {
        IReadOnlyList<string> titles = Titles(runs);
        return [.. runs.Select((run, i) => Read(store, run, titles[i]))];
    }

    private static ComparedRun Read(RunShelf store, KeptRun run, string title)
    {
        string name = store.FilesOf(run.Id).First(static f => f.EndsWith(".json", StringComparison.Ordinal));
        ReadOnlyMemory<byte> document = store.File(run.Id, name)!.Content;
        CaseTables? tables = store.File(run.Id, RunOrder.InputName) is { } input ? CaseFiles.Read(title, input.Content.ToArray()) : null;
        return name == PlanWork.Document
            ? new(run, title, JsonDocument.Parse(document).RootElement, null, tables)
            : new(run, title, null, StudyDocument.Read(document), tables);
    }

    // What all have in common need not head every column: the parts that differ do, or the whole where none does.
    private static IReadOnlyList<string> Titles(IReadOnlyList<KeptRun> runs)
    {
        string[][] parts = [.. runs.Select(static r => (string[])[r.CaseName, r.Scenario, .. r.Changes, Phrases.English[$"kind.{r.Kind}"].ToLowerInvariant(), .. r.Subject.Split("; ", StringSplitOptions.RemoveEmptyEntries)])];
        HashSet<string> common = [.. parts[0].Where(p => parts.All(q => q.Contains(p)))];
        string[] titles = [.. runs.Select((r, i) => r.Name.Length > 0 ? r.Name : string.Join(" · ", parts[i].Where(p => !common.Contains(p))) is { Length: > 0 } told ? told : r.Title)];
        titles = [.. titles.Select((title, i) => runs[i].State == RunState.Done ? title : $"{title} · a part")];
        return [.. titles.Select((title, i) => titles.Count(t => t == title) > 1 ? $"{title} ({runs[i].Id[..4]})" : title)];
    }
}
