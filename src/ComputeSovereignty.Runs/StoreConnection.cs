using Npgsql;

namespace ComputeSovereignty.Runs;

/// <summary>What may be said of a connection string of PostgreSQL.</summary>
internal static class StoreConnection
{
    /// <summary>Names the database and the server.</summary>
    /// <param name="place">The connection string; or a file of SQLite, on this machine.</param>
    /// <returns>The database, and the server as <c>db:5432</c>.</returns>
    internal static (string Database, string Server) NamesOf(string place)
    {
        if (!StoreDatabase.IsPostgres(place))
        {
            return (Path.GetFileName(place), Environment.MachineName);
        }

        NpgsqlConnectionStringBuilder text = new(place);
        return (text.Database ?? text.Username ?? string.Empty, $"{text.Host}:{text.Port}");
    }

    /// <summary>Gives the connection string without its passwords.</summary>
    /// <param name="place">The connection string.</param>
    /// <returns>The same string, unless it has a password.</returns>
    internal static string Shown(string place) =>
        HasPassword(place) ? new NpgsqlConnectionStringBuilder(place) { Password = null, SslPassword = null }.ConnectionString : place;

    /// <summary>Tells whether the connection string has a password.</summary>
    /// <param name="place">The connection string.</param>
    internal static bool HasPassword(string place)
    {
        NpgsqlConnectionStringBuilder text = new(place);
        return !string.IsNullOrEmpty(text.Password) || !string.IsNullOrEmpty(text.SslPassword);
    }
}
