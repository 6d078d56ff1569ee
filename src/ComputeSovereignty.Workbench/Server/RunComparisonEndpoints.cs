using System.Text;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Reports.Excel.Studies;
using ComputeSovereignty.Reports.Html;
using ComputeSovereignty.Reports.Html.Studies;
using ComputeSovereignty.Runs;
using ComputeSovereignty.Workbench.Screens;
using ComputeSovereignty.Workbench.Work.Comparing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace ComputeSovereignty.Workbench.Server;

/// <summary>The addresses where runs are compared. Which ones is in the address.</summary>
internal static class RunComparisonEndpoints
{
    private const int Most = 8;

    /// <summary>Adds the addresses.</summary>
    /// <param name="app">The application.</param>
    /// <param name="bench">The bench.</param>
    internal static void Map(WebApplication app, Bench bench)
    {
        app.MapRead("/comparison", (HttpContext http) => WithReportAsync(http, bench, (runs, report) => ShowAsync(http, runs, report)));
        app.MapRead("/comparison.xlsx", (HttpContext http) => WithReportAsync(http, bench, (_, report) =>
            CaseEndpoints.SendAsync(http, "comparison.xlsx", CaseEndpoints.Workbook, StudyWorkbook.Write(report, Fences.Of(http).Reader))));
        app.MapRead("/comparison.html", (HttpContext http) => WithReportAsync(http, bench, async (_, report) =>
            await RunEndpoints.SendPageAsync(http, "comparison.html", await ReportPage.RenderAsync(StudyPage.Of(report, Fences.Of(http).Reader)).ConfigureAwait(false)).ConfigureAwait(false)));
    }

    private static Task WithReportAsync(HttpContext http, Bench bench, Func<IReadOnlyList<KeptRun>, StudyReport, Task> work)
    {
        Viewer viewer = Fences.Of(http).Viewer;
        IReadOnlySet<string> comparable = bench.Store.Runs.WithDocuments(viewer);
        string[] asked = [.. http.Request.Query["run"].OfType<string>().Distinct()];
        KeptRun[] runs = [.. asked.Where(comparable.Contains)
            .Select(id => bench.Store.Find(viewer, id)).OfType<KeptRun>().OrderBy(static r => r.Begun)];
        return runs.Length > Most
            ? Refusal.ShowAsync(http, StatusCodes.Status400BadRequest, "refused.many-runs")
            : runs.Length < 2
            ? Refusal.ShowAsync(http, StatusCodes.Status400BadRequest, "refused.two-runs")
            : runs.Length < asked.Length
            ? Refusal.ShowAsync(http, StatusCodes.Status400BadRequest, "refused.lost-runs")
            : work(runs, RunComparison.Of(bench.Store.Runs, runs, bench.Options.Clock.GetUtcNow(), Fences.Of(http).Reader));
    }

    private static async Task ShowAsync(HttpContext http, IReadOnlyList<KeptRun> runs, StudyReport report)
    {
        string page = await ReportPage.RenderAsync(StudyPage.Of(report, Fences.Of(http).Reader)).ConfigureAwait(false);
        await ScreenPage.ShowAsync<RunComparisonScreen>(http, new()
        {
            [nameof(RunComparisonScreen.Runs)] = runs,
            [nameof(RunComparisonScreen.Page)] = ReportPart.Of(Encoding.UTF8.GetBytes(page)),
        }).ConfigureAwait(false);
    }
}
