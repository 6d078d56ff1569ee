using System.Text;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Workbench.Pages;
using ComputeSovereignty.Workbench.Pages.Studies;
using ComputeSovereignty.Workbench.Store;
using ComputeSovereignty.Workbooks.Json;
using ComputeSovereignty.Workbooks.Reports.Studies;

namespace ComputeSovereignty.Workbench.Work;

/// <summary>The runs of studies.</summary>
internal static class StudyWork
{
    /// <summary>Writes a study's page, workbook and document.</summary>
    /// <param name="name">Their name without ending.</param>
    /// <param name="report">The study.</param>
    internal static IReadOnlyList<RunFile> Files(string name, StudyReport report) =>
    [
        new($"{name}.html", Encoding.UTF8.GetBytes(ReportPage.RenderAsync(StudyPage.Of(report)).GetAwaiter().GetResult())),
        new($"{name}.xlsx", StudyWorkbook.Write(report)),
        new($"{name}.json", StudyJson.Write(report)),
    ];
}
