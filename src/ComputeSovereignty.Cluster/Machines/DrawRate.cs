namespace ComputeSovereignty.Cluster.Machines;

/// <summary>How many draws a second a machine has solved over the last minute.</summary>
internal sealed class DrawRate
{
    private static readonly TimeSpan Span = TimeSpan.FromMinutes(1);

    private readonly Queue<(DateTimeOffset Time, long Draws)> signs = new();

    /// <summary>Takes the number of draws so far, and gives the rate.</summary>
    /// <param name="draws">Draws since the machine began.</param>
    /// <param name="now">Now.</param>
    /// <returns>Draws a second; 0 at first.</returns>
    internal double Take(long draws, DateTimeOffset now)
    {
        signs.Enqueue((now, draws));
        while (now - signs.Peek().Time > Span)
        {
            signs.Dequeue();
        }

        (DateTimeOffset first, long before) = signs.Peek();
        return now > first ? (draws - before) / (now - first).TotalSeconds : 0;
    }
}
