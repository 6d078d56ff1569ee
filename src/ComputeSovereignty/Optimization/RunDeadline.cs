namespace ComputeSovereignty.Optimization;

/// <summary>The time limit of a run, by the clock, from the moment it is made.</summary>
/// <param name="limit">How long the run may take.</param>
/// <param name="clock">The clock.</param>
public sealed class RunDeadline(TimeSpan limit, TimeProvider clock)
{
    private readonly long begun = clock.GetTimestamp();

    /// <summary>Gets the limit.</summary>
    public TimeSpan Limit => limit;

    /// <summary>Gets what is left; never negative.</summary>
    public TimeSpan Left
    {
        get
        {
            TimeSpan left = limit - clock.GetElapsedTime(begun);
            return left > TimeSpan.Zero ? left : TimeSpan.Zero;
        }
    }

    /// <summary>Gets a value indicating whether nothing is left.</summary>
    public bool IsOver => Left == TimeSpan.Zero;
}
