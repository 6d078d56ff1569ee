using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Reports.Excel.Plans.Words;
using ComputeSovereignty.Workbooks.Sheets;

namespace ComputeSovereignty.Reports.Excel.Studies;

/// <summary>A study as a workbook: the answer first, then a sheet for every section, a native table with its chart below.</summary>
/// <remarks>Sentences stand in the last columns of a table, each on one line, and are left out of print: rows stay as low as their figures.</remarks>
public static class StudyWorkbook
{
    /// <summary>Writes the workbook.</summary>
    /// <param name="study">The study.</param>
    /// <param name="speaker">The speaker of the language in which it is written; null for English.</param>
    /// <returns>The file.</returns>
    public static byte[] Write(StudyReport study, Speaker? speaker = null)
    {
        Speaker reader = speaker ?? Speaker.English;
        StudyReport report = study.In(reader);
        using ReportWorkbook book = new(new ReportIdentity($"{report.Title}", $"{report.Sentence}", $"ComputeSovereignty {PlanRunner.ProgramVersion}", report.Time), reader);
        StudySummarySheet summary = StudySummarySheet.Write(book, report, reader);
        foreach (StudySection section in report.Sections)
        {
            summary.Show(StudySheet.Write(book, section, reader));
        }

        book.AddResults();
        if (report.Sources.Count > 0)
        {
            book.AddSheet(StudyMessages.Sources, StudyMessages.Sources, StudyMessages.SourceIds).Table("Sources", SourceColumns, report.Sources, isResult: false);
        }

        book.AddSheet(StudyMessages.Reproducibility, StudyMessages.Reproducibility, StudyMessages.SameInputSameStudy).Table("Provenance", ProvenanceColumns, report.Provenance);
        return book.ToBytes();
    }

    private static IReadOnlyList<Column<SourceReference>> SourceColumns =>
    [
        new(Message.Verbatim("Id"), NumberFormat.Text, static s => s.Id),
        new(StudyMessages.SourceTitle, NumberFormat.Text, static s => s.Title) { MaxWidth = 70, WebLink = static s => s.Link },
        new(StudyMessages.Publisher, NumberFormat.Text, static s => s.Publisher),
        new(StudyMessages.Date, NumberFormat.Text, static s => s.Date),
        new(StudyMessages.Kind, NumberFormat.Text, static s => SourceMessages.Of(s.Kind)),
        new(StudyMessages.Confidence, NumberFormat.Text, static s => SourceMessages.Of(s.Confidence)),
        new(EvidenceColumnMessages.WebAddress, NumberFormat.Text, static s => s.Address) { MaxWidth = 50, WebLink = static s => s.Link },
        new(RuleMessages.Note, NumberFormat.Text, static s => s.Note) { MaxWidth = 70 },
    ];

    private static IReadOnlyList<Column<StudyFact>> ProvenanceColumns =>
    [
        new(StudyMessages.What, NumberFormat.Text, static p => p.Name),
        new(StudyMessages.Value, NumberFormat.Text, static p => p.Value) { MaxWidth = 100 },
    ];
}
