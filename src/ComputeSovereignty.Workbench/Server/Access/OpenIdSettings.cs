using ComputeSovereignty.Runs;

namespace ComputeSovereignty.Workbench.Server.Access;

/// <summary>A service of the house that vouches for people, by OpenID Connect.</summary>
public sealed record OpenIdSettings
{
    /// <summary>Gets the address of the service.</summary>
    public required string Authority { get; init; }

    /// <summary>Gets the name under which the service knows the workbench.</summary>
    public required string ClientId { get; init; }

    /// <summary>Gets the secret that the service has given the workbench.</summary>
    public required string ClientSecret { get; init; }

    /// <summary>Gets what the service is called on the sign-in page.</summary>
    public string Title { get; init; } = "OpenID Connect";

    /// <summary>Gets the claim that holds a person's groups or roles.</summary>
    public string RoleClaim { get; init; } = "roles";

    /// <summary>Gets the values of that claim for each role. Who has none of them is not let in.</summary>
    public IReadOnlyDictionary<string, AccountRole> Roles { get; init; } = new Dictionary<string, AccountRole>();
}
