using System.Globalization;
using ComputeSovereignty.Runs;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace ComputeSovereignty.Workbench.Server.Access;

/// <summary>Who is let in, by the framework: cookies with sessions in the store, tokens for scripts, OpenID Connect where it is set up; visitors without a name where there are no accounts.</summary>
internal static class AccessServices
{
    /// <summary>How long a session lasts that nobody uses.</summary>
    internal static readonly TimeSpan Idle = TimeSpan.FromHours(1);

    /// <summary>How long a session lasts at most.</summary>
    internal static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    private const string Either = "either";

    /// <summary>Adds the schemes and what each role may do.</summary>
    /// <param name="services">The services.</param>
    /// <param name="bench">The bench, with the accounts.</param>
    internal static void Add(IServiceCollection services, Bench bench)
    {
        AuthenticationBuilder schemes = services.AddAuthentication(bench.HasAccounts ? Either : VisitorScheme.Name);
        if (bench.HasAccounts)
        {
            schemes.AddPolicyScheme(Either, null, static policy => policy.ForwardDefaultSelector =
                static http => TokenScheme.IsOf(http.Request) ? TokenScheme.Name : CookieAuthenticationDefaults.AuthenticationScheme);
            schemes.AddScheme<AuthenticationSchemeOptions, TokenScheme>(TokenScheme.Name, null);
            schemes.AddCookie(cookie => Set(cookie, bench));
            if (bench.Options.OpenId is { } settings)
            {
                OpenIdSignIn.Add(schemes, bench, settings);
            }
        }
        else
        {
            schemes.AddScheme<AuthenticationSchemeOptions, VisitorScheme>(VisitorScheme.Name, null);
        }

        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build())
            .AddPolicy(Roles.Planner, static p => p.RequireRole(nameof(AccountRole.Planner), nameof(AccountRole.Administrator)))
            .AddPolicy(Roles.Administrator, static p => p.RequireRole(nameof(AccountRole.Administrator)));
    }

    private static void Set(CookieAuthenticationOptions cookie, Bench bench)
    {
        cookie.Cookie.Name = bench.CookieName("workbench-session");
        cookie.Cookie.SecurePolicy = bench.Options.IsSecure ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.Cookie.HttpOnly = true;
        cookie.TimeProvider = bench.Options.Clock;
        cookie.ExpireTimeSpan = Idle;
        cookie.SlidingExpiration = true;
        cookie.SessionStore = new SessionStore(bench.Store.Sessions, bench.Options.Clock);
        cookie.LoginPath = SignInEndpoints.Address;
        cookie.ReturnUrlParameter = "back";
        cookie.Events.OnRedirectToLogin = Ask;
        cookie.Events.OnRedirectToAccessDenied = static context =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
        cookie.Events.OnValidatePrincipal = context => HoldAsync(context, bench);
    }

    // A page leads to the sign-in; a script and a stream are told.
    private static Task Ask(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (!HttpMethods.IsPost(context.Request.Method) && context.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.Ordinal))
        {
            context.Response.Redirect(context.RedirectUri);
            return Task.CompletedTask;
        }

        context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        context.Response.Headers.WWWAuthenticate = "Bearer";
        return Task.CompletedTask;
    }

    // A session holds as long as its account is open, its password the same, and its time not over; a new role holds at once.
    private static async Task HoldAsync(CookieValidatePrincipalContext context, Bench bench)
    {
        KeptAccount? account = bench.Store.Accounts.Find(Roles.IdOf(context.Principal!));
        DateTimeOffset since = DateTimeOffset.FromUnixTimeSeconds(long.Parse(context.Principal!.FindFirst(Roles.Since)?.Value ?? "0", CultureInfo.InvariantCulture));
        if (account is not { IsShut: false } || account.Stamp != context.Principal.FindFirst(Roles.Stamp)?.Value || since + Longest < bench.Options.Clock.GetUtcNow())
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme).ConfigureAwait(false);
            return;
        }

        if (!context.Principal.IsInRole(account.Role.ToString()))
        {
            context.ReplacePrincipal(Roles.Of(account, CookieAuthenticationDefaults.AuthenticationScheme, since));
        }
    }
}
