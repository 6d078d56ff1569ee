using System.Data.Common;
using System.Security.Cryptography;
using System.Text;

namespace ComputeSovereignty.Runs;

/// <summary>The accounts of people, and the tokens of their scripts.</summary>
/// <param name="database">The database.</param>
internal sealed class AccountShelf(StoreDatabase database)
{
    private const string Columns = "id, name, role, shut, password_hash, stamp, made";

    /// <summary>Gets a value indicating whether there is any account, so that people must sign in.</summary>
    internal bool IsEmpty => database.Read("SELECT COUNT(*) FROM account", static r => r.GetInt64(0))[0] == 0;

    /// <summary>Lists the accounts by name.</summary>
    internal IReadOnlyList<KeptAccount> List() => database.Read($"SELECT {Columns} FROM account ORDER BY name_key", Account);

    /// <summary>Finds an account by the name that is typed.</summary>
    /// <param name="name">The name.</param>
    internal KeptAccount? Named(string name) => database.Read($"SELECT {Columns} FROM account WHERE name_key = @key", Account, ("key", KeyOf(name))).FirstOrDefault();

    /// <summary>Finds an account.</summary>
    /// <param name="id">Its id.</param>
    internal KeptAccount? Find(string id) => database.Read($"SELECT {Columns} FROM account WHERE id = @id", Account, ("id", id)).FirstOrDefault();

    /// <summary>Keeps a new account.</summary>
    /// <param name="account">The account.</param>
    internal void Add(KeptAccount account) => database.Execute(
        "INSERT INTO account (id, name, name_key, role, shut, password_hash, stamp, made) VALUES (@id, @name, @key, @role, @shut, @hash, @stamp, @made)",
        ("id", account.Id),
        ("name", account.Name),
        ("key", KeyOf(account.Name)),
        ("role", account.Role.ToString()),
        ("shut", account.IsShut),
        ("hash", account.PasswordHash),
        ("stamp", account.Stamp),
        ("made", account.Made.ToUnixTimeMilliseconds()));

    /// <summary>Changes an account; where its stamp changes, its sessions end.</summary>
    /// <param name="account">The account as it is from now on; its name stays.</param>
    internal void Change(KeptAccount account) => database.Execute(
        "UPDATE account SET role = @role, shut = @shut, password_hash = @hash, stamp = @stamp WHERE id = @id",
        ("id", account.Id),
        ("role", account.Role.ToString()),
        ("shut", account.IsShut),
        ("hash", account.PasswordHash),
        ("stamp", account.Stamp));

    /// <summary>Makes a token for scripts. It is shown once; the store holds its hash alone.</summary>
    /// <param name="id">The account.</param>
    /// <param name="time">When.</param>
    internal string NewToken(string id, DateTimeOffset time)
    {
        string token = $"cs_{RandomNumberGenerator.GetHexString(64, lowercase: true)}";
        database.Execute("INSERT INTO account_token (hash, account_id, made) VALUES (@hash, @id, @made)", ("hash", Hash(token)), ("id", id), ("made", time.ToUnixTimeMilliseconds()));
        return token;
    }

    /// <summary>Takes all tokens of an account back.</summary>
    /// <param name="id">The account.</param>
    /// <returns>How many there were.</returns>
    internal int EndTokens(string id) => database.Execute("DELETE FROM account_token WHERE account_id = @id", ("id", id));

    /// <summary>Finds the account of a token.</summary>
    /// <param name="token">The token.</param>
    internal KeptAccount? OfToken(string token) => database.Read(
        "SELECT account_id FROM account_token WHERE hash = @hash", static r => r.GetString(0), ("hash", Hash(token))).FirstOrDefault() is { } id ? Find(id) : null;

    // The token is 256 random bits, so a plain hash cannot be guessed back.
    private static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    private static string KeyOf(string name) => name.Trim().ToUpperInvariant();

    private static KeptAccount Account(DbDataReader row) => new()
    {
        Id = row.GetString(0),
        Name = row.GetString(1),
        Role = Enum.Parse<AccountRole>(row.GetString(2)),
        IsShut = row.GetInt64(3) != 0,
        PasswordHash = row.GetString(4),
        Stamp = row.GetString(5),
        Made = DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(6)),
    };
}
