using System.Security.Cryptography;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Runs;

/// <summary>Bytes of the store with their checksum, so that what a disk has altered is told and never given out.</summary>
internal static class KeptBytes
{
    /// <summary>Gives the checksum under which bytes are kept.</summary>
    /// <param name="content">The bytes.</param>
    internal static string Hash(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));

    /// <summary>Gives bytes that are as they were kept.</summary>
    /// <param name="content">The bytes as they are now.</param>
    /// <param name="hash">The checksum under which they were kept; empty where an older program kept none.</param>
    /// <param name="what">What they are, for the message.</param>
    /// <exception cref="StoreException">They are others.</exception>
    internal static byte[] Sound(byte[] content, string hash, Message what) => hash.Length == 0 || Hash(content) == hash
        ? content
        : throw new StoreException(StoreMessages.OtherBytes(what));
}
