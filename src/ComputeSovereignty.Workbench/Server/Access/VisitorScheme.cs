using System.Security.Claims;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using ComputeSovereignty.Runs;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ComputeSovereignty.Workbench.Server.Access;

/// <summary>Knows visitors of a workbench without accounts, which only this machine reaches: each browser by a secret of its own.</summary>
/// <param name="options">The options of the scheme.</param>
/// <param name="logger">The framework's log.</param>
/// <param name="encoder">The framework's encoder.</param>
internal sealed class VisitorScheme(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    /// <summary>The name of the scheme.</summary>
    internal const string Name = "visitor";

    private const string Cookie = "workbench-visitor";

    // The cookie is the key to what a visitor keeps; the store holds its hash alone, so that reading the store gives nobody a cookie.
    /// <inheritdoc/>
    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        string? secret = Request.Cookies[Cookie];
        if (secret is not { Length: 64 } || !secret.All(char.IsAsciiHexDigit))
        {
            secret = RandomNumberGenerator.GetHexString(64, lowercase: true);
            Response.Cookies.Append(Cookie, secret, new CookieOptions
            {
                HttpOnly = true,
                IsEssential = true,
                MaxAge = TimeSpan.FromDays(400),
                SameSite = SameSiteMode.Lax,
                Secure = Request.IsHttps,
            });
        }

        string id = Convert.ToHexStringLower(SHA256.HashData(Convert.FromHexString(secret)))[..32];
        ClaimsIdentity identity = new([new(ClaimTypes.NameIdentifier, id), new(ClaimTypes.Role, nameof(AccountRole.Administrator))], Name);
        return Task.FromResult(AuthenticateResult.Success(new(new ClaimsPrincipal(identity), Name)));
    }
}
