using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Workbooks.Charts;
using ComputeSovereignty.Workbooks.Sheets;

namespace ComputeSovereignty.Reports.Excel.Studies;

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

    // From here on the axis of a share ends at its whole.
    private const double NearWhole = 0.9;

    /// <summary>Makes the chart of a section.</summary>
    /// <param name="sheet">Takes the tables that the chart needs.</param>
    /// <param name="section">The section.</param>
    /// <param name="table">The section's table as written.</param>
    /// <param name="reader">The speaker of the section's language.</param>
    /// <returns>The chart; null where the section has none or no row.</returns>
    internal static Chart? Of(ReportSheet sheet, StudySection section, TableBlock table, Speaker reader) => section switch
    {
        { Chart: null } or { Rows.Count: 0 } => null,
        { Chart: { Kind: StudyChartKind.Waterfall } chart } => Waterfall(sheet, section, chart, reader),
        { Chart: { Kind: StudyChartKind.Contour } chart } => Contour(sheet, section, chart, reader),
        { Chart: { Kind: StudyChartKind.Fan } chart } => StudySpread.Fan(sheet, section, chart, reader),
        { Chart: { Kind: StudyChartKind.Tornado } chart } => StudySpread.Tornado(sheet, section, chart, reader),
        { Chart: { Kind: StudyChartKind.Ranking } chart } => StudySpread.Ranking(sheet, section, chart, reader),
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
                new Column<int>(Text($"{down.HeaderWithUnit} ↓  {across.HeaderWithUnit} →"), down.Format, row => grid.Across[row]),
                .. headers.Select((header, column) => new Column<int>(Text(header), level.Format, row => grid.Levels[row][column])),
            ],
            [.. Enumerable.Range(0, grid.Across.Count)]);
        HeatMarks.Apply(sheet.Cells, map.AddressOf(headers[0], headers[^1]), chart.Target - Rounding);
        return map;
    }

    private static Message Text(string spoken) => Message.Verbatim(spoken);

    private static StudyColumn Column(StudySection section, string member) => section.Columns[section.IndexOf(member)];

    private static Chart OfTable(StudySection section, StudyChart chart, TableBlock table)
    {
        TableColumn categories = table[Column(section, chart.Category).HeaderWithUnit];
        StudyColumn[] values = [.. chart.Values.Select(v => Column(section, v))];
        StudyColumn[] limits = [.. chart.Limits.Select(l => Column(section, l))];
        StudyColumn[] lines = [.. chart.Lines.Select(l => Column(section, l))];
        bool lying = chart.Kind is StudyChartKind.Column or StudyChartKind.Tiles && limits.Length + lines.Length == 0 && (values.Length == 1 || chart.IsStacked) && categories.Values.Any(static c => $"{c}".Length > LongName);
        return new Chart(
            chart.Title,
            [
                .. values.Select((value, index) => Series(lying ? null : chart.Kind, chart.IsStacked, index, categories, table[value.HeaderWithUnit], chart.Values[index] == chart.Hatched ? Palette.Faint : chart.Tones.Count == 0 ? Palette.Pick(Palette.Mixed, index) : Colour(chart.Tones, index)) with { Name = value.Header }),
                .. lines.Select(line => new ChartSeries(SeriesKind.Line, categories, table[line.HeaderWithUnit], Palette.Black) { Name = line.Header }),
                .. limits.Select(limit => new ChartSeries(SeriesKind.Line, categories, table[limit.HeaderWithUnit], Palette.Black) { Dashed = true, Name = limit.Header }),
            ])
        {
            ValueTitle = chart.Kind is StudyChartKind.Points or StudyChartKind.Curve or StudyChartKind.Curves ? chart.ValueTitle.IsEmpty ? Text(values[0].HeaderWithUnit) : chart.ValueTitle : Text(values[0].Unit.English),
            ValueFormat = values[0].Format,
            Maximum = chart.Maximum,
            CategoryTitle = Text(Column(section, chart.Category).HeaderWithUnit),
            Legend = values.Length + limits.Length + lines.Length > 1,
        };
    }

    // The colours in which pages show what a value means.
    private static string Colour(IReadOnlyList<MarkTone> tones, int index) => tones[index] switch
    {
        MarkTone.Good => Palette.Green,
        MarkTone.Warning => Palette.Orange,
        MarkTone.Alarm => Palette.Vermilion,
        _ => tones.Take(index).Contains(MarkTone.Neutral) ? Palette.Faint : Palette.Grey,
    };

    // Null for lying bars.
    private static ChartSeries Series(StudyChartKind? kind, bool stacked, int index, TableColumn categories, TableColumn values, string colour) => kind switch
    {
        StudyChartKind.Line => new(SeriesKind.Line, categories, values, colour) { Markers = true },
        StudyChartKind.Points when index > 0 => new(SeriesKind.Scatter, categories, values, colour),
        StudyChartKind.Curves => new(SeriesKind.Scatter, categories, values, colour) { Markers = true },
        StudyChartKind.Curve when index == 0 => new(SeriesKind.Scatter, categories, values, colour) { Markers = true },
        StudyChartKind.Points or StudyChartKind.Curve => new(SeriesKind.Scatter, categories, values, colour) { Width = 0, Markers = true },
        null => new(SeriesKind.StackedBar, categories, values, colour),
        _ => new(stacked ? SeriesKind.StackedColumn : SeriesKind.Column, categories, values, colour),
    };

    private static Chart Waterfall(ReportSheet sheet, StudySection section, StudyChart chart, Speaker reader)
    {
        StepHeaders words = StepHeaders.Of(Column(section, chart.Values[0]), reader);
        IReadOnlyList<StudyStep> all = StudyStep.Of(section);
        TableBlock steps = Steps(sheet, section, words, chart.Target, all);
        ChartSeries Stacked(string header, string colour) => new(SeriesKind.StackedColumn, steps[words.Step], steps[header], colour) { LabelFormat = words.Format };
        bool takes = steps[words.Takes].Values.Any(static v => v is not null);
        double top = all.Select(static s => s.Base + Math.Abs(s.Amount)).Append(chart.Target ?? 0).Max();
        return new Chart(
            chart.Title,
            [
                Stacked(words.Under, Palette.White) with { Invisible = true, LabelFormat = null },
                Stacked(words.Total, Palette.Blue),
                Stacked(words.Adds, Palette.Green),
                .. takes ? [Stacked(words.Takes, Palette.Vermilion)] : Array.Empty<ChartSeries>(),
                .. chart.Target is null ? [] : new ChartSeries[] { new(SeriesKind.Line, steps[words.Step], steps[words.Target], Palette.Black) { Dashed = true } },
            ])
        {
            ValueTitle = Text(words.Unit),
            ValueFormat = words.Format,
            Minimum = all.All(static s => s.Base >= 0) ? 0 : null,
            Maximum = words.IsShare && top > NearWhole && top <= 1 + Rounding ? words.Factor : null,
        };
    }

    private static TableBlock Steps(ReportSheet sheet, StudySection section, StepHeaders words, double? target, IReadOnlyList<StudyStep> steps) => sheet.ChartTable(
        $"{section.Name}Steps",
        [
            new Column<StudyStep>(Text(words.Step), NumberFormat.Text, static s => s.Name),
            new(Text(words.Under), words.Format, s => words.Factor * s.Base),
            new(Text(words.Total), words.Format, s => s.IsTotal ? words.Factor * s.Amount : null),
            new(Text(words.Adds), words.Format, s => !s.IsTotal && s.Amount >= 0 ? words.Factor * s.Amount : null),
            new(Text(words.Takes), words.Format, s => !s.IsTotal && s.Amount < 0 ? -words.Factor * s.Amount : null),
            new(Text(words.Target), words.Format, _ => words.Factor * target),
        ],
        steps);

    private static Chart Contour(ReportSheet sheet, StudySection section, StudyChart chart, Speaker reader)
    {
        StudyGrid grid = StudyGrid.Of(section);
        StudyColumn up = Column(section, chart.Values[0]);
        string across = Column(section, chart.Category).HeaderWithUnit;
        string frontier = reader.Say(ChartMessages.JustEnough(up.Header));
        (string met, string missed) = (reader.Say(ChartMessages.TargetMet), reader.Say(ChartMessages.TargetMissed));
        IEnumerable<ContourRow> known = from a in Enumerable.Range(0, grid.Across.Count)
                                        from u in Enumerable.Range(0, grid.Up.Count)
                                        let level = grid.Levels[a][u]
                                        where level is not null
                                        select new ContourRow(grid.Across[a], grid.Up[u], level >= chart.Target - Rounding);
        TableBlock points = sheet.ChartTable(
            $"{section.Name}Points",
            [
                new Column<ContourRow>(Text(across), Column(section, chart.Category).Format, static r => r.Across),
                new(Text(frontier), up.Format, static r => r.Met is null ? r.Up : null),
                new(Text(met), up.Format, static r => r.Met == true ? r.Up : null),
                new(Text(missed), up.Format, static r => r.Met == false ? r.Up : null),
            ],
            [.. chart.Frontier.Select(static p => new ContourRow(p.Across, p.Up, null)), .. known]);
        ChartSeries Cloud(string header, string colour) => new(SeriesKind.Scatter, points[across], points[header], colour) { Width = 0, Markers = true };
        return new Chart(chart.Title, [Cloud(missed, Palette.Grey), Cloud(met, Palette.Green), Cloud(frontier, Palette.Black) with { Width = 2.25 }])
        {
            ValueTitle = Text(up.HeaderWithUnit),
            ValueFormat = up.Format,
            CategoryTitle = Text(across),
        };
    }

    /// <summary>A point of a contour's chart.</summary>
    /// <param name="Across">The first number.</param>
    /// <param name="Up">The second number.</param>
    /// <param name="Met">Whether the target is met there; null on the exact line.</param>
    private sealed record ContourRow(double Across, double Up, bool? Met);
}
