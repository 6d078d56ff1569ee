namespace ComputeSovereignty.Solvers;

/// <summary>Joins the two reasons to stop a solve: the caller's token and the wall-clock limit, which starts when the clock is made.</summary>
internal sealed class StopClock : IDisposable
{
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(20);
    private readonly CancellationToken caller;
    private readonly CancellationTokenSource source;
    private readonly long started = TimeProvider.System.GetTimestamp();
    private readonly TimeSpan? limit;

    /// <summary>Initializes a clock and starts it.</summary>
    /// <param name="limit">The wall-clock limit, or null.</param>
    /// <param name="caller">The caller's token.</param>
    internal StopClock(TimeSpan? limit, CancellationToken caller)
    {
        this.limit = limit;
        this.caller = caller;
        source = CancellationTokenSource.CreateLinkedTokenSource(caller);
        if (limit <= TimeSpan.Zero)
        {
            source.Cancel();
        }
        else if (limit is { } wait && wait < TimeSpan.FromDays(40))
        {
            source.CancelAfter(wait);
        }
    }

    /// <summary>Gets a token that stops for either reason.</summary>
    internal CancellationToken Token => source.Token;

    /// <summary>Gets a value indicating whether the caller asked to stop.</summary>
    internal bool IsInterrupted => caller.IsCancellationRequested;

    /// <summary>Gets a value indicating whether the limit has passed. Engines and timers end a moment early, so a moment before the limit counts.</summary>
    internal bool IsOver => limit is { } whole && ((source.IsCancellationRequested && !IsInterrupted) || Remaining <= Moment + (0.02 * whole));

    /// <summary>Gets what is left of the limit; never negative, 40 days where there is none.</summary>
    internal TimeSpan Remaining
    {
        get
        {
            TimeSpan left = (limit ?? TimeSpan.FromDays(40)) - TimeProvider.System.GetElapsedTime(started);
            return left > TimeSpan.Zero ? left : TimeSpan.Zero;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => source.Dispose();
}
