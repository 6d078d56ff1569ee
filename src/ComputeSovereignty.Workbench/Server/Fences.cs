using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using ComputeSovereignty.Workbench.Text;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.DependencyInjection;

namespace ComputeSovereignty.Workbench.Server;

/// <summary>What every request passes before a page: errors without internals, headers, the right host, the sign-in, a visitor's name, forms of our own.</summary>
internal static class Fences
{
    /// <summary>The item of a request that says whether it proved itself by a token, which no other site can send.</summary>
    internal static readonly object ByToken = new();

    private const string VisitorCookie = "workbench-visitor";

    /// <summary>Puts the fences up.</summary>
    /// <param name="app">The application.</param>
    /// <param name="bench">The bench.</param>
    internal static void Use(WebApplication app, Bench bench)
    {
        app.Use((http, next) => CatchAsync(http, next, bench));
        app.Use(static (http, next) =>
        {
            AddHeaders(http.Response.Headers);
            return next(http);
        });
        HostFence hosts = new(bench.Options);
        app.Use(hosts.PassAsync);
        SignIn signIn = new(bench.Options, app.Services);
        app.Use(static (http, next) =>
        {
            http.Items[typeof(Visit)] = VisitOf(http);
            return next(http);
        });
        app.Use(signIn.PassAsync);
        app.Use(static (http, next) => RefuseForgedAsync(http, next));
        app.UseRouting();
        app.UseStatusCodePages(static async context => await Refusal.ShowAsync(context.HttpContext, context.HttpContext.Response.StatusCode).ConfigureAwait(false));
        signIn.Map(app);
    }

    /// <summary>Gives the visit of a request.</summary>
    /// <param name="http">The request.</param>
    internal static Visit Of(HttpContext http)
    {
        Visit visit = (Visit)http.Items[typeof(Visit)]!;
        return visit with { Token = http.RequestServices.GetRequiredService<IAntiforgery>().GetAndStoreTokens(http).RequestToken! };
    }

    private static void AddHeaders(IHeaderDictionary headers)
    {
        // Style attributes carry widths and colours of charts, so inline style is allowed; inline script is not.
        headers.ContentSecurityPolicy = "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        headers.CacheControl = "no-store";
    }

    private static Visit VisitOf(HttpContext http)
    {
        IRequestCookieCollection cookies = http.Request.Cookies;
        string accepted = http.Request.Headers.AcceptLanguage.ToString();
        return new()
        {
            Visitor = VisitorOf(http),
            Words = Phrases.For(cookies[PreferenceEndpoints.Language], accepted),
            Numbers = NumberStyle.For(cookies[PreferenceEndpoints.Numbers], accepted),
            Theme = cookies[PreferenceEndpoints.Theme] is "light" or "dark" ? cookies[PreferenceEndpoints.Theme]! : "auto",
            Path = http.Request.GetEncodedPathAndQuery(),
        };
    }

    // The cookie is the key to what a visitor keeps; the store holds its hash alone, so that reading the store gives nobody a cookie.
    private static string VisitorOf(HttpContext http)
    {
        string? secret = http.Request.Cookies[VisitorCookie];
        if (secret is not { Length: 64 } || !secret.All(char.IsAsciiHexDigit))
        {
            secret = RandomNumberGenerator.GetHexString(64, lowercase: true);
            http.Response.Cookies.Append(VisitorCookie, secret, new CookieOptions
            {
                HttpOnly = true,
                IsEssential = true,
                MaxAge = TimeSpan.FromDays(400),
                SameSite = SameSiteMode.Lax,
                Secure = http.Request.IsHttps,
            });
        }

        return Convert.ToHexStringLower(SHA256.HashData(Convert.FromHexString(secret)))[..32];
    }

    private static async Task RefuseForgedAsync(HttpContext http, RequestDelegate next)
    {
        if (HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method) || http.Items[ByToken] is true)
        {
            await next(http).ConfigureAwait(false);
            return;
        }

        if (!await http.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(http).ConfigureAwait(false))
        {
            await Refusal.ShowAsync(http, StatusCodes.Status400BadRequest, "refused.stale").ConfigureAwait(false);
            return;
        }

        await next(http).ConfigureAwait(false);
    }

    /// <summary>Finds the refusal of a request in what went wrong: a body that is too large is told by whoever reads it first, such as the check of the form's token, as the cause of its own failure.</summary>
    /// <param name="fault">What went wrong.</param>
    /// <returns>The refusal; null where the fault is the program's.</returns>
    internal static BadHttpRequestException? RefusedBy(Exception? fault) => fault is null or BadHttpRequestException ? fault as BadHttpRequestException : RefusedBy(fault.InnerException);

    [SuppressMessage("Design", "CA1031", Justification = "The last fence: a visitor sees a sentence and a number for the log, never an exception.")]
    private static async Task CatchAsync(HttpContext http, RequestDelegate next, Bench bench)
    {
        try
        {
            await next(http).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // The visitor has left.
        }
        catch (Exception fault) when (!http.Response.HasStarted && RefusedBy(fault) is not null)
        {
            await Refusal.ShowAsync(http, RefusedBy(fault)!.StatusCode).ConfigureAwait(false);
        }
        catch (InvalidDataException) when (!http.Response.HasStarted)
        {
            await Refusal.ShowAsync(http, StatusCodes.Status413PayloadTooLarge).ConfigureAwait(false);
        }
        catch (Exception fault)
        {
            string log = bench.Options.Fault(fault);
            if (!http.Response.HasStarted)
            {
                await Refusal.ShowAsync(http, StatusCodes.Status500InternalServerError, "refused.fault", log).ConfigureAwait(false);
            }
        }
    }
}
