using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Workbooks.Reports.Sheets;

namespace ComputeSovereignty.Workbooks.Reports.Studies;

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
        using ReportWorkbook book = new(new ReportIdentity($"{report.Title}", $"{report.Sentence}", $"ComputeSovereignty {PlanRunner.ProgramVersion}", report.Time));
        StudySummarySheet.Write(book, report, reader);
        foreach (StudySection section in report.Sections)
        {
            StudySheet.Write(book, section, reader);
        }

        if (report.Sources.Count > 0)
        {
            book.AddSheet(reader.Say(StudyMessages.Sources), reader.Say(StudyMessages.Sources), reader.Say(StudyMessages.SourceIds)).Table("Sources", SourceColumns(reader), report.Sources);
        }

        book.AddSheet(reader.Say(StudyMessages.Reproducibility), reader.Say(StudyMessages.Reproducibility), reader.Say(StudyMessages.SameInputSameStudy)).Table("Provenance", ProvenanceColumns(reader), report.Provenance);
        return book.ToBytes();
    }

    private static IReadOnlyList<Column<SourceReference>> SourceColumns(Speaker reader) =>
    [
        new("Id", NumberFormat.Text, static s => s.Id),
        new(reader.Say(StudyMessages.SourceTitle), NumberFormat.Text, static s => s.Title) { MaxWidth = 70 },
        new(reader.Say(StudyMessages.Publisher), NumberFormat.Text, static s => s.Publisher),
        new(reader.Say(StudyMessages.Date), NumberFormat.Text, static s => s.Date),
        new(reader.Say(StudyMessages.Kind), NumberFormat.Text, s => reader.Say(SourceMessages.Of(s.Kind))),
        new(reader.Say(StudyMessages.Confidence), NumberFormat.Text, s => reader.Say(SourceMessages.Of(s.Confidence))),
    ];

    private static IReadOnlyList<Column<StudyFact>> ProvenanceColumns(Speaker reader) =>
    [
        new(reader.Say(StudyMessages.What), NumberFormat.Text, static p => $"{p.Name}"),
        new(reader.Say(StudyMessages.Value), NumberFormat.Text, static p => $"{p.Value}") { MaxWidth = 100 },
    ];
}
