using System.Text;
using ComputeSovereignty.Reports.Html.Drawing;
using ComputeSovereignty.Workbench.Server;
using ComputeSovereignty.Workbench.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace ComputeSovereignty.Workbench.Screens;

/// <summary>Renders screens to HTML.</summary>
internal static class ScreenPage
{
    /// <summary>Renders a screen.</summary>
    /// <typeparam name="T">The screen.</typeparam>
    /// <param name="visit">Who looks.</param>
    /// <param name="values">The screen's parameters.</param>
    internal static async Task<string> HtmlAsync<T>(Visit visit, Dictionary<string, object?>? values = null)
        where T : IComponent => PageText.Compact(await ChartDrawing.HtmlAsync<ScreenFrame>(new Dictionary<string, object?>
        {
            [nameof(ScreenFrame.Visit)] = visit,
            [nameof(ScreenFrame.Screen)] = typeof(T),
            [nameof(ScreenFrame.Values)] = values ?? [],
        }).ConfigureAwait(false));

    /// <summary>Answers a request with a screen.</summary>
    /// <typeparam name="T">The screen.</typeparam>
    /// <param name="http">The request.</param>
    /// <param name="values">The screen's parameters.</param>
    internal static async Task ShowAsync<T>(HttpContext http, Dictionary<string, object?>? values = null)
        where T : IComponent
    {
        Visit visit = Fences.Of(http);
        string html = await HtmlAsync<T>(visit, values).ConfigureAwait(false);
        html = ReaderText.OfMain(html, visit.Numbers);
        (html, string sheet) = ContentPolicy.Lift(html);
        http.Response.Headers.ContentSecurityPolicy = ContentPolicy.Of(sheet);
        http.Response.ContentType = "text/html; charset=utf-8";
        await http.Response.WriteAsync(html, Encoding.UTF8).ConfigureAwait(false);
    }
}
