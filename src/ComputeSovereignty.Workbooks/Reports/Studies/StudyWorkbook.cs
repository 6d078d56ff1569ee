using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Workbooks.Reports.Sheets;

namespace ComputeSovereignty.Workbooks.Reports.Studies;

/// <summary>A study as a workbook: the answer first, then a native table with its chart for every section.</summary>
public static class StudyWorkbook
{
    /// <summary>Writes the workbook.</summary>
    /// <param name="report">The study.</param>
    /// <returns>The file.</returns>
    public static byte[] Write(StudyReport report)
    {
        using ReportWorkbook book = new(new ReportIdentity(report.Title, report.Sentence, $"ComputeSovereignty {PlanRunner.ProgramVersion}", report.Time));
        ReportSheet summary = book.AddSheet("Summary", report.Sentence, report.Subtitle);
        summary.Table("Findings", FindingColumns(), [.. report.Findings.Concat(report.Sections.Select(static s => s.Finding)).Where(static f => f.Length > 0).Select(static (text, index) => new Numbered(index + 1, text))]);
        foreach (StudySection section in report.Sections)
        {
            ReportSheet sheet = book.AddSheet(section.Name, section.Heading, section.Finding);
            TableBlock table = sheet.Table(section.Name, Columns(section), section.Rows);
            if (section.Heat is { } heat)
            {
                Colour(sheet, table, section, heat);
            }

            ChartArea? charts = section.Chart is null || section.Rows.Count == 0 ? null : sheet.Charts();
            if (section is { Chart.Kind: StudyChartKind.Contour, Rows.Count: > 0 })
            {
                StudyCharts.Map(sheet, section);
            }

            if (StudyCharts.Of(sheet, section, table) is { } chart)
            {
                charts!.AddWide(chart);
            }
        }

        if (report.Sources.Count > 0)
        {
            book.AddSheet("Sources", "Where the figures come from", "Ids are those of the sheet Sources of the case.").Table("Sources", SourceColumns(), report.Sources);
        }

        book.AddSheet("Provenance", "How to make this study again", "The same input gives the same study but for times.").Table("Provenance", ProvenanceColumns(), report.Provenance);
        return book.ToBytes();
    }

    private static IReadOnlyList<Column<IReadOnlyList<object?>>> Columns(StudySection section) =>
        [.. section.Columns.Select(static (column, index) => new Column<IReadOnlyList<object?>>(column.HeaderWithUnit, column.Format.Length > 0 ? column.Format : NumberFormat.Text, row => Cell(row[index])) { MaxWidth = 70, Mark = column.IsVerdict ? ColumnMark.Verdict : ColumnMark.None })];

    private static object? Cell(object? value) => value is bool truth ? truth ? "yes" : "no" : value;

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

    private static IReadOnlyList<Column<Numbered>> FindingColumns() =>
    [
        new("No.", NumberFormat.Whole, static f => f.Number),
        new("Finding", NumberFormat.Text, static f => f.Text) { MaxWidth = 120 },
    ];

    private static IReadOnlyList<Column<SourceReference>> SourceColumns() =>
    [
        new("Id", NumberFormat.Text, static s => s.Id),
        new("Title", NumberFormat.Text, static s => s.Title) { MaxWidth = 70 },
        new("Publisher", NumberFormat.Text, static s => s.Publisher),
        new("Kind", NumberFormat.Text, static s => s.Kind.ToString()),
    ];

    private static IReadOnlyList<Column<KeyValuePair<string, string>>> ProvenanceColumns() =>
    [
        new("What", NumberFormat.Text, static p => p.Key),
        new("Value", NumberFormat.Text, static p => p.Value) { MaxWidth = 100 },
    ];

    private sealed record Numbered(int Number, string Text);
}
