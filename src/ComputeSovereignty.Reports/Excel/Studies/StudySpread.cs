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

    // From the widest band to the narrowest.
    private static readonly string[] Tints = ["CCE3F0", "8FC3E0", "4FA0CE"];

    /// <summary>Makes a fan.</summary>
    /// <param name="sheet">Takes the table of the bands.</param>
    /// <param name="section">The section.</param>
    /// <param name="chart">Its chart.</param>
    /// <param name="reader">The speaker of the section's language.</param>
    internal static Chart Fan(ReportSheet sheet, StudySection section, StudyChart chart, Speaker reader)
    {
        StudyColumn category = section.Columns[section.IndexOf(chart.Category)];
        StudyColumn[] values = [.. chart.Values.Select(v => section.Columns[section.IndexOf(v)])];
        int middle = values.Length / 2;
        int[] places = [.. chart.Values.Select(section.IndexOf)];
        string[] names = [.. Enumerable.Range(1, values.Length - 1).Select(i => reader.Say(ChartMessages.FromTo(values[i - 1].Header, values[i].Header)))];
        string lowest = reader.Say(ChartMessages.Under);
        TableBlock bands = sheet.ChartTable(
            $"{section.Name}Bands",
            [
                new Column<IReadOnlyList<object?>>(Text(category.HeaderWithUnit), NumberFormat.Text, row => $"{row[section.IndexOf(chart.Category)]}"),
                new(Text(lowest), values[0].Format, row => row[places[0]]),
                .. names.Select((name, i) => new Column<IReadOnlyList<object?>>(Text(name), values[0].Format, row => row[places[i + 1]] is double high && row[places[i]] is double low ? high - low : null)),
                new(values[middle].Header, values[0].Format, row => row[places[middle]]),
                .. chart.Limits.Select(l => new Column<IReadOnlyList<object?>>(section.Columns[section.IndexOf(l)].Header, values[0].Format, row => row[section.IndexOf(l)])),
            ],
            section.Rows);
        TableColumn categories = bands[category.HeaderWithUnit];
        return new Chart(
            chart.Title,
            [
                new(SeriesKind.StackedArea, categories, bands[lowest], Palette.White) { Invisible = true },
                .. names.Select((name, i) => new ChartSeries(SeriesKind.StackedArea, categories, bands[name], Tints[Math.Min(Tints.Length - 1, i < middle ? i : names.Length - 1 - i)])),
                new(SeriesKind.Line, categories, bands[$"{values[middle].Header}"], Palette.Blue) { Markers = true },
                .. chart.Limits.Select(l => new ChartSeries(SeriesKind.Line, categories, bands[$"{section.Columns[section.IndexOf(l)].Header}"], Palette.Black) { Dashed = true }),
            ])
        {
            ValueTitle = Text(values[0].Unit.English),
            ValueFormat = values[0].Format,
            CategoryTitle = Text(category.HeaderWithUnit),
            Minimum = section.Rows.All(row => row[places[0]] is not double low || low >= 0) ? 0 : null,
        };
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
            ValueFormat = value.Format,
            Minimum = ranks.All(static r => r.Value >= 0) ? 0 : null,
            Legend = kinds.Length > 1,
        };
    }
}
