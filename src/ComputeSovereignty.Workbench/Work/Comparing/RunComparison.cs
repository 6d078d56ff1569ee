using System.Globalization;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Reports.Html;
using ComputeSovereignty.Runs;

namespace ComputeSovereignty.Workbench.Work.Comparing;

/// <summary>Compares runs that were kept: what each answers, plans and studies of one kind side by side, and what differs in the inputs. Every figure is read from the documents of the runs.</summary>
internal static class RunComparison
{
    private const int MostDifferences = 1_000;

    /// <summary>Makes the comparison.</summary>
    /// <param name="store">The runs.</param>
    /// <param name="runs">Two or more runs with documents, the one to compare with first.</param>
    /// <param name="time">When.</param>
    /// <param name="speaker">The speaker of the reader's language; null for English.</param>
    internal static StudyReport Of(RunShelf store, IReadOnlyList<KeptRun> runs, DateTimeOffset time, Speaker? speaker = null)
    {
        IReadOnlyList<ComparedRun> compared = ComparedRun.Of(store, runs, speaker ?? Speaker.English);
        ComparedRun[] plans = [.. compared.Where(static c => c.Plan is not null)];
        StudyComparison[] studies = [.. compared.Where(static c => c.Study is not null).GroupBy(static c => c.KindTitle).Where(static g => g.Count() > 1).Select(static g => new StudyComparison([.. g]))];
        int kinds = compared.Select(static c => c.KindTitle).Distinct().Count();
        Figure count = Figure.Count(compared.Count);
        Message sentence = kinds > 1
            ? plans.Length > 1 || studies.Length > 0 ? RunComparisonMessages.KindsSomeAlike(count, Figure.Count(kinds)) : RunComparisonMessages.Kinds(count, Figure.Count(kinds))
            : plans.Length > 0 ? PlanComparison.Sentence(plans) : studies[0].Sentence;
        return new("runs", RunComparisonMessages.Title, kinds == 1 && plans.Length > 0 ? RunComparisonMessages.CountPlans(count) : RunComparisonMessages.CountRuns(count), sentence, null, [
            .. kinds == 1 && plans.Length > 0 ? Array.Empty<StudySection>() : [Answers(compared)],
            .. plans.Length > 1 ? PlanComparison.Of(plans) : [],
            .. studies.SelectMany(s => s.Sections(kinds > 1)),
            .. Inputs(compared),
        ])
        {
            Provenance =
            [
                new StudyFact(StudyMessages.Program, Message.Verbatim(PlanRunner.ProgramVersion)),
                .. compared.Select(static c => new StudyFact(Message.Verbatim(c.Title), RunComparisonMessages.From(new($"{c.KindTitle}, {c.Run.TitleIn(c.Reader)}"), new(c.Run.Id), new(c.Run.InputHash), new($"{c.Run.Program}, {c.Run.Engine}")))),
            ],
            Time = time,
        };
    }

    // As people read numbers: digits in groups, all that count.
    private static string Grouped(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number) ? Numbers.Say(number, "#,##0.############") : text;

    private static StudySection Answers(IReadOnlyList<ComparedRun> compared) => StudySection.Of(
        "Answers",
        RunComparisonMessages.Answers,
        Message.None,
        compared,
        (new("run", RunComparisonMessages.Run), static c => c.Title),
        (new("kind", RunComparisonMessages.Kind), static c => c.KindTitle),
        (new("answer", RunComparisonMessages.Answer), static c => c.Run.SentenceIn(c.Reader))) with
    {
        Label = RunComparisonMessages.Answer,
    };

    private static IEnumerable<StudySection> Inputs(IReadOnlyList<ComparedRun> compared)
    {
        if (compared[0].Tables is not { } first)
        {
            yield break;
        }

        (string Title, CaseDifference Difference)[] differences =
            [.. compared.Skip(1).SelectMany(c => c.Tables is { } other ? CaseDiff.Between(first, other).Select(d => (c.Title, d)) : [])];
        ParameterCatalog catalog = new(first);
        yield return StudySection.Of(
            "Inputs",
            RunComparisonMessages.Inputs,
            differences.Length == 0 ? RunComparisonMessages.SameInputs : Message.Sentences(
                RunComparisonMessages.InputsDiffer(Figure.Count(differences.Length), new(compared[0].Title)),
                differences.Length > MostDifferences ? RunComparisonMessages.FirstShown(Figure.Count(MostDifferences)) : Message.None),
            differences.Take(MostDifferences),
            (new("run", RunComparisonMessages.Run), static d => d.Title),
            (new("address", RunComparisonMessages.Figure), static d => d.Difference.Address),
            (new("before", RunComparisonMessages.FirstRun), static d => Grouped(d.Difference.Before)),
            (new("after", RunComparisonMessages.ThisRun), static d => Grouped(d.Difference.After)),
            (new("unit", RunComparisonMessages.Unit), d => ParameterAddress.TryParse(d.Difference.Address, out ParameterAddress? address, out _) ? catalog.Find(address!)?.Unit ?? string.Empty : string.Empty)) with
        {
            Label = RunComparisonMessages.Inputs,
        };
    }
}
