using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Workbooks.Reports.Sheets;

namespace ComputeSovereignty.Workbooks.Reports.Studies;

/// <summary>A study as a workbook: the answer first, then a sheet for every section, a native table with its chart below.</summary>
/// <remarks>Sentences stand in the last columns of a table, each on one line, and are left out of print: rows stay as low as their figures.</remarks>
public static class StudyWorkbook
{
    /// <summary>Writes the workbook.</summary>
    /// <param name="report">The study.</param>
    /// <returns>The file.</returns>
    public static byte[] Write(StudyReport report)
    {
        using ReportWorkbook book = new(new ReportIdentity(report.Title, report.Sentence, $"ComputeSovereignty {PlanRunner.ProgramVersion}", report.Time));
        StudySummarySheet.Write(book, report);
        foreach (StudySection section in report.Sections)
        {
            StudySheet.Write(book, section);
        }

        if (report.Sources.Count > 0)
        {
            book.AddSheet("Sources", "Where the figures come from", "Ids are those of the sheet Sources of the case.").Table("Sources", SourceColumns(), report.Sources);
        }

        book.AddSheet("Provenance", "How to make this study again", "The same input gives the same study but for times.").Table("Provenance", ProvenanceColumns(), report.Provenance);
        return book.ToBytes();
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
        new("Value", NumberFormat.Text, static p => p.Value.Length > 0 ? p.Value : "none") { MaxWidth = 100 },
    ];
}
