using System.Security.Cryptography;
using System.Text;

namespace ComputeSovereignty.Runs;

/// <summary>The sessions of people who have signed in: the browser holds a random name, the store its hash and what it stands for.</summary>
/// <param name="database">The database.</param>
internal sealed class SessionShelf(StoreDatabase database)
{
    /// <summary>Keeps a session, in the place of one of the same name.</summary>
    /// <param name="name">Its secret name.</param>
    /// <param name="account">Whose it is.</param>
    /// <param name="content">What it stands for.</param>
    /// <param name="ends">When it ends by itself.</param>
    internal void Put(string name, string account, byte[] content, DateTimeOffset ends) => database.ExecuteAll(
    [
        ("DELETE FROM session WHERE hash = @hash", [("hash", Hash(name))]),
        (
            "INSERT INTO session (hash, account_id, content, ends) VALUES (@hash, @account, @content, @ends)",
            [("hash", Hash(name)), ("account", account), ("content", content), ("ends", ends.ToUnixTimeMilliseconds())]),
    ]);

    /// <summary>Finds what a session stands for.</summary>
    /// <param name="name">Its secret name.</param>
    /// <param name="time">Now: one that has ended is none.</param>
    internal byte[]? Find(string name, DateTimeOffset time) => database.Read(
        "SELECT content FROM session WHERE hash = @hash AND ends > @now", static r => (byte[])r.GetValue(0), ("hash", Hash(name)), ("now", time.ToUnixTimeMilliseconds())).FirstOrDefault();

    /// <summary>Ends a session.</summary>
    /// <param name="name">Its secret name.</param>
    internal void End(string name) => database.Execute("DELETE FROM session WHERE hash = @hash", ("hash", Hash(name)));

    /// <summary>Ends all sessions of an account.</summary>
    /// <param name="account">The account.</param>
    internal void EndAll(string account) => database.Execute("DELETE FROM session WHERE account_id = @account", ("account", account));

    /// <summary>Throws away what has ended by itself.</summary>
    /// <param name="time">Now.</param>
    internal void Sweep(DateTimeOffset time) => database.Execute("DELETE FROM session WHERE ends <= @now", ("now", time.ToUnixTimeMilliseconds()));

    private static string Hash(string name) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)));
}
