using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Workbooks.Charts;
using ComputeSovereignty.Workbooks.Sheets;

namespace ComputeSovereignty.Reports.Excel.Studies;

/// <summary>The native charts of what may come: fans as stacked areas on an invisible one, tornados as lying bars from a base.</summary>
internal static class StudySpread
{
    // More names than this do not stand beside their bars.
    private const int MostBars = 12;

    // From this share on an axis has whole per cents.
    private const double OfWholeSteps = 0.1;

    /// <summary>Makes a fan.</summary>
    /// <param name="sheet">Takes the table of the bands.</param>
    /// <param name="section">The section.</param>
    /// <param name="chart">Its chart.</param>
    /// <param name="reader">The speaker of the section's language.</param>
    internal static Chart Fan(ReportSheet sheet, StudySection section, StudyChart chart, Speaker reader)
    {
        StudyColumn category = Of(chart.Category);
        StudyColumn[] values = [.. chart.Values.Select(Of)];
        int middle = values.Length / 2;
        StudyColumn[] edges = [.. values.Where((_, index) => index != middle)];
        return FanBands.Of<IReadOnlyList<object?>>(
            sheet,
            $"{section.Name}Bands",
            new(chart.Title, []) { ValueTitle = Text(values[0].Unit.English), CategoryTitle = Text(category.HeaderWithUnit) },
            new(Text(category.HeaderWithUnit), NumberFormat.Text, row => $"{row[section.IndexOf(chart.Category)]}"),
            [.. edges.Select(Shown)],
            [.. edges.Skip(1).Select((edge, i) => Text(reader.Say(ChartMessages.FromTo(edges[i].Header, edge.Header))))],
            Shown(values[middle]),
            [.. chart.Limits.Select(Of).Select(Shown)],
            section.Rows);

        StudyColumn Of(string member) => section.Columns[section.IndexOf(member)];
        Column<IReadOnlyList<object?>> Shown(StudyColumn column) => new(column.Header, values[0].Format, row => row[section.IndexOf(column.Member)]);
    }

    private static Message Text(string spoken) => Message.Verbatim(spoken);

    /// <summary>Makes a tornado: how far each cause moves the result from its base.</summary>
    /// <param name="sheet">Takes the table of the bars.</param>
    /// <param name="section">The section.</param>
    /// <param name="chart">Its chart.</param>
    /// <param name="reader">The speaker of the section's language.</param>
    internal static Chart Tornado(ReportSheet sheet, StudySection section, StudyChart chart, Speaker reader)
    {
        StudyColumn category = section.Columns[section.IndexOf(chart.Category)];
        StudyColumn[] ends = [.. chart.Values.Select(v => section.Columns[section.IndexOf(v)])];
        string[] headers = [.. ends.Select(e => reader.Say(ChartMessages.FromTheMean(e.Header)))];
        TableBlock bars = sheet.ChartTable(
            $"{section.Name}Bars",
            [
                new Column<IReadOnlyList<object?>>(Text(category.HeaderWithUnit), NumberFormat.Text, row => row[section.IndexOf(chart.Category)]),
                .. ends.Select((end, i) => new Column<IReadOnlyList<object?>>(Text(headers[i]), end.Format, row => row[section.IndexOf(end.Member)] is double value ? value - chart.Base : null)),
            ],
            [.. section.Rows.Take(MostBars)]);
        return new Chart(
            chart.Title,
            [.. headers.Select((header, i) => new ChartSeries(SeriesKind.StackedBar, bars[category.HeaderWithUnit], bars[header], i == 0 ? Palette.Orange : Palette.Blue) { Name = ends[i].Header })])
        {
            ValueTitle = ChartMessages.FromMean,
            ValueFormat = $"+{ends[0].Format};-{ends[0].Format};{ends[0].Format}",
        };
    }

    /// <summary>Makes a ranking: a bar a row, the longest on top, in the colour of what reaches the target, misses it, or is the base.</summary>
    /// <param name="sheet">Takes the table of the bars.</param>
    /// <param name="section">The section.</param>
    /// <param name="chart">Its chart.</param>
    /// <param name="reader">The speaker of the section's language.</param>
    internal static Chart? Ranking(ReportSheet sheet, StudySection section, StudyChart chart, Speaker reader)
    {
        IReadOnlyList<StudyRank> ranks = StudyRank.Of(section);
        if (ranks.Count == 0)
        {
            return null;
        }

        string category = section.Columns[section.IndexOf(chart.Category)].HeaderWithUnit;
        StudyColumn value = section.Columns[section.IndexOf(chart.Values[0])];
        (string Name, string Colour, Func<StudyRank, bool> Holds)[] kinds =
        [
            .. new (string Name, string Colour, Func<StudyRank, bool> Holds)[]
            {
                (reader.Say(ChartMessages.TargetMet), Palette.Green, static r => r is { IsBase: false, Met: true }),
                (reader.Say(ChartMessages.TargetMissed), Palette.Orange, static r => r is { IsBase: false, Met: false }),
                (reader.Say(ChartMessages.Base), Palette.Blue, static r => r.IsBase || r.Met is null),
            }.Where(k => ranks.Any(k.Holds)),
        ];
        TableBlock bars = sheet.ChartTable(
            $"{section.Name}Bars",
            [
                new Column<StudyRank>(Text(category), NumberFormat.Text, r => r.Words.Length == 0 ? r.Name : reader.Say(ChartMessages.Beside(new(r.Name), new(r.Words)))),
                .. kinds.Select(k => new Column<StudyRank>(Text(k.Name), value.Format, r => k.Holds(r) ? r.Value : null)),
            ],
            ranks);
        return new Chart(
            chart.Title,
            [.. kinds.Select(k => new ChartSeries(SeriesKind.StackedBar, bars[category], bars[k.Name], k.Colour) { LabelFormat = value.Format })])
        {
            ValueTitle = Text(value.Unit.English),
            // The bars say their tenths; on the axis they would run into each other.
            ValueFormat = value.Format == NumberFormat.Percent && ranks.Any(static r => Math.Abs(r.Value) >= OfWholeSteps) ? NumberFormat.WholePercent : value.Format,
            Minimum = ranks.All(static r => r.Value >= 0) ? 0 : null,
            Legend = kinds.Length > 1,
        };
    }
}
