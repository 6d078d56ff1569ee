using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Reports.Html.Charts;
using ComputeSovereignty.Reports.Html.Style;
using ComputeSovereignty.Reports.Html.Tables;

namespace ComputeSovereignty.Reports.Html.Studies;

/// <summary>The chart of a study's section as a page draws it.</summary>
internal static class StudyDrawing
{
    // Names of more categories do not stand below columns.
    private const int MostColumns = 8;

    /// <summary>Draws the chart.</summary>
    /// <param name="section">The section.</param>
    /// <param name="chart">Its chart.</param>
    /// <param name="reader">The speaker of the section's language.</param>
    /// <param name="isWide">Whether nothing stands beside it.</param>
    internal static IBlock Of(StudySection section, StudyChart chart, Speaker reader, bool isWide)
    {
        StudyColumn category = section.Columns[section.IndexOf(chart.Category)];
        StudyColumn[] values = [.. chart.Values.Select(v => section.Columns[section.IndexOf(v)])];
        Caption caption = new($"{chart.Title}", values[^1].Unit.English) { Format = values[^1].Format };
        return chart.Kind switch
        {
            StudyChartKind.Column when (values.Length == 1 || chart.Hatched is not null) && section.Rows.Count > MostColumns => Bars(section, chart, caption, reader, isWide),
            StudyChartKind.Column => Columns(section, chart, values, caption, reader) with { IsWide = isWide },
            StudyChartKind.Line => new LineChart(
                caption,
                Categories(section, chart, section.Rows),
                [.. Limits(section, chart, section.Rows), .. values.Select((v, i) => new Line($"{v.Header}", Of(section, v, section.Rows), Shade.Mixed(i)) { IsLabelled = values.Length == 1 })]) { IsWide = isWide, CategoryTitle = $"{category.Header}" },
            StudyChartKind.Waterfall => new WaterfallChart(caption, [.. StudyStep.Of(section).Select(static s => new WaterfallStep(s.Name, s.Amount, s.IsTotal))]) { Target = chart.Target, TargetName = reader.Say(ChartMessages.Target), IsWide = isWide, CategoryTitle = $"{category.Header}" },
            StudyChartKind.Contour => Contour(section, chart, caption, Axis(category), Axis(values[0])) with { IsWide = isWide, FrontierName = reader.Say(PageMessages.JustEnough) },
            StudyChartKind.Fan => StudySpread.Fan(section, chart, caption) with { IsWide = isWide },
            StudyChartKind.Tiles => new TileMap(caption with { Format = values[0].Format }, [.. section.Rows.Select(row => new TileValue($"{row[section.IndexOf(chart.Category)]}", row[section.IndexOf(chart.Values[0])] as double?))]) { IsWide = isWide },
            StudyChartKind.Ranking => Ranking(section, chart, caption with { Format = values[0].Format }, reader, isWide),
            StudyChartKind.Tornado => StudySpread.Tornado(section, chart, caption, reader),
            _ => new FrontierChart(caption, Axis(category), Axis(values[0]) with { Title = $"{(chart.ValueTitle.IsEmpty ? values[0].Header : chart.ValueTitle)}", FromZero = true }, [.. values.Select((v, i) => Curve(section, chart, v, i))]) { IsWide = isWide },
        };
    }

    /// <summary>Tells whether a chart has anything to show: columns that all read as zero would show nothing but rounding.</summary>
    /// <param name="section">The section.</param>
    /// <param name="chart">Its chart.</param>
    internal static bool HasSomething(StudySection section, StudyChart chart) =>
        section.Rows.Count > 0 && (chart.Kind != StudyChartKind.Column || section.Rows.Any(row => Shows(section, chart, row)));

    private static bool Shows(StudySection section, StudyChart chart, IReadOnlyList<object?> row) =>
        chart.Values.Any(v => row[section.IndexOf(v)] is double value && Numbers.Say(value, section.Columns[section.IndexOf(v)].Format).Any(static c => c is >= '1' and <= '9'));

    private static string LeftOut(int count, Speaker reader) => reader.Say(PageMessages.LeftOut(Figure.Count(count)));

    private static string[] Categories(StudySection section, StudyChart chart, IEnumerable<IReadOnlyList<object?>> rows) => [.. rows.Select(row => row[section.IndexOf(chart.Category)] is double share && IsShare(section, chart) ? Numbers.Say(share, section.Columns[section.IndexOf(chart.Category)].Format) : $"{row[section.IndexOf(chart.Category)]}")];

    private static bool IsShare(StudySection section, StudyChart chart) => section.Columns[section.IndexOf(chart.Category)].Format.EndsWith('%');

    private static IReadOnlyList<double?> Of(StudySection section, StudyColumn column, IEnumerable<IReadOnlyList<object?>> rows) => [.. rows.Select(row => row[section.IndexOf(column.Member)] as double?)];

    private static Line[] Limits(StudySection section, StudyChart chart, IReadOnlyList<IReadOnlyList<object?>> rows) =>
        [.. chart.Limits.Select(l => section.Columns[section.IndexOf(l)]).Select(c => Line.Limit($"{c.Header}", Of(section, c, rows)))];

    // Where there are many, those without anything to show are left out, and the remark says so.
    private static ColumnChart Columns(StudySection section, StudyChart chart, StudyColumn[] values, Caption caption, Speaker reader)
    {
        IReadOnlyList<object?>[] some = [.. section.Rows.Where(row => Shows(section, chart, row))];
        bool all = section.Rows.Count <= MostColumns || some.Length == 0;
        IReadOnlyList<IReadOnlyList<object?>> rows = all ? section.Rows : some;
        return new(
            all || some.Length == section.Rows.Count ? caption : caption with { Remark = LeftOut(section.Rows.Count - some.Length, reader) },
            Categories(section, chart, rows),
            [.. values.Select((v, i) => new Part($"{v.Header}", Of(section, v, rows), chart.Tones.Count == 0 ? Shade.Mixed(i) : Shade.Of(chart.Tones, i)))])
        {
            IsGrouped = !chart.IsStacked,
            Maximum = chart.Maximum,
            Lines = [.. chart.Lines.Select(l => section.Columns[section.IndexOf(l)]).Select(c => new Line($"{c.Header}", Of(section, c, rows), Shade.Limit)), .. Limits(section, chart, rows)],
            CategoryTitle = $"{section.Columns[section.IndexOf(chart.Category)].Header}",
        };
    }

    private static BarChart Bars(StudySection section, StudyChart chart, Caption caption, Speaker reader, bool isWide)
    {
        int value = section.IndexOf(chart.Whole ?? chart.Values[0]);
        double[] limits = [.. chart.Limits.SelectMany(l => section.Rows.Select(row => row[section.IndexOf(l)])).OfType<double>().Distinct()];
        IReadOnlyList<object?>[] all = [.. section.Rows.Where(row => row[value] is double)];
        IReadOnlyList<object?>[] rows = limits.Length > 0 ? all : [.. all.Where(row => Shows(section, chart, row))];
        return new(
            rows.Length == all.Length ? caption : caption with { Remark = LeftOut(all.Length - rows.Length, reader) },
            $"{section.Columns[section.IndexOf(chart.Category)].Header}",
            [.. rows.Select(row => new Bar($"{row[section.IndexOf(chart.Category)]}", row[value] as double?, row[value] is < 0d ? Shade.Foreign : Shade.Plan) { Hatched = chart.Hatched is { } hatched ? row[section.IndexOf(hatched)] as double? ?? 0 : 0 })])
        {
            HatchedName = chart.Hatched is { } part ? $"{section.Columns[section.IndexOf(part)].Header}" : string.Empty,
            Mark = limits is [var only] ? only : null,
            MarkName = chart.Limits is [var limit, ..] ? $"{section.Columns[section.IndexOf(limit)].Header}" : string.Empty,
            IsWide = isWide,
        };
    }

    private static BarChart Ranking(StudySection section, StudyChart chart, Caption caption, Speaker reader, bool isWide)
    {
        IReadOnlyList<StudyRank> ranks = StudyRank.Of(section);
        bool coloured = ranks.Any(static r => r.Met is not null);
        return new(
            !coloured ? caption : caption with { Remark = reader.Say(chart.BaseRow is null ? ChartMessages.RankingKey : ChartMessages.RankingKeyWithBase) },
            $"{section.Columns[section.IndexOf(chart.Category)].Header}",
            [.. ranks.Select(r => new Bar(r.Name, r.Value, r.IsBase || r.Met is null ? Shade.Plan : r.Met == true ? Shade.Domestic : Shade.Beside) { Words = r.IsBase ? reader.Say(ChartMessages.Base) : r.Words })])
        {
            Mark = StudyRank.CommonTarget(section),
            MarkName = reader.Say(ChartMessages.Target),
            IsWide = isWide,
        };
    }

    private static AxisTitle Axis(StudyColumn column) => new($"{column.Header}", column.Unit.English, column.Format);

    private static ContourChart Contour(StudySection section, StudyChart chart, Caption caption, AxisTitle across, AxisTitle up)
    {
        StudyGrid grid = StudyGrid.Of(section);
        return new(caption, across, up, grid.Across, grid.Up, grid.Levels) { Target = chart.Target, Frontier = [.. chart.Frontier.Select(static p => new CurvePoint(p.Across, p.Up))] };
    }

    private static Curve Curve(StudySection section, StudyChart chart, StudyColumn value, int index)
    {
        (int across, int up) = (section.IndexOf(chart.Category), section.IndexOf(value.Member));
        CurvePoint[] points = [.. section.Rows.Where(row => row[up] is double && row[across] is double).Select(row => new CurvePoint((double)row[across]!, (double)row[up]!))];
        return new($"{value.Header}", points, Shade.Mixed(index))
        {
            IsJoined = chart.Kind switch { StudyChartKind.Curves => true, StudyChartKind.Curve => index == 0, _ => index > 0 },
            HasMarkers = chart.Kind is StudyChartKind.Curve or StudyChartKind.Curves || index == 0,
        };
    }
}
