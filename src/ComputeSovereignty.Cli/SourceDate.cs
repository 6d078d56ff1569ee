using System.Globalization;

namespace ComputeSovereignty.Cli;

/// <summary>A clock that stands still, for files that are the same byte for byte whenever they are made.</summary>
/// <remarks>The variable <c>SOURCE_DATE_EPOCH</c> sets it, as reproducible-builds.org defines: seconds since the start of 1970, UTC.</remarks>
/// <param name="now">The time that it shows.</param>
internal sealed class SourceDate(DateTimeOffset now) : TimeProvider
{
    /// <summary>The name of the variable.</summary>
    internal const string Variable = "SOURCE_DATE_EPOCH";

    /// <inheritdoc/>
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    /// <summary>Gets the clock of a run.</summary>
    /// <param name="seconds">What the variable holds; null or no number for the system's clock.</param>
    internal static TimeProvider Clock(string? seconds) =>
        long.TryParse(seconds, NumberStyles.None, CultureInfo.InvariantCulture, out long epoch) && epoch <= DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? new SourceDate(DateTimeOffset.FromUnixTimeSeconds(epoch))
            : System;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => now;

    /// <inheritdoc/>
    public override long GetTimestamp() => 0;
}
