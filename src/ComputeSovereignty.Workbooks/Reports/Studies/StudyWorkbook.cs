using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Workbooks.Reports.Charts;
using ComputeSovereignty.Workbooks.Reports.Sheets;

namespace ComputeSovereignty.Workbooks.Reports.Studies;

/// <summary>A study as a workbook: the answer first, then a sheet for every section, a native table with its chart below.</summary>
/// <remarks>Sentences stand in the last columns of a table, each on one line, and are left out of print: rows stay as low as their figures.</remarks>
public static class StudyWorkbook
{
    private const double NoteWidth = 120;
    private const double TextWidth = 44;

    /// <summary>Writes the workbook.</summary>
    /// <param name="report">The study.</param>
    /// <returns>The file.</returns>
    public static byte[] Write(StudyReport report)
    {
        using ReportWorkbook book = new(new ReportIdentity(report.Title, report.Sentence, $"ComputeSovereignty {PlanRunner.ProgramVersion}", report.Time));
        StudySummarySheet.Write(book, report);
        foreach (StudySection section in report.Sections)
        {
            Section(book.AddSheet(section.Name, section.Heading, section.Finding), section);
        }

        if (report.Sources.Count > 0)
        {
            book.AddSheet("Sources", "Where the figures come from", "Ids are those of the sheet Sources of the case.").Table("Sources", SourceColumns(), report.Sources);
        }

        book.AddSheet("Provenance", "How to make this study again", "The same input gives the same study but for times.").Table("Provenance", ProvenanceColumns(), report.Provenance);
        return book.ToBytes();
    }

    private static void Section(ReportSheet sheet, StudySection section)
    {
        // The bands of a contour come first; its pairs one by one are there to be looked up.
        TableBlock? map = section is { Chart.Kind: StudyChartKind.Contour, Rows.Count: > 0 } ? StudyCharts.Map(sheet, section) : null;
        TableBlock table = sheet.Table(section.Name, Columns(section), section.Rows);
        if (section.Heat is { } heat)
        {
            Colour(sheet, table, section, heat);
        }

        if (StudyCharts.Of(sheet, section, table) is { } chart)
        {
            int bars = chart.Series[0].Kind == SeriesKind.StackedBar ? 6 + section.Rows.Count : 0;
            sheet.ChartBelow(map ?? table, chart, Math.Max(20, bars));
        }
    }

    private static IReadOnlyList<Column<IReadOnlyList<object?>>> Columns(StudySection section) =>
        [.. section.Columns.Index().OrderBy(static c => c.Item.IsNote).Select(static c => Column(c.Item, c.Index))];

    private static Column<IReadOnlyList<object?>> Column(StudyColumn column, int index) => new(column.HeaderWithUnit, column.Format.Length > 0 ? column.Format : NumberFormat.Text, row => Cell(row[index]))
    {
        MaxWidth = column.IsNote ? NoteWidth : TextWidth,
        SingleLine = column.IsNote,
        OnScreenOnly = column.IsNote,
        Mark = column.IsVerdict ? ColumnMark.Verdict : ColumnMark.None,
    };

    private static object? Cell(object? value) => value switch
    {
        bool truth => truth ? "yes" : "no",
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
                    new Column<int>(section.Columns[0].HeaderWithUnit, NumberFormat.Text, row => section.Rows[row][0]),
                    .. headers.Select((header, column) => new Column<int>(header, NumberFormat.Text, row => heat.Words[row][column]) { Mark = ColumnMark.Verdict }),
                ],
                [.. Enumerable.Range(0, section.Rows.Count)]);
        }
    }

    private static IReadOnlyList<Column<SourceReference>> SourceColumns() =>
    [
        new("Id", NumberFormat.Text, static s => s.Id),
        new("Title", NumberFormat.Text, static s => s.Title) { MaxWidth = 70 },
        new("Publisher", NumberFormat.Text, static s => s.Publisher),
        new("Date", NumberFormat.Text, static s => s.Date),
        new("Kind", NumberFormat.Text, static s => s.Kind.ToString()),
        new("Confidence", NumberFormat.Text, static s => s.Confidence.ToString()),
    ];

    private static IReadOnlyList<Column<KeyValuePair<string, string>>> ProvenanceColumns() =>
    [
        new("What", NumberFormat.Text, static p => p.Key),
        new("Value", NumberFormat.Text, static p => p.Value) { MaxWidth = 100 },
    ];
}
