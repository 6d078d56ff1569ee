using ComputeSovereignty.Runs;
using ComputeSovereignty.Workbench.Screens;
using ComputeSovereignty.Workbench.Server.Access;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace ComputeSovereignty.Workbench.Server;

/// <summary>The addresses of one's own account, and of the trail of who did what.</summary>
internal static class AccountEndpoints
{
    private const int MostLines = 1_000;

    /// <summary>Adds the addresses.</summary>
    /// <param name="app">The application.</param>
    /// <param name="bench">The bench.</param>
    internal static void Map(WebApplication app, Bench bench)
    {
        app.MapRead("/audit", (HttpContext http) => ScreenPage.ShowAsync<AuditScreen>(http, new() { [nameof(AuditScreen.Lines)] = bench.Store.Audit.List(MostLines) })).RequireAuthorization(Roles.Administrator);
        if (bench.HasAccounts)
        {
            app.MapRead("/account", static (HttpContext http) => ScreenPage.ShowAsync<AccountScreen>(http));
            app.MapPost("/account/password", (HttpContext http) => ChangeAsync(http, bench));
            app.MapPost("/account/sessions", (HttpContext http) => EndAsync(http, bench, static a => a, "sessions.end"));
        }
    }

    // The old password is asked for, so that a screen that was left open is not enough; all sessions end with it.
    private static async Task ChangeAsync(HttpContext http, Bench bench)
    {
        IFormCollection form = await http.Request.ReadFormAsync().ConfigureAwait(false);
        KeptAccount account = bench.Store.Accounts.Find(Roles.IdOf(http.User))!;
        string wanted = form["new"].ToString();
        string? objection = wanted != form["repeated"].ToString() ? "password.differs"
            : !await Task.Run(() => Passwords.IsRight(account, form["password"].ToString())).ConfigureAwait(false) ? "password.wrong"
            : Passwords.Objection(account.Name, wanted);
        if (objection is not null)
        {
            bench.Note(http, "password.refused", account.Id, objection);
            http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            await ScreenPage.ShowAsync<AccountScreen>(http, new() { [nameof(AccountScreen.Objection)] = objection }).ConfigureAwait(false);
            return;
        }

        await EndAsync(http, bench, a => a with { PasswordHash = Passwords.Hash(wanted) }, "password.change").ConfigureAwait(false);
    }

    private static async Task EndAsync(HttpContext http, Bench bench, Func<KeptAccount, KeptAccount> change, string deed)
    {
        KeptAccount account = bench.Store.Accounts.Find(Roles.IdOf(http.User))!;
        bench.Store.Accounts.Change(change(account) with { Stamp = StoreKeys.New() });
        bench.Store.Sessions.EndAll(account.Id);
        bench.Note(http, deed, account.Id, string.Empty);
        await http.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme).ConfigureAwait(false);
        http.Response.Redirect(SignInEndpoints.Address);
    }
}
