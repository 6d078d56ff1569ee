using System.Security.Cryptography;

namespace ComputeSovereignty.Runs;

/// <summary>Names that nobody can guess.</summary>
internal static class StoreKeys
{
    private const string Letters = "abcdefghijkmnpqrstuvwxyz23456789";

    /// <summary>Makes a name of 80 random bits.</summary>
    internal static string New() => RandomNumberGenerator.GetString(Letters, 16);

    /// <summary>Tells whether a text has the form of such a name, before it is looked for.</summary>
    /// <param name="text">The text.</param>
    internal static bool IsKey(string text) => text.Length == 16 && text.All(static c => Letters.Contains(c, StringComparison.Ordinal));
}
