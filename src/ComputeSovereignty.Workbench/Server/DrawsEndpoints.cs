using System.Text;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Analysis.Simulations;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Reports.Html;
using ComputeSovereignty.Reports.Html.Studies;
using ComputeSovereignty.Runs;
using ComputeSovereignty.Workbench.Screens;
using ComputeSovereignty.Workbench.Server.Access;
using ComputeSovereignty.Workbench.Work;
using ComputeSovereignty.Workbooks.Draws;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace ComputeSovereignty.Workbench.Server;

/// <summary>The address of a simulation's draws, two columns at a time: of a million draws no others are read.</summary>
internal static class DrawsEndpoints
{
    /// <summary>Adds the address.</summary>
    /// <param name="app">The application.</param>
    /// <param name="bench">The bench.</param>
    internal static void Map(WebApplication app, Bench bench) =>
        app.MapRead("/runs/{id}/draws", (HttpContext http, string id) => RunEndpoints.WithRunAsync(http, bench, id, run => ShowAsync(http, bench, run))).RequireRateLimiting(Budgets.Levers);

    private static async Task ShowAsync(HttpContext http, Bench bench, KeptRun run)
    {
        if (bench.Store.Runs.Open(run.Id, SimulationWork.ColumnsFile) is not { } content)
        {
            await Refusal.ShowAsync(http, StatusCodes.Status404NotFound).ConfigureAwait(false);
            return;
        }

        await using (content.ConfigureAwait(false))
        {
            IReadOnlyList<string> names = DrawsColumns.Names(content);
            string across = Asked(http, DrawsScreen.AcrossField, names, names[0]);
            string up = Asked(http, DrawsScreen.UpField, names, names.FirstOrDefault(static n => n.Contains(".share@", StringComparison.Ordinal)) ?? names[^1]);
            content.Position = 0;
            IReadOnlyList<double[]> read = DrawsColumns.Read(content, across, up);
            StudyReport report = DrawsReport.Of(Message.Verbatim(run.Title), across, up, read[0], read[1], run.Ended ?? run.Begun);
            string page = await ReportPage.RenderAsync(StudyPage.Of(report, Fences.Of(http).Reader)).ConfigureAwait(false);
            await ScreenPage.ShowAsync<DrawsScreen>(http, new()
            {
                [nameof(DrawsScreen.Run)] = run,
                [nameof(DrawsScreen.Names)] = names,
                [nameof(DrawsScreen.Across)] = across,
                [nameof(DrawsScreen.Up)] = up,
                [nameof(DrawsScreen.Page)] = ReportPart.Of(Encoding.UTF8.GetBytes(page)),
            }).ConfigureAwait(false);
        }
    }

    // What the address names and the file does not have is as if it named nothing.
    private static string Asked(HttpContext http, string field, IReadOnlyList<string> names, string usual) => names.FirstOrDefault(n => n == http.Request.Query[field]) ?? usual;
}
