using System.Diagnostics.CodeAnalysis;
using System.Security.Claims;
using ComputeSovereignty.Runs;
using ComputeSovereignty.Workbench.Server.Access;
using ComputeSovereignty.Workbench.Text;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.DependencyInjection;

namespace ComputeSovereignty.Workbench.Server;

/// <summary>What every request passes before a page: errors without internals, the proxy's word, the right host, headers, TLS, who it is, budgets, what they may, forms of our own.</summary>
internal static class Fences
{
    /// <summary>Puts the fences up.</summary>
    /// <param name="app">The application.</param>
    /// <param name="bench">The bench.</param>
    internal static void Use(WebApplication app, Bench bench)
    {
        app.Use((http, next) => CatchAsync(http, next, bench));
        if (bench.Options.Proxies.Count > 0)
        {
            app.UseForwardedHeaders();
        }

        app.UseHostFiltering();
        app.Use(static (http, next) =>
        {
            AddHeaders(http.Response.Headers);
            return next(http);
        });
        if (bench.Options.IsSecure)
        {
            app.Use(RefusePlainAsync);
            app.UseHsts();
        }

        app.UseRouting();
        app.UseStatusCodePages(static async context => await TellAsync(context.HttpContext).ConfigureAwait(false));
        app.UseAuthentication();
        app.Use(CrossSite.PassAsync);
        app.UseRateLimiter();
        app.UseAuthorization();
        app.Use(RefuseForgedAsync);
    }

    /// <summary>Gives the visit of a request.</summary>
    /// <param name="http">The request.</param>
    internal static Visit Of(HttpContext http)
    {
        Bench bench = http.RequestServices.GetRequiredService<Bench>();
        string? theme = Chosen(PreferenceEndpoints.Theme);
        string accepted = http.Request.Headers.AcceptLanguage.ToString();
        return new()
        {
            Visitor = Roles.IdOf(http.User),
            IsOfMachine = !bench.HasAccounts,
            HasCluster = bench.Cluster is not null,
            HasMachines = bench.Machines is not null,
            Name = http.User.FindFirstValue(ClaimTypes.Name) ?? string.Empty,
            Role = Enum.TryParse(http.User.FindFirstValue(ClaimTypes.Role), out AccountRole role) ? role : AccountRole.Reader,
            Words = Phrases.For(Chosen(PreferenceEndpoints.Language), accepted),
            Numbers = NumberStyle.For(Chosen(PreferenceEndpoints.Numbers), accepted),
            Theme = theme is "light" or "dark" ? theme : "auto",
            Path = http.Request.GetEncodedPathAndQuery(),
            Token = http.RequestServices.GetRequiredService<IAntiforgery>().GetAndStoreTokens(http).RequestToken!,
        };

        string? Chosen(string name) => http.Request.Cookies[bench.CookieName(name)];
    }

    private static void AddHeaders(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = ContentPolicy.Of(string.Empty);
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        headers.CacheControl = "no-store";
    }

    // Behind TLS nothing is answered that came without it: a proxy that does not say so is set up wrongly, and a direct way round it is none.
    private static Task RefusePlainAsync(HttpContext http, RequestDelegate next)
    {
        if (http.Request.IsHttps)
        {
            return next(http);
        }

        http.Response.StatusCode = StatusCodes.Status400BadRequest;
        return http.Response.WriteAsync("This server is reached by https only. A proxy in front of it is named with --proxy and sends X-Forwarded-Proto.\n");
    }

    // Scripts and streams read the status; pages are for people.
    private static Task TellAsync(HttpContext http) =>
        http.Response.StatusCode == StatusCodes.Status401Unauthorized ? Task.CompletedTask : Refusal.ShowAsync(http, http.Response.StatusCode, IsForRole(http) ? "refused.role" : null);

    private static bool IsForRole(HttpContext http) => http.Response.StatusCode == StatusCodes.Status403Forbidden && http.User.Identity is { IsAuthenticated: true };

    private static async Task RefuseForgedAsync(HttpContext http, RequestDelegate next)
    {
        if (http.Request.Path.Value!.Contains('\0', StringComparison.Ordinal) || http.Request.Query.Any(static q => q.Value.Any(HasNothing)))
        {
            await Refusal.ShowAsync(http, StatusCodes.Status400BadRequest).ConfigureAwait(false);
            return;
        }

        if (HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method))
        {
            await next(http).ConfigureAwait(false);
            return;
        }

        if (!http.Request.HasFormContentType || (await http.Request.ReadFormAsync().ConfigureAwait(false)).Any(static f => f.Value.Any(HasNothing)))
        {
            await Refusal.ShowAsync(http, StatusCodes.Status400BadRequest).ConfigureAwait(false);
            return;
        }

        if (http.User.Identity?.AuthenticationType != TokenScheme.Name && !await http.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(http).ConfigureAwait(false))
        {
            await Refusal.ShowAsync(http, StatusCodes.Status400BadRequest, "refused.stale").ConfigureAwait(false);
            return;
        }

        await next(http).ConfigureAwait(false);
    }

    // No store takes a sign of the number 0, and nobody types one.
    private static bool HasNothing(string? text) => text?.Contains('\0', StringComparison.Ordinal) == true;

    /// <summary>Gives the status of a request that went wrong because of what it is: too large, cut, no form.</summary>
    /// <param name="fault">What went wrong. The check of a form's token tells what the body lacks as the cause of its own failure.</param>
    /// <returns>Null where the fault is the program's.</returns>
    internal static int? StatusOf(Exception? fault) => fault switch
    {
        null => null,
        BadHttpRequestException refused => refused.StatusCode,
        InvalidDataException data => data.Message.Contains("limit", StringComparison.Ordinal) && data.Message.Contains("exceeded", StringComparison.Ordinal) ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status400BadRequest,
        IOException cut when cut.Message.StartsWith("Unexpected end of Stream", StringComparison.Ordinal) => StatusCodes.Status400BadRequest,
        _ => StatusOf(fault.InnerException),
    };

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
        catch (Exception fault) when (!http.Response.HasStarted && StatusOf(fault) is not null)
        {
            await Refusal.ShowAsync(http, StatusOf(fault)!.Value).ConfigureAwait(false);
        }
        catch (StoreException fault) when (!http.Response.HasStarted)
        {
            bench.Options.Fault(fault);
            await Refusal.ShowAsync(http, StatusCodes.Status503ServiceUnavailable, "refused.store", fault.Message).ConfigureAwait(false);
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
