using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Workbench.Pages;

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
    internal string Sentence =>
        Figures(withNote: false).FirstOrDefault(static f => f.Said.Distinct().Count() > 1 && !f.Said.Contains(Numbers.None)) is { Label: { } label, Said: var said }
            ? $"{label}: {string.Join("; ", studies.Zip(said, static (s, figure) => $"{figure} ({s.Title})"))}."
            : studies.Select(static s => s.Run.SentenceIn(Speaker.English)).Distinct().Count() > 1
                ? $"{studies.Count} runs of one kind answer differently: what each says stands first, then what differs."
                : others.Count + alone > 0 || studies.Select(static s => s.Run.InputHash).Distinct().Count() > 1
                    ? $"{studies.Count} runs of one kind give the same answer in a sentence; what differs stands below."
                    : $"{studies.Count} runs of one kind give the same answer.";

    /// <summary>Makes the tables.</summary>
    /// <param name="isOneOfMany">Whether other kinds are compared too, so that headings must say the kind.</param>
    internal IEnumerable<StudySection> Sections(bool isOneOfMany)
    {
        string prefix = isOneOfMany ? $"{char.ToUpperInvariant(studies[0].Run.Kind[0])}{studies[0].Run.Kind[1..]}" : string.Empty;
        string kind = isOneOfMany ? $"{studies[0].KindTitle}: " : string.Empty;
        (string Label, IReadOnlyList<string> Said)[] figures = [.. Figures(withNote: true)];
        StudySection[] sections = [.. figures.Length == 0 ? Array.Empty<StudySection>() : [Standing(figures)], .. shown, Others()];
        return sections.Select(s => s with { Name = prefix + s.Name, Label = kind + s.Label, Heading = kind + s.Heading });
    }

    private StudySection Standing(IReadOnlyList<(string Label, IReadOnlyList<string> Said)> figures) => StudySection.Of(
        "Figures",
        "The figures that stand out",
        string.Empty,
        figures,
        [
            (new StudyColumn("figure", "Figure"), static f => f.Label),
            .. studies.Select(static (s, i) => (new StudyColumn($"run{i + 1}", s.Title), (Func<(string Label, IReadOnlyList<string> Said), object?>)(f => f.Said[i]))),
        ]);

    private IEnumerable<(string Label, IReadOnlyList<string> Said)> Figures(bool withNote) =>
        studies.SelectMany(static s => s.Study!.Figures).Select(static f => $"{f.Label}").Distinct()
            .Select(label => (label, (IReadOnlyList<string>)[.. studies.Select(s => s.Study!.Figures.FirstOrDefault(f => $"{f.Label}" == label) is { } figure ? Said(figure, withNote) : Numbers.None)]));

    private static string Said(StudyFigure figure, bool withNote)
    {
        string value = figure.Words.IsEmpty ? $"{Numbers.Say(figure.Value, figure.Format)} {figure.Unit.English}".TrimEnd() : $"{figure.Words}";
        return withNote && !figure.Note.IsEmpty ? $"{value} ({figure.Note})" : value;
    }

    private StudySection Others()
    {
        string more = others.Count > MostDifferences ? $" The first {MostDifferences} are shown." : string.Empty;
        string rows = alone switch { 0 => string.Empty, 1 => " 1 row that not all runs have is left out.", _ => $" {alone} rows that not all runs have are left out." };
        return StudySection.Of(
            "Others",
            "Other figures that differ",
            $"{(others.Count == 0 ? "No other figure differs." : $"{RunComparison.Figures(others.Count, "other ")}.")}{rows}{more}",
            others.Take(MostDifferences),
            [
                (new StudyColumn("table", "Table"), static d => d.Table),
                (new StudyColumn("row", "Row"), static d => d.Row),
                (new StudyColumn("figure", "Figure"), static d => d.Figure),
                .. studies.Select(static (s, i) => (new StudyColumn($"run{i + 1}", s.Title), (Func<DifferingFigure, object?>)(d => d.Said[i]))),
            ]) with
        {
            IsDetail = true,
        };
    }
}
