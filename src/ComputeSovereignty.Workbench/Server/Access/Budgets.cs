using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;

namespace ComputeSovereignty.Workbench.Server.Access;

/// <summary>The budgets of requests that cost much, for each visitor and in all, kept by the framework's rate limiter.</summary>
internal static class Budgets
{
    /// <summary>The budget of answers of levers.</summary>
    internal const string Levers = "levers";

    /// <summary>The budget of uploads.</summary>
    internal const string Uploads = "uploads";

    /// <summary>The budget of streams of progress.</summary>
    internal const string Streams = "streams";

    /// <summary>Adds the budgets.</summary>
    /// <param name="services">The services.</param>
    /// <param name="limits">How much.</param>
    internal static void Add(IServiceCollection services, WorkbenchLimits limits) => services.AddRateLimiter(options =>
    {
        options.OnRejected = static (context, _) => new(TellAsync(context));
        options.AddPolicy(Levers, http => RateLimitPartition.GetTokenBucketLimiter(KeyOf(http), _ => Bucket(limits.Levers, TimeSpan.FromMilliseconds(15_000.0 / limits.Levers), 1)));
        options.AddPolicy(Uploads, http => RateLimitPartition.GetTokenBucketLimiter(KeyOf(http), _ => Bucket(limits.Uploads, TimeSpan.FromSeconds(60.0 / limits.Uploads), 1)));
        options.AddPolicy(Streams, http => RateLimitPartition.GetConcurrencyLimiter(KeyOf(http), _ => new ConcurrencyLimiterOptions { PermitLimit = limits.Streams }));
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(http => http.GetEndpoint()?.Metadata.GetMetadata<EnableRateLimitingAttribute>()?.PolicyName switch
        {
            Levers => RateLimitPartition.GetConcurrencyLimiter(Levers, _ => new ConcurrencyLimiterOptions { PermitLimit = limits.LeversInAll }),
            Uploads => RateLimitPartition.GetConcurrencyLimiter(Uploads, _ => new ConcurrencyLimiterOptions { PermitLimit = limits.UploadsInAll, QueueLimit = limits.UploadsInAll * limits.UploadsInAll }),
            Streams => RateLimitPartition.GetConcurrencyLimiter(Streams, _ => new ConcurrencyLimiterOptions { PermitLimit = limits.StreamsInAll }),
            _ => RateLimitPartition.GetNoLimiter(string.Empty),
        });
    });

    /// <summary>Says in how many seconds to come back.</summary>
    /// <param name="http">The request.</param>
    /// <param name="wait">How long.</param>
    internal static void ComeBack(HttpContext http, TimeSpan wait) => http.Response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);

    private static string KeyOf(HttpContext http) => Roles.IdOf(http.User);

    private static TokenBucketRateLimiterOptions Bucket(int most, TimeSpan period, int back) => new() { TokenLimit = most, TokensPerPeriod = back, ReplenishmentPeriod = period, AutoReplenishment = true };

    private static Task TellAsync(OnRejectedContext context)
    {
        ComeBack(context.HttpContext, context.Lease.TryGetMetadata(MetadataName.RetryAfter, out TimeSpan wait) ? wait : TimeSpan.FromSeconds(5));
        return Refusal.ShowAsync(context.HttpContext, StatusCodes.Status429TooManyRequests, "refused.budget");
    }
}
