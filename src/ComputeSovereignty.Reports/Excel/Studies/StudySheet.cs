using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Workbooks.Charts;
using ComputeSovereignty.Workbooks.Sheets;

namespace ComputeSovereignty.Reports.Excel.Studies;

/// <summary>A section of a study as a sheet: its table, coloured where it is a heat map, with its chart below.</summary>
internal static class StudySheet
{
    // A chart goes on one page of paper.
    private const int RowsOfPage = 40;
    private const double NoteWidth = 120;
    private const double TextWidth = 44;
    private const double TitleWidth = 80;

    /// <summary>Writes the sheet.</summary>
    /// <param name="book">The workbook.</param>
    /// <param name="section">The section, spoken.</param>
    /// <param name="reader">The speaker of its language.</param>
    /// <returns>Its chart; null where there is none, or it shows nothing.</returns>
    public static Chart? Write(ReportWorkbook book, StudySection section, Speaker reader)
    {
        ReportSheet sheet = book.AddSheet(Message.Verbatim(section.SheetName), section.Heading, section.Finding);
        sheet.Heads = section.Heads;

        // The bands of a contour come first; its pairs one by one are there to be looked up.
        TableBlock? map = section is { Chart.Kind: StudyChartKind.Contour, Rows.Count: > 0 } ? StudyCharts.Map(sheet, section) : null;
        TableBlock table = sheet.Table(section.Name, Columns(section, reader), section.Rows);
        if (section.Heat is { } heat)
        {
            Colour(sheet, table, section, heat);
        }

        sheet.Widen(TitleWidth);
        if (StudyCharts.Of(sheet, section, table, reader) is not { ShowsSomething: true } chart)
        {
            return null;
        }

        int bars = chart.Series[0].Kind == SeriesKind.StackedBar ? 6 + section.Rows.Count : 0;
        sheet.ChartBelow(map ?? table, chart, Math.Clamp(bars, 20, RowsOfPage));
        return chart;
    }

    private static IReadOnlyList<Column<IReadOnlyList<object?>>> Columns(StudySection section, Speaker reader) =>
        [.. section.Columns.Index().OrderBy(static c => c.Item.IsNote).Select(c => Column(c.Item, c.Index, reader))];

    private static Column<IReadOnlyList<object?>> Column(StudyColumn column, int index, Speaker reader) => new(Message.Verbatim(column.HeaderWithUnit), column.Format.Length > 0 ? column.Format : NumberFormat.Text, row => Cell(row[index], reader))
    {
        MaxWidth = column.IsNote ? NoteWidth : TextWidth,
        SingleLine = column.IsNote,
        OnScreenOnly = column.IsNote,
        Mark = column.IsVerdict ? ColumnMark.Verdict : ColumnMark.None,
    };

    private static object? Cell(object? value, Speaker reader) => value switch
    {
        bool truth => reader.Say(truth ? StudyMessages.Yes : StudyMessages.No),
        StudyMark mark => mark,
        "" => null,
        _ => value,
    };

    // One scale for all cells; what is met stands out from it. The words stand in a table of their own, cell for cell.
    private static void Colour(ReportSheet sheet, TableBlock table, StudySection section, StudyHeat heat)
    {
        string[] headers = [.. section.Columns.Skip(1).Select(static c => c.HeaderWithUnit)];
        HeatMarks.Apply(sheet.Cells, table.AddressOf(headers[0], headers[^1]), heat.Met);
        if (heat.Words.Count > 0)
        {
            sheet.Table(
                $"{section.Name}Words",
                [
                    new Column<int>(Message.Verbatim(section.Columns[0].HeaderWithUnit), NumberFormat.Text, row => section.Rows[row][0]),
                    .. headers.Select((header, column) => new Column<int>(Message.Verbatim(header), NumberFormat.Text, row => $"{heat.Words[row][column]}") { Mark = ColumnMark.Verdict }),
                ],
                [.. Enumerable.Range(0, section.Rows.Count)]);
        }
    }
}
