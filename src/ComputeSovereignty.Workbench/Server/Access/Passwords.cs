using System.Text;
using ComputeSovereignty.Runs;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace ComputeSovereignty.Workbench.Server.Access;

/// <summary>The passwords of accounts: what is asked of a new one, and how one is kept.</summary>
public static class Passwords
{
    /// <summary>The fewest letters of a password.</summary>
    public const int Least = 12;

    /// <summary>The most letters of a password: long ones cost time to hash.</summary>
    public const int Most = 128;

    // What is left of a password without what everybody tries first.
    private const int LeastOfItsOwn = 6;

    private const string Disguises = "0o1i3e4a5s7t@a$s!i";

    private static readonly string[] TriedFirst =
    [
        "sovereignty", "workbench", "password", "passwort", "passwd", "administrator", "admin", "welcome", "letmein", "changeme", "secret", "login", "master", "dragon", "monkey",
        "qwertyuiop", "qwerty", "asdfghjkl", "asdfgh", "zxcvbnm", "zxcvbn", "qazwsx", "iloveyou", "sunshine", "princess", "football", "woaini", "mima", "beijing", "china", "computer", "compute",
    ];

    // What OWASP asks of PBKDF2 with HMAC-SHA-512, and the framework does by default less than half of.
    private const int Rounds = 220_000;

    private static readonly PasswordHasher<KeptAccount> Hasher = new(Options.Create(new PasswordHasherOptions { IterationCount = Rounds }));

    // Somebody who guesses names waits as long for a name that is not as for one that is.
    private static readonly Lazy<string> Decoy = new(static () => Hasher.HashPassword(null!, StoreKeys.New()));

    /// <summary>Finds what speaks against a password.</summary>
    /// <param name="name">The name of its account.</param>
    /// <param name="password">The password.</param>
    /// <returns>The key of the reason among the phrases; null where nothing does.</returns>
    public static string? Objection(string name, string password)
    {
        ArgumentNullException.ThrowIfNull(password);
        return password.Length < Least ? "password.short"
            : password.Length > Most ? "password.long"
            : IsSoonGuessed(name, password) ? "password.guessed"
            : null;
    }

    // The account's name, well-known words in whatever disguise, runs such as 1234 and aaaa, are what a guesser puts together first: they count for nothing.
    private static bool IsSoonGuessed(string name, string password)
    {
        string left = string.Concat(password.ToLowerInvariant().Select(static c => Disguises.IndexOf(c, StringComparison.Ordinal) is int at and >= 0 && at % 2 == 0 ? Disguises[at + 1] : c));
        foreach (string word in TriedFirst.Prepend(name.ToLowerInvariant()).Where(static w => w.Length > 2))
        {
            left = left.Replace(word, string.Empty, StringComparison.Ordinal);
        }

        string plain = WithoutRuns(password.ToLowerInvariant());
        return Math.Min(left.Distinct().Count(), plain.Distinct().Count()) < LeastOfItsOwn || left.Length < LeastOfItsOwn || plain.Length < LeastOfItsOwn;
    }

    // Three and more signs that follow each other by one step, or by none.
    private static string WithoutRuns(string text)
    {
        StringBuilder kept = new();
        for (int at = 0; at < text.Length;)
        {
            int end = at + 1;
            int step = end < text.Length ? text[end] - text[at] : 2;
            while (Math.Abs(step) < 2 && end < text.Length && text[end] - text[end - 1] == step)
            {
                end++;
            }

            kept.Append(end - at > 2 ? string.Empty : text[at]);
            at = end - at > 2 ? end : at + 1;
        }

        return kept.ToString();
    }

    /// <summary>Hashes a password.</summary>
    /// <param name="password">The password.</param>
    public static string Hash(string password) => Hasher.HashPassword(null!, password);

    /// <summary>Tells whether a password is that of an account, in the same time whether there is one or not.</summary>
    /// <param name="account">The account; null where there is none.</param>
    /// <param name="password">What was typed.</param>
    internal static bool IsRight(KeptAccount? account, string password)
    {
        bool has = account is { IsShut: false, PasswordHash.Length: > 0 };
        bool same = Hasher.VerifyHashedPassword(null!, has ? account!.PasswordHash : Decoy.Value, password.Length > Most ? string.Empty : password) != PasswordVerificationResult.Failed;
        return has && same;
    }
}
