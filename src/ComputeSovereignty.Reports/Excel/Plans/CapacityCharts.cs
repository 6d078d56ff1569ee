using ComputeSovereignty.Messages;
using ComputeSovereignty.Reports.Excel.Plans.Words;
using ComputeSovereignty.Workbooks.Charts;
using ComputeSovereignty.Workbooks.Sheets;

namespace ComputeSovereignty.Reports.Excel.Plans;

/// <summary>One column of a capacity chart.</summary>
/// <param name="Header">The column.</param>
/// <param name="Name">Its name in the legend.</param>
/// <param name="Colour">Its colour.</param>
internal sealed record CapacityUse(string Header, Message Name, string Colour);

/// <summary>Small charts of one line or hub each: columns of what is used under a line of what is installed.</summary>
internal static class CapacityCharts
{
    private const int Most = 8;

    /// <summary>Draws the largest lines of a table that is sorted by line.</summary>
    /// <param name="sheet">The sheet, for a note where not all are drawn.</param>
    /// <param name="charts">Where they stand.</param>
    /// <param name="table">The table.</param>
    /// <param name="key">The column of the line.</param>
    /// <param name="capacity">The column of what is installed.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="uses">The columns of what is used, from below.</param>
    public static void Add(ReportSheet sheet, ChartArea charts, TableBlock table, string key, string capacity, Message unit, params IReadOnlyList<CapacityUse> uses)
    {
        (string Key, TableBlock Block)[] runs = [.. table.Runs(key)];
        HashSet<string> drawn = [.. runs.OrderByDescending(r => Largest(r.Block[capacity])).Take(Most).Select(static r => r.Key)];
        if (drawn.Count < runs.Length)
        {
            sheet.Note(SupplyMessages.LargestLines(Figure.Count(Most), Figure.Count(runs.Length)));
        }

        foreach ((string name, TableBlock block) in runs.Where(r => drawn.Contains(r.Key)))
        {
            charts.Add(new Chart(
                Message.Verbatim(name),
                [
                    .. uses.Select(u => new ChartSeries(SeriesKind.StackedColumn, block["Period"], block[u.Header], u.Colour) { Name = u.Name }),
                    new(SeriesKind.Line, block["Period"], block[capacity], Palette.Black) { Name = SupplyMessages.InstalledSeries },
                ])
            {
                ValueTitle = unit,
                Minimum = 0,
            });
        }
    }

    private static double Largest(TableColumn column) => column.Values.OfType<double>().DefaultIfEmpty(0).Max();
}
