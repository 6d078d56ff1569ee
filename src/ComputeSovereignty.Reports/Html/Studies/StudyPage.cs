using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Reports.Html.Tables;

namespace ComputeSovereignty.Reports.Html.Studies;

/// <summary>A study as a page: the answer, then a section with chart and table for each of its tables.</summary>
public static class StudyPage
{
    // A chart and a table of so few columns stand beside each other.
    private const int FewColumns = 5;

    /// <summary>Says what the page says.</summary>
    /// <param name="study">The study.</param>
    /// <param name="speaker">The speaker of the language in which it is written; null for English.</param>
    public static ReportPageContent Of(StudyReport study, Speaker? speaker = null)
    {
        Speaker reader = speaker ?? Speaker.English;
        StudyReport report = study.In(reader);
        return new($"{report.Title}", $"{report.Subtitle}", [.. Findings(report, reader), .. report.Sections.Select(s => SectionOf(s, reader))])
        {
            Kind = reader.Say(PageMessages.Study),
            Speaker = reader,
            Verdict = new PageVerdict(ToneOf(report.Good), $"{report.Sentence}"),
            KeyFigures = [.. report.Figures.Select(static f => new KeyFigure($"{f.Label}", new ShownFigure(f.Value, f.Unit.English, f.Format)) { Note = $"{f.Note}", Words = f.Words.IsEmpty ? null : $"{f.Words}", Tone = ToneOf(f.Good) })],
            Sources = report.Sources,
            Provenance = [.. report.Provenance.Select(static p => new KeyValuePair<string, string>($"{p.Name}", $"{p.Value}")), new(reader.Say(StudyMessages.Time), $"{report.Time:yyyy-MM-dd HH:mm:ss} UTC")],
        };
    }

    private static Tone ToneOf(bool? good) => good switch { true => Tone.Good, false => Tone.Warning, _ => Tone.Neutral };

    private static Tone ToneOf(MarkTone? mark) => mark switch { MarkTone.Good => Tone.Good, MarkTone.Warning => Tone.Warning, MarkTone.Neutral => Tone.Neutral, _ => Tone.Alarm };

    private static IEnumerable<Section> Findings(StudyReport report, Speaker reader)
    {
        if (report.Findings.Count > 0)
        {
            yield return new(reader.Say(StudyMessages.KeyFindings), string.Empty, [new BulletList(string.Empty, [.. report.Findings.Select(static f => $"{f}")]) { IsWide = true }]);
        }
    }

    /// <summary>Says a section: its chart, then its table.</summary>
    /// <param name="spoken">The section.</param>
    /// <param name="reader">The speaker of the reader's language.</param>
    internal static Section SectionOf(StudySection spoken, Speaker reader)
    {
        StudySection section = spoken.In(reader);
        List<IBlock> blocks = [];
        if (section.Rows.Count > 0)
        {
            Blocks(section, reader, blocks);
        }

        return new($"{section.Heading}", $"{section.Finding}", blocks) { Label = $"{section.Label}" };
    }

    private static void Blocks(StudySection section, Speaker reader, List<IBlock> blocks)
    {
        bool narrow = section.Heat is not null || (section.Columns.Count <= FewColumns && !section.Columns.Any(static c => c.IsNote));
        if (section.Chart is { } chart && StudyDrawing.HasSomething(section, chart))
        {
            blocks.Add(StudyDrawing.Of(section, chart, reader, isWide: !narrow || section.IsDetail));
        }

        blocks.Add(section.Heat is { } heat ? Heat(section, heat, isWide: blocks.Count == 0) : Table(section, reader, isWide: !narrow || blocks.Count == 0 || section.IsDetail));
    }

    private static DataTable Table(StudySection section, Speaker reader, bool isWide)
    {
        int[] shown = [.. section.Columns.Index().Where(static c => !c.Item.IsNote).Select(static c => c.Index)];
        int[] notes = [.. section.Columns.Index().Where(static c => c.Item.IsNote).Select(static c => c.Index)];
        return new(
            new Caption($"{section.Heading}") { IsUnseen = true },
            [.. shown.Select(i => section.Columns[i]).Select(static c => new TableColumn($"{c.Header}", c.Unit.English, c.Format.Length > 0 ? c.Format : Numbers.Whole))],
            [.. section.Rows.Select(row => (IReadOnlyList<object?>)[.. shown.Select(i => Cell(section.Columns[i], row[i], reader))])])
        {
            Notes = notes.Length == 0 ? [] : [.. section.Rows.Select(row => (IReadOnlyList<string>)[.. notes.Select(i => Note(section.Columns[i], row[i], $"{row[0]}: "))])],
            IsFolded = section.IsDetail,
            IsWide = isWide,
        };
    }

    // What says the whole row needs neither header nor the name that heads the row.
    private static string Note(StudyColumn column, object? value, string name) => $"{value}" switch
    {
        "" => string.Empty,
        { } text when !column.SaysRow => $"{column.Header}: {text}",
        { } text when text.Length > name.Length && text.StartsWith(name, StringComparison.Ordinal) => char.ToUpperInvariant(text[name.Length]) + text[(name.Length + 1)..],
        { } text => text,
    };

    private static object? Cell(StudyColumn column, object? value, Speaker reader) => value switch
    {
        bool truth when column.IsVerdict => new Badge(reader.Say(truth ? StudyMessages.Yes : StudyMessages.No), truth ? Tone.Good : Tone.Warning),
        bool truth => reader.Say(truth ? StudyMessages.Yes : StudyMessages.No),
        StudyMark mark => new Badge($"{mark}", ToneOf(mark.Tone)),
        string { Length: 0 } => column.Format.Length > 0 || column.IsVerdict ? null : value,
        string text when column.IsVerdict => new Badge(text, ToneOf(VerdictMessages.All.FirstOrDefault(m => Speaker.All.Any(s => s.Say(m.Words) == text))?.Tone)),
        string ids when column.IsSources => new Citation(ids.Split(' ', StringSplitOptions.RemoveEmptyEntries)),
        _ => value,
    };

    private static HeatMap Heat(StudySection section, StudyHeat heat, bool isWide) => new(
        new Caption($"{section.Heading}", section.Columns[^1].Unit.English) { Format = section.Columns[^1].Format, IsUnseen = true },
        $"{section.Columns[0].Header}",
        $"{heat.ColumnTitle}",
        [.. section.Rows.Select(static r => $"{r[0]}")],
        [.. section.Columns.Skip(1).Select(static c => $"{c.Header}")],
        [.. section.Rows.Select(static r => (IReadOnlyList<double?>)[.. r.Skip(1).Select(static v => v as double?)])])
    {
        Met = heat.Met,
        Words = [.. heat.Words.Select(static row => (IReadOnlyList<string>)[.. row.Select(static w => $"{w}")])],
        IsWide = isWide,
    };
}
