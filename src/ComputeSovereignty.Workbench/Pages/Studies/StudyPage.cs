using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Workbench.Pages.Charts;
using ComputeSovereignty.Workbench.Pages.Style;
using ComputeSovereignty.Workbench.Pages.Tables;

namespace ComputeSovereignty.Workbench.Pages.Studies;

/// <summary>A study as a page: the answer, then a section with chart and table for each of its tables.</summary>
public static class StudyPage
{
    /// <summary>Says what the page says.</summary>
    /// <param name="report">The study.</param>
    public static ReportPageContent Of(StudyReport report) => new(report.Title, report.Subtitle, [.. Findings(report), .. report.Sections.Select(Section)])
    {
        Kind = report.Title,
        Verdict = new PageVerdict(report.Good switch { true => Tone.Good, false => Tone.Warning, _ => Tone.Neutral }, report.Sentence),
        Sources = report.Sources,
        Provenance = [.. report.Provenance, new("Time", $"{report.Time:yyyy-MM-dd HH:mm:ss} UTC")],
    };

    private static IEnumerable<Section> Findings(StudyReport report)
    {
        if (report.Findings.Count > 0)
        {
            yield return new("In words", string.Empty, [new BulletList(string.Empty, report.Findings) { IsWide = true }]);
        }
    }

    private static Section Section(StudySection section)
    {
        List<IBlock> blocks = [];
        if (section.Chart is { } chart && section.Rows.Count > 0)
        {
            blocks.Add(Draw(section, chart));
        }

        blocks.Add(section.Heat is { } heat ? Heat(section, heat) : new DataTable(
            new Caption(section.Heading),
            [.. section.Columns.Select(static c => new TableColumn(c.Header, c.Unit, c.Format.Length > 0 ? c.Format : Numbers.Whole))],
            [.. section.Rows.Select(row => (IReadOnlyList<object?>)[.. row.Select((value, index) => section.Columns[index].IsVerdict ? Verdict($"{value}") : Cell(value))])]));
        return new(section.Heading, section.Finding, blocks);
    }

    private static object? Cell(object? value) => value is bool truth ? new Badge(truth ? "yes" : "no", truth ? Tone.Good : Tone.Warning) : value;

    private static Badge Verdict(string verdict) => new(verdict, verdict switch { "met" => Tone.Good, "not met" => Tone.Warning, _ => Tone.Alarm });

    private static HeatMap Heat(StudySection section, StudyHeat heat) => new(
        new Caption(section.Heading, section.Columns[^1].Unit) { Format = section.Columns[^1].Format },
        section.Columns[0].Header,
        heat.ColumnTitle,
        [.. section.Rows.Select(static r => $"{r[0]}")],
        [.. section.Columns.Skip(1).Select(static c => c.Header)],
        [.. section.Rows.Select(static r => (IReadOnlyList<double?>)[.. r.Skip(1).Select(static v => v as double?)])])
    {
        Met = heat.Met,
        Words = heat.Words,
        IsWide = true,
    };

    private static IBlock Draw(StudySection section, StudyChart chart)
    {
        int Index(string member) => section.Columns.ToList().FindIndex(c => c.Member == member);
        int[] values = [.. chart.Values.Select(Index)];
        StudyColumn first = section.Columns[values[0]];
        Caption caption = new(chart.Title, first.Unit) { Format = first.Format, Summary = section.Finding };
        string[] categories = [.. section.Rows.Select(row => $"{row[Index(chart.Category)]}")];
        IReadOnlyList<double?> Of(int column) => [.. section.Rows.Select(row => row[column] as double?)];
        return chart.Kind switch
        {
            StudyChartKind.Column => new ColumnChart(caption, categories, [.. values.Select((v, i) => new Part(section.Columns[v].Header, Of(v), Shade.Mixed(i)))]) { IsGrouped = true, IsWide = true, CategoryTitle = section.Columns[Index(chart.Category)].Header },
            StudyChartKind.Line => new LineChart(caption, categories, [.. values.Select((v, i) => new Line(section.Columns[v].Header, Of(v), Shade.Mixed(i)))]) { IsWide = true, CategoryTitle = section.Columns[Index(chart.Category)].Header },
            _ => new FrontierChart(
                caption,
                new AxisTitle(section.Columns[Index(chart.Category)].Header, section.Columns[Index(chart.Category)].Unit, section.Columns[Index(chart.Category)].Format),
                new AxisTitle(first.Header, first.Unit, first.Format) { FromZero = true },
                [.. values.Select((v, i) => new Curve(
                    section.Columns[v].Header,
                    [.. section.Rows.Where(row => row[v] is double && row[Index(chart.Category)] is double).Select(row => new CurvePoint((double)row[Index(chart.Category)]!, (double)row[v]!))],
                    Shade.Mixed(i)) { IsJoined = chart.Kind == StudyChartKind.Curve ? i == 0 : i > 0 })]) { IsWide = true },
        };
    }
}
