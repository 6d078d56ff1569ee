using ComputeSovereignty.Cases;
using ComputeSovereignty.Workbench.Screens;
using ComputeSovereignty.Workbench.Work;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace ComputeSovereignty.Workbench.Server;

/// <summary>The address of the analyses of a case.</summary>
internal static class AnalysisEndpoints
{
    /// <summary>Adds the address.</summary>
    /// <param name="app">The application.</param>
    /// <param name="bench">The bench.</param>
    internal static void Map(WebApplication app, Bench bench) =>
        app.MapRead("/cases/{id}/analyses", (HttpContext http, string id) => CaseEndpoints.WithCaseAsync(http, bench, id, open => ShowAsync(http, open, string.Empty, [])));

    /// <summary>Shows the analyses.</summary>
    /// <param name="http">The request.</param>
    /// <param name="open">The case.</param>
    /// <param name="kind">The kind of run that was asked for last; empty for none.</param>
    /// <param name="refusals">What speaks against the last thing that was asked.</param>
    internal static Task ShowAsync(HttpContext http, OpenedCase open, string kind, IReadOnlyList<Finding> refusals) => ScreenPage.ShowAsync<AnalysesScreen>(http, new()
    {
        [nameof(AnalysesScreen.Case)] = open,
        [nameof(AnalysesScreen.Refusals)] = refusals,
        [nameof(AnalysesScreen.Refused)] = refusals.Count > 0 && http.Request.HasFormContentType && http.Request.Form.ContainsKey("scenario") ? new RefusedForm(kind, http.Request.Form) : null,
    });
}
