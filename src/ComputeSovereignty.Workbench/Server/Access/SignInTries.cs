using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;

namespace ComputeSovereignty.Workbench.Server.Access;

/// <summary>Limits wrong passwords, by where they come from and by the account that is tried; right ones are never counted.</summary>
/// <remarks>
/// A source that guesses is stopped alone. An account that is guessed from many sources is stopped for those that have never signed in to it:
/// a browser that has done so carries a mark, and its own tries are counted apart, so that nobody can lock anybody out.
/// </remarks>
internal sealed class SignInTries : IDisposable
{
    private readonly PartitionedRateLimiter<string> sources;
    private readonly PartitionedRateLimiter<string> accounts;
    private readonly PartitionedRateLimiter<string> told = Limiter(1, TimeSpan.FromMinutes(1));

    /// <summary>Initializes the limits.</summary>
    /// <param name="limits">How many wrong tries.</param>
    internal SignInTries(WorkbenchLimits limits)
    {
        sources = Limiter(limits.WrongTriesOfASource, TimeSpan.FromMinutes(1));
        accounts = Limiter(limits.WrongTriesAtAnAccount, TimeSpan.FromMinutes(15));
    }

    /// <summary>Tells how long to wait before the next try.</summary>
    /// <param name="source">Where it comes from.</param>
    /// <param name="account">The account, with the mark of the browser.</param>
    /// <returns>Null where it may be tried now.</returns>
    internal TimeSpan? Wait(string source, string account) => WaitOf(sources, source) ?? WaitOf(accounts, account);

    /// <summary>Counts a wrong try.</summary>
    /// <param name="source">Where it came from.</param>
    /// <param name="account">The account, with the mark of the browser.</param>
    internal void Count(string source, string account)
    {
        sources.AttemptAcquire(source).Dispose();
        accounts.AttemptAcquire(account).Dispose();
    }

    /// <summary>Tells whether it is to be written down that a source was stopped: once a minute, so that it cannot fill the trail.</summary>
    /// <param name="source">Where it came from.</param>
    internal bool IsToTell(string source)
    {
        using RateLimitLease lease = told.AttemptAcquire(source);
        return lease.IsAcquired;
    }

    /// <summary>Gives where a request comes from: an address of IPv4, or the network of one of IPv6, of which one visitor has many.</summary>
    /// <param name="address">The address; null where it is none.</param>
    internal static string SourceOf(IPAddress? address)
    {
        if (address is null)
        {
            return "unknown";
        }

        IPAddress plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return plain.AddressFamily == AddressFamily.InterNetworkV6 && !IPAddress.IsLoopback(plain) ? $"{new IPAddress([.. plain.GetAddressBytes()[..8], .. new byte[8]])}/64" : plain.ToString();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        sources.Dispose();
        accounts.Dispose();
        told.Dispose();
    }

    private static TimeSpan? WaitOf(PartitionedRateLimiter<string> limiter, string key)
    {
        using RateLimitLease lease = limiter.AttemptAcquire(key, 0);
        return lease.IsAcquired ? null : lease.TryGetMetadata(MetadataName.RetryAfter, out TimeSpan wait) && wait > TimeSpan.Zero ? wait : TimeSpan.FromMinutes(1);
    }

    private static PartitionedRateLimiter<string> Limiter(int tries, TimeSpan window) => PartitionedRateLimiter.Create<string, string>(key => RateLimitPartition.GetFixedWindowLimiter(
        key, _ => new FixedWindowRateLimiterOptions { PermitLimit = tries, Window = window, QueueLimit = 0 }));
}
