using System.Security.Cryptography;
using System.Text;
using ComputeSovereignty.Workbench.Screens;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace ComputeSovereignty.Workbench.Server;

/// <summary>Asks for the password where there is one: by a form for people, as bearer token for scripts.</summary>
internal sealed class SignIn
{
    private const string Cookie = "workbench-session";
    private const string Address = "/sign-in";
    private static readonly TimeSpan Lasting = TimeSpan.FromDays(7);

    // A guesser gets ten tries a minute in all; a person never notices.
    private const int WrongTriesAMinute = 10;

    private readonly WorkbenchOptions options;
    private readonly ITimeLimitedDataProtector sessions;
    private readonly byte[] password;
    private readonly Lock gate = new();
    private long minute;
    private int wrong;

    /// <summary>Initializes the sign-in.</summary>
    /// <param name="options">How the workbench is served.</param>
    /// <param name="services">The keys that sign sessions.</param>
    internal SignIn(WorkbenchOptions options, IServiceProvider services)
    {
        this.options = options;
        password = Hash(options.Password);

        // The password is part of the purpose: a new one ends all sessions.
        sessions = services.GetRequiredService<IDataProtectionProvider>().CreateProtector("session", Convert.ToHexString(password)).ToTimeLimitedDataProtector();
    }

    private bool IsAsked => options.Password.Length > 0;

    /// <summary>Passes a request on, or asks for the password first.</summary>
    /// <param name="http">The request.</param>
    /// <param name="next">What comes after.</param>
    internal Task PassAsync(HttpContext http, RequestDelegate next)
    {
        if (!IsAsked)
        {
            return next(http);
        }

        bool byToken = HasToken(http);
        bool signedIn = byToken || HasSession(http);
        http.Items[Fences.ByToken] = byToken;
        http.Items[typeof(Visit)] = (Visit)http.Items[typeof(Visit)]! with { IsSignedIn = signedIn };
        if (signedIn || http.Request.Path == Address || http.Request.Path.StartsWithSegments("/assets") || http.Request.Path == "/preferences")
        {
            return next(http);
        }

        if (HttpMethods.IsGet(http.Request.Method) && http.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.Ordinal))
        {
            http.Response.Redirect(Address);
            return Task.CompletedTask;
        }

        http.Response.StatusCode = StatusCodes.Status401Unauthorized;
        http.Response.Headers.WWWAuthenticate = "Bearer";
        return Task.CompletedTask;
    }

    /// <summary>Adds the pages.</summary>
    /// <param name="app">The application.</param>
    internal void Map(WebApplication app)
    {
        app.MapGet(Address, static (HttpContext http) => ScreenPage.ShowAsync<SignInScreen>(http));
        app.MapPost(Address, EnterAsync);
        app.MapPost("/sign-out", static (HttpContext http) =>
        {
            http.Response.Cookies.Delete(Cookie);
            http.Response.Redirect("/");
        });
    }

    private async Task EnterAsync(HttpContext http)
    {
        IFormCollection form = await http.Request.ReadFormAsync().ConfigureAwait(false);
        if (!IsPassword(form["password"].ToString()))
        {
            http.Response.StatusCode = StatusCodes.Status403Forbidden;
            await ScreenPage.ShowAsync<SignInScreen>(http, new() { [nameof(SignInScreen.WasWrong)] = true }).ConfigureAwait(false);
            return;
        }

        http.Response.Cookies.Append(Cookie, sessions.Protect("in", Lasting), new CookieOptions
        {
            HttpOnly = true,
            IsEssential = true,
            SameSite = SameSiteMode.Strict,
            Secure = http.Request.IsHttps,
            MaxAge = Lasting,
        });
        http.Response.Redirect("/");
    }

    private bool HasSession(HttpContext http)
    {
        try
        {
            return http.Request.Cookies[Cookie] is { Length: > 0 } cookie && sessions.Unprotect(cookie) == "in";
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    private bool HasToken(HttpContext http)
    {
        const string Scheme = "Bearer ";
        string header = http.Request.Headers.Authorization.ToString();
        return header.StartsWith(Scheme, StringComparison.Ordinal) && IsPassword(header[Scheme.Length..]);
    }

    // After too many wrong tries the right one is refused too, so that guessing tells nothing.
    private bool IsPassword(string given)
    {
        long now = options.Clock.GetUtcNow().ToUnixTimeSeconds() / 60;
        lock (gate)
        {
            (wrong, minute) = (now == minute ? wrong : 0, now);
            if (wrong >= WrongTriesAMinute)
            {
                return false;
            }

            bool same = CryptographicOperations.FixedTimeEquals(Hash(given), password);
            wrong += same ? 0 : 1;
            return same;
        }
    }

    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
