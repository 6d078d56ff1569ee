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
        StudyColumn category = section.Columns[section.IndexOf(chart.Category)];
        StudyColumn[] values = [.. chart.Values.Select(v => section.Columns[section.IndexOf(v)])];
        Caption caption = new(chart.Title, values[^1].Unit) { Format = values[^1].Format };
        string[] categories = [.. section.Rows.Select(row => $"{row[section.IndexOf(chart.Category)]}")];
        IReadOnlyList<double?> Of(StudyColumn column) => [.. section.Rows.Select(row => row[section.IndexOf(column.Member)] as double?)];
        return chart.Kind switch
        {
            StudyChartKind.Column => new ColumnChart(caption, categories, [.. values.Select((v, i) => new Part(v.Header, Of(v), Shade.Mixed(i)))]) { IsGrouped = true, IsWide = true, CategoryTitle = category.Header },
            StudyChartKind.Line => new LineChart(caption, categories, [.. values.Select((v, i) => new Line(v.Header, Of(v), Shade.Mixed(i)))]) { IsWide = true, CategoryTitle = category.Header },
            StudyChartKind.Waterfall => new WaterfallChart(caption, [.. StudyStep.Of(section).Select(static s => new WaterfallStep(s.Name, s.Amount, s.IsTotal))]) { Target = chart.Target, IsWide = true, CategoryTitle = category.Header },
            StudyChartKind.Contour => Contour(section, chart, caption, Axis(category), Axis(values[0])),
            _ => new FrontierChart(caption, Axis(category), Axis(values[0]) with { FromZero = true }, [.. values.Select((v, i) => Curve(section, chart, v, i))]) { IsWide = true },
        };
    }

    private static AxisTitle Axis(StudyColumn column) => new(column.Header, column.Unit, column.Format);

    private static ContourChart Contour(StudySection section, StudyChart chart, Caption caption, AxisTitle across, AxisTitle up)
    {
        StudyGrid grid = StudyGrid.Of(section);
        return new(caption, across, up, grid.Across, grid.Up, grid.Levels) { Target = chart.Target, Frontier = [.. chart.Frontier.Select(static p => new CurvePoint(p.Across, p.Up))], IsWide = true };
    }

    private static Curve Curve(StudySection section, StudyChart chart, StudyColumn value, int index)
    {
        (int across, int up) = (section.IndexOf(chart.Category), section.IndexOf(value.Member));
        CurvePoint[] points = [.. section.Rows.Where(row => row[up] is double && row[across] is double).Select(row => new CurvePoint((double)row[across]!, (double)row[up]!))];
        return new(value.Header, points, Shade.Mixed(index)) { IsJoined = chart.Kind == StudyChartKind.Curve ? index == 0 : index > 0 };
    }
}
