using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Workbench.Pages;

namespace ComputeSovereignty.Workbench.Work.Comparing;

/// <summary>Studies of one kind side by side: the figures that stand out, every table that has a chart, and what differs in the others.</summary>
internal static class StudyComparison
{
    private const int MostDifferences = 200;

    /// <summary>Says the first figure of each that stands out.</summary>
    /// <param name="studies">Two or more studies of one kind.</param>
    internal static string Sentence(IReadOnlyList<ComparedRun> studies) =>
        Figures(studies, withNote: false).FirstOrDefault(f => f.Said.Distinct().Count() > 1) is { Label: { } label, Said: var said }
            ? $"{label}: {string.Join("; ", studies.Zip(said, static (s, figure) => $"{figure} ({s.Title})"))}."
            : $"{studies.Count} runs of one kind, whose main figures are the same.";

    /// <summary>Makes the tables.</summary>
    /// <param name="studies">Two or more studies of one kind.</param>
    /// <param name="kind">What they are, before each heading; empty where nothing else is compared.</param>
    internal static IEnumerable<StudySection> Of(IReadOnlyList<ComparedRun> studies, string kind)
    {
        string prefix = studies[0].Run.Kind;
        string before = kind.Length == 0 ? string.Empty : $"{kind}: ";
        (string Label, IReadOnlyList<string> Said)[] figures = [.. Figures(studies, withNote: true)];
        List<StudySection> sections = figures.Length == 0 ? [] : [Standing(studies, figures)];
        HashSet<string> shown = [];
        foreach (string name in studies.SelectMany(static s => s.Study!.Sections).Select(static s => s.Name).Distinct())
        {
            TableOfRuns table = new(studies, name);
            if (table.SideBySide() is { } section)
            {
                shown.Add(name);
                sections.Add(section);
            }
        }

        sections.Add(Differences(studies, shown));
        return sections.Select(s => s with { Name = $"{char.ToUpperInvariant(prefix[0])}{prefix[1..]}{s.Name}", Label = s.Label, Heading = before + s.Heading });
    }

    private static StudySection Standing(IReadOnlyList<ComparedRun> studies, IReadOnlyList<(string Label, IReadOnlyList<string> Said)> figures) => StudySection.Of(
        "Figures",
        "The figures that stand out",
        string.Empty,
        figures,
        [
            (new StudyColumn("figure", "Figure"), static f => f.Label),
            .. studies.Select(static (s, i) => (new StudyColumn($"run{i + 1}", s.Title), (Func<(string Label, IReadOnlyList<string> Said), object?>)(f => f.Said[i]))),
        ]);

    private static IEnumerable<(string Label, IReadOnlyList<string> Said)> Figures(IReadOnlyList<ComparedRun> studies, bool withNote) =>
        studies.SelectMany(static s => s.Study!.Figures).Select(static f => f.Label).Distinct()
            .Select(label => (label, (IReadOnlyList<string>)[.. studies.Select(s => s.Study!.Figures.FirstOrDefault(f => f.Label == label) is { } figure ? Said(figure, withNote) : Numbers.None)]));

    private static string Said(StudyFigure figure, bool withNote)
    {
        string value = figure.Words.Length > 0 ? figure.Words : $"{Numbers.Say(figure.Value, figure.Format)} {figure.Unit}".TrimEnd();
        return withNote && figure.Note.Length > 0 ? $"{value} ({figure.Note})" : value;
    }

    private static StudySection Differences(IReadOnlyList<ComparedRun> studies, HashSet<string> shown)
    {
        DifferingFigure[] all =
        [
            .. studies.SelectMany(static s => s.Study!.Sections).Select(static s => s.Name).Distinct().Where(n => !shown.Contains(n))
                .SelectMany(name => new TableOfRuns(studies, name).Differences()),
        ];
        string more = all.Length > MostDifferences ? $" The first {MostDifferences} are shown." : string.Empty;
        return StudySection.Of(
            "Others",
            "Other figures that differ",
            all.Length == 0 ? "No other figure differs." : $"{RunComparison.Figures(all.Length, "other ")}.{more}",
            all.Take(MostDifferences),
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
