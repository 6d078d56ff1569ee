using ComputeSovereignty.Workbench.Screens;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace ComputeSovereignty.Workbench.Server;

/// <summary>The addresses of the tables of a case.</summary>
internal static class TableEndpoints
{
    /// <summary>Adds the addresses.</summary>
    /// <param name="app">The application.</param>
    /// <param name="bench">The bench.</param>
    internal static void Map(WebApplication app, Bench bench) =>
        app.MapGet("/cases/{id}/tables/{sheet}", (HttpContext http, string id, string sheet) => CaseEndpoints.WithCaseAsync(http, bench, id, open =>
            open.Tables.Find(sheet) is not { } table ? Refusal.ShowAsync(http, StatusCodes.Status404NotFound) : ScreenPage.ShowAsync<TableScreen>(http, new()
            {
                [nameof(TableScreen.Case)] = open,
                [nameof(TableScreen.Sheet)] = table,
                [nameof(TableScreen.Cell)] = http.Request.Query["cell"].ToString(),
            }, asInFiles: true)));
}
