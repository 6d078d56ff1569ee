using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Reports.Html;

namespace ComputeSovereignty.Workbench.Work.Comparing;

/// <summary>Studies of one kind side by side: the figures that stand out, what their charts show, and what differs in other tables.</summary>
internal sealed class StudyComparison
{
    private const int MostDifferences = 2_000;

    private readonly IReadOnlyList<ComparedRun> studies;
    private readonly List<StudySection> shown = [];
    private readonly List<DifferingFigure> others = [];
    private readonly int alone;

    /// <summary>Initializes the comparison.</summary>
    /// <param name="studies">Two or more studies of one kind.</param>
    internal StudyComparison(IReadOnlyList<ComparedRun> studies)
    {
        this.studies = studies;
        SideBySide beside = new(studies);
        foreach (string name in studies.SelectMany(static s => s.Study!.Sections).Select(static s => s.Name).Distinct())
        {
            TableOfRuns table = new(studies, name);
            StudySection[] sections = [.. beside.Of(table)];
            shown.AddRange(sections);
            if (sections.Length == 0)
            {
                others.AddRange(table.Differences());
                alone += table.Alone;
            }
        }
    }

    /// <summary>Gets the first figure that stands out and is not the same in all, or how far they answer the same.</summary>
    internal Message Sentence
    {
        get
        {
            Figure count = Figure.Count(studies.Count);
            return Figures(withNote: false).FirstOrDefault(static f => f.Said.Distinct().Count() > 1 && !f.Said.Contains(Numbers.None)) is { Label: { } label, Said: var said }
                ? RunComparisonMessages.FigureOfEach(new(label), new Listing([.. studies.Zip(said, static (s, figure) => RunComparisonMessages.FigureOf(new(figure), new(s.Title)))], Joint.Semicolon))
                : studies.Select(static s => s.Run.SentenceIn(Speaker.English)).Distinct().Count() > 1 ? RunComparisonMessages.AnswerDifferently(count)
                : others.Count + alone > 0 || studies.Select(static s => s.Run.InputHash).Distinct().Count() > 1 ? RunComparisonMessages.SameSentence(count)
                : RunComparisonMessages.SameAnswer(count);
        }
    }

    private Speaker Reader => studies[0].Reader;

    /// <summary>Makes the tables.</summary>
    /// <param name="isOneOfMany">Whether other kinds are compared too, so that headings must say the kind.</param>
    internal IEnumerable<StudySection> Sections(bool isOneOfMany)
    {
        (string Label, IReadOnlyList<string> Said)[] figures = [.. Figures(withNote: true)];
        StudySection[] sections = [.. figures.Length == 0 ? Array.Empty<StudySection>() : [Standing(figures)], .. shown, Others()];
        string prefix = $"{char.ToUpperInvariant(studies[0].Run.Kind[0])}{studies[0].Run.Kind[1..]}";
        Message kind = Message.Verbatim(studies[0].KindTitle);
        return !isOneOfMany ? sections
            : sections.Select(s => s with { Name = prefix + s.Name, Label = RunComparisonMessages.Of(kind, s.Label), Heading = RunComparisonMessages.Of(kind, s.Heading) });
    }

    private StudySection Standing(IReadOnlyList<(string Label, IReadOnlyList<string> Said)> figures) => StudySection.Of(
        "Figures",
        RunComparisonMessages.KeyFigures,
        Message.None,
        figures,
        [
            (new StudyColumn("figure", RunComparisonMessages.Figure), static f => f.Label),
            .. studies.Select(static (s, i) => (new StudyColumn($"run{i + 1}", Message.Verbatim(s.Title)), (Func<(string Label, IReadOnlyList<string> Said), object?>)(f => f.Said[i]))),
        ]) with
    {
        Label = RunComparisonMessages.KeyFigures,
    };

    private IEnumerable<(string Label, IReadOnlyList<string> Said)> Figures(bool withNote) =>
        studies.SelectMany(static s => s.Study!.Figures).Select(static f => $"{f.Label}").Distinct()
            .Select(label => (label, (IReadOnlyList<string>)[.. studies.Select(s => s.Study!.Figures.FirstOrDefault(f => $"{f.Label}" == label) is { } figure ? Said(figure, withNote) : Numbers.None)]));

    private string Said(StudyFigure figure, bool withNote)
    {
        string value = figure.Words.IsEmpty ? Numbers.WithUnit(Numbers.Say(figure.Value * figure.Unit.FactorOf(Reader), figure.Format), figure.Unit.Say(Reader)) : $"{figure.Words}";
        return withNote && !figure.Note.IsEmpty ? Reader.Say(RunComparisonMessages.FigureOf(new(value), new($"{figure.Note}"))) : value;
    }

    private StudySection Others() => StudySection.Of(
        "Others",
        RunComparisonMessages.Others,
        Message.Sentences(
            RunComparisonMessages.OthersDiffer(Figure.Count(others.Count)),
            alone == 0 ? Message.None : RunComparisonMessages.RowsAlone(Figure.Count(alone)),
            others.Count > MostDifferences ? RunComparisonMessages.FirstShown(Figure.Count(MostDifferences)) : Message.None),
        others.Take(MostDifferences),
        [
            (new StudyColumn("table", RunComparisonMessages.Table), static d => d.Table),
            (new StudyColumn("row", RunComparisonMessages.Row), static d => d.Row),
            (new StudyColumn("figure", RunComparisonMessages.Figure), static d => d.Figure),
            .. studies.Select(static (s, i) => (new StudyColumn($"run{i + 1}", Message.Verbatim(s.Title)), (Func<DifferingFigure, object?>)(d => d.Said[i]))),
        ]) with
    {
        Label = RunComparisonMessages.Others,
        IsDetail = true,
    };
}
