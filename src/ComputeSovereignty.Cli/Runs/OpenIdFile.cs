using System.Text.Json;
using System.Text.Json.Serialization;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Runs;
using ComputeSovereignty.Workbench.Server.Access;

namespace ComputeSovereignty.Cli.Runs;

/// <summary>The settings of a service that vouches for people, from a file of JSON.</summary>
internal static class OpenIdFile
{
    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter() },
        ReadCommentHandling = JsonCommentHandling.Skip,
    };

    /// <summary>Reads the settings.</summary>
    /// <param name="session">The surroundings.</param>
    /// <param name="file">The file, as the user named it.</param>
    /// <exception cref="RefusalException">The file cannot be read, or does not say what it must.</exception>
    internal static OpenIdSettings Read(Session session, string file)
    {
        OpenIdSettings? settings;
        try
        {
            settings = JsonSerializer.Deserialize<OpenIdSettings>(File.ReadAllText(session.Resolve(file)), Form);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or JsonException or NotSupportedException)
        {
            throw new RefusalException(PlaceMessages.NotRead(new(file), FaultMessages.Of(fault)), fault);
        }

        if (settings is null || !Uri.TryCreate(settings.Authority, UriKind.Absolute, out Uri? authority) || (authority.Scheme != Uri.UriSchemeHttps && !authority.IsLoopback))
        {
            throw new RefusalException(PlaceMessages.NoAuthority(new(file)));
        }

        return settings.Roles.Count > 0 ? settings
            : throw new RefusalException(PlaceMessages.NoRoles(new(file), new(settings.RoleClaim), Listing.Of(Enum.GetNames<AccountRole>(), Joint.Comma)));
    }
}
