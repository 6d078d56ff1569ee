using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Workbooks.Reports.Charts;
using ComputeSovereignty.Workbooks.Reports.Sheets;

namespace ComputeSovereignty.Workbooks.Reports.Studies;

/// <summary>The native chart of a study's section. What a chart needs beside the section's table stands in a table of its own, right of everything.</summary>
/// <remarks>
/// A contour is drawn as points: the exact line, and the grid's pairs that meet the target or miss it. Native surface charts space their axes evenly, whatever the
/// amounts, and only one spreadsheet program shows them; the bands stand in a heat map instead.
/// </remarks>
internal static class StudyCharts
{
    // Longer names do not stand below columns.
    private const int LongName = 22;

    // A level that misses its target by less is the target.
    private const double Rounding = 1e-6;

    /// <summary>Makes the chart of a section.</summary>
    /// <param name="sheet">Takes the tables that the chart needs.</param>
    /// <param name="section">The section.</param>
    /// <param name="table">The section's table as written.</param>
    /// <returns>The chart; null where the section has none or no row.</returns>
    internal static Chart? Of(ReportSheet sheet, StudySection section, TableBlock table) => section switch
    {
        { Chart: null } or { Rows.Count: 0 } => null,
        { Chart: { Kind: StudyChartKind.Waterfall } chart } => Waterfall(sheet, section, chart),
        { Chart: { Kind: StudyChartKind.Contour } chart } => Contour(sheet, section, chart),
        { Chart: { Kind: StudyChartKind.Fan } chart } => StudySpread.Fan(sheet, section, chart),
        { Chart: { Kind: StudyChartKind.Tornado } chart } => StudySpread.Tornado(sheet, section, chart),
        { Chart: { } chart } => OfTable(section, chart, table),
    };

    /// <summary>Makes the heat map of a contour: the first number down, the second across.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="section">A section with a contour.</param>
    /// <returns>Where it stands.</returns>
    internal static TableBlock Map(ReportSheet sheet, StudySection section)
    {
        StudyChart chart = section.Chart!;
        StudyGrid grid = StudyGrid.Of(section);
        (StudyColumn down, StudyColumn across, StudyColumn level) = (Column(section, chart.Category), Column(section, chart.Values[0]), Column(section, chart.Values[1]));
        string[] headers = [.. grid.Up.Select(u => u.ToString(across.Format))];
        TableBlock map = sheet.Table(
            $"{section.Name}Map",
            [
                new Column<int>($"{down.HeaderWithUnit} ↓  {across.HeaderWithUnit} →", down.Format, row => grid.Across[row]),
                .. headers.Select((header, column) => new Column<int>(header, level.Format, row => grid.Levels[row][column])),
            ],
            [.. Enumerable.Range(0, grid.Across.Count)]);
        HeatMarks.Apply(sheet.Cells, map.AddressOf(headers[0], headers[^1]), chart.Target - Rounding);
        return map;
    }

    private static StudyColumn Column(StudySection section, string member) => section.Columns[section.IndexOf(member)];

    private static Chart OfTable(StudySection section, StudyChart chart, TableBlock table)
    {
        TableColumn categories = table[Column(section, chart.Category).HeaderWithUnit];
        StudyColumn[] values = [.. chart.Values.Select(v => Column(section, v))];
        StudyColumn[] limits = [.. chart.Limits.Select(l => Column(section, l))];
        bool lying = chart.Kind == StudyChartKind.Column && limits.Length == 0 && values.Length == 1 && categories.Values.Any(static c => $"{c}".Length > LongName);
        return new Chart(
            chart.Title,
            [
                .. values.Select((value, index) => Series(lying ? null : chart.Kind, index, categories, table[value.HeaderWithUnit], Palette.Pick(Palette.Mixed, index)) with { Name = value.Header }),
                .. limits.Select(limit => new ChartSeries(SeriesKind.Line, categories, table[limit.HeaderWithUnit], Palette.Black) { Dashed = true, Name = limit.Header }),
            ])
        {
            ValueTitle = chart.Kind is StudyChartKind.Points or StudyChartKind.Curve or StudyChartKind.Curves ? chart.ValueTitle.Length > 0 ? chart.ValueTitle : values[0].HeaderWithUnit : values[0].Unit,
            ValueFormat = values[0].Format,
            CategoryTitle = Column(section, chart.Category).HeaderWithUnit,
            Legend = values.Length + limits.Length > 1,
        };
    }

    // Null for lying bars.
    private static ChartSeries Series(StudyChartKind? kind, int index, TableColumn categories, TableColumn values, string colour) => kind switch
    {
        StudyChartKind.Line => new(SeriesKind.Line, categories, values, colour) { Markers = true },
        StudyChartKind.Points when index > 0 => new(SeriesKind.Scatter, categories, values, colour),
        StudyChartKind.Curves => new(SeriesKind.Scatter, categories, values, colour) { Markers = true },
        StudyChartKind.Curve when index == 0 => new(SeriesKind.Scatter, categories, values, colour) { Markers = true },
        StudyChartKind.Points or StudyChartKind.Curve => new(SeriesKind.Scatter, categories, values, colour) { Width = 0, Markers = true },
        null => new(SeriesKind.StackedBar, categories, values, colour),
        _ => new(SeriesKind.Column, categories, values, colour),
    };

    private static Chart Waterfall(ReportSheet sheet, StudySection section, StudyChart chart)
    {
        StudyColumn level = Column(section, chart.Values[0]);
        TableBlock steps = sheet.ChartTable(
            $"{section.Name}Steps",
            [
                new Column<StudyStep>("Step", NumberFormat.Text, static s => s.Name),
                new("Held up by", level.Format, static s => s.Base),
                new("Level", level.Format, static s => s.IsTotal ? s.Amount : null),
                new("Adds", level.Format, static s => !s.IsTotal && s.Amount >= 0 ? s.Amount : null),
                new("Takes", level.Format, static s => !s.IsTotal && s.Amount < 0 ? -s.Amount : null),
                new("Target", level.Format, _ => chart.Target),
            ],
            StudyStep.Of(section));
        ChartSeries Stacked(string header, string colour) => new(SeriesKind.StackedColumn, steps["Step"], steps[header], colour) { LabelFormat = level.Format };
        bool takes = steps["Takes"].Values.Any(static v => v is not null);
        return new Chart(
            chart.Title,
            [
                Stacked("Held up by", Palette.White) with { Invisible = true, LabelFormat = null },
                Stacked("Level", Palette.Blue),
                Stacked("Adds", Palette.Green),
                .. takes ? [Stacked("Takes", Palette.Vermilion)] : Array.Empty<ChartSeries>(),
                .. chart.Target is null ? [] : new ChartSeries[] { new(SeriesKind.Line, steps["Step"], steps["Target"], Palette.Black) { Dashed = true } },
            ])
        {
            ValueTitle = level.Unit,
            ValueFormat = level.Format,
            Minimum = StudyStep.Of(section).All(static s => s.Base >= 0) ? 0 : null,
        };
    }

    private static Chart Contour(ReportSheet sheet, StudySection section, StudyChart chart)
    {
        StudyGrid grid = StudyGrid.Of(section);
        StudyColumn up = Column(section, chart.Values[0]);
        string across = Column(section, chart.Category).HeaderWithUnit;
        string frontier = $"{up.Header}, just enough";
        IEnumerable<ContourRow> known = from a in Enumerable.Range(0, grid.Across.Count)
                                        from u in Enumerable.Range(0, grid.Up.Count)
                                        let level = grid.Levels[a][u]
                                        where level is not null
                                        select new ContourRow(grid.Across[a], grid.Up[u], level >= chart.Target - Rounding);
        TableBlock points = sheet.ChartTable(
            $"{section.Name}Points",
            [
                new Column<ContourRow>(across, Column(section, chart.Category).Format, static r => r.Across),
                new(frontier, up.Format, static r => r.Met is null ? r.Up : null),
                new("Target met", up.Format, static r => r.Met == true ? r.Up : null),
                new("Target missed", up.Format, static r => r.Met == false ? r.Up : null),
            ],
            [.. chart.Frontier.Select(static p => new ContourRow(p.Across, p.Up, null)), .. known]);
        ChartSeries Cloud(string header, string colour) => new(SeriesKind.Scatter, points[across], points[header], colour) { Width = 0, Markers = true };
        return new Chart(chart.Title, [Cloud("Target missed", Palette.Grey), Cloud("Target met", Palette.Green), Cloud(frontier, Palette.Black) with { Width = 2.25 }])
        {
            ValueTitle = up.HeaderWithUnit,
            ValueFormat = up.Format,
            CategoryTitle = across,
        };
    }

    /// <summary>A point of a contour's chart.</summary>
    /// <param name="Across">The first number.</param>
    /// <param name="Up">The second number.</param>
    /// <param name="Met">Whether the target is met there; null on the exact line.</param>
    private sealed record ContourRow(double Across, double Up, bool? Met);
}
