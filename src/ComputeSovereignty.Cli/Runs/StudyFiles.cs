using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Reports.Excel.Studies;
using ComputeSovereignty.Reports.Html;
using ComputeSovereignty.Reports.Html.Studies;
using ComputeSovereignty.Reports.Json;

namespace ComputeSovereignty.Cli.Runs;

/// <summary>The files of a study: a workbook, a page and a document of one name.</summary>
/// <param name="Name">The name without ending.</param>
internal sealed record StudyFiles(string Name)
{
    /// <summary>Gets the names of the files, the main one first.</summary>
    internal IReadOnlyList<string> All => [Workbook, Page, Document];

    private string Workbook => $"{Name}.xlsx";

    private string Page => $"{Name}.html";

    private string Document => $"{Name}.json";

    /// <summary>Writes the files.</summary>
    /// <param name="place">Where.</param>
    /// <param name="report">The study.</param>
    /// <param name="speaker">The speaker of the language in which workbook and page are written.</param>
    /// <returns>The document, for standard output.</returns>
    internal string Write(OutputPlace place, StudyReport report, Speaker speaker)
    {
        byte[] document = StudyJson.Write(report);
        byte[] page = ReportPage.Render(StudyPage.Of(report, speaker));
        place.Write(Workbook, stream => stream.Write(StudyWorkbook.Write(report, speaker)));
        place.Write(Page, stream => stream.Write(page));
        place.Write(Document, stream => stream.Write(document));
        return System.Text.Encoding.UTF8.GetString(document);
    }
}
