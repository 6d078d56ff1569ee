using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ComputeSovereignty.Workbench.Server.Access;

/// <summary>Knows scripts by the bearer token of an account, which no other site can send.</summary>
/// <param name="options">The options of the scheme.</param>
/// <param name="logger">The framework's log.</param>
/// <param name="encoder">The framework's encoder.</param>
/// <param name="bench">The bench, with the accounts.</param>
internal sealed class TokenScheme(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, Bench bench)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    /// <summary>The name of the scheme.</summary>
    internal const string Name = "token";

    private const string Bearer = "Bearer ";

    /// <summary>Tells whether a request brings a token.</summary>
    /// <param name="request">The request.</param>
    internal static bool IsOf(HttpRequest request) => request.Headers.Authorization.ToString().StartsWith(Bearer, StringComparison.Ordinal);

    /// <inheritdoc/>
    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        string header = Request.Headers.Authorization.ToString();
        return Task.FromResult(
            !IsOf(Request) ? AuthenticateResult.NoResult()
            : bench.Store.Accounts.OfToken(header[Bearer.Length..].Trim()) is { IsShut: false } account
            ? AuthenticateResult.Success(new(Roles.Of(account, Name, bench.Options.Clock.GetUtcNow()), Name))
            : AuthenticateResult.Fail("There is no such token."));
    }

    /// <inheritdoc/>
    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.StatusCode = StatusCodes.Status401Unauthorized;
        Response.Headers.WWWAuthenticate = "Bearer";
        return Task.CompletedTask;
    }
}
