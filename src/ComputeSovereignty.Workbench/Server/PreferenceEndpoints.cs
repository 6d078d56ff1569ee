using ComputeSovereignty.Workbench.Server.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace ComputeSovereignty.Workbench.Server;

/// <summary>The choices of a reader: language, theme, how numbers are written. Kept in cookies of the browser alone.</summary>
public static class PreferenceEndpoints
{
    /// <summary>The field and cookie of the language.</summary>
    public const string Language = "language";

    /// <summary>The field and cookie of the theme.</summary>
    public const string Theme = "theme";

    /// <summary>The field and cookie of the number style.</summary>
    public const string Numbers = "numbers";

    /// <summary>Adds the address.</summary>
    /// <param name="app">The application.</param>
    /// <param name="bench">The bench.</param>
    internal static void Map(WebApplication app, Bench bench) => app.MapPost("/preferences", async (HttpContext http) =>
    {
        IFormCollection form = await http.Request.ReadFormAsync().ConfigureAwait(false);
        foreach (string name in (string[])[Language, Theme, Numbers])
        {
            if (form[name].ToString() is { Length: > 0 and < 20 } value && value.All(static c => char.IsAsciiLetter(c) || c == '-'))
            {
                http.Response.Cookies.Append(bench.CookieName(name), value, new CookieOptions { HttpOnly = true, IsEssential = true, MaxAge = TimeSpan.FromDays(400), SameSite = SameSiteMode.Lax, Secure = http.Request.IsHttps });
            }
        }

        http.Response.Redirect(LocalPath.Of(form["back"].ToString()));
    }).AllowAnonymous();
}
