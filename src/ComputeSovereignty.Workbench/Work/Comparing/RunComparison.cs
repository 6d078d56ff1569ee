using System.Globalization;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Workbench.Pages;
using ComputeSovereignty.Workbench.Store;

namespace ComputeSovereignty.Workbench.Work.Comparing;

/// <summary>Compares runs that were kept: what each answers, plans and studies of one kind side by side, and what differs in the inputs. Every figure is read from the documents of the runs.</summary>
internal static class RunComparison
{
    private const int MostDifferences = 1_000;

    /// <summary>Makes the comparison.</summary>
    /// <param name="store">The runs.</param>
    /// <param name="runs">Two or more runs with documents, the one to compare with first.</param>
    /// <param name="time">When.</param>
    internal static StudyReport Of(RunShelf store, IReadOnlyList<KeptRun> runs, DateTimeOffset time)
    {
        IReadOnlyList<ComparedRun> compared = ComparedRun.Of(store, runs);
        ComparedRun[] plans = [.. compared.Where(static c => c.Plan is not null)];
        StudyComparison[] studies = [.. compared.Where(static c => c.Study is not null).GroupBy(static c => c.KindTitle).Where(static g => g.Count() > 1).Select(static g => new StudyComparison([.. g]))];
        int kinds = compared.Select(static c => c.KindTitle).Distinct().Count();
        string sentence = kinds > 1 ? Sentence(compared.Count, kinds, plans.Length > 1 || studies.Length > 0) : plans.Length > 0 ? PlanComparison.Sentence(plans) : studies[0].Sentence;
        return new("runs", "Comparison of runs", $"{compared.Count} {(kinds == 1 && plans.Length > 0 ? "plans" : "runs")}", sentence, null, [
            .. kinds == 1 && plans.Length > 0 ? Array.Empty<StudySection>() : [Answers(compared)],
            .. plans.Length > 1 ? PlanComparison.Of(plans) : [],
            .. studies.SelectMany(s => s.Sections(kinds > 1)),
            .. Inputs(compared),
        ])
        {
            Provenance =
            [
                new StudyFact(StudyMessages.Program, PlanRunner.ProgramVersion),
                .. compared.Select(static c => new StudyFact(c.Title, $"{c.Run.Kind}, {c.Run.Title}: run {c.Run.Id}, input {c.Run.InputHash}, program {c.Run.Program}, {c.Run.Engine}")),
            ],
            Time = time,
        };
    }

    private static string Sentence(int runs, int kinds, bool someAlike) =>
        $"{runs} runs of {kinds} kinds: what each answers stands beside the others{(someAlike ? "; runs of one kind are compared figure by figure" : string.Empty)}.";

    // As people read numbers: digits in groups, all that count.
    private static string Grouped(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number) ? Numbers.Say(number, "#,##0.############") : text;

    /// <summary>Counts figures that differ.</summary>
    /// <param name="count">How many.</param>
    /// <param name="other">A word before them.</param>
    internal static string Figures(int count, string other = "") => count == 1 ? $"1 {other}figure differs" : $"{count} {other}figures differ";

    private static StudySection Answers(IReadOnlyList<ComparedRun> compared) => StudySection.Of(
        "Answers",
        "What each run answers",
        string.Empty,
        compared,
        (new("run", "Run"), static c => c.Title),
        (new("kind", "Kind"), static c => c.KindTitle),
        (new("answer", "Answer"), static c => c.Run.SentenceIn(Speaker.English)));

    private static IEnumerable<StudySection> Inputs(IReadOnlyList<ComparedRun> compared)
    {
        if (compared[0].Tables is not { } first)
        {
            yield break;
        }

        (string Title, CaseDifference Difference)[] differences =
            [.. compared.Skip(1).SelectMany(c => c.Tables is { } other ? CaseDiff.Between(first, other).Select(d => (c.Title, d)) : [])];
        ParameterCatalog catalog = new(first);
        string more = differences.Length > MostDifferences ? $" The first {MostDifferences} are shown." : string.Empty;
        yield return StudySection.Of(
            "Inputs",
            "What differs in the inputs",
            differences.Length == 0 ? "All have the same inputs." : $"{Figures(differences.Length)} from {(differences.Length == 1 ? "that" : "those")} of {compared[0].Title}.{more}",
            differences.Take(MostDifferences),
            (new("run", "Run"), static d => d.Title),
            (new("address", "Figure"), static d => d.Difference.Address),
            (new("before", "First run"), static d => Grouped(d.Difference.Before)),
            (new("after", "This run"), static d => Grouped(d.Difference.After)),
            (new("unit", "Unit"), d => ParameterAddress.TryParse(d.Difference.Address, out ParameterAddress? address, out _) ? catalog.Find(address!)?.Unit ?? string.Empty : string.Empty));
    }
}
