using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace ComputeSovereignty.Workbench.Tests.Server;

/// <summary>A service that vouches for people, small enough for a test: it says at once that the visitor is whoever it was told.</summary>
internal sealed class OpenIdService : IAsyncDisposable
{
    internal const string Client = "workbench";
    internal const string Secret = "kept between the two";

    private readonly RSA key = RSA.Create(2048);
    private readonly WebApplication app;
    private (string Nonce, string Challenge) asked;

    private OpenIdService(WebApplication app) => this.app = app;

    internal string Address => app.Urls.Single();

    /// <summary>Gets or sets who the visitor is, and their groups.</summary>
    internal (string Subject, string Name, string[] Groups) Visitor { get; set; }

    /// <summary>Gets or sets a value indicating whether somebody else signs what it says.</summary>
    internal bool IsForged { get; set; }

    internal static async Task<OpenIdService> StartAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        OpenIdService service = new(builder.Build());
        service.app.MapGet("/.well-known/openid-configuration", () => Results.Json(new
        {
            issuer = service.Address,
            authorization_endpoint = $"{service.Address}/authorize",
            token_endpoint = $"{service.Address}/token",
            jwks_uri = $"{service.Address}/keys",
            userinfo_endpoint = $"{service.Address}/person",
        }));
        service.app.MapGet("/keys", () => Results.Json(new { keys = new[] { service.PublicKey() } }));
        service.app.MapGet("/authorize", (HttpContext http) => service.Authorize(http.Request.Query));
        service.app.MapPost("/token", (Delegate)((HttpContext http) => service.TokenAsync(http)));
        service.app.MapGet("/person", () => Results.Json(new { sub = service.Visitor.Subject }));
        await service.app.StartAsync();
        return service;
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        key.Dispose();
    }

    private IResult Authorize(IQueryCollection query)
    {
        asked = (query["nonce"].ToString(), query["code_challenge"].ToString());
        return Results.Redirect($"{query["redirect_uri"]}?code=once&state={Uri.EscapeDataString(query["state"].ToString())}");
    }

    private async Task<IResult> TokenAsync(HttpContext http)
    {
        IFormCollection form = await http.Request.ReadFormAsync();
        string challenge = Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"].ToString())));
        if (form["code"] != "once" || form["client_secret"] != Secret || challenge != asked.Challenge)
        {
            return Results.BadRequest(new { error = "invalid_grant" });
        }

        using RSA other = RSA.Create(2048);
        string token = new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Address,
            Audience = Client,
            Expires = DateTime.UtcNow.AddMinutes(5),
            Claims = new Dictionary<string, object> { ["sub"] = Visitor.Subject, ["preferred_username"] = Visitor.Name, ["nonce"] = asked.Nonce, ["groups"] = Visitor.Groups },
            SigningCredentials = new(new RsaSecurityKey(IsForged ? other.ExportParameters(true) : key.ExportParameters(true)) { KeyId = "1" }, SecurityAlgorithms.RsaSha256),
        });
        return Results.Json(new { id_token = token, access_token = "a", token_type = "Bearer", expires_in = 300 });
    }

    private object PublicKey()
    {
        RSAParameters parameters = key.ExportParameters(false);
        return new { kty = "RSA", use = "sig", kid = "1", alg = "RS256", n = Base64UrlEncoder.Encode(parameters.Modulus), e = Base64UrlEncoder.Encode(parameters.Exponent) };
    }
}
