using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using ComputeSovereignty.Runs;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace ComputeSovereignty.Workbench.Server.Access;

/// <summary>Lets people in for whom a service of the house vouches: the framework's OpenID Connect, by code and PKCE; the person becomes an account without a password.</summary>
internal static class OpenIdSignIn
{
    /// <summary>The name of the scheme.</summary>
    internal const string Scheme = "openid";

    /// <summary>Adds the scheme.</summary>
    /// <param name="schemes">The schemes.</param>
    /// <param name="bench">The bench, with the accounts.</param>
    /// <param name="settings">The service.</param>
    internal static void Add(AuthenticationBuilder schemes, Bench bench, OpenIdSettings settings) => schemes.AddOpenIdConnect(Scheme, options =>
    {
        options.Authority = settings.Authority;
        options.ClientId = settings.ClientId;
        options.ClientSecret = settings.ClientSecret;
        options.ResponseType = OpenIdConnectResponseType.Code;
        options.ResponseMode = OpenIdConnectResponseMode.Query;
        options.UsePkce = true;
        options.MapInboundClaims = false;
        options.GetClaimsFromUserInfoEndpoint = true;
        options.RequireHttpsMetadata = !(Uri.TryCreate(settings.Authority, UriKind.Absolute, out Uri? authority) && authority.IsLoopback);
        options.CallbackPath = "/sign-in/openid/back";
        options.SignInScheme = CookieAuthenticationDefaults.AuthenticationScheme;
        options.TokenValidationParameters.RoleClaimType = settings.RoleClaim;
        Set(options.CorrelationCookie, "workbench-openid.", bench);
        Set(options.NonceCookie, "workbench-nonce.", bench);
        options.ClaimActions.MapJsonKey(settings.RoleClaim, settings.RoleClaim);
        options.Events.OnTicketReceived = context => TakeInAsync(context, bench, settings);
        options.Events.OnRemoteFailure = context =>
        {
            bench.Note(context.HttpContext, "sign-in.wrong", string.Empty, $"{settings.Title}: {context.Failure?.Message}");
            context.Response.Redirect("/sign-in?refused=openid");
            context.HandleResponse();
            return Task.CompletedTask;
        };
    });

    private static void Set(CookieBuilder cookie, string name, Bench bench)
    {
        cookie.Name = bench.CookieName(name);
        cookie.Path = "/";
        cookie.SameSite = SameSiteMode.Lax;
        cookie.SecurePolicy = bench.Options.IsSecure ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
    }

    /// <summary>Gives the highest role that the groups of a person have.</summary>
    /// <param name="person">The person, as the service describes them.</param>
    /// <param name="settings">The service.</param>
    /// <returns>Null where none of them has one.</returns>
    internal static AccountRole? RoleOf(ClaimsPrincipal person, OpenIdSettings settings) => person.FindAll(settings.RoleClaim)
        .Where(c => settings.Roles.ContainsKey(c.Value)).Select(c => (AccountRole?)settings.Roles[c.Value]).DefaultIfEmpty(null).Max();

    private static Task TakeInAsync(TicketReceivedContext context, Bench bench, OpenIdSettings settings)
    {
        ClaimsPrincipal person = context.Principal!;
        string name = person.FindFirstValue("preferred_username") ?? person.FindFirstValue("email") ?? person.FindFirstValue("name") ?? person.FindFirstValue("sub")!;
        KeptAccount? account = RoleOf(person, settings) is { } role ? AccountOf(bench, $"{settings.Authority} {person.FindFirstValue("sub")}", name, role) : null;
        if (account is not { IsShut: false })
        {
            bench.Note(context.HttpContext, "sign-in.refused", string.Empty, $"{settings.Title}: {name} has no role here");
            context.Response.Redirect("/sign-in?refused=role");
            context.HandleResponse();
            return Task.CompletedTask;
        }

        context.Principal = Roles.Of(account, CookieAuthenticationDefaults.AuthenticationScheme, bench.Options.Clock.GetUtcNow());
        context.ReturnUri = LocalPath.Of(context.ReturnUri ?? "/");
        bench.Note(context.HttpContext, "sign-in", account.Id, settings.Title, account);
        return Task.CompletedTask;
    }

    // The same person is the same account, whatever they are called by now; a name that is another account's gets a part of the id, so that neither is taken for the other.
    private static KeptAccount AccountOf(Bench bench, string subject, string name, AccountRole role)
    {
        AccountShelf accounts = bench.Store.Accounts;
        string id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(subject)))[..32];
        if (accounts.Find(id) is { } known)
        {
            if (known.Role != role)
            {
                accounts.Change(known = known with { Role = role });
            }

            return known;
        }

        KeptAccount made = new()
        {
            Id = id,
            Name = accounts.Named(name) is null ? name : $"{name} ({id[..6]})",
            Role = role,
            Stamp = StoreKeys.New(),
            Made = bench.Options.Clock.GetUtcNow(),
        };
        accounts.Add(made);
        return made;
    }
}
