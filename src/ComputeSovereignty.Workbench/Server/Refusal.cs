using ComputeSovereignty.Workbench.Screens;
using ComputeSovereignty.Workbench.Text;
using Microsoft.AspNetCore.Http;

namespace ComputeSovereignty.Workbench.Server;

/// <summary>Answers that there is no page, and why.</summary>
internal static class Refusal
{
    private static readonly int[] Known = [400, 403, 404, 413, 429, 500];

    /// <summary>Answers with a status and a page that explains it.</summary>
    /// <param name="http">The request.</param>
    /// <param name="status">The status.</param>
    /// <param name="reason">The text that explains it; null for the usual one of the status.</param>
    /// <param name="things">What is put in its places.</param>
    internal static Task ShowAsync(HttpContext http, int status, string? reason = null, params object?[] things)
    {
        http.Response.StatusCode = status;
        int told = Known.Contains(status) ? status : status >= 500 ? 500 : 400;
        if (http.Items[typeof(Visit)] is not Visit visit)
        {
            return Task.CompletedTask;
        }

        Phrases words = visit.Words;
        return ScreenPage.ShowAsync<RefusalScreen>(http, new()
        {
            [nameof(RefusalScreen.Status)] = told,
            [nameof(RefusalScreen.IsOfRuns)] = http.Request.Path.StartsWithSegments("/comparison") || http.Request.Path.StartsWithSegments("/runs"),
            [nameof(RefusalScreen.Message)] = words.Of(reason ?? $"refused.{told}", things),
        });
    }
}
