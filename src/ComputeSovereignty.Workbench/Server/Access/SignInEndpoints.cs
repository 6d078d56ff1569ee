using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using ComputeSovereignty.Runs;
using ComputeSovereignty.Workbench.Screens;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace ComputeSovereignty.Workbench.Server.Access;

/// <summary>The addresses where people sign in and out.</summary>
internal sealed class SignInEndpoints : IDisposable
{
    /// <summary>The address of the sign-in.</summary>
    internal const string Address = "/sign-in";

    private const string DeviceCookie = "workbench-device";
    private static readonly TimeSpan DeviceLasts = TimeSpan.FromDays(400);

    // Hashing keeps a processor busy, on purpose; pages need one too.
    private readonly SemaphoreSlim hashing = new(1);
    private readonly SignInTries tries;
    private readonly Bench bench;
    private readonly IDataProtector devices;

    private SignInEndpoints(Bench bench, IServiceProvider services)
    {
        this.bench = bench;
        tries = new(bench.Options.Limits);
        devices = services.GetRequiredService<IDataProtectionProvider>().CreateProtector("device");
    }

    /// <summary>Adds the addresses where there are accounts.</summary>
    /// <param name="app">The application.</param>
    /// <param name="bench">The bench.</param>
    [SuppressMessage("Reliability", "CA2000", Justification = "The application disposes of it when it has stopped.")]
    internal static void Map(WebApplication app, Bench bench)
    {
        if (!bench.HasAccounts)
        {
            return;
        }

        SignInEndpoints here = new(bench, app.Services);
        app.Lifetime.ApplicationStopped.Register(here.Dispose);
        app.MapRead(Address, here.ShowAsync).AllowAnonymous();
        app.MapPost(Address, here.EnterAsync).AllowAnonymous();
        app.MapPost("/sign-out", here.LeaveAsync);
        if (bench.Options.OpenId is not null)
        {
            app.MapPost($"{Address}/openid", static (HttpContext http) =>
                http.ChallengeAsync(OpenIdSignIn.Scheme, new AuthenticationProperties { RedirectUri = LocalPath.Of(http.Request.Form["back"].ToString()) })).AllowAnonymous();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        tries.Dispose();
        hashing.Dispose();
    }

    private Task ShowAsync(HttpContext http)
    {
        if (http.User.Identity is { IsAuthenticated: true })
        {
            http.Response.Redirect("/");
            return Task.CompletedTask;
        }

        string refused = http.Request.Query["refused"].ToString() is "role" or "openid" ? $"sign-in.refused.{http.Request.Query["refused"]}" : string.Empty;
        return AskAsync(http, http.Request.Query["back"].ToString(), refused);
    }

    private Task AskAsync(HttpContext http, string back, string refused) => ScreenPage.ShowAsync<SignInScreen>(http, new()
    {
        [nameof(SignInScreen.Back)] = LocalPath.Of(back),
        [nameof(SignInScreen.Refused)] = refused,
        [nameof(SignInScreen.OpenId)] = bench.Options.OpenId?.Title ?? string.Empty,
    });

    private async Task EnterAsync(HttpContext http)
    {
        IFormCollection form = await http.Request.ReadFormAsync().ConfigureAwait(false);
        string name = form["name"].ToString().Trim();
        KeptAccount? account = bench.Store.Accounts.Named(name);
        string source = SignInTries.SourceOf(http.Connection.RemoteIpAddress);
        string tried = $"{name.ToUpperInvariant()} {(account is not null && IsDeviceOf(http, account) ? http.Request.Cookies[bench.CookieName(DeviceCookie)] : string.Empty)}";
        if (tries.Wait(source, tried) is { } wait)
        {
            Budgets.ComeBack(http, wait);
            await RefuseAsync(http, StatusCodes.Status429TooManyRequests, "sign-in.limited", account, form, tries.IsToTell(source)).ConfigureAwait(false);
            return;
        }

        if (!await IsRightAsync(account, form["password"].ToString(), http.RequestAborted).ConfigureAwait(false))
        {
            tries.Count(source, tried);
            await RefuseAsync(http, StatusCodes.Status403Forbidden, "sign-in.wrong", account, form, isTold: true).ConfigureAwait(false);
            return;
        }

        await http.SignInAsync(CookieAuthenticationDefaults.AuthenticationScheme, Roles.Of(account!, CookieAuthenticationDefaults.AuthenticationScheme, bench.Options.Clock.GetUtcNow())).ConfigureAwait(false);
        Mark(http, account!);
        bench.Note(http, "sign-in", account!.Id, string.Empty, account);
        http.Response.Redirect(LocalPath.Of(form["back"].ToString()));
    }

    private Task RefuseAsync(HttpContext http, int status, string reason, KeptAccount? account, IFormCollection form, bool isTold)
    {
        if (isTold)
        {
            bench.Note(http, reason, account?.Id ?? string.Empty, form["name"].ToString().Trim());
        }

        http.Response.StatusCode = status;
        return AskAsync(http, form["back"].ToString(), reason);
    }

    private async Task<bool> IsRightAsync(KeptAccount? account, string password, CancellationToken gone)
    {
        await hashing.WaitAsync(gone).ConfigureAwait(false);
        try
        {
            return await Task.Run(() => Passwords.IsRight(account, password), gone).ConfigureAwait(false);
        }
        finally
        {
            hashing.Release();
        }
    }

    private async Task LeaveAsync(HttpContext http)
    {
        bench.Note(http, "sign-out", Roles.IdOf(http.User), string.Empty);
        await http.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme).ConfigureAwait(false);
        http.Response.Headers["Clear-Site-Data"] = "\"cache\", \"storage\"";
        http.Response.Redirect(Address);
    }

    // A browser that has signed in to an account has tries of its own at it, so that guesses from elsewhere do not lock its owner out.
    private void Mark(HttpContext http, KeptAccount account) => http.Response.Cookies.Append(
        bench.CookieName(DeviceCookie),
        devices.Protect($"{account.Id} {RandomNumberGenerator.GetHexString(16)}"),
        new CookieOptions { HttpOnly = true, IsEssential = true, MaxAge = DeviceLasts, SameSite = SameSiteMode.Strict, Secure = http.Request.IsHttps });

    private bool IsDeviceOf(HttpContext http, KeptAccount account)
    {
        try
        {
            return http.Request.Cookies[bench.CookieName(DeviceCookie)] is { Length: > 0 } mark && devices.Unprotect(mark).StartsWith($"{account.Id} ", StringComparison.Ordinal);
        }
        catch (CryptographicException)
        {
            return false;
        }
    }
}
