using ComputeSovereignty.Workbench.Screens;
using ComputeSovereignty.Workbench.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace ComputeSovereignty.Workbench.Server;

/// <summary>Answers that there is no page, and why.</summary>
internal static class Refusal
{
    private static readonly int[] Known = [400, 403, 404, 413, 429, 500, 507];

    /// <summary>Answers with a status and a page that explains it.</summary>
    /// <param name="http">The request.</param>
    /// <param name="status">The status.</param>
    /// <param name="reason">The text that explains it; null for the usual one of the status.</param>
    /// <param name="things">What is put in its places.</param>
    internal static Task ShowAsync(HttpContext http, int status, string? reason = null, params object?[] things)
    {
        http.Response.StatusCode = status;
        if ((status == StatusCodes.Status403Forbidden || reason == "refused.stale") && http.User.Identity is { IsAuthenticated: true })
        {
            http.RequestServices.GetRequiredService<Bench>().Note(http, "access.refused", string.Empty, $"{http.Request.Method} {http.Request.Path}");
        }

        int told = Known.Contains(status) ? status : status >= 500 ? 500 : 400;
        Phrases words = Fences.Of(http).Words;
        return ScreenPage.ShowAsync<RefusalScreen>(http, new()
        {
            [nameof(RefusalScreen.Status)] = told,
            [nameof(RefusalScreen.IsOfRuns)] = http.Request.Path.StartsWithSegments("/comparison") || http.Request.Path.StartsWithSegments("/runs"),
            [nameof(RefusalScreen.Message)] = words.Of(reason ?? $"refused.{told}", things),
        });
    }
}
