using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace ComputeSovereignty.Workbench.Server;

/// <summary>The addresses of style sheet and script.</summary>
internal static class AssetEndpoints
{
    /// <summary>Adds the addresses.</summary>
    /// <param name="app">The application.</param>
    internal static void Map(WebApplication app) => app.MapRead("/assets/{name}", static (HttpContext http, string name) =>
    {
        if (FrontFiles.Find(name) is not { } content)
        {
            return Refusal.ShowAsync(http, StatusCodes.Status404NotFound);
        }

        http.Response.ContentType = name.EndsWith(".css", StringComparison.Ordinal) ? "text/css; charset=utf-8" : "text/javascript; charset=utf-8";
        http.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return http.Response.Body.WriteAsync(content, 0, content.Length);
    }).AllowAnonymous();
}
