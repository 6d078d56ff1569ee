using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Workbooks.Charts;
using ComputeSovereignty.Workbooks.Sheets;

namespace ComputeSovereignty.Reports.Excel;

/// <summary>A fan as a native chart: bands as stacked areas on an invisible one, the middle as a line over them.</summary>
internal static class FanBands
{
    // From the widest band to the narrowest.
    private static readonly string[] Tints = ["CCE3F0", "8FC3E0", "4FA0CE"];

    /// <summary>Makes a fan.</summary>
    /// <typeparam name="T">One row.</typeparam>
    /// <param name="sheet">Takes the table of the bands.</param>
    /// <param name="name">The table's name.</param>
    /// <param name="chart">Title and axes.</param>
    /// <param name="category">What goes across.</param>
    /// <param name="edges">What the bands lie between, from the lowest to the highest.</param>
    /// <param name="bands">The names of the bands, one less than edges.</param>
    /// <param name="middle">What is drawn as a line over them; it may leave them.</param>
    /// <param name="limits">What is drawn as dashed lines over them.</param>
    /// <param name="rows">The rows.</param>
    internal static Chart Of<T>(
        ReportSheet sheet, string name, Chart chart, Column<T> category, IReadOnlyList<Column<T>> edges, IReadOnlyList<Message> bands, Column<T> middle, IReadOnlyList<Column<T>> limits, IReadOnlyList<T> rows)
    {
        TableBlock table = sheet.ChartTable(
            name,
            [
                category,
                edges[0] with { Title = ChartMessages.Under },
                .. bands.Select((band, i) => edges[0] with { Title = band, Value = row => edges[i + 1].Value(row) is double high && edges[i].Value(row) is double low ? high - low : null }),
                middle,
                .. limits,
            ],
            rows);
        ChartSeries Drawn(int place, SeriesKind kind, string colour) => new(kind, table[table.Headers[0]], table[table.Headers[place]], colour);
        int last = bands.Count - 1;
        return chart with
        {
            Series =
            [
                Drawn(1, SeriesKind.StackedArea, Palette.White) with { Invisible = true },
                .. bands.Select((band, i) => Drawn(2 + i, SeriesKind.StackedArea, Tints[Math.Min(Tints.Length - 1, Math.Min(i, last - i))]) with { Name = band }),
                Drawn(3 + last, SeriesKind.Line, Palette.Blue) with { Markers = true, Name = middle.Title },
                .. limits.Select((limit, i) => Drawn(4 + last + i, SeriesKind.Line, Palette.Black) with { Dashed = true, Name = limit.Title }),
            ],
            ValueFormat = edges[0].Format,
            Minimum = rows.All(row => edges[0].Value(row) is not double low || low >= 0) ? 0 : null,
        };
    }
}
