using System.Security.Claims;
using ComputeSovereignty.Runs;

namespace ComputeSovereignty.Workbench.Server.Access;

/// <summary>Who a request comes from, as the framework's claims say it.</summary>
internal static class Roles
{
    /// <summary>The policy of everything that keeps something: for planners and administrators.</summary>
    internal const string Planner = "planner";

    /// <summary>The policy of the trail of who did what: for administrators.</summary>
    internal const string Administrator = "administrator";

    /// <summary>The claim of an account's stamp, which a new password changes.</summary>
    internal const string Stamp = "stamp";

    /// <summary>The claim of when the session began, in seconds since 1970.</summary>
    internal const string Since = "since";

    /// <summary>Gives the identity of an account.</summary>
    /// <param name="account">The account.</param>
    /// <param name="scheme">The scheme that vouches for it.</param>
    /// <param name="since">When the session began.</param>
    internal static ClaimsPrincipal Of(KeptAccount account, string scheme, DateTimeOffset since) => new(new ClaimsIdentity(
        [
            new(ClaimTypes.NameIdentifier, account.Id),
            new(ClaimTypes.Name, account.Name),
            new(ClaimTypes.Role, account.Role.ToString()),
            new(Stamp, account.Stamp),
            new(Since, since.ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture)),
        ],
        scheme));

    /// <summary>Gives the id under which cases and runs of a request's visitor are kept; empty for somebody who has not signed in.</summary>
    /// <param name="user">The identity.</param>
    internal static string IdOf(ClaimsPrincipal user) => user.FindFirstValue(ClaimTypes.NameIdentifier) ?? string.Empty;

    /// <summary>Tells whether a request may keep something.</summary>
    /// <param name="user">The identity.</param>
    internal static bool MayPlan(ClaimsPrincipal user) => user.IsInRole(nameof(AccountRole.Planner)) || user.IsInRole(nameof(AccountRole.Administrator));
}
