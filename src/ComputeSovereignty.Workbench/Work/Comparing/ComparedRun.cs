using System.Text.Json;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Reports;
using ComputeSovereignty.Reports.Json;
using ComputeSovereignty.Runs;
using ComputeSovereignty.Workbench.Text;
using ComputeSovereignty.Workbooks;

namespace ComputeSovereignty.Workbench.Work.Comparing;

/// <summary>A run in a comparison, read from its documents.</summary>
/// <param name="Run">The run.</param>
/// <param name="Title">What tells it apart from the others.</param>
/// <param name="Plan">The document of its plan; null where it is a study.</param>
/// <param name="Study">The document of its study; null where it is a plan.</param>
/// <param name="Tables">The case as it was solved; null where it was not kept.</param>
/// <param name="Reader">The speaker of the reader's language.</param>
internal sealed record ComparedRun(KeptRun Run, string Title, JsonElement? Plan, StudyDocument? Study, CaseTables? Tables, Speaker Reader)
{
    private const string Ending = ".json";

    /// <summary>Gets what kind of run it is.</summary>
    internal string KindTitle => Study is { } study && Run.Kind == RunKinds.Plan ? study.Title : Phrases.In(Reader)[$"kind.{Run.Kind}"];

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
    /// <param name="reader">The speaker of the reader's language.</param>
    internal static IReadOnlyList<ComparedRun> Of(RunShelf store, IReadOnlyList<KeptRun> runs, Speaker reader)
    {
        IReadOnlyList<string> titles = Titles(runs, reader);
        string[][] files = [.. runs.Select(r => store.FilesOf(r.Id).Where(static f => f.EndsWith(Ending, StringComparison.Ordinal)).ToArray())];

        // Tables are put beside each other by their headers: of runs of one kind all are read in one language.
        ILookup<string, bool> have = runs.Zip(files).ToLookup(static r => r.First.Kind, r => r.Second.Any(f => ReportFiles.LanguageOf(f) == reader));
        return [.. runs.Select((run, i) => Read(store, run, titles[i], files[i], have[run.Kind].All(static h => h) ? reader : Speaker.English, reader))];
    }

    private static ComparedRun Read(RunShelf store, KeptRun run, string title, string[] files, Speaker language, Speaker reader)
    {
        string name = files.First(f => ReportFiles.LanguageOf(f) == language);
        ReadOnlyMemory<byte> document = store.File(run.Id, name)!.Content;
        CaseTables? tables = store.File(run.Id, RunShelf.InputName) is { } input ? CaseFiles.Read(title, input.Content.ToArray()) : null;
        return ReportFiles.StemOf(name) == PlanWork.Document
            ? new(run, title, JsonDocument.Parse(document).RootElement, null, tables, reader)
            : new(run, title, null, StudyDocument.Read(document), tables, reader);
    }

    // What all have in common need not head every column: the parts that differ do, or the whole where none does.
    private static IReadOnlyList<string> Titles(IReadOnlyList<KeptRun> runs, Speaker reader)
    {
        Phrases words = Phrases.In(reader);
        string[][] parts = [.. runs.Select(r => (string[])[r.CaseName, r.Scenario, .. r.Changes, words[$"kind.{r.Kind}"].ToLowerInvariant(), .. r.SubjectIn(reader).Split(["; ", "；"], StringSplitOptions.RemoveEmptyEntries)])];
        HashSet<string> common = [.. parts[0].Where(p => parts.All(q => q.Contains(p)))];
        string[] titles = [.. runs.Select((r, i) => r.Name.Length > 0 ? r.Name : string.Join(" · ", parts[i].Where(p => !common.Contains(p))) is { Length: > 0 } told ? told : r.TitleIn(reader))];
        titles = [.. titles.Select((title, i) => runs[i].State == RunState.Done ? title : $"{title} · {reader.Say(RunComparisonMessages.Part)}")];
        return [.. titles.Select((title, i) => titles.Count(t => t == title) > 1 ? $"{title} ({runs[i].Id[..4]})" : title)];
    }
}
